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

test('pages come in their order, whatever their files are called', () => {
  const front = {...first, path: '20250606.txt'}
  for (const page of ['20250606-02版.txt', '2025/20250606-A2.txt']) {
    const {articles, diagnostics} = buildArchive([{...second, path: page}, front], [])
    assert.equal(articles.length, 1, page)
    assert.deepEqual(
      diagnostics.filter(({ruleId}) => ruleId.startsWith('jump')),
      [],
      page,
    )
  }
})

test('a story of the last page may go on on the one before, where each names the other', () => {
  const third = sourceOf(
    '20250606-03版.txt',
    '（上接第4版）人和自行车开放。\n\n# 秧田等春雨\n\n柳桁镇的秧田翻好了土。\n',
  )
  const fourth = sourceOf('20250606-04版.txt', '# 湖堤加固今日完工\n\n本报讯 6月5日，堤顶路面今后将向行（下转第3版）\n')
  const {articles, diagnostics} = buildArchive([third, fourth], [])
  assert.deepEqual(
    articles.map(({page, headline}) => [page, headline]),
    [
      ['3', '秧田等春雨'],
      ['4', '湖堤加固今日完工'],
    ],
  )
  assert.deepEqual(
    diagnostics.filter(({ruleId}) => ruleId.startsWith('jump')),
    [],
  )
  // A third one that might be meant: nothing is joined, all is told.
  const other = sourceOf('20250606-04版b.txt', '# 老桥退休\n\n本报讯 6月5日，老桥今后只走行（下转第3版）\n')
  const doubtful = buildArchive([third, fourth, {...other, tree: {...other.tree, issue: fourth.tree.issue}}], [])
  assert.equal(doubtful.articles.length, 4)
  assert.equal(doubtful.diagnostics.filter(({ruleId}) => ruleId === 'jump-orphan').length, 3)
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
