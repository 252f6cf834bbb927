import {isBlank, isLineEnd} from '../tree/blank.ts'
import {fold, widthIn} from './fold.ts'
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
    const first = firstPrinted(source, start, at)
    if (first < at) {
      const end = endOfPrinted(source, at)
      const text = folded.slice(first, end)
      lines.push({
        type: 'line',
        start: first,
        end,
        number,
        origin,
        text,
        indent: indentIn(source, start, first),
        blanks,
        pageBreak,
        width: widthIn(folded, first, end),
        fill: undefined,
        indented: undefined,
        parted: undefined,
        indentsLines: undefined,
        furniture: undefined,
        mark: undefined,
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

function firstPrinted(source: string, from: number, to: number): number {
  let at = from
  while (at < to && isBlank(source.charCodeAt(at))) at++
  return at
}

/** Behind the last character of a line that prints something. */
function endOfPrinted(source: string, to: number): number {
  let end = to
  while (isBlank(source.charCodeAt(end - 1))) end--
  return end
}

function indentIn(source: string, from: number, to: number): number {
  let indent = 0
  for (let at = from; at < to; at++) indent += indentOf(source.charCodeAt(at))
  return indent
}

/** A tab counts as two characters, which is what it stands for at the head of a paragraph; BOM and zero widths as none. */
function indentOf(code: number): number {
  if (code === 0x3000) return 2
  if (code === 0x09) return 4
  return code === 0xfeff || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xad ? 0 : 1
}
