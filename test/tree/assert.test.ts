import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Node, Point} from 'unist'
import {assertBulletin} from '../../src/tree/assert.ts'
import {parent, seam, text} from '../../src/tree/build.ts'
import type {Article, Bulletin, Byline, Headline, HeadlineLine, Paragraph, Phrasing} from '../../src/tree/types.ts'

const source = '新桥通车\n\n  3月2日,新桥\n通车。\n记者 甲乙丙\n'

const title = leaf(1, 1, 0, '新桥通车')
const upper = leaf(3, 3, 8, '3月2日,新桥')
const lower = leaf(4, 1, 16, '通车。')
const names = leaf(5, 1, 20, '记者 甲乙丙')
const join = seam('', {start: end(upper), end: start(lower)})

test('a tree that keeps the specification passes', () => {
  assertBulletin(bulletin(), source)
  const empty: Bulletin = {type: 'bulletin', issue: {}, children: []}
  assertBulletin(empty, ' \r\n\f\u3000\u200b')
})

test('lines are counted as editors count them: CRLF is one end, a form feed none', () => {
  const text = '甲\r\n乙\f丙\r丁\u2028戊'
  const leaves = [
    leaf(1, 1, 0, '甲'),
    leaf(2, 1, 3, '乙'),
    leaf(2, 3, 5, '丙'),
    leaf(3, 1, 7, '丁'),
    leaf(4, 1, 9, '戊'),
  ]
  assertBulletin(of(...leaves.map((each) => paragraph(each))), text)
})

const refusals: ReadonlyArray<readonly [string, Node, RegExp]> = [
  ['another root', paragraph(title), /^Error: Unexpected paragraph, expected bulletin at the root/],
  ['a wrong child', {...bulletin(), ...children(paragraph(title))}, /bulletin: Unexpected paragraph in bulletin/],
  ['an unknown node', {...bulletin(), ...children({type: 'poem'})}, /Unexpected poem in bulletin/],
  [
    'text in an article',
    at(bulletin(), children({type: 'article', ...children(title)})),
    /article 0: Unexpected text in article/,
  ],
  [
    'a parent that is no parent',
    {...bulletin(), ...children({type: 'article'})},
    /article 0: Unexpected article without/,
  ],
  ['an empty parent', of({type: 'paragraph', children: []}), /paragraph 0: Unexpected empty paragraph/],
  ['a text that is another', tree(leaf(1, 1, 0, '老桥通车')), /Unexpected text "老桥通车", expected its slice/],
  ['a blank text', tree(leaf(3, 1, 6, '  ')), /Unexpected blank text/],
  ['a text without a place', tree({type: 'text', value: '新桥通车'}), /Unexpected text without a position/],
  [
    'a text over a line end',
    of(paragraph(title), paragraph(leaf(3, 3, 8, '3月2日,新桥\n通车。')), by()),
    /on one line/,
  ],
  ['two texts that overlap', tree(title, leaf(3, 3, 8, '3月2日,新桥'), leaf(3, 7, 12, ',新桥')), /source order/],
  ['a text in two places', of(headline(title), paragraph(upper, join, lower), paragraph(lower), by()), /in two texts/],
  ['a character in no text', of(headline(title), paragraph(upper), by()), /Unexpected "通" at offset 16 in no text/],
  ['a character behind the last', of(headline(title), paragraph(upper, join, lower)), /Unexpected "记" at offset 20/],
  [
    'a wrong line',
    of(headline(leaf(2, 1, 0, '新桥通车')), paragraph(upper, join, lower), by()),
    /place 2:1 of offset 0/,
  ],
  [
    'a wrong column',
    of(headline(title), paragraph(leaf(3, 1, 8, '3月2日,新桥')), by()),
    /3:1 of offset 8, expected 3:3/,
  ],
  ['a place that is not the children’s', at(bulletin(), {position: title.position}), /position of bulletin/],
  ['a seam at an edge', of(paragraph(upper, join)), /seam 1 at an edge/],
  ['two seams', of(paragraph(upper, seam('', {start: end(upper), end: end(upper)}), join, lower)), /seam 1 .* beside/],
  ['a seam elsewhere', of(paragraph(upper, seam('', {start: end(upper), end: end(upper)}), lower)), /place of seam 1/],
  ['texts out of order', of(paragraph(lower, upper)), /text 1 before its elder sibling/],
  ['an empty name', of(by('')), /Unexpected name "", expected one without blanks/],
  ['a name with a blank', of(by('甲 乙')), /Unexpected name "甲 乙"/],
  ['an empty field', of(at(paragraph(upper, join, lower), {label: ''})), /Unexpected empty label, expected it absent/],
]

for (const [name, node, message] of refusals) {
  test(`refuses ${name}`, () => assert.throws(() => assertBulletin(node, source), message))
}

test('refuses half a character', () => {
  assert.throws(
    () => assertBulletin(of(paragraph(leaf(1, 1, 0, '\ud842')), paragraph(leaf(1, 2, 1, '\udfb7'))), '𠮷'),
    /half/,
  )
  assertBulletin(of(paragraph(leaf(1, 1, 0, '\ud842'))), '\ud842')
})

function bulletin(): Bulletin {
  return of(headline(title), paragraph(upper, join, lower), by())
}

function tree(...texts: Array<Phrasing>): Bulletin {
  return of(paragraph(...texts))
}

function of(...contents: Article['children']): Bulletin {
  return parent<Bulletin>({
    type: 'bulletin',
    issue: {},
    children: [parent<Article>({type: 'article', children: contents})],
  })
}

function headline(line: Phrasing): Headline {
  const only = parent<HeadlineLine>({type: 'headlineLine', role: 'main', children: [line]})
  return parent<Headline>({type: 'headline', children: [only]})
}

function paragraph(...phrasing: Array<Phrasing>): Paragraph {
  return parent<Paragraph>({type: 'paragraph', children: phrasing})
}

function by(name = '甲乙丙'): Byline {
  const contributors = [{role: '记者', name}]
  return parent<Byline>({type: 'byline', placement: 'tail', contributors, children: [names]})
}

function at<T extends Node>(node: T, fields: Readonly<Record<string, unknown>>): T {
  return Object.assign({...node}, fields)
}

function children(...nodes: Array<Node>): {children: Array<Node>} {
  return {children: nodes}
}

function leaf(line: number, column: number, offset: number, value: string): Phrasing {
  const lines = value.split('\n')
  const last = lines.at(-1)?.length ?? 0
  const close = {
    line: line + lines.length - 1,
    column: lines.length > 1 ? last + 1 : column + last,
    offset: offset + value.length,
  }
  return text(value, {start: {line, column, offset}, end: close})
}

function start(node: Phrasing): Point {
  assert.ok(node.position)
  return node.position.start
}

function end(node: Phrasing): Point {
  assert.ok(node.position)
  return node.position.end
}
