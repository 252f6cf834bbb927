import type {Point} from 'unist'
import {isBlank, isLineEnd} from './blank.ts'
import type {Text} from './types.ts'

/**
 * Throw unless the texts stand apart, each on one line and where its position says, and nothing but blanks is left
 * between them: one walk over the source.
 */
export function assertCover(texts: ReadonlyArray<Text>, source: string): void {
  const walk: Walk = {source, at: 0, line: 1, origin: 0}
  const inOrder = [...texts].sort((a, b) => offsetOf(a.position?.start) - offsetOf(b.position?.start))
  for (const text of inOrder) {
    const start = offsetOf(text.position?.start)
    if (start < walk.at) throw failure(walk, start, 'in two texts, expected one')
    crossBlanks(walk, start)
    checkPoint(walk, text.position?.start)
    crossText(walk, offsetOf(text.position?.end))
    checkPoint(walk, text.position?.end)
  }
  crossBlanks(walk, source.length)
}

interface Walk {
  readonly source: string
  at: number
  line: number
  /** Offset at which the line begins. */
  origin: number
}

function crossBlanks(walk: Walk, to: number): void {
  for (; walk.at < to; walk.at++) {
    const code = walk.source.charCodeAt(walk.at)
    if (!isBlank(code)) throw failure(walk, walk.at, 'in no text, expected one')
    // A form feed ends no line as an editor counts them, and CRLF ends one.
    if (!isLineEnd(code) || code === 0x0c) continue
    if (code === 0x0d && walk.source.charCodeAt(walk.at + 1) === 0x0a) continue
    walk.line++
    walk.origin = walk.at + 1
  }
}

function crossText(walk: Walk, to: number): void {
  if (isCut(walk.source, walk.at) || isCut(walk.source, to)) {
    throw failure(walk, walk.at, 'in half, expected a text not to cut a surrogate pair')
  }
  for (; walk.at < to; walk.at++) {
    if (isLineEnd(walk.source.charCodeAt(walk.at))) {
      throw failure(walk, walk.at, 'within a text, expected a text to stand on one line')
    }
  }
}

function checkPoint({at, line, origin}: Walk, point: Point | undefined): void {
  const column = at - origin + 1
  if (point?.line === line && point.column === column) return
  throw new Error(`Unexpected place ${point?.line}:${point?.column} of offset ${at}, expected ${line}:${column}`)
}

function failure({source}: Walk, at: number, what: string): Error {
  return new Error(`Unexpected ${JSON.stringify(source.charAt(at))} at offset ${at} ${what}`)
}

/** Between the two halves of one character. */
function isCut(source: string, at: number): boolean {
  const before = source.charCodeAt(at - 1)
  const after = source.charCodeAt(at)
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff
}

function offsetOf(point: Point | undefined): number {
  return point?.offset ?? 0
}
