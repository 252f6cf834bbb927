import {isOffice} from '../../bylines/is-office.ts'
import {closing} from '../../guarded.ts'
import {type BlockReading, isParted} from '../read-block.ts'

/**
 * What the name of a notice is because of the lines beside it: over another one a 栏目; below the office that gives it,
 * where that signs nothing above, the second line of a headline.
 *
 *     公告栏                  中共白渚县委组织部
 *     停水通知                任前公示
 */
export function tellNotice(
  all: ReadonlyArray<BlockReading>,
  at: number,
): Pick<BlockReading, 'head' | 'columnLike'> | undefined {
  const reading = all[at]
  if (reading && wanted.test(reading.text) && reach.test(all[at + 1]?.text ?? '')) return {head: 'item', columnLike: 0}
  if (reading?.head !== 'item') return undefined
  if (reading.text.length <= longest && all[at + 1]?.head === 'item') return {head: undefined, columnLike: 2}
  return givesNotice(all, at - 1) ? {head: undefined, columnLike: 0} : undefined
}

const longest = 6
/** 求职 / …求司机工作。电话:2231107; over a story it heads a part. */
const wanted = /^(?:求职|征婚)$/
const reach = /(?:电话|手机|联系人|地址|信箱):/

/** Whether an office gives the notice below it, and signs none above: an empty line parts it from that, or there is none. */
export function givesNotice(all: ReadonlyArray<BlockReading>, at: number): boolean {
  const [above, office, notice] = [all[at - 1], all[at], all[at + 1]]
  if (!office || notice === undefined || !isOffice(office.text)) return false
  if (!names.test(notice.text)) return false
  return above === undefined || above.bareDate || (isParted(office) && !isParted(notice))
}

const names = closing('告示知事明令', /(?:公告|通告|公示|通知|启事|声明|令)$/)
