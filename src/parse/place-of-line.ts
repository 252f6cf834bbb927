import type {Point, Position} from 'unist'
import type {Line} from './transcript.ts'

/** Where a line stands in its source. */
export function placeOfLine(line: Line): Position {
  return {start: pointInLine(line, line.start), end: pointInLine(line, line.end)}
}

/** Where a character of the source stands that is in a line. */
export function pointInLine({number, origin}: Line, offset: number): Point {
  return {line: number, column: offset - origin + 1, offset}
}
