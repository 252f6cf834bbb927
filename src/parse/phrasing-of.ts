import type {Point} from 'unist'
import {seam, text} from '../tree/build.ts'
import {jointOf} from '../tree/joint.ts'
import {tight} from '../tree/tight.ts'
import type {Phrasing} from '../tree/types.ts'
import {placeOfLine} from './place-of-line.ts'
import {type Line, wrapped} from './transcript.ts'

/** The lines of a block as texts with seams between. */
export function phrasingOf(source: string, lines: ReadonlyArray<Line>): Array<Phrasing> {
  const [only] = lines
  if (only && lines.length === 1) return [text(source.slice(only.start, only.end), placeOfLine(only))]
  const phrasing: Array<Phrasing> = []
  let before: Line | undefined
  let end: Point | undefined
  for (const line of lines) {
    const place = placeOfLine(line)
    if (before && end) phrasing.push(seam(jointOf(before.text, line.text), {start: end, end: place.start}, wrapped))
    phrasing.push(text(source.slice(line.start, line.end), place))
    before = line
    end = place.end
  }
  return tight(phrasing)
}
