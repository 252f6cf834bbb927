import {closing} from '../../guarded.ts'
import type {BlockReading} from '../read-block.ts'

/**
 * Short lines under a headline that says that a list follows; the last one over a text heads the next article.
 *
 *     安全月宣传口号
 *     一人一把锁                     three or more
 *     下班不忘关灯
 *     高高兴兴上班、平平安安回家
 *     夏粮收购点增加                 no more of it
 *     本报讯 5月9日,…
 */
export function rowsUnderList(readings: ReadonlyArray<BlockReading>): ReadonlyArray<BlockReading> {
  const rows: Array<BlockReading> = []
  for (let at = 0; at < readings.length; at++) {
    if (!isHeadOfList(readings[at])) continue
    let end = at + 1
    while (isShort(readings[end]) && !isHeadOfList(readings[end])) end++
    const listed = readings.slice(at + 1, isText(readings[end]) ? end - 1 : end)
    if (listed.length >= fewest) for (const row of listed) rows.push(row) // of more than a call takes, too
    at = end - 1
  }
  return rows
}

const fewest = 3

/** 书法家下乡写春联 is news of them. */
const list = closing(
  '语号联谜登选',
  /(?<![写送猜贴喊换征集])(?:标语|口号|用语|对联|春联|楹联|灯谜|谜语)(?:选登|摘登|选)?$/,
)
const longestHead = 24

function isHeadOfList(reading: BlockReading | undefined): boolean {
  return reading !== undefined && reading.text.length <= longestHead && !reading.isSentence && list.test(reading.text)
}

function isShort(reading: BlockReading | undefined): boolean {
  if (!reading || reading.text.length > longestShort || reading.isSentence || reading.block.lines[0]?.pageBreak)
    return false
  return !(reading.dateline || reading.head || reading.byline?.certain) && reading.columnLike < 3
}

const longestShort = 30

function isText(reading: BlockReading | undefined): boolean {
  return reading !== undefined && (reading.isSentence || reading.dateline !== undefined)
}
