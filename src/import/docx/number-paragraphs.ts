import {numberInWords} from '../number-in-words.ts'
import {endOfProperties, saidNow, valueIn} from './elements.ts'
import {type Level, type List, type Lists, numberedAt} from './list-levels.ts'

/**
 * Write the numbers of lists into the paragraphs that Word numbers by itself, as they are printed: they stand nowhere
 * in the file, and a reader of its text leaves them out.
 *
 *     <w:p><w:pPr><w:numPr>…</w:numPr></w:pPr><w:r>禁渔时间</w:r></w:p>    →    一、禁渔时间
 *
 * What only marks an item, as a bullet does, is no text.
 */
export function numberParagraphs(body: string, lists: Lists): string {
  const counters = new Map<string, Array<number | undefined>>()
  const begun = new Set<string>()
  const parts: Array<string> = []
  let last = 0
  for (const opened of body.matchAll(/<w:p(?:\s[^>]*)?>\s*<w:pPr>/g)) {
    const from = opened.index + opened[0].length
    const end = endOfProperties(body, from)
    if (end === undefined) continue
    const label = labelOf(saidNow(body.slice(from, end), 'w:pPr'))
    if (label === '') continue
    const at = end + '</w:pPr>'.length
    parts.push(body.slice(last, at), `<w:r><w:t xml:space="preserve">${label}</w:t></w:r>`)
    last = at
  }
  return [...parts, body.slice(last)].join('')

  function labelOf(properties: string): string {
    const said = numberedAt(properties)
    const styled = lists.ofStyle(valueIn(properties, 'w:pStyle') ?? '')
    const number = said.list ?? styled.list
    const rank = said.level ?? styled.level ?? 0
    const list = number === undefined ? undefined : lists.byNumber.get(number)
    const level = list?.levels[rank]
    if (number === undefined || !list || !level) return ''
    const numbers = countOn(number, list, rank, level)
    if (level.format === 'bullet') return ''
    const words = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const other = list.levels[Number(digit) - 1]
      const format = level.isAllDigits ? 'decimal' : (other?.format ?? 'decimal')
      return numberInWords(numbers[Number(digit) - 1] ?? other?.start ?? 1, format)
    })
    return words.trim() === '' ? '' : words + level.behind
  }

  /** The numbers of all ranks, of this one the next. */
  function countOn(number: string, list: List, rank: number, level: Level): ReadonlyArray<number | undefined> {
    const numbers = counters.get(list.kind) ?? []
    counters.set(list.kind, numbers)
    const isAnew = list.startsAnew.has(rank) && !begun.has(`${number} ${rank}`)
    begun.add(`${number} ${rank}`)
    const before = isAnew ? undefined : numbers[rank]
    numbers[rank] = before === undefined ? level.start : before + 1
    for (let deeper = rank + 1; deeper < list.levels.length; deeper++) {
      const {restart} = list.levels[deeper] ?? {}
      if (restart === undefined || rank < restart) numbers[deeper] = undefined
    }
    return numbers
  }
}
