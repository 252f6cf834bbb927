import {cellsIn, endOfRows, fewestRows} from '../cells.ts'
import {blanks, figures, Units} from '../guarded.ts'
import {endsClause} from '../text-ends.ts'
import type {Line} from '../transcript.ts'

/** Lines of verse and rows of a table may have one length, and are no column: they have no measure. */
export function freeLines(lines: ReadonlyArray<Line>): void {
  freeVerse(lines)
  freeBareVerse(lines)
  freeRows(lines)
}

/**
 * Lines of verse have one length as well, but each ends in a mark; no line of a column stands beside them.
 *
 *     一水穿桥入镇来，
 *     桃花两岸次第开。
 *
 *     　　打竹板，响连天，      set in, and so is the line that goes on: no paragraph does
 *     　　听我把队长夸一番。
 */
function freeVerse(lines: ReadonlyArray<Line>): void {
  for (let from = 0; from < lines.length; from++) {
    let end = from
    while (isVerse(lines[end]) && (end === from || isBelow(lines[end - 1], lines[end]))) end++
    if (end - from < 2 || (isSetIn(lines[from]) && !lines.slice(from, end - 1).some(breaksOff))) continue
    const after = lines[end]
    const before = lines[from]?.blanks === 0 ? lines[from - 1] : undefined
    const opens = before?.fill !== 'full' || isSetIn(lines[from]) !== isSetIn(before)
    const isEnded = after === undefined || after.blanks > 0 || after.fill !== 'full'
    const isAlone = opens && (isEnded || end - from >= surely)
    if (isAlone) for (const line of lines.slice(from, end)) line.fill = undefined
    from = end - 1
  }
}

/**
 * Verse without marks: its lines are of many lengths, and a line of a column that has not its measure ends a sentence.
 *
 *     你把自己
 *     写短了
 *     黑板擦过的地方
 */
function freeBareVerse(lines: ReadonlyArray<Line>): void {
  for (let from = 0; from < lines.length; from++) {
    let end = from
    while (isBareVerse(lines[end]) || isTitleWithin(lines[end])) end++
    if (end - from >= fewest) freeRagged(lines.slice(from, end))
    from = end
  }
}

function freeRagged(run: ReadonlyArray<Line>): void {
  const ragged = run.filter(({fill}) => fill !== 'full').length
  if (ragged >= 2 && ragged >= 0.25 * run.length && !holdsParagraphs(run)) for (const line of run) line.fill = undefined
}

/**
 * Paragraphs of narrow columns may have no mark for some lines, and lines that end short: two that are set in and go on.
 *
 *     　　添一排长椅    full
 *     在亭子里
 *     　　船工每天清    full
 *     早把水尺擦一遍
 */
function holdsParagraphs(run: ReadonlyArray<Line>): boolean {
  const goesOn = ({indent, fill}: Line, at: number): boolean =>
    fill === 'full' && indent >= 3 && indent < setFarIn && (run[at + 1]?.indent ?? indent) < 3
  return run.filter(goesOn).length >= 2
}

/**
 * Rows of a table may be of one length as well, and none goes on with the next.
 *
 *     李长根 二车间 班长
 *     穆清和 三车间 组长
 */
function freeRows(lines: ReadonlyArray<Line>): void {
  const count = (at: number): number => (lines[at]?.fill === undefined ? 0 : cellsIn(lines[at].text))
  for (let from = 0; from < lines.length; from++) {
    const end = count(from) > 0 ? endOfRows(count, from) : from
    if (end - from >= fewestRows) for (const line of lines.slice(from, end)) line.fill = undefined
    from = Math.max(from, end - 1)
  }
}

/** Fewer are headings, each with its byline. */
const fewest = 5

function isBareVerse(line: Line | undefined): boolean {
  return (
    line?.fill !== undefined &&
    line.text.length <= longestVerse &&
    !notInVerse.standIn(line.text) &&
    !line.text.includes('记者')
  )
}

/** 　　　　石　桥: over the next poem; no paragraph is set in so far */
function isTitleWithin(line: Line | undefined): boolean {
  return line !== undefined && line.indent >= setFarIn && line.text.length <= longestTitle && !endsClause(line.text)
}

const setFarIn = 6
const longestTitle = 8

const notInVerse = new Units(`,。;:!?…”)${blanks}${figures}`)

/** Of 6,033 full lines of real columns one in fourteen ends in a mark, and so many together never do. */
const surely = 4

function isVerse(line: Line | undefined): boolean {
  return line !== undefined && line.text.length <= longestVerse && endsClause(line.text)
}

function isBelow(before: Line | undefined, line: Line | undefined): boolean {
  return line?.blanks === 0 && isSetIn(before) === isSetIn(line)
}

function isSetIn(line: Line | undefined): boolean {
  return line !== undefined && line.indent >= 3
}

function breaksOff({text}: Line): boolean {
  return /[,;]$/.test(text)
}

export const longestVerse = 16
