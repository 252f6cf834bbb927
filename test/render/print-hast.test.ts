import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import type {Element, ElementContent, Properties, Root} from 'hast'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'
import {printHast} from '../../src/render/print-hast.ts'

const printer = unified().use(rehypeStringify).freeze()

const text = fc.oneof(
  fc.string({unit: 'grapheme'}),
  fc.string({unit: 'binary'}),
  fc
    .array(fc.constantFrom('<', '>', '&', '"', "'", '`', '=', '\0', ' ', '&lt;', '</p>', '岸'))
    .map((all) => all.join('')),
)
const properties: fc.Arbitrary<Properties> = fc.record(
  {
    className: fc.array(text),
    href: text,
    id: text,
    title: text,
    tabIndex: fc.integer(),
    dataN: text,
    // What articles have not.
    hidden: fc.boolean(),
    width: fc.nat(),
    dataPage: text,
    download: fc.boolean(),
    lang: fc.constantFrom('zh', 'en'),
  },
  {requiredKeys: []},
)
const node = fc.letrec<{node: ElementContent; element: Element}>((tie) => ({
  node: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    text.map((value): ElementContent => ({type: 'text', value})),
    tie('element'),
    fc.constant<ElementContent>({type: 'comment', value: 'x'}),
  ),
  element: fc.record({
    type: fc.constant('element' as const),
    tagName: fc.constantFrom(
      ...['a', 'b', 'code', 'dd', 'div', 'dl', 'dt', 'h2', 'li', 'p', 'span', 'ul', 'img', 'table', 'script', 'em'],
    ),
    properties: fc.oneof(fc.constant({}), fc.record({className: fc.array(text)}), properties),
    children: fc.array(tie('node'), {maxLength: 4}),
  }),
})).node

test('prints what rehype-stringify prints, whatever the tree', () => {
  fc.assert(
    fc.property(fc.array(node, {maxLength: 4}), (children) => {
      const tree: Root = {type: 'root', children}
      assert.equal(printHast(tree), printer.stringify(tree))
    }),
    {numRuns: 3000},
  )
})

test('text and attributes are escaped', () => {
  const tree: Root = {
    type: 'root',
    children: [
      {
        ...{type: 'element', tagName: 'a'},
        properties: {href: '"><script>', className: ['a', 'b']},
        children: [{type: 'text', value: '<b>&amp;'}],
      },
    ],
  }
  assert.equal(printHast(tree), '<a href="&#x22;><script>" class="a b">&#x3C;b>&#x26;amp;</a>')
})
