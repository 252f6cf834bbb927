import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {digitDates, numberOf} from '../../src/tree/digit-dates.ts'

const texts: ReadonlyArray<readonly [printed: string, plain: string]> = [
  ['６月１日上午', '6月1日上午'],
  ['一九五二年六月二十二日', '1952年6月22日'],
  ['二〇二〇年十二月三十一日', '2020年12月31日'],
  ['二○○八年五月十二日', '2008年5月12日'],
  ['一九四九年 十月 一日', '1949年 10月 1日'],
  ['民國109年6月5日', '2020年6月5日'],
  ['中華民國卅五年十月廿二日', '1946年10月22日'],
  ['民國一百零九年六月五日', '2020年6月5日'],
  ['民国元年一月一日', '1912年1月1日'],
  ['民国二十年', '1931年'],
  ['五月底，十一月上旬', '5月底,11月上旬'],
  ['农历五月五日，農曆閏四月十日', '农历五月五日,農曆閏四月十日'],
  ['二十一月，十三月一日，三月卅二日', '二十一月,十三月一日,3月卅二日'],
  ['三个月，一年一度，民国以来，日日夜夜', '三个月,一年一度,民国以来,日日夜夜'],
  ['千年之后，一九年', '千年之后,一九年'],
]

for (const [printed, plain] of texts) test(`dates: ${printed}`, () => assert.equal(digitDates(printed), plain))

test('every day of two centuries is the same in Chinese numerals and in years of the Republic', () => {
  const numerals = '〇一二三四五六七八九'
  const small = (value: number) =>
    (value < 20 ? '' : (numerals[Math.floor(value / 10)] ?? '')) +
    (value < 10 ? '' : '十') +
    (value % 10 === 0 && value > 0 ? '' : (numerals[value % 10] ?? ''))
  fc.assert(
    fc.property(fc.integer({min: 0, max: 73_048}), (days) => {
      const date = new Date(Date.UTC(1850, 0, 1) + days * 86_400_000)
      const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
      const plain = `${year}年${month}月${day}日`
      const spelled = Array.from(String(year), (digit) => numerals[Number(digit)]).join('')
      assert.equal(digitDates(`${spelled}年${small(month)}月${small(day)}日`), plain)
      if (year > 1911) assert.equal(digitDates(`民國${year - 1911}年${small(month)}月${small(day)}日`), plain)
      if (year > 1911 && year < 2011)
        assert.equal(digitDates(`民国${small(year - 1911)}年${small(month)}月${small(day)}日`), plain)
    }),
    {numRuns: 2000},
  )
})

test('a number is read however it is written', () => {
  const numbers = {
    元: 1,
    十二: 12,
    廿二: 22,
    一〇九: 109,
    一百零九: 109,
    一二三四: 1234,
    一千二百三十四: 1234,
    二千零五: 2005,
  }
  for (const [printed, number] of Object.entries(numbers)) assert.equal(numberOf(printed), number, printed)
})
