import type {Point} from 'unist'
import {isBlank, isLineEnd} from '../../tree/blank.ts'
import {seam, text} from '../../tree/build.ts'
import {jointOf} from '../../tree/joint.ts'
import type {Phrasing, Text} from '../../tree/types.ts'

/** From the first character to behind the last. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** A source, cut into lines, which knows where each of its characters stands. */
export class Places {
  readonly source: string
  /** Offset at which each line begins, as an editor counts lines. */
  readonly #origins: ReadonlyArray<number>

  constructor(source: string) {
    const origins = [0]
    for (let at = 0; at < source.length; at++) {
      const code = source.charCodeAt(at)
      if (!isLineEnd(code) || code === 0x0c) continue
      if (code === 0x0d && source.charCodeAt(at + 1) === 0x0a) at++
      origins.push(at + 1)
    }
    this.source = source
    this.#origins = origins
  }

  pointAt(offset: number): Point {
    let low = 0
    let high = this.#origins.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#origins[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: offset - (this.#origins[low] ?? 0) + 1, offset}
  }

  /** The lines of a range that hold something, without the blanks around them. */
  linesOf(range: Range): Array<Range> {
    return piecesOf(this.source, range).flatMap((piece) => (this.isBlank(piece) ? [] : [this.trim(piece)]))
  }

  trim({from, to}: Range): Range {
    let start = from
    let end = to
    while (start < end && isBlank(this.source.charCodeAt(start))) start++
    while (end > start && isBlank(this.source.charCodeAt(end - 1))) end--
    return {from: start, to: end}
  }

  isBlank({from, to}: Range): boolean {
    for (let at = from; at < to; at++) if (!isBlank(this.source.charCodeAt(at))) return false
    return true
  }

  leaf({from, to}: Range): Text {
    return text(this.source.slice(from, to), {start: this.pointAt(from), end: this.pointAt(to)})
  }

  /** Ranges as one run of text: where a line ends or something was left out between two of them there is a seam. */
  phrase(ranges: ReadonlyArray<Range>): Array<Phrasing> {
    const phrasing: Array<Phrasing> = []
    for (const range of ranges) {
      if (this.isBlank(range)) continue
      const leaf = this.leaf(range)
      const before = phrasing.at(-1)
      if (before?.type === 'text' && before.position && leaf.position) {
        const place = {start: before.position.end, end: leaf.position.start}
        phrasing.push(seam(this.#join(before, leaf), place))
      }
      phrasing.push(leaf)
    }
    return phrasing
  }

  #join(before: Text, after: Text): '' | ' ' {
    const gap = this.source.slice(before.position?.end.offset, after.position?.start.offset)
    if (before.position?.end.line !== after.position?.start.line) return jointOf(before.value, after.value)
    return /[ \t]/.test(gap) ? ' ' : ''
  }
}

/** A range, cut where its lines end. */
export function piecesOf(source: string, {from, to}: Range): Array<Range> {
  const pieces: Array<Range> = []
  let start = from
  for (let at = from; at <= to; at++) {
    if (at < to && !isLineEnd(source.charCodeAt(at))) continue
    pieces.push({from: start, to: at})
    start = at + 1
  }
  return pieces
}
