import assert from 'node:assert/strict'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {diskFiles} from '../../src/io/files.ts'
import {bulletin, treeOf} from '../build/make-workspace.ts'
import {makeSite, runBenbao} from './run-benbao.ts'

const source = 'content/2024-03-15.txt'
const fixes = 'content/2024-03-15.fixes.yaml'
const site = {'content/site.yaml': 'title: 白渚报\n', [source]: bulletin(['新桥打下第一根桩', '秧田等春雨'])}

test('build, check, parse and explain obey the fixes beside a source', async (context) => {
  const folder = makeSite(context, {...site, [fixes]: '- at: 秧田等春雨\n  do: subheading\n'})
  const built = await runBenbao(folder, 'build')
  assert.match(built.out, /^1 issue, 1 article in 1 file;/)
  const checked = await runBenbao(folder, 'check')
  for (const {code, err} of [built, checked]) {
    assert.equal(code, 0, err)
    assert.doesNotMatch(err, /fixes\.yaml/)
  }
  const parsed = JSON.parse((await runBenbao(folder, 'parse', source, '--json')).out)
  assert.equal(parsed.articles.length, 1)
  const explained = JSON.parse((await runBenbao(folder, 'explain', source, '--json')).out)
  const heading = explained.blocks.find(({text}: {text: string}) => text === '秧田等春雨')
  assert.deepEqual([heading.label, heading.reason, heading.confidence > 0.9], ['subheading', 'editor', true])
  assert.equal(readFileSync(join(folder, source), 'utf8'), site[source])
})

test('fixes that lose their place, or their source, are named, and the site is built', async (context) => {
  const folder = makeSite(context, {
    ...site,
    [fixes]: '- at: 江上的浮桥\n  do: headline\n',
    'content/2024-04-19.fixes.yaml': '- at: 甲\n  do: headline\n',
  })
  const {code, err} = await runBenbao(folder, 'build')
  assert.equal(code, 0, err)
  assert.match(err, /^content\/2024-03-15\.fixes\.yaml:1:1 {2}warning .* fix-lost$/m)
  assert.match(err, /^content\/2024-04-19\.fixes\.yaml {2}warning .* fixes-orphan$/m)
})

test('an empty file of fixes is no fault', async (context) => {
  const folder = makeSite(context, {...site, [fixes]: ''})
  const {code, out, err} = await runBenbao(folder, 'build')
  assert.equal(code, 0, err)
  assert.match(out, /^1 issue, 2 articles in 1 file;.* no findings;/)
})

test('a fix with two places stops the build and leaves the site', async (context) => {
  const folder = makeSite(context, site)
  await runBenbao(folder, 'build')
  const before = treeOf(diskFiles(join(folder, 'public')))
  writeFileSync(join(folder, fixes), '- at: 村民们说\n  do: caption\n')
  const {code, err} = await runBenbao(folder, 'build')
  assert.equal(code, 1)
  assert.match(err, /^content\/2024-03-15\.fixes\.yaml:1:1 {2}error .*2 places.* fix-ambiguous$/m)
  assert.deepEqual(treeOf(diskFiles(join(folder, 'public'))), before)
})
