import {caption} from '../paragraph-ends/opening-words.ts'
import type {BlockReading} from '../read-block.ts'

/**
 * Whether a text has clauses, is longer than a heading, and has no mark at its end: of 3,580 paragraphs of real pages 11,
 * and some that stand under 核心阅读; a caption often has none.
 *
 *     …计划采用线上发布等形式,发布行业标准、前沿理论
 */
export function isUnended({text, commas, ending, summary, dateline, runIn}: BlockReading): boolean {
  if (commas === 0 || ending !== 'han' || summary || runIn || caption.test(text)) return false
  return text.length - (dateline?.length ?? 0) > longestHeading
}

const longestHeading = 31
