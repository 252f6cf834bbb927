import type {BlockReading} from '../read-block.ts'
import {isFigure} from './table-row.ts'

/**
 * Figures that are set large, each over what it counts: two or more.
 *
 *     68个
 *     重点项目
 *     754人
 *     最后一批脱贫人口
 */
export function rowsOfFigures(readings: ReadonlyArray<BlockReading>): ReadonlyArray<BlockReading> {
  const rows: Array<BlockReading> = []
  for (let at = 0; at < readings.length; at++) {
    let end = at
    while (isCount(readings[end]) && saysWhat(readings[end + 1])) end += 2
    if (end - at < fewest) continue
    for (const row of readings.slice(at, end)) rows.push(row) // of more than a call takes, too
    at = end - 1
  }
  return rows
}

const fewest = 4

function isCount(reading: BlockReading | undefined): boolean {
  return (
    reading !== undefined && (isFigure(reading.text) || (reading.text.length <= longest && count.test(reading.text)))
  )
}

function saysWhat(reading: BlockReading | undefined): boolean {
  if (reading?.ending !== 'han' || reading.isSentence || reading.dateline || reading.byline?.certain) return false
  return reading.text.length <= longestLabel && !isCount(reading)
}

const longest = 12
const longestLabel = 24
/** 68个, 1.2万户, +3位 */
const count =
  /^[+近超约逾]?\d[\d.,]*[千百万亿]{0,2}余?(?:[个人户项家件名亩吨米天次套辆台所倍位起处座条元期场]|人次|公里|公顷|平方米|小时)$/
