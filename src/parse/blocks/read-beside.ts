import {countedHeads} from '../lexicon.ts'
import type {BlockReading} from './read-block.ts'
import {isFigure} from './table-row.ts'

/**
 * What a block is because of the lines beside it.
 *
 *     12万人次                      a figure that is set large
 *     国庆假期接待游客12万人次      what it says, and no heading
 *
 *     关键词一                      parts of a story are counted
 *     手艺要传下去                  what this one is about: a 小标题
 *
 *     井                            however short, a headline
 *     盛晚舟                        where its author stands below it
 *
 *     老班长:                       who is addressed
 *     你好!                         where a greeting follows
 *
 *     像老人慢慢松开的手指
 *
 *     旧秤                          a line apart between stanzas: the next poem's title
 *
 *     秤杆上的星
 */
export function readBeside(reading: BlockReading, at: number, all: ReadonlyArray<BlockReading>): BlockReading {
  if (reading.text.length < 4 && isTitled(reading, all[at - 1], all[at + 1])) return {...reading, head: 'item'}
  if (reading.text.length <= 10 && isGreeted(reading, all[at + 1])) return {...reading, row: true}
  if (isPoemTitle(all, at)) return {...reading, head: 'inner'}
  const above = all[at - 1]
  if (!above || above.text.length > longestAbove) return reading
  if (isFigure(above.text) && reading.text.includes(above.text)) return {...reading, row: true}
  const isTitle = reading.text.length <= longestTitle && reading.ending === 'han' && !reading.byline && !reading.head
  return isTitle && above.head === 'inner' && counted.test(above.text) ? {...reading, head: 'inner'} : reading
}

function isTitled(reading: BlockReading, above: BlockReading | undefined, below: BlockReading | undefined): boolean {
  if (!below?.byline || reading.byline || !/^[\u4e00-\u9fff]+$/.test(reading.text)) return false
  return above === undefined || above.ending === 'stop' || reading.block.lines[0]?.blanks !== 0
}

function isGreeted({ending}: BlockReading, below: BlockReading | undefined): boolean {
  return ending === 'colon' && below !== undefined && /^(?:[你您]们?好|见字|展信|来信收)/.test(below.text)
}

function isPoemTitle(all: ReadonlyArray<BlockReading>, at: number): boolean {
  const title = all[at]
  if (!title || title.text.length > 8 || title.ending !== 'han' || title.byline || title.block.lines.length > 1)
    return false
  const beside = [-2, -1, 1, 2].map((step) => all[at + step])
  const blanks = [-1, 0, 1, 2].map((step) => (all[at + step]?.block.lines[0]?.blanks ?? 0) > 0)
  return beside.every(isVerseLine) && blanks.join() === 'false,true,true,false'
}

function isVerseLine(reading: BlockReading | undefined): boolean {
  return reading !== undefined && reading.text.length <= 16 && reading.stops === 0 && !reading.byline && !reading.row
}

const longestAbove = 14
const longestTitle = 16
const counted = new RegExp(`^(?:${countedHeads})`)
