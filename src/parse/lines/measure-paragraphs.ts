import type {Line} from '../transcript.ts'
import {breaksOff, edgeOf, longestLine} from './column-lines.ts'

/**
 * Find the measure of a paragraph by itself, where it stands among so much else that the lines around show none, or
 * another: no text breaks off in a line that is short.
 *
 *     　　船工每天清早把水尺擦一遍，再     full: breaks off, and the next line ends below it
 *     到闸房里记下水位。四十年来他记了     full
 *     十一本。                             short
 *
 *     渡口添了候船亭                       a headline, a list, a poem
 */
export function measureParagraphs(lines: ReadonlyArray<Line>): void {
  for (let from = 0; from < lines.length; from++) {
    const first = lines[from]
    if (!first || !opensParagraph(first)) continue
    let end = from + 1
    while (goesOn(lines[end]) && isNear(first, lines[end])) end++
    const paragraph = lines.slice(from, end)
    const last = goesOn(lines[end]) ? lines[end] : undefined
    if (paragraph.length < fewest || ![...paragraph, last].some(isProse)) continue
    from = end - 1
    if (first.fill === 'full' && paragraph.every(({fill}) => fill !== undefined)) continue
    for (const line of paragraph) line.fill = 'full'
    if (last && edgeOf(last) < edgeOf(first)) last.fill ??= 'short'
  }
}

/** A first line, set in, which breaks off within a sentence. */
function opensParagraph(line: Line): boolean {
  const {fill, indent, text, mark, furniture} = line
  if (fill === 'over' || mark || furniture !== undefined || indent < 3 || indent > 5) return false
  return text.length >= shortest && text.length <= longestLine && breaksOff(line)
}

const shortest = 7

/** Full lines of which one may be such by chance. */
const fewest = 2

function goesOn(line: Line | undefined): boolean {
  if (!line || line.fill === 'over' || line.mark || line.furniture !== undefined) return false
  return line.blanks === 0 && !line.pageBreak && line.indent < 3
}

/** A row, and a headline of its length below it, are none. */
function isProse(line: Line | undefined): boolean {
  return line !== undefined && /[,。]/.test(line.text)
}

/** Whether both end below one another, by either count of a digit; a mark may hang out of the column, or have no room left. */
function isNear(first: Line, line: Line | undefined): boolean {
  if (!line) return false
  return Math.abs(edgeOf(line) - edgeOf(first)) <= 1 || Math.abs(widthTo(line) - widthTo(first)) <= 2
}

function widthTo({indent, width}: Line): number {
  return indent + width
}
