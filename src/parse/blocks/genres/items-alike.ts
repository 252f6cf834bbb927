import {columnName} from '../../column-name.ts'
import {pairsOf} from '../paragraph-ends/sentences.ts'
import type {BlockReading} from '../read-block.ts'

/**
 * Paragraphs that follow one another, each with the same dateline and no headline: items, and what stands over the first
 * is the name of their 栏目.
 *
 *     一周快递                       no word of it is said below: no headline
 *     本报讯(记者 苏砚秋)…           three or more
 *     本报讯(记者 贺知行)…
 *     本报讯(记者 程万里)…
 *
 *     春耕忙                         …春耕…: a headline, and one article of several reports
 */
export function itemsAlike(readings: ReadonlyArray<BlockReading>): ReadonlyMap<BlockReading, 'item' | 'name'> {
  const found = new Map<BlockReading, 'item' | 'name'>()
  for (let at = 0; at < readings.length; at++) {
    // What an editor marks opens an article behind --- alone.
    if (!readings[at]?.dateline || readings[at]?.block.lines[0]?.mark) continue
    const items = runFrom(readings, at)
    const last = items.at(-1)
    const above = at > 0 ? readings[at - 1] : undefined
    if (items.length >= fewest && !(above && isHeadlineOf(items, above))) {
      for (const item of items) found.set(item, 'item')
      if (above && isName(above)) found.set(above, 'name')
    }
    if (last) at = readings.indexOf(last, at)
  }
  return found
}

const fewest = 3

/** Blocks with one dateline, between which nothing stands but who signed the one above. */
function runFrom(readings: ReadonlyArray<BlockReading>, from: number): ReadonlyArray<BlockReading> {
  const own = datelineOf(readings[from])
  const items: Array<BlockReading> = []
  for (let at = from; at < readings.length; at++) {
    const reading = readings[at]
    if (!reading || (items.length > 0 && reading.block.lines[0]?.pageBreak)) break
    if (reading.dateline && datelineOf(reading) === own) items.push(reading)
    else if (!reading.byline) break
  }
  return items
}

function datelineOf(reading: BlockReading | undefined): string | undefined {
  return reading?.dateline && reading.text.slice(0, reading.dateline.length).replace(/[^\u4e00-\u9fff]/g, '')
}

/** A heading that is no 栏目's name. */
function isHeadlineOf(items: ReadonlyArray<BlockReading>, above: BlockReading): boolean {
  if (above.ending === 'stop' || above.row || above.byline?.certain) return false
  return !isName(above) || (above.columnLike === 1 && isSaidIn(items, above.text))
}

function isName({head, columnLike}: BlockReading): boolean {
  return head === 'brief' || (head === undefined && columnLike > 0)
}

/** Whether two characters of a name stand side by side in what an item says. */
function isSaidIn(items: ReadonlyArray<BlockReading>, text: string): boolean {
  const said = items.map((item) => item.text.slice(0, reach))
  return [...pairsOf(columnName(text))].some((pair) => said.some((each) => each.includes(pair)))
}

/** Characters of an item that are looked at. */
const reach = 200
