import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Element, Nodes} from 'hast'
import {parseBulletin} from '../../../src/parse/index.ts'
import {toFacing} from '../../../src/render/facing/to-facing.ts'
import type {Doubt, FacingItem, FacingProps} from '../../../src/site/props/facing.ts'
import type {ParsedSource} from '../../../src/tree/types.ts'
import {articlesOf, leavesOf} from '../../../src/tree/walk.ts'
import {facingFrame} from './facing-frame.ts'

const broken = [
  '2024年5月24日 星期五 第2版 要闻',
  '',
  '渡口的亭子修好了',
  '本报讯（记者 李青禾）村民老周说，下雨天等船的村',
  '',
  '民不用再站在屋檐下了。亭子有三十平方米，摆了四张长椅。',
  '',
  '白渚镇添了两座桥',
  '本报讯 五月的一个早晨，白渚镇的两座新桥通车了。镇里的人都说好。',
  '',
].join('\n')

test('every character of a source is in its column, in order', () => {
  for (const text of [broken, broken.replaceAll('\n', '\r\n'), `\ufeff\n\n${broken}\n\n\n`, broken.trimEnd()]) {
    assert.equal(pastedText(draw(read(text))), text.replaceAll('\r\n', '\n'))
  }
})

test('a mended break is marked in both columns, with its reason and how sure it is', () => {
  const source = read(broken)
  const mended = leavesOf(source.tree).filter((leaf) => leaf.type === 'seam' && leaf.data !== undefined)
  assert.equal(mended.length, 1)
  const root = draw(source)
  assert.equal(all(root, 'pasted').flatMap((column) => all(column, 'mend')).length, 1)
  const read1 = all(root, 'read')
  assert.equal(read1.flatMap((column) => all(column, 'mend')).length, 1)
  const [note] = read1.flatMap((column) => all(column, 'mends'))
  assert.match(textOf(note), /^1第4行 \S+ 把握 \d+%$/)
})

test('each part is named by its role, in the row of its lines', () => {
  const rows = all(draw(read(broken)), 'row').map((row) => [
    all(row, 'pasted').flatMap((column) => tagged(column, 'p').map(({properties}) => properties.id)),
    all(row, 'read').flatMap((column) => all(column, 'role').map(textOf)),
  ])
  assert.deepEqual(rows, [
    [['L1', 'L2'], ['版头']],
    [['L3'], ['主题']],
    [
      ['L4', 'L5', 'L6', 'L7'],
      ['消息头', '署名', '正文'],
    ],
    [['L8'], ['主题']],
    [['L9'], ['消息头', '正文']],
  ])
})

test('an article begins at its anchor and leads to its page; a copy leads to the one that was taken', () => {
  const items: ReadonlyArray<FacingItem> = [item('2-1'), {...item('1-4'), state: 'copy', id: undefined}]
  const heads = tagged(draw(read(broken), {items}), 'h2')
  assert.deepEqual(
    heads.map((head) => [head.properties.id, tagged(head, 'a')[0]?.properties.href, textOf(head)]),
    [
      ['2-1', '2-1.html', '第2-1篇'],
      [undefined, '1-4.html', '同第1-4篇，不另立页'],
    ],
  )
})

test('the text of a withdrawn article is in neither column, and its lines say so', () => {
  const items: ReadonlyArray<FacingItem> = [{state: 'withdrawn', id: undefined, link: undefined}, item('2-2')]
  const text = textOf(draw(read(broken), {items, doubts: [doubt(4)]}))
  for (const gone of ['渡口', '李青禾', '民不用', '此处存疑']) assert.ok(!text.includes(gone), gone)
  assert.match(text, /第3—7行中有一篇已撤下/)
  for (const kept of ['第2版 要闻', '白渚镇添了两座桥', '镇里的人都说好。']) assert.ok(text.includes(kept), kept)
})

test('a doubt stands in the row of its line, and the summary leads to it', () => {
  const root = draw(read(broken), {doubts: [doubt(6), doubt(undefined)]})
  const rows = all(root, 'row').filter((row) => all(row, 'doubt').length > 0)
  assert.deepEqual(
    rows.flatMap((row) => all(row, 'doubt').map(textOf)),
    ['存疑 第6行：此处存疑 join-doubtful'],
  )
  assert.ok(rows.every((row) => textOf(row).includes('民不用再站')))
  const [tally] = all(root, 'tally')
  assert.ok(tally && tagged(tally, 'a').some(({properties}) => properties.href === '#L6'))
})

test('a paragraph that is broken by furniture goes on in a row of its own, with the mark of its seam', () => {
  const text = [
    '渡口的亭子修好了',
    '　　本报讯 六月的一个早晨，村里的人在渡口等船，雨下得很大，',
    '2024年5月24日 星期五 第3版 综合',
    '大家都站到新修的亭子里躲雨，说这下好了。',
    '',
  ].join('\n')
  const root = draw(read(text))
  assert.equal(pastedText(root), text)
  assert.deepEqual(
    all(root, 'read').map((column) => [all(column, 'role').map(textOf), all(column, 'mend').length]),
    [
      [['主题'], 0],
      [['消息头', '正文'], 0],
      [['版头'], 0],
      [['正文'], 1],
    ],
  )
})

test('what HTML cannot hold has a picture, and markup is text', () => {
  const evil = '</p><script>alert(1)</script>\u0001\u0085\ufffe 亭子修好了。'
  const root = draw(read(`亭子\n\n${evil}\n`))
  assert.equal(tagged(root, 'script').length, 0)
  assert.deepEqual(
    all(root, 'pasted').flatMap((column) => all(column, 'control').map(({properties}) => properties.title)),
    ['U+0001', 'U+FFFE'],
  )
  assert.ok(pastedText(root).includes('</p><script>alert(1)</script>'))
})

function read(text: string): ParsedSource {
  return {path: 'a.txt', text, tree: parseBulletin({path: 'a.txt', text}).tree}
}

function draw(source: ParsedSource, props: Partial<FacingProps> = {}): Nodes {
  const items = articlesOf(source.tree).map((_, at) => item(`2-${at + 1}`))
  const all = {items, doubts: [], ...props}
  return toFacing(source, {...facingFrame, ...all}, (path) => path)
}

function item(id: string): FacingItem {
  return {state: 'published', id, link: {label: `第${id}篇`, path: `${id}.html`}}
}

function doubt(line: number | undefined): Doubt {
  return {line, rule: 'join-doubtful', label: '此处存疑'}
}

/** The left column without the numbers of its lines. */
function pastedText(root: Nodes): string {
  return all(root, 'pasted')
    .flatMap((column) => tagged(column, 'p'))
    .map((line) => line.children.slice(1).map(textOf).join(''))
    .join('')
}

function all(node: Nodes, className: string): ReadonlyArray<Element> {
  return elements(node).filter(({properties}) => [properties.className].flat().includes(className))
}

function tagged(node: Nodes, tagName: string): ReadonlyArray<Element> {
  return elements(node).filter((each) => each.tagName === tagName)
}

function elements(node: Nodes): ReadonlyArray<Element> {
  if (!('children' in node)) return []
  return [...(node.type === 'element' ? [node] : []), ...node.children.flatMap(elements)]
}

function textOf(node: Nodes | undefined): string {
  if (node === undefined) return ''
  if ('children' in node) return node.children.map(textOf).join('')
  return node.type === 'text' ? node.value : ''
}
