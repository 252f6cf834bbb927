import type {Line} from '../transcript.ts'

/**
 * Find the measure of a paragraph by itself, where it stands among so much else that the lines around show none.
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
    const edge = edgeOf(first)
    let end = from + 1
    while (goesOn(lines[end]) && isNear(edge, lines[end])) end++
    const paragraph = lines.slice(from, end)
    const last = goesOn(lines[end]) ? lines[end] : undefined
    if (paragraph.length < fewest || ![...paragraph, last].some(isProse)) continue
    for (const line of paragraph) line.fill = 'full'
    if (last && edgeOf(last) < edge) last.fill = 'short'
    from = end - 1
  }
}

/** A first line, set in, which breaks off within a sentence. */
function opensParagraph({fill, indent, text, mark, furniture}: Line): boolean {
  if (isMeasured(fill) || mark || furniture !== undefined || indent < 3 || indent > 5) return false
  return text.length >= shortest && text.length <= longest && breaksOff.test(text)
}

const breaksOff = /[\u4e00-\u9fff,、\d]$/
const shortest = 10
const longest = 46

/** Full lines of which one may be such by chance. */
const fewest = 2

/** Short is short of the columns around: no text breaks off there, unless they are others. */
function isMeasured(fill: Line['fill']): boolean {
  return fill === 'full' || fill === 'over'
}

function goesOn(line: Line | undefined): boolean {
  if (!line || isMeasured(line.fill) || line.mark || line.furniture !== undefined) return false
  return line.blanks === 0 && !line.pageBreak && line.indent < 3
}

/** A row, and a headline of its length below it, are none. */
function isProse(line: Line | undefined): boolean {
  return line !== undefined && /[,。]/.test(line.text)
}

/** Where a line ends, in half-width units from the left. */
function edgeOf({indent, width}: Line): number {
  return indent + width
}

/** A mark may hang out of the column, or have no room left. */
function isNear(edge: number, line: Line | undefined): boolean {
  return line !== undefined && Math.abs(edgeOf(line) - edge) <= 2
}
