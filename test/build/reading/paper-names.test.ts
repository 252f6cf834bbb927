import assert from 'node:assert/strict'
import {join} from 'node:path'
import {test} from 'node:test'
import {build} from '../../../src/build/index.ts'
import {paperNamesIn, paperNamesNear} from '../../../src/build/reading/paper-names.ts'
import {memoryFiles} from '../../../src/io/memory.ts'
import {makeSite, runBenbao} from '../../cli/run-benbao.ts'
import {bulletin, makeWorkspace, treeOf} from '../make-workspace.ts'

const issue = `砚溪工人\n\n${bulletin(['新桥打下第一根桩'])}`
const named = {'2024-03-15.txt': issue, 'site.yaml': 'title: 砚溪工人\n'}

test('the title in the settings is no headline, and a title that is changed later has what was read before read anew', async () => {
  const parts = {out: memoryFiles('public'), state: memoryFiles('state')}
  await build(makeWorkspace({...named, 'site.yaml': 'title: 砚溪报\n'}, parts), {version: '1'})
  assert.ok('columns/yan-xi-gong-ren.html' in treeOf(parts.out))
  // A column that was registered would leave word that nothing is left of it.
  parts.state.remove('addresses.tsv')
  const next = makeWorkspace(named, parts)
  assert.equal((await build(next, {version: '1'})).published, true)
  const clean = makeWorkspace(named)
  await build(clean, {version: '1'})
  assert.deepEqual(treeOf(next.out), treeOf(clean.out))
  assert.ok(!('columns/yan-xi-gong-ren.html' in treeOf(clean.out)))
  assert.match(treeOf(clean.out)['2024/03/15/source1.html'] ?? '', /砚溪工人/)
})

test('parse and explain know what the paper is called, wherever they are called from', async (context) => {
  const site = makeSite(context, {
    ...Object.fromEntries(Object.entries(named).map(([path, text]) => [`content/${path}`, text])),
    'page.txt': issue,
    'papers/20240322.txt': issue,
  })
  for (const [cwd, file] of [
    [site, 'content/2024-03-15.txt'],
    [site, 'page.txt'],
    [join(site, 'papers'), '../content/2024-03-15.txt'],
  ] as const)
    assert.match((await runBenbao(cwd, 'explain', file)).out, /^ {2}1 +masthead .*砚溪工人$/m, file)
  assert.match((await runBenbao(site, 'parse', 'page.txt')).out, /^ {2}1 {2}新桥打下第一根桩$/m)
  assert.deepEqual(paperNamesNear(join(site, 'content/2024/a.txt'), '/'), ['砚溪工人'])
})

test('where the settings do not say it, or cannot be read, there is no name', () => {
  for (const text of ['', 'place: 砚溪\n', 'title: [\n', '- a\n'])
    assert.deepEqual(paperNamesIn(memoryFiles('content', {'site.yaml': text})), [], text)
  assert.deepEqual(paperNamesIn(memoryFiles('content')), [])
})
