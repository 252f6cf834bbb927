import assert from 'node:assert/strict'
import {test} from 'node:test'
import {imprintsOf} from '../../src/archive/drafts.ts'
import {buildArchive} from '../../src/archive/index.ts'
import {parseBulletin} from '../../src/parse/index.ts'
import type {ParsedSource} from '../../src/tree/types.ts'

function sourceOf(path: string, text: string): ParsedSource {
  return {path, text, tree: parseBulletin({path, text}).tree}
}

const first = sourceOf(
  '20250606-01版.txt',
  '湖堤加固今日完工\n\n本报讯 6月5日,东湖堤加固工程全线完工。工程历时十四个月,先后有三百多名工人在堤上施工,堤顶路面今后将向行\n\n(下转第2版)\n',
)
const second = sourceOf(
  '20250606-02版.txt',
  '(上接第1版)人和自行车开放。\n\n堤下新栽的柳树要等到明年春天才发芽。\n\n记者 江晚舟\n',
)

test('a story that goes on in another file is one article, its sentence mended', () => {
  const {articles, diagnostics} = buildArchive([second, first], [])
  assert.equal(articles.length, 1)
  const [article] = articles
  const texts = article?.content.flatMap((content) =>
    content.type === 'paragraph'
      ? [content.children.map((child) => (child.type === 'text' ? child.value : '')).join('')]
      : [],
  )
  assert.match(texts?.[0] ?? '', /堤顶路面今后将向行人和自行车开放。$/)
  assert.equal(texts?.length, 2)
  assert.deepEqual(
    article?.byline.map(({role, name}) => [role, name]),
    [['记者', '江晚舟']],
  )
  assert.equal(article?.page, '1')
  assert.deepEqual(
    diagnostics.filter(({ruleId}) => ruleId.startsWith('jump')),
    [],
  )
})

test('a jump without a partner is reported where it stands', () => {
  const {articles, diagnostics} = buildArchive([first], [])
  assert.equal(articles.length, 1)
  assert.deepEqual(
    diagnostics.filter(({ruleId}) => ruleId === 'jump-orphan').map(({file, line}) => [file, line]),
    [['20250606-01版.txt', 5]],
  )
})

test('what a source brings to know its articles by is what the archive would make; a joined one is known by its whole', () => {
  const other = sourceOf(
    '20250607.txt',
    '候船亭完工\n\n本报讯 6月6日，白渚镇渡口的候船亭完工。\n\n亭子里挂了一口钟。\n',
  )
  const sources = [first, second, other]
  const brought = sources.map((each) => ({...each, imprints: imprintsOf(each.tree)}))
  assert.equal(brought[2]?.imprints[0]?.names.split('.').length, 2)
  assert.deepEqual(buildArchive(brought, []).addresses, buildArchive(sources, []).addresses)
  const wrong = sources.map((each) => ({...each, imprints: [{fingerprint: 'AAAA', names: 'aaaa'}]}))
  const changed = [...buildArchive(wrong, []).addresses.entries.values()].filter(({anchors}) => anchors === 'aaaa')
  assert.equal(changed.length, 1)
})
