import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {parseBulletin} from '../../../src/parse/index.ts'
import {toJson} from '../../../src/parse/printing/to-json.ts'
import {toMarkdown} from '../../../src/parse/printing/to-markdown.ts'
import type {Bulletin} from '../../../src/tree/types.ts'
import {articlesOf, textOf} from '../../../src/tree/walk.ts'
import {samples} from '../sources.ts'

function articlesIn(text: string): unknown {
  return toJson('a.txt', parseBulletin({path: 'a.txt', text}).tree, []).articles.map(
    ({position: _, ...article}) => article,
  )
}

for (const {name, text} of samples()) {
  test(`${name}: written as Markdown and read again, the same articles`, () => {
    const {tree} = parseBulletin({path: 'a.txt', text})
    assert.deepEqual(articlesIn(toMarkdown(tree)), articlesIn(text), toMarkdown(tree))
  })
}

for (const {name, text} of samples()) {
  test(`${name}: every node comes back as what it was, and a second writing is the first`, () => {
    const {tree} = parseBulletin({path: 'a.txt', text})
    const written = toMarkdown(tree)
    const again = parseBulletin({path: 'a.txt', text: written}).tree
    assert.deepEqual(nodesOf(again), nodesOf(tree), written)
    assert.equal(toMarkdown(again), written)
  })
}

test('any bulletin of newspaper lines comes back', () => {
  const line = fc.constantFrom(
    ...['新桥通车', '——砚湖新区修桥记', '一座小镇怎样留住手艺人？', '难在哪里', '砚湖人家', '图片新闻', '核心阅读'],
    ...[
      '本报讯（记者 苏砚秋）5月6日，新桥通车。来往的车慢慢多了。',
      '【本报讯】新桥通车。',
      '新华社北岭5月9日电 新桥通车。',
    ],
    ...[
      '下雨天等船的村',
      '民不用再站在屋檐下。',
      '亭子用的是本地的杉木，四面通风，可以坐三十个人。',
      '他说：“门要',
      '开着。”',
    ],
    ...[
      '桥修好了，路也修好了。',
      '记者 苏砚秋 通讯员 何知远',
      '文/图 尹若谷',
      '（贺知行）',
      '图为新桥。',
      '▲渡口的亭子',
    ],
    ...['另讯，5月7日，老街开街。', '编者按：老街不老。'],
    ...[
      '2025年5月9日 星期五 第2版 综合新闻',
      '总第128期',
      '责任编辑：何知远',
      'A02',
      '＊ ＊ ＊',
      '②8',
      '\f',
      '---',
      '# 题',
      '## 小题',
    ],
    ...[
      '> 图说',
      '*记者 苏砚秋*',
      '**栏目**',
      '<!-- 报头 -->',
      '\\# 不是题',
      '1. 不是题',
      '#不是题',
      '*不是*名',
      '-->',
      '＊ 星号',
    ],
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\n\n\n')), {maxLength: 24}), (lines) => {
      const text = lines.flat().join('')
      const {tree} = parseBulletin({path: 'a.txt', text})
      const written = toMarkdown(tree)
      const again = parseBulletin({path: 'a.txt', text: written}).tree
      assert.deepEqual(nodesOf(again), nodesOf(tree), written)
      assert.deepEqual(articlesIn(written), articlesIn(text))
    }),
    {numRuns: 1500},
  )
})

test('简讯 come back item by item', () => {
  const item = fc.constantFrom(
    '本报讯 5月6日，新桥通车。来往的车慢慢多了。',
    '亭子用的是本地的杉木，四面通风，可以坐三十个人。',
    '5月7日，老街开街，铺面都开了门。',
    '新华社北岭5月9日电 江堤上的路灯换成了新的。',
  )
  fc.assert(
    fc.property(fc.array(item, {minLength: 1, maxLength: 8}), fc.boolean(), (items, isLast) => {
      const more = isLast ? [] : ['', '老街翻新', '本报讯 5月8日，老街翻新，大家都说好。']
      const {tree} = parseBulletin({path: 'a.txt', text: ['简讯', ...items, ...more].join('\n\n')})
      const written = toMarkdown(tree)
      assert.deepEqual(nodesOf(parseBulletin({path: 'a.txt', text: written}).tree), nodesOf(tree), written)
      assert.ok(articlesOf(tree).length >= items.length)
    }),
    {numRuns: 300},
  )
})

/** What is read, node by node. The headline of a part on another page, and a jump, are kept as what they are: asides. */
function nodesOf(tree: Bulletin): ReadonlyArray<ReadonlyArray<string>> {
  return articlesOf(tree).map(({children}) =>
    children.flatMap((content) => {
      if (content.type === 'furniture' || content.type === 'jump') return []
      if (content.type !== 'headline') return [`${content.type} ${textOf(content.children)}`]
      return content.continued ? [] : content.children.map((line) => `${line.role} ${textOf(line.children)}`)
    }),
  )
}

test('it is what a person would write', () => {
  const {tree} = parseBulletin({
    path: 'a.txt',
    text: '渡口添了候船亭\n\n本报讯 5月6日,渡口的候船亭完工。亭子用的是本地的杉木,等船的村\n\n民不用再站在屋檐下。记者 苏砚秋\n',
  })
  assert.equal(
    toMarkdown(tree),
    `---
form: markdown
---

# 渡口添了候船亭

本报讯 5月6日,渡口的候船亭完工。亭子用的是本地的杉木,等船的村民不用再站在屋檐下。

*记者 苏砚秋*
`,
  )
})
