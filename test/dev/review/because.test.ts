import assert from 'node:assert/strict'
import {test} from 'node:test'
import {becauseIn} from '../../../src/dev/review/because.ts'
import {parseBulletin} from '../../../src/parse/index.ts'
import {reasons} from '../../../src/render/reasons.ts'
import {readFixtures} from '../../parse/fixture.ts'
import {doubtfulPage} from './doubtful.ts'

test('every reason that the parser gives for a doubt is said in both languages', () => {
  const texts = [...readFixtures('parse').map(({input}) => input), doubtfulPage(3)]
  const given = texts
    .flatMap((text) => parseBulletin({path: 'a.txt', text}).diagnostics)
    .flatMap(({doubt}) => doubt?.because ?? [])
  assert.ok(given.length > 5)
  for (const reason of given) {
    assert.match(becauseIn('zh', reason), /^\p{Script=Han}/u, reason)
    assert.match(becauseIn('en', reason), / /, reason)
  }
})

test('the desk says why a break was mended as the page does', () => {
  for (const [reason, words] of Object.entries(reasons)) assert.equal(becauseIn('zh', reason), words)
})
