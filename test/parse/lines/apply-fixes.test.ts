import assert from 'node:assert/strict'
import {test} from 'node:test'
import {type ParseResult, parseBulletin} from '../../../src/parse/index.ts'
import {type ArticleRecord, toJson} from '../../../src/parse/printing/to-json.ts'
import {assertBulletin} from '../../../src/tree/assert.ts'
import {furnitureOf, textOf} from '../../../src/tree/walk.ts'
import {samples} from '../sources.ts'

function parsed(text: string, yaml: string): ParseResult {
  const result = parseBulletin({path: 'a.txt', text, fixes: {path: 'a.fixes.yaml', text: yaml}})
  assertBulletin(result.tree, text)
  return result
}

function articlesIn(text: string, yaml: string): ReadonlyArray<ArticleRecord> {
  return toJson('a.txt', parsed(text, yaml).tree, []).articles
}

const page = `渡口添了候船亭

本报讯 5月6日,白渚镇渡口的候船亭完工。

亭子用的是本地的杉木,四面通风,可以坐三十个人。

下雨天等船的村民不用再站在屋檐下。

记者 苏砚秋
`

test('between … join, paragraph, article', () => {
  const joined = articlesIn(page, '- {between: 三十个人。 | 下雨天, do: join}')
  assert.deepEqual(joined[0]?.paragraphs.slice(1), [
    '亭子用的是本地的杉木,四面通风,可以坐三十个人。下雨天等船的村民不用再站在屋檐下。',
  ])
  const parted = articlesIn(
    page.replace('完工。', '完工。村民都说好。'),
    '- {between: 候船亭完工。 | 村民都说好, do: paragraph}',
  )
  assert.deepEqual(parted[0]?.paragraphs.slice(0, 2), ['5月6日,白渚镇渡口的候船亭完工。', '村民都说好。'])
  const articles = articlesIn(page, '- {between: 三十个人。 | 下雨天, do: article}')
  assert.deepEqual(
    articles.map(({paragraphs}) => paragraphs.length),
    [2, 1],
  )
})

test('at … every kind', () => {
  const text =
    '砚湖人家\n\n新桥通车\n\n本报讯 5月6日,新桥通车。来往的车慢慢多了。\n\n难在哪里\n\n桥要修,路也要修。\n\n欢迎订阅\n\n图里是新桥\n\n甲乙丙\n'
  const yaml = [
    ['砚湖人家', 'column'],
    ['新桥通车\\n', 'headline'],
    ['难在哪里', 'subheading'],
    ['欢迎订阅', 'notice'],
    ['图里是新桥', 'caption'],
    ['甲乙丙', 'byline'],
  ].map(([at = '', action]) => `- {at: "${at}", do: ${action}${action === 'headline' ? ', nth: 1' : ''}}`)
  const {tree} = parsed(text, yaml.join('\n'))
  const [article, more] = toJson('a', tree, []).articles
  assert.equal(more, undefined)
  assert.equal(article?.column, '砚湖人家')
  assert.equal(article?.headline, '新桥通车')
  const node = tree.children.find((child) => child.type === 'article')
  assert.deepEqual(node?.type === 'article' && node.children.map(({type}) => type), [
    'headline',
    'dateline',
    'paragraph',
    'subheading',
    'paragraph',
    'furniture',
    'caption',
    'byline',
  ])
})

test('what at names begins there: the line is cut, and a text of several lines is one', () => {
  const cut = articlesIn(
    '新桥通车\n\n本报讯 新桥昨天通车。老街翻新 本报讯 老街昨天开街。\n',
    '- {at: 老街翻新, do: headline}\n- {between: 老街翻新 | 本报讯, do: paragraph}',
  )
  assert.deepEqual(
    cut.map(({headline, paragraphs}) => [headline, paragraphs]),
    [
      ['新桥通车', ['新桥昨天通车。']],
      ['老街翻新', ['老街昨天开街。']],
    ],
  )
  const wrapped = articlesIn(
    '新桥通车\n\n本报讯 新桥昨天通车。\n\n难就难在\n哪里都缺人\n\n桥要修,路也要修。\n',
    '- {at: 难就难在哪里都缺人, do: subheading}',
  )
  assert.deepEqual(wrapped[0]?.paragraphs, ['新桥昨天通车。', '难就难在哪里都缺人', '桥要修,路也要修。'])
})

test('what was printed into a sentence is no part of it', () => {
  const text = '渡口添了候船亭\n\n本报讯 5月6日,白渚镇渡口的候\n\n砚湖酒楼新张大吉,席席有礼\n\n船亭完工,村民都说好。\n'
  const {tree} = parsed(text, '- {between: 渡口的候 | 船亭完工, do: join}')
  assert.deepEqual(toJson('a', tree, []).articles[0]?.paragraphs, ['5月6日,白渚镇渡口的候船亭完工,村民都说好。'])
  assert.deepEqual(
    furnitureOf(tree).map(({kind, children}) => [kind, textOf(children)]),
    [['notice', '砚湖酒楼新张大吉,席席有礼']],
  )
})

