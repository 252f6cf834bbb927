import assert from 'node:assert/strict'
import {test} from 'node:test'
import {parseBulletin} from '../../../src/parse/index.ts'
import {articlesOf, textOf} from '../../../src/tree/walk.ts'
import {wrap} from '../../bench/wrap.ts'

const width = 20
const opening = '本报讯 河堤上的一百二十盏路灯这个星期换成了新的，沿河住的人晚上出门散步，不用再带手电筒。'
const closing = '入秋以来，来堤上走路的人一天比一天多，茶摊也从桥头摆到了闸口，要到十点钟才收。'

/** The paragraphs of a column without indents; `first` ends where a line ends, and `next` begins the one below. */
function read(first: string, next: string): ReadonlyArray<string> {
  assert.equal(first.length % width, 0)
  const lines = [opening, first + next, closing].flatMap((text) => wrap(text, width))
  const {tree} = parseBulletin({path: '2024-03-15.txt', text: `堤上的灯\n${lines.join('\n')}\n`})
  return articlesOf(tree).flatMap(({children}) =>
    children.flatMap((child) => (child.type === 'paragraph' ? [textOf(child.children).trim()] : [])),
  )
}

test('what others are told to do goes on with what was said before it', () => {
  const said = '镇长在会上强调，灯要有人管，线要有人查，坏了的灯杆当天就换，不能拖到第二天上午。'
  const told = '各村要把自己门前的那一段看好，夜里轮流走一遍。'
  assert.ok(read(said, told).includes(said + told))
})

test('who speaks again begins a paragraph', () => {
  const said = '通知要求，堤上的灯夜里十点前不熄，值班的人每两个小时走一遍，把坏灯的号码记下来。'
  const again = '通知还明确，灯杆上不许挂牌子，已经挂上去的，月底以前由各村取下来。'
  const paragraphs = read(said, again)
  assert.ok(paragraphs.includes(said))
  assert.ok(paragraphs.includes(again))
})

test('the second of two points goes on where the first stands within a paragraph', () => {
  const first = '守堤的人说，换灯以后有两件事好办：一是夜里看水不用提马灯，水尺上的数一眼就看清。'
  const second = '二是抢险的车能直接开上堤，不用人在前面引路。'
  assert.ok(read(first, second).includes(first + second))
})
