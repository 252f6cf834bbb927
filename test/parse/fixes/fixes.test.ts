import assert from 'node:assert/strict'
import {test} from 'node:test'
import {explainBulletin, parseBulletin} from '../../../src/parse/index.ts'
import {leavesOf} from '../../../src/tree/walk.ts'

const path = '2031-05-06.txt'
const page = `渡口添了候船亭

本报讯 5月6日，白渚镇渡口的候船亭完工。亭子用的是本地的杉木，四面通风。

下雨天等船的村

民不用再站在屋檐下。

记者 苏砚秋

堤上的灯亮了

本报讯 5月7日，江堤上的路灯换成了新的。灯杆是镇上的铁匠铺打的。

记者 何知远
`

const read = (fixes: string, text = page) => {
  const source = {path, text, fixes: {path: '2031-05-06.fixes.yaml', text: fixes}}
  const {tree, diagnostics} = parseBulletin(source)
  const articles = tree.children.filter((node) => node.type === 'article')
  const found = diagnostics
    .filter(({file}) => file.endsWith('.fixes.yaml'))
    .map(({ruleId, line, column, reason}) => ({ruleId, line, column, reason}))
  const verdicts = explainBulletin(source).explanation.blocks.map(({text, label, verdict, reason}) => ({
    text: text.slice(0, 6),
    label,
    verdict,
    reason,
  }))
  return {tree, articles, found, verdicts}
}

const around = (fixes: string, start: string, text = page) => {
  const {verdicts, found} = read(fixes, text)
  return {...verdicts.find((block) => block.text.startsWith(start)), found}
}

test('a gap is joined, or kept, as the fixes say', () => {
  const kept = around('- between: 等船的村 | 民不用再\n  do: paragraph\n', '民不用')
  assert.deepEqual([kept.verdict, kept.reason, kept.found], ['paragraph', 'editor', []])
  const joined = around('- between: 四面通风。 | 下雨天等\n  do: join\n', '下雨天')
  assert.deepEqual([joined.verdict, joined.reason, joined.found], ['joined', 'editor', []])
})

test('a line becomes what the fixes say, and the source keeps its bytes', () => {
  const {tree, articles, found} = read('- at: 堤上的灯亮了\n  do: column\n- at: 本报讯 5月7日\n  do: article\n')
  assert.deepEqual(found, [])
  assert.equal(
    tree.children.some((node) => node.type === 'columnHead'),
    true,
  )
  assert.equal(articles.length, 2)
  const whole = leavesOf(tree)
    .map((leaf) => (leaf.type === 'text' ? leaf.value : ''))
    .join('')
  for (const piece of ['渡口添了候船亭', '堤上的灯亮了', '江堤上的路灯']) assert.ok(whole.includes(piece), piece)
})

test('one long line is cut where the fixes say that an article begins', () => {
  const run = page.replace('记者 苏砚秋\n\n堤上的灯亮了', '记者 苏砚秋 堤上的灯亮了')
  const {articles, found} = read('- between: 记者 苏砚秋 | 堤上的灯亮了\n  do: article\n', run)
  assert.deepEqual(found, [])
  assert.equal(articles.length, 2)
})

test('widths and blanks are nothing to a fix: it survives another paste', () => {
  const fixes = '- between: 等船的村 | 民不用再\n  do: paragraph\n- at: 本报讯5月7日,江堤\n  do: paragraph\n'
  const repasted = `\n\n${page.replaceAll('，', ',').replaceAll(' ', '　').replaceAll('\n\n', '\n\n\n')}`
  assert.deepEqual(read(fixes, repasted).found, [])
  assert.equal(around(fixes, '民不用', repasted).reason, 'editor')
})

test('a notice is on no page as text of an article, and still is in the tree', () => {
  const {found, verdicts} = read('- at: 记者 何知远\n  do: notice\n')
  assert.deepEqual(found, [])
  assert.equal(verdicts.find(({text}) => text.startsWith('记者 何知'))?.label, 'notice')
})

test('a fix that has lost its place is reported, and nothing is guessed', () => {
  const {found, articles} = read('- at: 江上的浮桥\n  do: headline\n')
  assert.deepEqual(
    found.map(({ruleId, line}) => [ruleId, line]),
    [['fix-lost', 1]],
  )
  assert.deepEqual(articles, read('').articles)
})

test('a fix with several places says so, and nth chooses one', () => {
  const several = '- at: 本报讯\n  do: paragraph\n'
  assert.deepEqual(
    read(several).found.map(({ruleId, line}) => [ruleId, line]),
    [['fix-ambiguous', 1]],
  )
  assert.deepEqual(read(`${several}  nth: 2\n`).found, [])
  assert.deepEqual(
    read(`${several}  nth: 3\n`).found.map(({ruleId}) => ruleId),
    ['fix-lost'],
  )
})

for (const [name, fixes, place, reason] of [
  ['no YAML', '- at: [\n', '2:1', /^Unexpected YAML/],
  ['no list', 'at: 甲\n', '1:1', /expected a list/],
  ['an entry without keys', '- 甲\n', '1:3', /expected `at` or `between`/],
  [
    'an unknown key',
    '- at: 渡口添了候船亭\n  do: headline\n- at: 乙\n  role: headline\n',
    '4:3',
    /Unexpected key role/,
  ],
  ['no place', '- do: join\n', '1:3', /without a place/],
  ['two places', '- at: 甲\n  between: 甲 | 乙\n  do: join\n', '2:12', /without a place/],
  ['a gap with one side', '- between: 甲 |\n  do: join\n', '1:12', /without a place/],
  ['a line that is joined', '- at: 甲\n  do: join\n', '2:7', /Unexpected do: join/],
  ['a gap that is a headline', '- between: 甲 | 乙\n  do: headline\n', '2:7', /Unexpected do: headline/],
  [
    'an issue before that is no day',
    'number: 3\nfollows: 上一期\n',
    '2:10',
    /Unexpected follows: 上一期, expected the day/,
  ],
  ['a count that is none', '- at: 甲\n  do: headline\n  nth: 0\n', '3:8', /Unexpected nth: 0/],
] as const)
  test(`fixes with ${name} are refused where it stands`, () => {
    const [first, ...rest] = read(fixes).found
    assert.deepEqual(rest, [])
    assert.equal(first?.ruleId, 'fixes-invalid')
    assert.equal(`${first?.line}:${first?.column}`, place)
    assert.match(first?.reason ?? '', reason)
  })

test('what was meant is named', () => {
  const [key, action, issue] = ['- att: 甲\n  do: headline\n', '- at: 甲\n  do: headlin\n', 'fixs: []\n'].map(
    (fixes) => read(fixes).found[0]?.reason,
  )
  assert.equal(key, 'Unexpected key att, expected at')
  assert.equal(action, 'Unexpected do: headlin, expected headline')
  assert.equal(issue, 'Unexpected key fixs, expected fixes')
})

test('the issue of a source that must stay as it is, and fixes; a bar in a list of two', () => {
  const {tree, articles, found} = read(
    'date: 2031-05-07\npage: 02\nfixes:\n  - between: [记者 苏砚秋, 堤上的灯亮了]\n    do: paragraph\n',
  )
  assert.deepEqual(found, [])
  assert.deepEqual([tree.issue.date, tree.issue.dateSource, tree.issue.page], ['2031-05-07', 'front-matter', '02'])
  assert.equal(articles.length, 1)
  assert.deepEqual(read('date: 2031-05-07\n').found, [])
})

test('an empty file of fixes settles nothing', () => {
  assert.deepEqual(read('').found, [])
  assert.deepEqual(read('# 以后再改\n').found, [])
})
