import type {Line} from '../transcript.ts'

/** The pages of a file, which form feeds part. */
export function* pagesOf(lines: ReadonlyArray<Line>): Generator<ReadonlyArray<Line>> {
  let from = 0
  for (let at = 1; at <= lines.length; at++) {
    const line = lines[at]
    if (line !== undefined && !line.pageBreak) continue
    yield lines.slice(from, at)
    from = at
  }
}