test('a fix survives another paste: other widths, other blanks, other lines', () => {
  const yaml = '- {between: "四面通风,可以坐" | 三十个人, do: paragraph}'
    .replace('" | 三', ' | 三')
    .replace('人,', '人",')
  const pasted = page.replace('四面通风,可以坐', '四 面通\n风，可 以　坐')
  assert.deepEqual(articlesIn(pasted, yaml)[0]?.paragraphs.at(-2), '三十个人。')
})

test('wrapped lines go on behind a fix', () => {
  const rows = [
    '候船亭用的是本地杉木，四面通风，下雨',
    '天可以坐三十个人。等船的村民不用再站',
    '在屋檐下，上个月渡工把旧凳子也搬了过',
    '来，坐着等船的人多了，说话的人也多了',
    '起来，亭子里热闹得很。',
  ]
  const text = `渡口添了候船亭\n本报讯 ${rows.join('\n')}\n`
  const [article] = articlesIn(text, '- {between: 三十个人。 | 等船的村民, do: paragraph}')
  assert.equal(article?.paragraphs.length, 2)
  assert.match(article?.paragraphs[1] ?? '', /^等船的村民不用再站在屋檐下，.*热闹得很。$/)
})

test('the issue of a source that must stay as it is', () => {
  const {tree} = parsed(page, 'date: 2024-05-24\nnumber: 9\n')
  assert.deepEqual(tree.issue, {date: '2024-05-24', dateSource: 'front-matter', number: '9'})
})

test('a fix whose place is gone, or that has several, changes nothing and says where it is written', () => {
  const plain = parsed(page, '')
  const lost = parsed(page, '# 旧\n- {at: 老街翻新, do: headline}')
  assert.deepEqual(lost.tree, plain.tree)
  const found = lost.diagnostics.find(({ruleId}) => ruleId === 'fix-lost')
  assert.deepEqual(
    [found?.file, found?.line, found?.column, found?.severity, found?.actual],
    ['a.fixes.yaml', 2, 1, 'warning', '老街翻新'],
  )
  const ambiguous = parsed(page, '- {at: 的, do: headline}')
  assert.deepEqual(ambiguous.tree, plain.tree)
  const several = ambiguous.diagnostics.find(({ruleId}) => ruleId === 'fix-ambiguous')
  assert.deepEqual(
    [several?.severity, several?.cause],
    ['error', {file: 'a.txt', line: 5, column: 4, reason: 'the second place'}],
  )
  const beyond = parsed(page, '- {at: 的, nth: 9, do: headline}')
  assert.equal(
    beyond.diagnostics.find(({ruleId}) => ruleId === 'fix-lost')?.reason,
    'Unexpected nth: 9, expected at most 4',
  )
})

test('whole lines go before beginnings of lines, and these before all the rest', () => {
  const text = '老街翻新\n\n老街翻新的消息传开,说老街翻新好的人多。\n'
  assert.deepEqual(articlesIn(text, '- {at: 老街翻新, do: column}')[0]?.column, '老街翻新')
  const rest = parsed(text, '- {at: 老街翻新好, do: subheading}\n- {at: 老街翻新的, do: paragraph}')
  assert.deepEqual(
    rest.diagnostics.filter(({ruleId}) => ruleId.startsWith('fix')),
    [],
  )
  assert.deepEqual(toJson('a', rest.tree, []).articles[0]?.paragraphs, ['老街翻新的消息传开,说', '老街翻新好的人多。'])
})

test('a mark in the text itself has the last word, and a fix is not found in marks', () => {
  const {tree, diagnostics} = parsed(
    '# 新桥通车\n\n桥通了。\n',
    '- {at: 新桥通车, do: subheading}\n- {at: "# 新桥", do: column}',
  )
  assert.equal(toJson('a', tree, []).articles[0]?.headline, '新桥通车')
  assert.deepEqual(
    diagnostics.filter(({ruleId}) => ruleId === 'fix-lost').map(({actual}) => actual),
    ['# 新桥'],
  )
})

test('any fix on any source keeps every character', () => {
  const actions = [
    'headline',
    'subheading',
    'column',
    'byline',
    'caption',
    'paragraph',
    'article',
    'notice',
    'furniture',
  ]
  for (const {name, text} of samples()) {
    const words = text.replace(/[\s\p{Cf}]+/gu, '')
    const list = actions.map((action, index) => {
      const at = Math.floor((words.length * index) / actions.length)
      return `- {at: ${JSON.stringify(words.slice(at, at + 9))}, nth: 1, do: ${action}}`
    })
    const gaps = ['join', 'paragraph', 'article'].map((action, index) => {
      const at = Math.floor((words.length * (index + 0.5)) / 3)
      const sides = [words.slice(at - 5, at), words.slice(at, at + 5)].map((side) => JSON.stringify(side))
      return `- {between: [${sides.join(', ')}], nth: 1, do: ${action}}`
    })
    if (words.length < 20 || /[\ud800-\udfff]/.test(words)) continue
    const fixes = {path: 'a.fixes.yaml', text: [...list, ...gaps].join('\n')}
    const {tree, diagnostics} = parseBulletin({path: name, text, fixes})
    assertBulletin(tree, text)
    assert.ok(!diagnostics.some(({ruleId}) => ruleId === 'characters-lost'), name)
  }
})
