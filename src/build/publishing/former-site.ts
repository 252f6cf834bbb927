import type {Files} from '../../io/ports.ts'
import type {Digest} from '../digest.ts'
import {bytesOf, type Rendered} from '../outputs.ts'
import {digestAt, type Standing} from './standing.ts'
import {printSums, readSums, sumsName} from './sums.ts'

/**
 * Does the output that no manifest speaks of hold this site, as an earlier build left it? All sites of benbao have the same
 * scripts and styles, and two papers have pages at the same addresses, so what articles say must tell: a page of an issue
 * with the same bytes, or, where all pages were drawn otherwise since, the same passages at most addresses.
 */
export function holdsThisSite(
  out: Files,
  drawn: ReadonlyArray<Rendered>,
  held: ReadonlyMap<string, Digest | undefined>,
): boolean {
  const there = drawn.filter(({path}) => held.get(path) !== undefined)
  const ofIssues = there.filter(({path}) => isOfIssue(path))
  if (ofIssues.some(({path, digest}) => held.get(path) === digest)) return true
  const asked = ofIssues
    .slice(0, enough)
    .map((file) => [passagesIn(out.read(file.path)), passagesIn(bytesOf(file))] as const)
  const telling = asked.filter(([, now]) => now.size > 0)
  const alike = telling.filter(([before, now]) => 2 * [...now].filter((name) => before.has(name)).length > now.size)
  return telling.length > 0 && 2 * alike.length >= telling.length
}

/**
 * Files of this site as its own list of sums has them, with the bytes that it says: published once, by whichever build. A
 * list that benbao did not write says nothing.
 */
export function publishedOnce(out: Files, {kinds}: Standing): ReadonlyMap<string, Digest> {
  if (kinds.get(sumsName) !== 'file') return new Map()
  const text = new TextDecoder().decode(out.read(sumsName))
  const {files, malformed} = readSums(text)
  const isOurs = malformed.length === 0 && files.has('index.html') && files.has('404.html') && printSums(files) === text
  return isOurs ? files : new Map()
}

/**
 * What is left of an earlier state of this site, where its manifest was lost or the output came back from elsewhere: it may
 * hold what was withdrawn since. Of all that the list names only what lies where benbao alone puts files; and an index of the
 * search, whose folder is named by a digest, though no list has it.
 */
export function leftBehind(
  out: Files,
  unknown: ReadonlyArray<string>,
  listed: ReadonlyMap<string, Digest>,
): ReadonlyArray<string> {
  return unknown.filter(
    (path) => isOfIndex(path) || (listed.has(path) && isOfBenbao(path) && digestAt(out, path) === listed.get(path)),
  )
}

/** So many articles are compared at most. */
const enough = 64

/** `2024/03/15/1-2.html`, `undated/x/1.html`: what no other archive has, unless it holds the same text. */
function isOfIssue(path: string): boolean {
  return /^(?:\d{4}\/\d\d\/\d\d[^/]*|undated\/[^/]+)\/[^/]+\.html$/.test(path)
}

/** The names of paragraphs on a page, which are made of their texts. */
function passagesIn(page: Uint8Array): ReadonlySet<string> {
  const text = new TextDecoder().decode(page)
  return new Set([...text.matchAll(/ id="(p-[^"]+)"/g)].flatMap(([, name]) => name ?? []))
}

/** `search/2020-2029-0cccb0a666/t0.js`, `search/2020-2029-0cccb0a666-hant-3f21ab/t0.js` */
function isOfIndex(path: string): boolean {
  return /^search\/\w+(?:-\w+)*-[0-9a-f]{10}(?:-hant-[0-9a-f]{6})?\/[dipt]\d*\.js$/.test(path)
}

/**
 * A place and a name that benbao gives its files. Whoever puts a scan beside an issue may write the list of sums anew, and
 * has it there as well:
 *
 *     2024/03/15/1-2.html, images/17ba0c104043f947dd5a.png    →    true
 *     2024/03/15/scan.pdf, images/logo.png                    →    false
 */
function isOfBenbao(path: string): boolean {
  return forms.some((form) => form.test(path))
}

const forms: ReadonlyArray<RegExp> = [
  /^\d{4}\/(?:(?:\d\d\/)?index\.html|counts\.html|year\.epub)$/,
  /^(?:\d{4}\/\d\d\/\d\d[^/]*|undated\/[^/]+)\/(?:[a-z0-9-]+\.html|issue\.(?:bib|csl\.json|epub|ris|txt))$/,
  /^(?:departments|reporters|columns)\/[a-z0-9-]+\.(?:csv|html|json|xml)$/,
  /^zh-hant\/.+\.html$/,
  /^search\/(?:index|names|names-hant)\.js$/,
  /^images\/[0-9a-f]{20}\.[a-z]+$/,
  /^(?:feed\.(?:xml|json)|sitemap[^/]*\.xml|robots\.txt|opensearch\.xml|articles\.(?:csv|ndjson)|counts\.csv|datapackage\.json)$/,
]
