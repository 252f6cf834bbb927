import assert from 'node:assert/strict'
import {test} from 'node:test'
import {byteRange} from '../../src/dev/byte-range.ts'

for (const [header, expected] of [
  ['bytes=0-9', {first: 0, last: 9}],
  ['bytes=90-200', {first: 90, last: 99}],
  ['bytes=99-', {first: 99, last: 99}],
  ['bytes=100-', 'unsatisfiable'],
  ['bytes=9-0', undefined],
  ['bytes=-5', {first: 95, last: 99}],
  ['bytes=-500', {first: 0, last: 99}],
  ['bytes=-0', 'unsatisfiable'],
  ['bytes=-', undefined],
  ['bytes=0-1,5-6', undefined],
  ['lines=0-1', undefined],
  [undefined, undefined],
] as const) {
  test(`of 100 bytes, ${header}`, () => assert.deepEqual(byteRange(header, 100), expected))
}
