/** A line of a source, by offsets. */
export interface SourceLine {
  /** From 1. */
  readonly number: number
  readonly start: number
  /** Behind its last character, before what ends the line. */
  readonly end: number
  /** Where the next one begins. */
  readonly next: number
}

/** The lines of a source as an editor counts them: each ends with LF, CR, CRLF, NEL, U+2028 or U+2029. */
export function linesOf(text: string): ReadonlyArray<SourceLine> {
  const lines: Array<SourceLine> = []
  let start = 0
  for (const {0: ending, index} of text.matchAll(/\r\n|[\n\r\u0085\u2028\u2029]/g)) {
    lines.push({number: lines.length + 1, start, end: index, next: index + ending.length})
    start = index + ending.length
  }
  if (start < text.length || lines.length === 0)
    lines.push({number: lines.length + 1, start, end: text.length, next: text.length})
  return lines
}

/** The index of the line that holds an offset. */
export function lineAt(lines: ReadonlyArray<SourceLine>, offset: number): number {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
