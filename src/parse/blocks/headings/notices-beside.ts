import {isOffice} from '../../bylines/is-office.ts'
import type {BlockReading} from '../read-block.ts'

/**
 * What the name of a notice is because of the lines beside it: over another one a 栏目; below the office that gives it,
 * where nothing is left that the office might sign, the second line of a headline.
 *
 *     公告栏                  中共白渚县委组织部
 *     停水通知                任前公示
 */
export function tellNotice(
  all: ReadonlyArray<BlockReading>,
  at: number,
): Pick<BlockReading, 'head' | 'columnLike'> | undefined {
  const reading = all[at]
  if (reading?.head !== 'item' || reading.text.length > longest) return undefined
  if (all[at + 1]?.head === 'item') return {head: undefined, columnLike: 2}
  return isOffice(all[at - 1]?.text ?? '') && signsNothing(all[at - 2]) ? {head: undefined, columnLike: 0} : undefined
}

const longest = 6

/** Whether an office below this block has nothing to sign: a page begins, or what stands above is signed and dated. */
export function signsNothing(above: BlockReading | undefined): boolean {
  return above === undefined || above.bareDate
}
