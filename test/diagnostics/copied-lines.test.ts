import assert from 'node:assert/strict'
import {test} from 'node:test'
import {ruleIds} from '../../src/diagnostics/rules.ts'
import {ruleText} from '../../src/diagnostics/texts/in-language.ts'
import {parseBulletin} from '../../src/parse/index.ts'

const line = /(?:date|dateSettled|follows): [^`]*/g

test('a line that a remedy shows may be copied as it stands: it says nothing, and nothing false, until it is filled in', () => {
  const shown = (['zh', 'en'] as const).flatMap((language) =>
    ruleIds.flatMap((rule) => (ruleText(rule, language).remedy.match(line) ?? []).map((text) => ({rule, text}))),
  )
  assert.ok(shown.length > 10)
  for (const {rule, text} of shown) {
    const source = {path: 'a.txt', text: '新桥合龙了\n\n新桥昨天合龙，两岸的人都来看。\n'}
    const {tree, diagnostics} = parseBulletin({...source, fixes: {path: 'a.fixes.yaml', text: `${text}\n`}})
    assert.deepEqual([tree.issue, diagnostics], [{}, []], `${rule}: ${text}`)
  }
})

test('no remedy names a day, which would look like advice for this case', () => {
  for (const language of ['zh', 'en'] as const)
    for (const rule of ruleIds.filter((id) => id !== 'page-link-missing'))
      assert.doesNotMatch(ruleText(rule, language).remedy, /\d{4}[-/]\d\d[-/]\d\d/, rule)
})
