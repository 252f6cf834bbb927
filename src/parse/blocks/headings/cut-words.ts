import type {BlockReading} from '../read-block.ts'
import {isFigure} from '../rows/table-row.ts'

/**
 * Whether words that stand for themselves elsewhere are of a sentence that is cut before or behind them.
 *
 *     产值                会议通过有关人事事项,决定
 *     60亿元              任命
 *     ,解决就业1.4万人     江远山为县财政局局长,…
 */
export function isCutWord(
  {row, head, text}: BlockReading,
  above: BlockReading | undefined,
  below: BlockReading | undefined,
): boolean {
  if (!row && !head) return false
  if (below?.opening === 'closing') return head !== undefined || isFigure(text) || below.text.startsWith(',')
  return appoints.test(text) && above !== undefined && above.ending !== 'stop' && above.commas + above.stops > 0
}

const appoints = /^(?:决定)?(?:任命|免去):?$/
