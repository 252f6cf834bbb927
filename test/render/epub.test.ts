import assert from 'node:assert/strict'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, before, test} from 'node:test'
import {strFromU8, unzipSync} from 'fflate'
import {packedIn, zip} from '../../src/render/epub/zip.ts'
import {hostileArchive, hostileConfig} from '../site/hostile-archive.ts'
import {makeArchive} from '../site/make-archive.ts'
import {printFiles} from '../site/print-files.ts'
import {bareConfig, fullConfig, sampleArchive} from '../site/sample-archive.ts'
import {epubFaults} from '../validators/epubcheck.ts'

let folder: string
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'benbao-books-'))
})
after(() => rmSync(folder, {recursive: true}))

function bookOf(files: ReadonlyMap<string, Uint8Array>, path: string): Uint8Array {
  const book = files.get(path)
  assert.ok(book, path)
  return book
}

function faultsOf(book: Uint8Array): ReadonlyArray<string> {
  const path = join(folder, 'book.epub')
  writeFileSync(path, book)
  return epubFaults(path)
}

test('EPUBCheck has nothing against an issue with every kind of content', () => {
  const files = printFiles(sampleArchive(1), fullConfig)
  assert.deepEqual(faultsOf(bookOf(files, '2026/03/17/issue.epub')), [])
})

test('nor against a year whose every text is hostile, of a site without an address, nor an issue without a day', () => {
  const files = printFiles(hostileArchive(), {...hostileConfig, url: undefined})
  assert.deepEqual(faultsOf(bookOf(files, '2026/year.epub')), [])
  assert.deepEqual(faultsOf(bookOf(files, 'undated/1/issue.epub')), [])
})

test('EPUBCheck is there, and finds what is wrong', () => {
  const book = bookOf(printFiles(sampleArchive(0), bareConfig), '2026/03/17/issue.epub').slice()
  book[book.length - 30] = (book[book.length - 30] ?? 0) ^ 0xff
  assert.notDeepEqual(faultsOf(book), [])
})

test('a book opens with its type, unpacked, and holds each article once, in the order printed', () => {
  const archive = sampleArchive(0)
  const files = printFiles(archive, fullConfig)
  const book = bookOf(files, '2026/03/17/issue.epub')
  assert.equal(strFromU8(book.slice(30, 58)), 'mimetypeapplication/epub+zip')
  const inside = unzipSync(book)
  assert.deepEqual(Object.keys(inside), [
    'mimetype',
    'META-INF/container.xml',
    'EPUB/package.opf',
    'EPUB/nav.xhtml',
    'EPUB/title.xhtml',
    'EPUB/style.css',
    'EPUB/2026-03-17.xhtml',
  ])
  const chapter = strFromU8(inside['EPUB/2026-03-17.xhtml'] ?? new Uint8Array())
  const nav = strFromU8(inside['EPUB/nav.xhtml'] ?? new Uint8Array())
  const issue = archive.issues.at(-1)
  const names = issue?.articles.map((id) => `a-${id.replace(/^.*\/|\.html$/g, '')}`)
  assert.deepEqual(
    [...chapter.matchAll(/<article id="([^"]*)"/g)].map(([, id]) => id),
    names,
  )
  assert.deepEqual(
    [...nav.matchAll(/#([^"]*)"/g)].map(([, id]) => id),
    names,
  )
  assert.match(
    strFromU8(inside['EPUB/package.opf'] ?? new Uint8Array()),
    /<meta property="dcterms:modified">2026-03-17T00:00:00Z</,
  )
  assert.doesNotMatch(chapter, /class="seam"/)
})

test('the same articles give the same bytes, alone or with others, in whatever order books are bound', () => {
  const issue = (date: string) => ({date, pages: [{articles: [{headline: [`${date}的事`]}]}]})
  const one = printFiles(makeArchive([issue('2024-03-15'), issue('2024-03-22')]), fullConfig)
  const more = printFiles(
    makeArchive([issue('2023-01-06'), issue('2024-03-15'), issue('2024-03-22'), issue('2025-01-03')]),
    fullConfig,
  )
  for (const path of ['2024/03/15/issue.epub', '2024/year.epub'])
    assert.deepEqual(bookOf(one, path), bookOf(more, path), path)
  const year = unzipSync(bookOf(one, '2024/year.epub'))
  assert.deepEqual(
    year['EPUB/2024-03-15.xhtml'],
    unzipSync(bookOf(one, '2024/03/15/issue.epub'))['EPUB/2024-03-15.xhtml'],
  )
})

test('the first issue of a year and the book of that year are two books', () => {
  const files = printFiles(makeArchive([{date: '2024-01-05', pages: [{articles: [{headline: ['新年']}]}]}]), fullConfig)
  const [issue, year] = ['2024/01/05/issue.epub', '2024/year.epub'].map((path) => {
    const opf = strFromU8(unzipSync(bookOf(files, path))['EPUB/package.opf'] ?? new Uint8Array())
    return /<dc:identifier id="id">([^<]+)</.exec(opf)?.[1]
  })
  assert.ok(issue && year && issue !== year, `${issue} ${year}`)
})

test('a chapter is found again in the book that holds it, packed as it was', () => {
  const files = printFiles(sampleArchive(0), fullConfig)
  const [issue, year] = ['2026/03/17/issue.epub', '2026/year.epub'].map((path) => bookOf(files, path))
  assert.ok(issue && year)
  for (const name of Object.keys(unzipSync(issue)).filter((path) => /^EPUB\/\d/.test(path))) {
    const packed = packedIn(issue, name)
    assert.ok(packed)
    assert.deepEqual(packed, packedIn(year, name))
    assert.deepEqual(unzipSync(zip([[name, packed]])), {[name]: unzipSync(issue)[name]})
  }
  assert.equal(packedIn(issue, 'EPUB/none.xhtml'), undefined)
  assert.equal(packedIn(issue.slice(0, 200), 'EPUB/title.xhtml'), undefined)
  assert.equal(packedIn(new Uint8Array(), 'mimetype'), undefined)
})
