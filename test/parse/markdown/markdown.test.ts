import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {type ParseResult, parseBulletin} from '../../../src/parse/index.ts'
import {toJson} from '../../../src/parse/printing/to-json.ts'
import {assertBulletin} from '../../../src/tree/assert.ts'
import type {Article, ArticleContent} from '../../../src/tree/types.ts'
import {articlesOf, textOf} from '../../../src/tree/walk.ts'
import {growth, linear} from '../../bench/growth.ts'
import {samples} from '../sources.ts'

function parsed(text: string): ParseResult {
  const result = parseBulletin({path: '2025/pier.md', text})
  assertBulletin(result.tree, text)
  assert.ok(!result.diagnostics.some(({ruleId}) => ruleId === 'characters-lost'))
  return result
}

function firstOf(text: string): Article {
  const [article] = articlesOf(parsed(text).tree)
  assert.ok(article)
  return article
}

/** `paragraph 甲`, one a node; marks left out. */
function shown(text: string): ReadonlyArray<string> {
  return firstOf(text)
    .children.filter((content) => content.type !== 'furniture' || content.kind !== 'mark')
    .map((content) => `${content.type} ${printed(content)}`)
}

function printed(content: ArticleContent): string {
  return content.type === 'headline'
    ? content.children.map((line) => textOf(line.children)).join(' | ')
    : textOf(content.children)
}

const article = `---
headline:
  - 白渚镇
  - 渡口添了“候船亭”
byline: 记者 苏砚秋 通讯员 卢小满
date: 2025-05-09
page: 02
column: 砚湖人家
dateline: 本报讯
departments: [白渚镇, 区交通局]
---

5月6日，渡口的**候船亭**完工。
亭子用的是本地的杉木。

## 难在哪里

1. 缺料
2. 缺人

> 亭子小，
> 情分大。
`

test('front matter and body make the same tree as a page', () => {
  const {tree, diagnostics} = parsed(article)
  assert.deepEqual(diagnostics, [])
  assert.deepEqual(tree.issue, {date: '2025-05-09', dateSource: 'front-matter', page: '02'})
  const [record] = toJson('a', tree, []).articles
  const {position: _, ...rest} = record ?? assert.fail()
  assert.deepEqual(rest, {
    headline: '白渚镇 渡口添了“候船亭”',
    headlineLines: ['白渚镇', '渡口添了“候船亭”'],
    column: '砚湖人家',
    dateline: '本报讯',
    paragraphs: [
      '5月6日，渡口的候船亭完工。亭子用的是本地的杉木。',
      '难在哪里',
      '1. 缺料',
      '2. 缺人',
      '亭子小，情分大。',
    ],
    byline: [
      {role: '记者', name: '苏砚秋'},
      {role: '通讯员', name: '卢小满'},
    ],
    credit: null,
  })
  const [node] = articlesOf(tree)
  assert.deepEqual(node?.departments, ['白渚镇', '区交通局'])
  assert.equal(node?.page, '02')
})

test('texts point into the source, those of the front matter too', () => {
  const headline = firstOf(article).children.find(({type}) => type === 'headline')
  assert.equal(headline?.position?.start.line, 3)
  const text = "---\nheadline: '甲''乙'\nbyline: \"记者 \\\"苏砚秋\"\n---\n正文。\n"
  assert.equal(shown(text)[0], "headline 甲'乙")
  assert.deepEqual(shown('---\nheadline: |\n  甲\n  乙\n---\n正文。')[0], 'headline 甲 | 乙')
  assert.deepEqual(shown('---\nheadline: >-\n  甲\n  乙\n---\n正文。')[0], 'headline 甲乙')
})

test('without a headline in front each # opens an article, and lines of # are one headline', () => {
  const {tree} = parsed('# 甲\n# 乙\n\n正文一。\n\n## 小\n\n正文二。\n\n# 丙\n\n正文三。\n')
  assert.deepEqual(
    toJson('a', tree, []).articles.map(({headlineLines, paragraphs}) => [headlineLines, paragraphs]),
    [
      [
        ['甲', '乙'],
        ['正文一。', '小', '正文二。'],
      ],
      [['丙'], ['正文三。']],
    ],
  )
})

