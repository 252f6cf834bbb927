import {fold} from '../fold.ts'
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
  let best = {line: lines[0] ?? '', marks: marksIn('', []), hit: {start: 0, end: 0}, terms: 0}
  for (const line of lines) {
    const marks = marksIn(line, terms)
    for (const hit of marks.slice(0, mostHits)) {
      const found = termsFrom(line, marks, hit.start)
      if (found > best.terms) best = {line, marks, hit, terms: found}
    }
  }
  const {line, marks, hit} = best
  const start = startBefore(line, hit.start)
  const end = Math.min(line.length, Math.max(start + length, hit.end))
  const whole = cut(line, marks, start, isLow(line, end) ? end + 1 : end)
  return [
    ...(start > 0 ? [{text: '…', marked: false}] : []),
    ...whole,
    ...(end < line.length ? [{text: '…', marked: false}] : []),
  ]
}

/** So many hits of a line are looked at. */
const mostHits = 40

/** How many different terms an excerpt shows that begins shortly before here. */
function termsFrom(line: string, marks: ReadonlyArray<Span>, start: number): number {
  const near = marks.filter((mark) => mark.start >= start && mark.end <= start + length - before)
  return new Set(near.map((mark) => fold(line.slice(mark.start, mark.end)))).size
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
