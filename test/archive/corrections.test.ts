import assert from 'node:assert/strict'
import {test} from 'node:test'
import {readRegistry} from '../../src/archive/addresses/read-registry.ts'
import {buildArchive} from '../../src/archive/index.ts'
import type {Archive} from '../../src/archive/types.ts'
import {inLanguage} from '../../src/diagnostics/texts/in-language.ts'
import type {ParsedSource} from '../../src/tree/types.ts'
import {archiveOf} from '../search/archive.ts'
import {source} from './make.ts'

const december = source('2023-12-29.txt', [
  {headline: ['新桥合龙', '明年通车'], paragraphs: ['12月28日，新桥合龙，全长三百米。']},
  {headline: '图片新闻', paragraphs: ['一']},
  {headline: '图片新闻', paragraphs: ['二']},
])

function links(text: string, headline = '更正', lines = '') {
  const january: ParsedSource = source('2024-01-05.txt', [{headline, paragraphs: [text]}])
  const {registry} = readRegistry(lines)
  const {articles, diagnostics} = buildArchive([december, january], [], {addresses: registry})
  return {
    corrects: articles.flatMap(({id, corrects}) => corrects.map((other) => `${id} → ${other}`)),
    correctedBy: articles.flatMap(({id, correctedBy}) => correctedBy.map((other) => `${id} ← ${other}`)),
    rules: diagnostics.map(({ruleId}) => ruleId),
  }
}

test('a correction that names day and headline leads to its article, across New Year, and back', () => {
  for (const title of ['新桥合龙 明年通车', '新桥合龙　明年通车', '新桥合龙明年通车']) {
    const found = links(`本报12月29日第1版《${title}》一文中，“三百米”应为“二百米”。`)
    assert.deepEqual(found.corrects, ['2024/01/05/1 → 2023/12/29/1'])
    assert.deepEqual(found.correctedBy, ['2023/12/29/1 ← 2024/01/05/1'])
  }
  assert.equal(links('2023年12月29日《新桥合龙 明年通车》有误。', '更正与致歉').corrects.length, 1)
})

test('what is not certain is reported: another day, another headline, two of one headline, no headline', () => {
  for (const text of [
    '本报12月22日《新桥合龙 明年通车》有误。',
    '本报12月29日《老桥拆除》有误。',
    '本报12月29日《图片新闻》有误。',
    '上期三百米应为二百米。',
  ]) {
    const found = links(text)
    assert.deepEqual([found.corrects, found.rules.includes('correction-unclear')], [[], true], text)
  }
  assert.deepEqual(links('本报12月29日《新桥合龙 明年通车》一文引起反响。', '来信').rules, [])
})

test('where two have the headline that a correction names, both are told, and the line that decides', () => {
  const [found] = archiveOf({
    '2023-12-29.txt': '# 新桥合龙\n\n本报讯 桥长三百米。\n\n# 新桥合龙\n\n本报讯 桥宽八米。\n',
    '2024-01-05.txt': '# 更正\n\n本报12月29日《新桥合龙》一文，“三百米”应为“二百米”。\n',
  }).diagnostics.filter(({ruleId}) => ruleId === 'correction-unclear')
  assert.match(found?.reason ?? '', /may be of 2023\/12\/29\/1\.html or 2023\/12\/29\/2\.html/)
  assert.match(found?.note ?? '', /“2024\/01\/05\/1\.html corrects 2023\/12\/29\/1\.html”/)
})

test('where two pages of a day have the headline that a correction names, its page tells which', () => {
  for (const [said, meant] of [
    ['第3版', '2023/12/29/3-1'],
    ['三版', '2023/12/29/3-1'],
    ['头版', '2023/12/29/1-1'],
    ['', undefined],
    ['第2版', undefined],
  ]) {
    const archive = archiveOf({
      '2023-12-29-01版.txt': '# 简讯\n\n区图书馆每周一闭馆。\n',
      '2023-12-29-03版.txt': '# 简讯\n\n末班船改为二十一时。\n',
      '2024-01-05.txt': `# 更正\n\n本报12月29日${said}《简讯》一文有误。\n`,
    })
    assertMeant(archive, meant, said)
  }
})

/** Just one article is corrected, or none and it is said so. */
function assertMeant({articles, diagnostics}: Archive, meant: string | undefined, said: string | undefined): void {
  assert.deepEqual(
    articles.flatMap(({corrects}) => corrects),
    meant === undefined ? [] : [meant],
    said,
  )
  assert.equal(
    diagnostics.some(({ruleId}) => ruleId === 'correction-unclear'),
    meant === undefined,
    said,
  )
}

