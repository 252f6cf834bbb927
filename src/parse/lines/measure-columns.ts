import type {Plugin} from 'unified'
import {isLikelyName} from '../bylines/names.ts'
import {Units} from '../guarded.ts'
import {endingOf} from '../text-ends.ts'
import type {Line, Transcript} from '../transcript.ts'
import {breaksOff, edgeOf, longestLine, opensWithMark} from './column-lines.ts'
import {findHabits} from './find-habits.ts'
import {freeLines, longestVerse} from './free-lines.ts'
import {measureParagraphs} from './measure-paragraphs.ts'

/**
 * Find the measure of hard-wrapped columns, line by line, from the lines around it.
 *
 *     候船亭用的是本地杉木，四面通风，下雨    full
 *     天可以坐三十个人。          short: ends a paragraph
 *
 * A column is there where a third of the near lines share one length. PDFs set a digit at half a character, typists
 * count it as one: whichever of both counts agrees better is the page's.
 */
export const measureColumns: Plugin<[], Transcript> = () => (transcript) => {
  const lines = transcript.children
  const byCount = measureBy(lines.map((line) => lengthOf(edgeOf(line))))
  const byWidth = measureBy(lines.map(({indent, width}) => lengthOf(Math.round((indent + width) / 2))))
  const {lengths, measures} = byWidth.agreement > byCount.agreement ? byWidth : byCount
  const ragged = raggedness(lines, lengths, measures)
  const overQuotes: Array<Line> = []
  const lacking = new Map<Line, number>()
  lines.forEach((line, at) => {
    const measure = measures[at]
    const length = lengths[at]
    if (measure === undefined || length === undefined || isVerseAlone(line, lines[at + 1])) return
    line.fill = length > measure + slack ? 'over' : length < measure - ragged ? 'short' : 'full'
    if (length < measure) lacking.set(line, measure - length)
    if (line.fill !== 'short') return
    const after = lines[at + 1]
    const lacksOne = length === measure - 1
    const isOver = lacksOne && isOverOpening(line, after)
    if (isOver && endingOf(line.text) === 'stop') overQuotes.push(line)
    else if (isOver || (lacksOne && isMidSentence(lines[at - 1], line, after))) line.fill = 'full'
    if (measure - length < wholeRun(line, after)) line.fill = 'full'
  })
  freeLines(lines)
  measureParagraphs(lines)
  findHabits(lines, lacking)
  // …做工。 ‖ “家门口就能上班” may begin a paragraph, unless these begin otherwise.
  for (const line of overQuotes) if ((line.indented || line.parted) && line.fill === 'short') line.fill = 'full'
}

/** A line within a sentence that lacks one character, as where a blank was typed at its end, or a number kept whole. */
function isMidSentence(before: Line | undefined, line: Line, after: Line | undefined): boolean {
  if (before?.fill !== 'full' || !after || line.blanks > 0 || after.blanks > 0 || after.indent >= 3) return false
  return !/[。!?…”:;]$/.test(before.text) && breaksOff(line) && !tail.test(line.text)
}

/** 推动所谓 ‖ “立法”: the mark that may not end a line begins the next. */
function isOverOpening(line: Line, after: Line | undefined): boolean {
  if (!after || after.blanks > 0 || after.pageBreak || after.indent >= 3) return false
  return opensWithMark(after) && !endsInName(line.text)
}

/** …灯亮到十点。贺知行; not …灯亮到十点。他提出 ‖ “一盏不少”, …一本账。中篇小说 ‖ 《渡口》 */
function endsInName(text: string): boolean {
  const name = nameAtEnd.exec(text)?.[1]
  return name !== undefined && isLikelyName(name.replace(/\s/g, ''))
}

const nameAtEnd = /[。!?…”)]\s*([\u4e00-\u9fff\s]{2,4})$/

/** A line of verse between two empty lines, however many of its like have its length. */
function isVerseAlone(line: Line, after: Line | undefined): boolean {
  return line.text.length <= longestVerse && line.blanks > 0 && (after === undefined || after.blanks > 0)
}

