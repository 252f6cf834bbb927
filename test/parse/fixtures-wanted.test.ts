import assert from 'node:assert/strict'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {outcomeOf, readFixtures} from './fixture.ts'

// What the parser does not read yet, with what is right. The day it does, the fixture belongs to the others.
for (const {name, folder, input} of readFixtures('parse-wanted')) {
  test(`does not read ${name} yet`, () => {
    const expected = join(folder, 'expected.json')
    assert.ok(existsSync(expected), `Unexpected fixture ${name} without ${expected}: write what is right`)
    const right: unknown = JSON.parse(readFileSync(expected, 'utf8'))
    const moveMe = `${name} is read now: move its folder to test/fixtures/parse, and let UPDATE=1 write its messages`
    assert.notDeepEqual(JSON.parse(outcomeOf(input).tree), right, moveMe)
  })
}
