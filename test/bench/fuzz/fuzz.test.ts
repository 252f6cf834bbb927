import assert from 'node:assert/strict'
import {test} from 'node:test'
import {fuzz} from './run.ts'

const seed = 20_240_315

test(`hostile files of every kind: no crash, no lost character, no script on a page (seed ${seed}; npm run fuzz: ten million)`, async () => {
  for (const {name, characters, failure} of await fuzz(60_000, seed)) {
    assert.equal(failure, undefined, name)
    assert.ok(characters > 2000, name)
  }
})
