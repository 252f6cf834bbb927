import assert from 'node:assert/strict'
import {test} from 'node:test'
import {isTableRow} from '../../../src/parse/blocks/rows/table-row.ts'

const lines: ReadonlyArray<readonly [isRow: boolean, text: string]> = [
  [true, '18日 晴转多云 24~35℃ 偏南风2~3级'],
  [true, '8日(周五) 晴 北风3级 5~16℃'],
  [true, '明天 小雨 最高气温12℃'],
  [true, '砚湖镇 24~35℃'],
  // Headlines.
  [false, '我县今日高温 最高气温达39℃'],
  [false, '今夏最热:县城昨日气温39℃'],
  [false, '白渚 晴转多云 气温回升到20℃'],
  [false, '今明两天 20~25℃ 宜出游'],
]

for (const [isRow, text] of lines)
  test(`${text} is ${isRow ? 'a row of weather' : 'no row'}`, () => {
    assert.equal(isTableRow(text), isRow)
  })