test('a correction may name its issue by number, or by its turn, as weekly and monthly papers do', () => {
  const issue = (date: string, number: number, rest: string) => `---\ndate: ${date}\nnumber: ${number}\n---\n${rest}`
  for (const [said, meant] of [
    ['本报第12期第3版', '2023/12/22/3-1'],
    ['总第十二期三版', '2023/12/22/3-1'],
    ['上期', '2023/12/29/3-1'],
    ['上一期本报三版', '2023/12/29/3-1'],
    // Of last year’s: this year’s has not come out yet.
    ['第13期', '2023/12/29/3-1'],
    ['第14期', undefined],
    ['昨日', '2024/01/04/3-1'],
  ]) {
    const archive = archiveOf({
      '2023-12-22-03版.txt': issue('2023-12-22', 12, '# 渡口的灯\n\n灯亮到九点。\n'),
      '2023-12-29-03版.txt': issue('2023-12-29', 13, '# 渡口的灯\n\n灯亮到十点。\n'),
      ...(said === '昨日' && {'2024-01-04-03版.txt': '# 渡口的灯\n\n灯亮到天明。\n'}),
      '2024-01-05-01版.txt': issue('2024-01-05', 1, `# 更正\n\n${said}《渡口的灯》一文，钟点有误。\n`),
      '2024-01-12-03版.txt': issue('2024-01-12', 13, '# 渡口的灯\n\n灯亮到十一点。\n'),
    })
    assertMeant(archive, meant, said)
  }
})

test('of a correction that names what the archive does not hold, that is said, and not that it names nothing', () => {
  const told = (text: string, day = '2024-01-05.txt') =>
    archiveOf({
      '2023-12-29.txt': '# 新桥合龙\n\n本报讯 桥长三百米。\n',
      [day]: `# 更正\n\n${text}\n`,
    })
      .diagnostics.filter(({ruleId}) => ruleId === 'correction-unclear')
      .map((found) => inLanguage(found, 'zh').reason)
  assert.deepEqual(told('本报12月22日《老桥拆除》一文，“三百米”应为“二百米”。'), [
    '这则更正改的是 2023-12-22 的《老桥拆除》，那一天的报纸没有收',
  ])
  assert.deepEqual(told('本报12月29日《老桥拆除》一文，“三百米”应为“二百米”。'), [
    '这则更正改的是 2023-12-29 的《老桥拆除》，那一天没有这个标题',
  ])
  assert.deepEqual(told('上期“三百米”应为“二百米”。'), ['这则更正没有写清改的是哪一篇'])
  // Of which year, an issue without a day does not say.
  assert.deepEqual(told('本报12月22日《老桥拆除》一文有误。', '通讯.txt'), ['没有认定这则更正改的是哪一篇'])
})

test('a correction that opens with the word, below another article, is of the paper', () => {
  const {articles, diagnostics} = archiveOf({
    '2023-12-29.txt': '# 新桥合龙\n\n本报讯 桥长三百米。\n',
    '2024-01-05.txt':
      '# 秧田等雨\n\n本报讯 秧田翻好了土，只等一场雨。\n\n更正：本报12月29日《新桥合龙》一文，“三百米”应为“二百米”。\n',
  })
  assert.deepEqual(diagnostics, [])
  assert.deepEqual(
    articles.map(({id, corrects}) => [id, corrects]),
    [
      ['2023/12/29/1', []],
      ['2024/01/05/1', []],
      ['2024/01/05/2', ['2023/12/29/1']],
    ],
  )
})

test('a line of the address book follows an article that has moved, and rests while one of the two is withdrawn', () => {
  const line = '2024/01/05/1.html corrects 2023/12/28/1.html\n'
  const moved = links('上期三百米应为二百米。', '更正', `${line}2023/12/28/1.html moved 2023/12/29/1.html\n`)
  assert.deepEqual([moved.corrects, moved.rules], [['2024/01/05/1 → 2023/12/29/1'], []])
  const own = '2024/01/05/1.html corrects 2023/12/29/1.html\n'
  for (const gone of ['2023/12/29/1.html', '2024/01/05/1.html']) {
    const found = links('上期三百米应为二百米。', '更正', `${own}${gone} withdrawn 2025-02-01\n`)
    assert.deepEqual(found.corrects, [])
    assert.ok(!found.rules.includes('address-target-missing'), gone)
  }
})

test('the address book names it where the text does not', () => {
  const found = links('上期三百米应为二百米。', '更正', '2024/01/05/1.html corrects 2023/12/29/1.html\n')
  assert.deepEqual(found.corrects, ['2024/01/05/1 → 2023/12/29/1'])
  assert.deepEqual(found.rules, [])
  const wrong = links('上期有误。', '更正', '2024/01/05/1.html corrects 2023/12/29/9.html\n')
  assert.ok(wrong.rules.includes('address-target-missing'))
})