test('with a headline in front every heading is a subheading', () => {
  assert.deepEqual(shown('---\nheadline: 甲\n---\n\n# 乙\n\n正文。\n\n丙\n---\n\n又。'), [
    'headline 甲',
    'subheading 乙',
    'paragraph 正文。',
    'subheading 丙',
    'paragraph 又。',
  ])
})

test('a picture by itself is a figure, above its headline, too', () => {
  assert.deepEqual(shown('![亭子](pier.jpg "苏砚秋 摄")\n\n# 甲\n\n正文。\n\n![桥](a.jpg) ![路](b.jpg)'), [
    'figure ![亭子](pier.jpg "苏砚秋 摄")',
    'headline 甲',
    'paragraph 正文。',
    'figure ![桥](a.jpg)',
    'figure ![路](b.jpg)',
  ])
})

test('what the body says in so many words is read as on a page', () => {
  assert.deepEqual(shown('# 甲\n\n本报讯（记者 苏砚秋）5月6日，亭子完工。\n\n大家都说好。记者 卢小满'), [
    'headline 甲',
    'dateline 本报讯',
    'byline （记者 苏砚秋）',
    'paragraph 5月6日，亭子完工。',
    'paragraph 大家都说好。',
    'byline 记者 卢小满',
  ])
})

test('nothing typed is lost: what a page of text cannot show stands as typed', () => {
  const body = (text: string) => shown(`# 甲\n\n${text}`).slice(1)
  assert.deepEqual(body('三个**不等**写进\\*公约，`编号`、*斜*。'), ['paragraph 三个不等写进*公约，编号、斜。'])
  assert.deepEqual(body('见[公约](https://example.org/a "题")和<https://example.org>。'), [
    'paragraph 见[公约](https://example.org/a "题")和https://example.org。',
  ])
  assert.deepEqual(body('见![亭子](pier.jpg)和![亭子](https://example.org/pier.jpg)'), [
    'paragraph 见![亭子](pier.jpg)和![亭子](https://example.org/pier.jpg)',
  ])
  assert.deepEqual(body('![亭子](https://example.org/pier.jpg)'), ['paragraph ![亭子](https://example.org/pier.jpg)'])
  assert.deepEqual(body('甲<b>乙</b>&amp;丙'), ['paragraph 甲<b>乙</b>&amp;丙'])
  assert.deepEqual(body('<table>\n<tr><td>甲\n</table>'), [
    'paragraph <table>',
    'paragraph <tr><td>甲',
    'paragraph </table>',
  ])
  assert.deepEqual(body('[a]: https://example.org\n'), ['paragraph [a]: https://example.org'])
  assert.deepEqual(body('```\n甲\n  乙\n```'), ['paragraph 甲', 'paragraph 乙'])
  assert.deepEqual(body('    甲\n    乙'), ['paragraph 甲', 'paragraph 乙'])
  assert.deepEqual(body('- 甲\n  接着\n- **乙**\n\n  另段\n  - 丙'), [
    'paragraph - 甲接着',
    'paragraph - 乙',
    'paragraph 另段',
    'paragraph - 丙',
  ])
  assert.deepEqual(body('前文。\n\n* * *\n\n后文。'), ['paragraph 前文。', 'furniture * * *', 'paragraph 后文。'])
  assert.deepEqual(body('前文。\n\n<!-- 责任编辑：某某 -->\n\n后文。'), [
    'paragraph 前文。',
    'furniture 责任编辑：某某',
    'paragraph 后文。',
  ])
})

test('stanzas of broken lines stay apart', () => {
  const text =
    '---\nheadline: 渡口\n---\n\n渡口的石阶还在  \n水退下去\\\n又露出一级\n\n像老人慢慢松开的手指  \n松开了船\n'
  const apart = firstOf(text).children.flatMap((content) =>
    content.type === 'paragraph' && content.opensStanza ? [textOf(content.children)] : [],
  )
  assert.deepEqual(apart, ['像老人慢慢松开的手指'])
})

