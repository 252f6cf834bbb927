import {countedHeads} from '../lexicon.ts'
import type {BlockReading} from './read-block.ts'
import {isFigure} from './table-row.ts'

/**
 * What a block is because of the line above it.
 *
 *     12万人次                      a figure that is set large
 *     国庆假期接待游客12万人次      what it says, and no heading
 *
 *     关键词一                      parts of a story are counted
 *     手艺要传下去                  what this one is about: a 小标题
 */
export function readBeside(reading: BlockReading, at: number, all: ReadonlyArray<BlockReading>): BlockReading {
  const above = all[at - 1]
  if (!above || above.text.length > longestAbove) return reading
  if (isFigure(above.text) && reading.text.includes(above.text)) return {...reading, row: true}
  const isTitle = reading.text.length <= longestTitle && reading.ending === 'han' && !reading.byline && !reading.head
  return isTitle && above.head === 'inner' && counted.test(above.text) ? {...reading, head: 'inner'} : reading
}

const longestAbove = 14
const longestTitle = 16
const counted = new RegExp(`^(?:${countedHeads})`)
