import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {before, test} from 'node:test'
import {decode} from '../../src/parse/encoding/decode.ts'
import {parseBulletin} from '../../src/parse/index.ts'
import {leavesOf} from '../../src/tree/walk.ts'
import {filesBelow, publishSample, root} from './sample-site.ts'

let pages: ReadonlyArray<{readonly path: string; readonly html: string; readonly text: string}>
before(async () => {
  const sample = await publishSample()
  pages = Object.entries(filesBelow(sample.out)).flatMap(([address, html]) => {
    if (!/\/source\d+\.html$/.test(address)) return []
    const path = /<code>([^<]+)<\/code>/.exec(html)?.[1] ?? ''
    return [{path, html, text: decode(path, readFileSync(join(root, 'content', path))).text ?? ''}]
  })
})

test('every character of every source of the sample is on its facing page, in order', () => {
  assert.equal(new Set(pages.map(({path}) => path)).size, 14)
  for (const {path, html, text} of pages) assert.equal(pasted(html), text.replaceAll('\r\n', '\n'), path)
})

test('every mended break of the sample is marked in both columns, and what is not a full line has its reason', () => {
  let marks = 0
  for (const {path, html, text} of pages) {
    const mended = leavesOf(parseBulletin({path, text}).tree).flatMap((leaf) =>
      leaf.type === 'seam' ? (leaf.data ?? []) : [],
    )
    const noted = mended.filter(({reason, confidence}) => reason !== 'wrapped' || confidence < 1)
    assert.equal(count(html, /class="mend"/g), 2 * mended.length, path)
    assert.equal(count(html, /<b class="n">/g), noted.length, path)
    marks += mended.length
  }
  assert.ok(marks > 100, `only ${marks} breaks`)
})

/** The left column as text. */
function pasted(html: string): string {
  return [...html.matchAll(/<p id="L(\d+)"><a href="#L\1" tabindex="-1">\1<\/a>([\s\S]*?)<\/p>/g)]
    .map(([, , line = '']) => line.replace(/<[^>]*>/g, ''))
    .join('')
    .replace(/&#x3C;/g, '<')
    .replace(/&#x26;/g, '&')
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length
}
