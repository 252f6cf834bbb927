import {closing} from '../../guarded.ts'
import type {BlockReading} from '../read-block.ts'

/**
 * The rows of a table of contents, two or more of a page, each with its page behind a leader.
 *
 *     清源城墙考略……………韩启贤(5)
 *     抗战时期的清源中学……………9
 *     我在供销社的三十年……周桂英口述(14)
 */
export function rowsOfContents(readings: ReadonlyArray<BlockReading>): ReadonlyArray<BlockReading> {
  const rows = readings.filter(({text}) => text.length <= longest && leads.test(text))
  return rows.length >= fewest ? rows : []
}

const fewest = 2
const longest = 80
const leads = closing(
  ')0123456789页',
  /^[^。!?]{2,50}?(?:(?:…{3,}|\.{5,}|·{5,}|-{6,}|—{6,}|_{5,})\s?[^。!?…]{0,24}?\(?\d{1,3}\)?页?|…{2}[^。!?…]{0,24}\(\d{1,3}\))$/,
)
