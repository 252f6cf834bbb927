import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {commands} from '../../src/cli/program.ts'
import {rules} from '../../src/diagnostics/rules.ts'
import {readMarkdown} from '../../src/site/own-pages/markdown.ts'
import {followAll, newReader, root} from '../readme/reader.ts'
import {madePages, manual, writeManual} from './make-manual.ts'

const written = readdirSync(manual)
  .filter((name) => !(name in madePages))
  .sort()

for (const name of written) {
  test(`${name}: every example does what it says`, async (context) => {
    const reader = newReader(context, 'zh')
    // The first page makes the archive that the others are about.
    if (name !== 'qibu.md') reader.write('content/site.yaml', 'title: 砚湖时报\n')
    await followAll(reader, `content/pages/about/shouce/${name}`)
    if (/^benbao (?:build|people)|^\$ benbao check/m.test(readFileSync(join(manual, name), 'utf8'))) return
    const {code, output} = reader.run('benbao check')
    assert.ok(code === 0 || /content-empty/.test(output), output)
  })
}

test('what the program writes of itself is current: npm run manual', () => {
  if (process.env.UPDATE === '1') writeManual()
  for (const [name, make] of Object.entries(madePages)) assert.equal(readFileSync(join(manual, name), 'utf8'), make())
})

test('every rule has a place of its own that can be linked to, and every command and exit code is there', () => {
  const {ids} = readMarkdown(madePages['tishi.md']?.() ?? '')
  for (const id of Object.keys(rules)) assert.ok(ids.has(id), id)
  const page = madePages['mingling.md']?.() ?? ''
  for (const {name, examples} of commands)
    for (const line of [`## ${name}\n`, ...examples]) assert.ok(page.includes(line), line)
  for (const code of ['| 0 |', '| 1 |', '| 2 |']) assert.ok(page.includes(code), code)
})

test('every setting is in the manual and in both READMEs', () => {
  const schema: {properties: object} = JSON.parse(readFileSync(join(root, 'src/config/site.schema.json'), 'utf8'))
  for (const page of ['content/pages/about/shouce/shezhi.md', 'README.md', 'README.zh-CN.md']) {
    const text = readFileSync(join(root, page), 'utf8')
    for (const key of Object.keys(schema.properties))
      assert.match(text, new RegExp(`^${key}: `, 'm'), `${page}: ${key}`)
  }
})

test('every page of the manual stands in its list', () => {
  const list = readFileSync(`${manual}.md`, 'utf8')
  for (const name of readdirSync(manual)) assert.ok(list.includes(`(shouce/${name})`), name)
})