test('a broken line, and a line indented as a paragraph is, is a paragraph', () => {
  assert.deepEqual(shown('# 甲\n\n一行  \n又一行\\\n再一行\n接着').slice(1), [
    'paragraph 一行',
    'paragraph 又一行',
    'paragraph 再一行接着',
  ])
  assert.deepEqual(shown('# 甲\n\n\u3000\u3000一段。\n\u3000\u3000又一段。\n').slice(1), [
    'paragraph 一段。',
    'paragraph 又一段。',
  ])
})

test('what is wrong in front is named with its line', () => {
  const messages = (text: string) =>
    parsed(text).diagnostics.map(({line, ruleId, reason}) => `${line} ${ruleId} ${reason}`)
  assert.deepEqual(messages('---\nheadline: 甲\nbylin: 记者 苏砚秋\n---\n正文。'), [
    '3 front-matter-unknown-key Unexpected key bylin, expected byline',
  ])
  assert.deepEqual(messages('---\nheadline: 甲\ndateline: 某地来信\n---\n正文。'), [
    '3 front-matter-invalid Unexpected dateline 某地来信, expected one as in 本报讯 or 新华社北京1月2日电',
  ])
  assert.deepEqual(messages('---\nheadline: {a: b}\n---\n# 甲\n\n正文。'), [
    '2 front-matter-invalid Unexpected value for headline, expected a text or a list',
  ])
  assert.match(
    messages('---\nheadline: [甲\n---\n# 甲\n\n正文。')[0] ?? '',
    /^\d front-matter-invalid Unexpected YAML, expected it to be well-formed: /,
  )
})

test('a page in the editor’s marks may be kept as .md', () => {
  const text = '---\nform: markdown\n---\n\n# 甲\n\n正文。\n\n> 图为亭子\n\n*记者 苏砚秋*\n'
  const {tree} = parseBulletin({path: 'a.md', text})
  assert.deepEqual(tree, parseBulletin({path: 'a.txt', text}).tree)
})

test('any text at all is read as Markdown, and every character is kept', () => {
  const piece = fc.constantFrom(
    ...[
      '# ',
      '## ',
      '- ',
      '1. ',
      '> ',
      '    ',
      '```\n',
      '---\n',
      '***',
      '**',
      '*',
      '`',
      '\\',
      '<b>',
      '<!-- ',
      ' -->',
      '![',
      '](',
    ],
    ...[
      'headline: ',
      'byline: ',
      'departments: [',
      ']',
      '"',
      "'",
      '|\n  ',
      ': ',
      '&amp;',
      '\u3000\u3000',
      '  \n',
      '\t',
    ],
    ...[
      '\n',
      '\n\n',
      '\r\n',
      '\r',
      '\f',
      '\u2028',
      '\u0085',
      '\ufeff',
      '\u0000',
      '甲乙丙。',
      '记者 苏砚秋',
      '本报讯 ',
      '(下转2版)',
      '𠮷',
    ],
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece, {maxLength: 40}).map((pieces) => pieces.join('')),
        fc.string({unit: 'binary'}),
      ),
      (text) => {
        parsed(text)
      },
    ),
    {numRuns: 4000},
  )
  for (const {text} of samples()) parsed(text)
})

test('a list whose text begins on the line below', () => {
  for (const text of ['1. \r\t](', '-\n  甲', '> 1.\n>    甲', '- \n\n  甲']) parsed(text)
})

test('a long article is cut between blocks, and nothing is changed by that', () => {
  const unit = '段落一句。\n\n- 甲\n\n  乙\n\n```\n丙\n\n丁\n```\n\n<!-- 戊\n\n己 -->\n\n> 庚\n\n'
  const kinds = shown(unit)
  assert.deepEqual(shown(unit.repeat(300)), Array.from({length: 300}, () => kinds).flat())
})

test('the time is linear', () => {
  const page = (times: number) => '# 甲\n\n本报讯 **亭子**完工，\\*大家都说好。\n\n> - 甲\n> - 乙\n\n'.repeat(times)
  const ratio = growth(200, page, (text) => void parseBulletin({path: 'a.md', text}))
  assert.ok(ratio < linear, `took ${ratio.toFixed(2)} times as long`)
})
