import {isBlank} from '../../tree/blank.ts'

/** Where a line of a text begins and ends, blanks at both ends left out. */
export interface LinePlace {
  readonly start: number
  readonly end: number
}

/** Where all lines of a text are, as an editor counts them: the first is number 1, and has index 0. */
export function linePlaces(text: string): ReadonlyArray<LinePlace> {
  const places: Array<LinePlace> = []
  for (const {0: line, index} of text.matchAll(/[^\n\r\u0085\u2028\u2029]*(?:\r\n|[\n\r\u0085\u2028\u2029]|$)/g)) {
    let start = index
    let end = index + line.length
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--
    while (start < end && isBlank(text.charCodeAt(start))) start++
    places.push({start, end})
  }
  return places
}

/** The number of the line in which an offset lies. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|[\n\r\u0085\u2028\u2029]/).length
}