/**
 * What of a column's measure a number, a link or a Latin word needs that begins the next line, and was not parted.
 *
 *     …负责人介绍,平台网址为
 *     www.example.org,也可以
 */
function wholeRun(line: Line, after: Line | undefined): number {
  if (!after || after.blanks > 0 || after.pageBreak || !/[\u4e00-\u9fff,、:(“《]$/.test(line.text)) return 0
  return (/^[\w.@:/%-]{2,}/.exec(after.text)?.[0].length ?? 0) / 2
}

/** …灯亮到十点。贺知行, …灯亮到十点。②8 */
const tail = /(?:[。!?…”)]\s*[\u4e00-\u9fff\s]{2,9}|[①-⑳]\d{0,2})$/

/**
 * How many characters a full line may lack: none where the columns were cut by count, as most of the lines show that
 * break off in mid-sentence; one where digits or marks are narrower.
 */
function raggedness(
  lines: ReadonlyArray<Line>,
  lengths: ReadonlyArray<number>,
  measures: ReadonlyArray<number | undefined>,
): 0 | 1 {
  let exact = 0
  let lacking = 0
  lines.forEach((line, at) => {
    const lack = (measures[at] ?? 0) - (lengths[at] ?? 0)
    const next = lines[at + 1]
    if ((lack !== 0 && lack !== 1) || !next || next.blanks > 0 || ends.close(line.text)) return
    if (lack === 0) exact++
    else lacking++
  })
  return lacking > 0.04 * exact ? 1 : 0
}

/** With what a sentence may end: such a line says nothing of the measure. */
const ends = new Units('。!?”:;')

/** Lines on each side that have a say in what a line's measure is. */
const reach = 12
/** A line may be one character longer than the measure: a full stop hangs out of the column. */
const slack = 1
/** Shorter than any column: verse, lists. */
const shortest = 5
/** The share of near lines that must have the measure. */
const quorum = 0.34
/** Lines of the measure must be more than this times those that are longer. */
const tolerance = 2.5

interface Measured {
  readonly lengths: ReadonlyArray<number>
  readonly measures: ReadonlyArray<number | undefined>
  /** Lines that have exactly their measure. */
  readonly agreement: number
}

/** Longer than any column is all one. */
function lengthOf(characters: number): number {
  return Math.min(characters, longestLine + 1)
}

function measureBy(lengths: ReadonlyArray<number>): Measured {
  const counts = new Uint16Array(longestLine + 2)
  let total = 0
  const add = (length: number | undefined, by: 1 | -1): void => {
    if (length === undefined) return
    counts[length] = (counts[length] ?? 0) + by
    total += by
  }
  for (let at = 0; at < reach; at++) add(lengths[at], 1)
  let agreement = 0
  let measure = measureOf(counts, total)
  const measures = lengths.map((length, at) => {
    const coming = lengths[at + reach]
    const going = at > reach ? lengths[at - reach - 1] : undefined
    // Where the line that comes into view is as long as the one that goes out, nothing has changed.
    if (coming !== going) {
      add(coming, 1)
      add(going, -1)
      measure = measureOf(counts, total)
    }
    if (length === measure) agreement++
    return measure
  })
  return {lengths, measures, agreement}
}

/** The length that most of the near lines have, if it can be a column's measure. */
function measureOf(counts: Uint16Array, total: number): number | undefined {
  // Among lines that are paragraphs, no length of the others can be the measure, but the one that they may exceed.
  const uncut = counts[longestLine + 1] ?? 0
  if (counts[longestLine] === 0 && total - uncut <= tolerance * uncut) return undefined
  let measure = 0
  let most = 3
  for (let length = shortest; length <= longestLine; length++) {
    const here = counts[length] ?? 0
    if (here < most) continue
    most = here
    measure = length
  }
  if (measure === 0) return undefined
  const near = most + (counts[measure - 1] ?? 0) + (counts[measure + 1] ?? 0)
  let over = 0
  for (let length = measure + slack + 1; length <= longestLine + 1; length++) over += counts[length] ?? 0
  return near >= quorum * total && near > tolerance * over ? measure : undefined
}
