import assert from 'node:assert/strict'
import {test} from 'node:test'
import {digestOf} from '../../../src/build/digest.ts'
import {emptyManifest, parseManifest, printManifest} from '../../../src/build/publishing/manifest.ts'

const entry = {key: digestOf('key'), digest: digestOf('bytes')}

test('a manifest is read as it was printed', () => {
  const manifest = {
    files: new Map([
      ['a "b".html', entry],
      ['区/一.html', entry],
    ]),
    leaving: new Set(['old.html']),
  }
  assert.deepEqual(parseManifest(printManifest(manifest)), manifest)
  assert.deepEqual(parseManifest(printManifest(emptyManifest)), emptyManifest)
})

test('it is printed in one order', () => {
  const forth = new Map([
    ['a', entry],
    ['b', entry],
  ])
  const back = new Map([
    ['b', entry],
    ['a', entry],
  ])
  assert.equal(printManifest({files: forth, leaving: new Set()}), printManifest({files: back, leaving: new Set()}))
})

test('what is no manifest is none', () => {
  const whole = printManifest({files: new Map([['a', entry]]), leaving: new Set()})
  const broken = [
    '',
    '{}',
    '[]',
    'null',
    whole.slice(0, -10),
    whole.replace('"version": 1', '"version": 2'),
    whole.replace(entry.digest, 'beef'),
    whole.replace(`["${entry.key}", "${entry.digest}"]`, '7'),
    whole.replace('"leaving": []', '"leaving": [1]'),
  ]
  for (const text of broken) assert.equal(parseManifest(text), undefined, text)
})
