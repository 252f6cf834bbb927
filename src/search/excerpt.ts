import {marksIn, type Span} from './marks.ts'

/** A piece of a text, and whether it is what was asked for. */
export interface Piece {
  readonly text: string
  readonly marked: boolean
}

/** An excerpt is about so long, and begins so much before the first hit. */
const length = 96
const before = 28

/** A text in pieces. */
export function pieces(text: string, terms: ReadonlyArray<string>): ReadonlyArray<Piece> {
  return cut(text, marksIn(text, terms), 0, text.length)
}

/** The part of some lines where most of the terms stand together; their beginning where none does. */
export function excerpt(lines: ReadonlyArray<string>, terms: ReadonlyArray<string>): ReadonlyArray<Piece> {
  const marked = lines.map((line) => ({line, marks: marksIn(line, terms)}))
  const [first] = marked
  if (first === undefined) return []
  const best = marked.reduce((a, b) => (richness(b.marks) > richness(a.marks) ? b : a), first)
  const {line, marks} = best
  const start = startBefore(line, marks[0]?.start ?? 0)
  const end = Math.min(line.length, Math.max(start + length, marks[0]?.end ?? 0))
  const whole = cut(line, marks, start, isLow(line, end) ? end + 1 : end)
  return [
    ...(start > 0 ? [{text: '…', marked: false}] : []),
    ...whole,
    ...(end < line.length ? [{text: '…', marked: false}] : []),
  ]
}

/** How many hits an excerpt that begins with the first one can show. */
function richness(marks: ReadonlyArray<Span>): number {
  const from = marks[0]?.start ?? 0
  return marks.filter(({end}) => end <= from + length - before).length
}

/** The beginning of the sentence or clause, where it is near. */
function startBefore(line: string, hit: number): number {
  if (hit <= before) return 0
  const from = hit - before
  const clause = /^.*?[。！？；，、,;!?]\s*/su.exec(line.slice(from, hit))
  const start = clause === null ? from : from + clause[0].length
  return isLow(line, start) ? start - 1 : start
}

/** The second half of a character: nothing is cut there. */
function isLow(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff
}

function cut(text: string, marks: ReadonlyArray<Span>, from: number, to: number): ReadonlyArray<Piece> {
  const made: Array<Piece> = []
  let at = from
  for (const {start, end} of marks) {
    if (end <= from || start >= to) continue
    const [first, last] = [Math.max(start, from), Math.min(end, to)]
    if (first > at) made.push({text: text.slice(at, first), marked: false})
    made.push({text: text.slice(first, last), marked: true})
    at = last
  }
  if (at < to) made.push({text: text.slice(at, to), marked: false})
  return made
}
