import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {commands} from '../../src/cli/program.ts'
import {rules} from '../../src/diagnostics/rules.ts'
import {blocksOf} from './blocks.ts'
import {followAll, newReader, root} from './reader.ts'

const readmes = [
  ['README.md', 'en'],
  ['README.zh-CN.md', 'zh'],
] as const

for (const [name, language] of readmes) {
  const markdown = readFileSync(join(root, name), 'utf8')

  test(`${name}: every example does what it says`, async (context) => {
    const reader = newReader(context, language)
    await followAll(reader, name)
    const checked = reader.run('benbao check')
    assert.doesNotMatch(
      checked.output,
      /fixes\.yaml|site\.yaml|people\.yaml|departments\.yaml|error|错误/,
      checked.output,
    )
  })

  test(`${name} names every command and exit code`, () => {
    for (const {name: command} of commands) assert.ok(markdown.includes(`benbao ${command}`), command)
    for (const code of ['`0`', '`1`', '`2`']) assert.ok(markdown.includes(code), code)
  })
}

test('both READMEs have the same examples', () => {
  const [english = [], chinese = []] = readmes.map(([name]) => blocksOf(readFileSync(join(root, name), 'utf8')))
  assert.deepEqual(
    chinese.map(({language, path}) => [language, path]),
    english.map(({language, path}) => [language, path]),
  )
})

test('rules that the READMEs name are rules', () => {
  for (const [name] of readmes) {
    for (const [, id = ''] of readFileSync(join(root, name), 'utf8').matchAll(/%\S*[)）] {2}([a-z]+(?:-[a-z]+)+)$/gm))
      assert.ok(Object.hasOwn(rules, id), id)
  }
})
