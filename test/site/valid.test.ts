import assert from 'node:assert/strict'
import {test} from 'node:test'
import {HtmlValidate} from 'html-validate'
import {createRenderer} from '../../src/render/index.ts'
import {buildSite} from '../../src/site/index.ts'
import {bareConfig, fullConfig, sampleArchive} from './sample-archive.ts'
import {packageTemplates} from './templates.ts'

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  // A select cannot be typed into: the list of a combobox is one.
  rules: {'prefer-native-element': ['error', {exclude: ['listbox']}]},
})
const texts = [
  {path: 'about.md', text: '# 关于\n\n见[部门](departments.html)。\n\n## 更正\n\n- 来信\n\n> 引文\n\n```\n代码\n```'},
]

/** So many pages of one kind say what there is to say of it. */
const enough = 8

for (const [name, config] of Object.entries({bare: bareConfig, full: fullConfig})) {
  test(`pages of every kind are valid HTML, with a ${name} configuration`, () => {
    const render = createRenderer(packageTemplates())
    const drawn = new Map<string, number>()
    const pages = buildSite({archive: sampleArchive(1), config, pages: texts}).filter(({template}) => {
      const count = (drawn.get(template) ?? 0) + 1
      drawn.set(template, count)
      return count <= enough
    })
    const found = pages.flatMap((page) =>
      validator
        .validateStringSync(render(page))
        .results.flatMap(({messages}) =>
          messages.map(({ruleId, message, line}) => `${page.path}:${line} ${ruleId}: ${message}`),
        ),
    )
    assert.deepEqual(found, [])
  })
}
