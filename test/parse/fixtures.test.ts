import assert from 'node:assert/strict'
import {test} from 'node:test'
import {expectationOf, outcomeOf, readFixtures} from './fixture.ts'

for (const fixture of readFixtures('parse')) {
  test(`reads ${fixture.name}`, () => {
    const outcome = outcomeOf(fixture.input)
    const expected = expectationOf(fixture, outcome)
    assert.deepEqual(JSON.parse(outcome.tree), JSON.parse(expected.tree))
    assert.equal(outcome.messages, expected.messages)
  })
}
