import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {HtmlValidate} from 'html-validate'
import {publishEveryKind} from './every-kind.ts'

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  // A select cannot be typed into: the list of a combobox is one.
  rules: {'prefer-native-element': ['error', {exclude: ['listbox']}]},
})

test('every kind of page, as it is published, is valid HTML', async () => {
  const {out, pages} = await publishEveryKind()
  assert.ok(new Set(pages).size >= 22, pages.join())
  const found = pages.flatMap((path) =>
    validator
      .validateStringSync(readFileSync(join(out, path), 'utf8'))
      .results.flatMap(({messages}) =>
        messages.map(({ruleId, message, line}) => `${path}:${line} ${ruleId}: ${message}`),
      ),
  )
  assert.deepEqual(found, [])
})
