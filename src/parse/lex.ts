import {isBlank, isLineEnd} from '../tree/blank.ts'
import {fold, widthOf} from './fold.ts'
import type {Line, Transcript} from './transcript.ts'

/**
 * Cut a source into lines: LF, CRLF, CR, NEL, and the form feed, which also ends a page. Blanks at both ends of a line
 * and empty lines are counted, not kept: between two lines of a transcript the source holds blanks only.
 */
export function lex(source: string): Transcript {
  const lines: Array<Line> = []
  const folded = fold(source)
  let number = 1
  let blanks = 0
  let pageBreak = false
  let start = 0
  let origin = 0
  for (let at = 0; at <= source.length; at++) {
    const code = at === source.length ? 0x0a : source.charCodeAt(at)
    if (!isLineEnd(code)) continue
    const printed = trimmed(source, folded, start, at)
    if (printed) {
      const {text, indent, width} = printed
      lines.push({
        type: 'line',
        start: printed.start,
        end: printed.end,
        number,
        origin,
        text,
        indent,
        blanks,
        pageBreak,
        width,
      })
      blanks = 0
      pageBreak = false
    } else {
      blanks++
    }
    if (code === 0x0c) {
      pageBreak = true
      // A form feed is no line end to an editor, so it does not count as one.
    } else {
      if (code === 0x0d && source.charCodeAt(at + 1) === 0x0a) at++
      number++
      origin = at + 1
    }
    start = at + 1
  }
  return {type: 'transcript', source, children: lines}
}

type Printed = Pick<Line, 'start' | 'end' | 'text' | 'indent' | 'width'>

function trimmed(source: string, folded: string, from: number, to: number): Printed | undefined {
  let start = from
  let indent = 0
  while (start < to && isBlank(source.charCodeAt(start))) indent += indentOf(source.charCodeAt(start++))
  if (start === to) return undefined
  let end = to
  while (isBlank(source.charCodeAt(end - 1))) end--
  const text = folded.slice(start, end)
  let width = 0
  for (let at = start; at < end; at++) width += widthOf(folded.charCodeAt(at))
  return {start, end, text, indent, width}
}

/** A tab counts as two characters, which is what it stands for at the head of a paragraph; BOM and zero widths as none. */
function indentOf(code: number): number {
  if (code === 0x3000) return 2
  if (code === 0x09) return 4
  return code === 0xfeff || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xad ? 0 : 1
}
