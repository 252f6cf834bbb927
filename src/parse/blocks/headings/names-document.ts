import type {BlockReading} from '../read-block.ts'
import {aboutNotice} from './heads.ts'

/**
 * Whether a line that could head a document only names one.
 *
 *     会议表决通过了下列决定:
 *     关于批准决算的决定            one of those that a text lists
 *     关于保护水源的决定
 *
 *     县委印发
 *     关于改进会风的意见            the second line of a headline
 */
export function namesDocument(all: ReadonlyArray<BlockReading>, at: number): boolean {
  if (!isAbout(all[at])) return false
  const above = all[at - 1]
  if (isAbout(above) || isAbout(all[at + 1])) return true
  return above !== undefined && (above.ending === 'colon' || mayBeHeading(above))
}

function isAbout(reading: BlockReading | undefined): boolean {
  return reading?.head === 'item' && aboutNotice.test(reading.text)
}

function mayBeHeading({text, ending, columnLike, head, row, byline, signature, bareDate}: BlockReading): boolean {
  if (text.length > longestHeading || ending !== 'han' || columnLike >= 2) return false
  return !(head || row || byline || signature || bareDate)
}

const longestHeading = 24
