import {closing} from '../../guarded.ts'
import type {BlockReading} from '../read-block.ts'

/**
 * What a list counts, part by part: two or more of a page, each over no sentence.
 *
 *     上年度先进名单
 *     先进集体(3个)                 heads a part
 *     熔炼一班 数控班 理化室
 *     先进个人(12名)
 *     马振国 贺小满 段玉田
 */
export function countedParts(readings: ReadonlyArray<BlockReading>): ReadonlySet<BlockReading> {
  const parts = readings.filter(({text}, at) => text.length <= longest && part.test(text) && isList(readings[at + 1]))
  return new Set(parts.length >= fewest ? parts : [])
}

function isList(below: BlockReading | undefined): boolean {
  return below !== undefined && !below.isSentence && !below.dateline
}

const fewest = 2
const longest = 18
const part = closing(
  '):',
  /^[\u4e00-\u9fff]{2,10}\((?:共\s?)?(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s?[名人个项家篇件位户]\):?$/,
)
