import assert from 'node:assert/strict'
import {test} from 'node:test'
import {urlPath} from '../../../src/archive/ids.ts'
import {
  basisLabel,
  dayLabel,
  daysIn,
  figure,
  monthLabel,
  numberLabel,
  numeral,
  originLabel,
  pageLabel,
  spanLabel,
  weekdayLabel,
} from '../../../src/site/wording/labels.ts'

test('days', () => {
  assert.equal(`${dayLabel('2026-03-17')} ${weekdayLabel('2026-03-17')}`, '2026年3月17日 星期二')
  assert.equal(weekdayLabel('1957-10-06'), '星期日')
  assert.equal(monthLabel('2026-03'), '2026年3月')
  assert.deepEqual(['2024-02', '2023-02', '2026-12'].map(daysIn), [29, 28, 31])
})

test('whatever an issue is dated by is said, on its page and on those of its articles', () => {
  const [dated, guessed] = [urlPath('2024/03/15/index.html'), urlPath('undated/x/index.html')]
  const issues = [
    ...(['front-matter', 'file-name', 'masthead', 'text'] as const).map((dateSource) => ({dateSource, path: dated})),
    {dateSource: 'text' as const, path: guessed},
    {dateSource: undefined, path: guessed},
  ]
  assert.deepEqual(issues.map(basisLabel), [
    '编者写明',
    '据来源的文件名',
    '据报头',
    '来源未署，据正文所及的最晚一日',
    '来源未署日期，据正文推测',
    '来源未署日期',
  ])
  assert.equal(new Set(issues.map(originLabel)).size, issues.length)
})

test('numbers', () => {
  assert.deepEqual([1, 10, 11, 20, 23, 99].map(numeral), ['一', '十', '十一', '二十', '二十三', '九十九'])
  assert.deepEqual([0, 999, 1000, 1_234_567].map(figure), ['0', '999', '1,000', '1,234,567'])
  assert.equal(spanLabel('2019-01-02', '2026-03-17'), '2019—2026')
  assert.equal(spanLabel('2026-01-02', '2026-03-17'), '2026')
  assert.equal(numberLabel('412'), '第412期')
  assert.deepEqual(['91-92', '91、92期合刊', '91、92合刊', '3号', '增刊1', '号外', '特刊'].map(numberLabel), [
    '第91-92期',
    '第91、92期合刊',
    '第91、92期合刊',
    '第3号',
    '增刊1',
    '号外',
    '特刊',
  ])
})

test('pages', () => {
  assert.deepEqual(['1', '12', 'A03', 'T07', '要闻', '第二版'].map(pageLabel), [
    '第一版',
    '第十二版',
    'A03版',
    'T07版',
    '要闻',
    '第二版',
  ])
})
