import type {Plugin} from 'unified'
import type {Line, Transcript} from '../transcript.ts'
import {breaksOff, edgeOf, longestLine} from './column-lines.ts'
import {pagesOf} from './pages-of.ts'

/**
 * Columns that were pasted with an empty line behind each of their lines: that one says nothing, and is not counted.
 *
 *     候船亭用的是本地杉木，四面通风，下雨
 *
 *     天可以坐三十个人。
 */
export const closeUp: Plugin<[], Transcript> =
  () =>
  ({children}) => {
    for (const page of pagesOf(children)) {
      if (!isSpread(page)) continue
      for (const line of page) if (line.blanks > 0) line.blanks--
    }
  }

function isSpread(page: ReadonlyArray<Line>): boolean {
  if (page.length < fewest) return false
  const apart = page.filter(({blanks}) => blanks > 0).length
  if (apart < nearlyAll * (page.length - 1)) return false
  const lengths = new Map<number, number>()
  let broken = 0
  let prose = 0
  let stopped = 0
  for (const line of page) {
    const length = edgeOf(line)
    if (length <= longestLine && breaksOff(line)) broken++
    if (withinProse.test(line.text)) prose++
    if (stopWithin.test(line.text)) stopped++
    lengths.set(length, (lengths.get(length) ?? 0) + 1)
  }
  const commonest = Math.max(...lengths.values())
  const isProse = prose >= 0.25 * page.length && stopped >= fewestStops * page.length
  return isProse && broken >= 0.5 * page.length && commonest >= 0.25 * page.length
}

/** Fewer may be headlines, each apart. */
const fewest = 12
const nearlyAll = 0.85
/** Verse has its marks at the ends of lines. */
const withinProse = /[,。、;:”]./
/** 柳塘修了水渠,旱田能插秧: headlines and rows may have one length and a comma each, and hold no sentence's end. */
const stopWithin = /[。!?]./
const fewestStops = 0.08
