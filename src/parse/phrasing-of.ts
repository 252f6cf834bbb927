import type {Point, Position} from 'unist'
import {seam, text} from '../tree/build.ts'
import {jointOf} from '../tree/joint.ts'
import {tight} from '../tree/tight.ts'
import type {Phrasing} from '../tree/types.ts'
import {type Line, wrapped} from './transcript.ts'

/** The lines of a block as texts with seams between. */
export function phrasingOf(source: string, lines: ReadonlyArray<Line>): Array<Phrasing> {
  const [only] = lines
  if (only && lines.length === 1) return [text(source.slice(only.start, only.end), placeOf(only))]
  const phrasing: Array<Phrasing> = []
  let before: Line | undefined
  let end: Point | undefined
  for (const line of lines) {
    const place = placeOf(line)
    if (before && end) phrasing.push(seam(jointOf(before.text, line.text), {start: end, end: place.start}, wrapped))
    phrasing.push(text(source.slice(line.start, line.end), place))
    before = line
    end = place.end
  }
  return tight(phrasing)
}

function placeOf(line: Line): Position {
  return {start: pointAt(line, line.start), end: pointAt(line, line.end)}
}

function pointAt(line: Line, offset: number): Point {
  return {line: line.number, column: offset - line.origin + 1, offset}
}
