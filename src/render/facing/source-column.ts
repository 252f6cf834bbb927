import type {Element, ElementContent} from 'hast'
import {element, shown} from '../elements.ts'
import type {Mend} from './mends.ts'
import type {Rows} from './rows.ts'
import type {SourceLine} from './source-lines.ts'

/**
 * Draw lines of a source, every character of them: numbered, each mended break marked where it stands, and what may not
 * be shown left out. Call it with the lines in their order.
 */
export function sourceColumn(
  text: string,
  withheld: Rows['withheld'],
  mends: ReadonlyArray<Mend>,
): (line: SourceLine) => Element {
  let nextMend = 0
  let nextSpan = 0
  return ({number, start, end, next}) => {
    const children: Array<ElementContent> = []
    let at = start
    for (let mend = mends[nextMend]; mend && mend.start <= end; mend = mends[++nextMend]) {
      children.push(...slice(at, mend.start))
      at = mend.start
      const isInside = mend.end > mend.start && mend.end <= end
      children.push(markOf(mend, isInside ? slice(mend.start, mend.end) : []))
      if (isInside) at = mend.end
    }
    children.push(...slice(at, end), {type: 'text', value: endingOf(text.slice(end, next))})
    const id = `L${number}`
    return element('p', {id}, [
      element('a', {href: `#${id}`, tabIndex: -1}, [{type: 'text', value: String(number)}]),
      ...children,
    ])
  }

  /** From one offset to another, without what may not be shown; offsets only grow. */
  function slice(from: number, to: number): Array<ElementContent> {
    const shownParts: Array<ElementContent> = []
    let at = from
    for (let span = withheld[nextSpan]; span && span[0] < to; span = withheld[nextSpan]) {
      if (span[0] > at) shownParts.push(...shown(text.slice(at, span[0])))
      at = Math.max(at, Math.min(to, span[1]))
      if (span[1] > to) break
      nextSpan++
    }
    if (at < to) shownParts.push(...shown(text.slice(at, to)))
    return shownParts
  }
}

/** A mended break, or a place of one, with the number of its note. */
export function markOf({number}: Mend, children: Array<ElementContent>): Element {
  if (number === undefined) return element('span', {className: ['mend']}, children)
  return element('span', {className: ['mend'], dataN: String(number)}, children)
}

/** HTML knows one end of a line. */
function endingOf(ending: string): string {
  return ending === '\u2028' || ending === '\u2029' || ending === '' ? ending : '\n'
}
