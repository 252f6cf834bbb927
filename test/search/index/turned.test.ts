import assert from 'node:assert/strict'
import {test} from 'node:test'
import {digestOf} from '../../../src/build/digest.ts'
import {createConverter} from '../../../src/render/traditional/converter.ts'
import {createEngine} from '../../../src/search/engine/engine.ts'
import {indexArchive} from '../../../src/search/index/index-files.ts'
import {makeArchive, paragraph} from '../../site/make-archive.ts'
import {query} from '../ask.ts'
import {memoryLoader} from '../memory-loader.ts'

const archive = makeArchive([
  {
    date: '2024-03-15',
    pages: [
      {
        articles: [
          {
            headline: ['头发与发展'],
            column: '后院',
            departments: ['区财政局'],
            byline: [['记者', '范晓棠']],
            content: [paragraph('理发师范晓棠说，头发长了，经济发展了。')],
          },
          {headline: ['二'], byline: [['记者', '于海']]},
        ],
      },
    ],
  },
])
const turn = createConverter('standard', ['范晓棠', '于海'])

test('results and names come turned as pages are, in the tree of traditional characters alone', async () => {
  const files = indexArchive(archive, digestOf, {turning: 'standard'}).files
  for (const by of ['bytes', 'script'] as const) {
    const engine = createEngine(memoryLoader(files, by, turn), true)
    const [hit] = (await engine.find(query('发展'))).hits
    assert.ok(hit)
    const {text, column, departments, people, path} = await engine.entry(hit)
    assert.equal(text, '頭髮與發展\n理髮師范曉棠說，頭髮長了，經濟發展了。')
    assert.deepEqual([column, departments, people], ['後院', ['區財政局'], ['范曉棠']])
    assert.equal(path, archive.articles[0]?.path)
    assert.deepEqual(
      (await engine.names()).map(({name, shown}) => `${name} ${shown}`),
      ['区财政局 區財政局', '范晓棠 范曉棠', '于海 于海', '后院 後院'],
    )
    const plain = createEngine(memoryLoader(files, by, turn))
    assert.match((await plain.entry(hit)).text, /^头发与发展/)
    assert.ok((await plain.names()).every(({name, shown}) => shown === name))
  }
})

test('the other files are the same with it and without it, and an index without it shows what it has', async () => {
  const bytesOf = (files: ReturnType<typeof indexArchive>['files']) =>
    new Map(files.map(({path, bytes}) => [path, Buffer.from(bytes(turn)).toString('latin1')]))
  const plain = bytesOf(indexArchive(archive, digestOf).files)
  const both = bytesOf(indexArchive(archive, digestOf, {turning: 'standard'}).files)
  for (const [path, bytes] of plain) if (path !== 'index.js') assert.equal(both.get(path), bytes, path)
  assert.equal(both.size, plain.size + 3)
  const engine = createEngine(memoryLoader(indexArchive(archive, digestOf).files), true)
  const [hit] = (await engine.find(query('发展'))).hits
  assert.ok(hit)
  assert.match((await engine.entry(hit)).text, /^头发与发展/)
})
