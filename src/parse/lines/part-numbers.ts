import type {Line} from '../transcript.ts'

/**
 * The numbers by which an official account counts the parts of an article, each over a few words; others are folios.
 *
 *     01
 *     线上“接单”
 *     群众在群里提出的问题,…
 */
export function partNumbers(lines: ReadonlyArray<Line>): ReadonlySet<Line> {
  const found: Array<Line> = []
  lines.forEach((line, at) => {
    if (line.text === `0${found.length + 1}` && isHeading(lines[at + 1]) && saysMore(lines[at + 2])) found.push(line)
  })
  return new Set(found.length > 1 ? found : [])
}

function isHeading(line: Line | undefined): boolean {
  return line !== undefined && !line.pageBreak && line.text.length <= longestHeading && !/[。;]/.test(line.text)
}

/** A line of text, or the first of a narrow column's. */
function saysMore(line: Line | undefined): boolean {
  return line !== undefined && (line.text.length >= narrowest || /[,。]/.test(line.text))
}

const longestHeading = 20
const narrowest = 12
