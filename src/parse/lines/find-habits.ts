import {endingOf} from '../text-ends.ts'
import type {Line} from '../transcript.ts'
import {breaksOff, longestLine, opensWithMark} from './column-lines.ts'
import {pagesOf} from './pages-of.ts'

/**
 * How the paragraphs of each page begin: one page has one habit. `lacking` says what lines lack of their measure.
 *
 *     　　候船亭用的是本地杉木      set in, by two characters or by one
 *     候船亭用的是本地杉木          two characters short of the next line: a copy lost the indent
 *                                   an empty line before it
 */
export function findHabits(lines: ReadonlyArray<Line>, lacking: ReadonlyMap<Line, number>): void {
  for (const page of pagesOf(lines)) {
    widenIndents(page)
    restoreIndents(page, lacking)
    findIndents(page)
    findPartings(page)
  }
}

/**
 * 　渡口的船: where every paragraph is set in by one character only, that is as good as two. Headlines and items may be,
 * over paragraphs that are not.
 */
function widenIndents(page: ReadonlyArray<Line>): void {
  const isLittle = ({indent, mark}: Line) => indent > 0 && indent < 3 && !mark
  const little = page.filter(isLittle).length
  const more = page.filter(({indent}) => indent >= 3).length
  if (little < fewest || 3 * more > little || 2 * little > page.length) return
  const begin = page.filter((line, at) => isLittle(line) && !goesOn(page[at - 1], line)).length
  const first = page.filter((line, at) => line.fill === 'full' && !line.mark && isEnded(page[at - 1]))
  const setIn = first.filter(isLittle).length
  if (begin < 0.8 * little || setIn < fewest || setIn < 0.8 * first.length) return
  for (const line of page) if (isLittle(line)) line.indent = paragraphIndent
}

/** Where first lines lack two characters that were blanks, these are put back. */
function restoreIndents(page: ReadonlyArray<Line>, lacking: ReadonlyMap<Line, number>): void {
  if (page.some(({indent}) => indent >= 3)) return
  const isFirst = (line: Line, after: Line | undefined): boolean => {
    const room = hanging.test(line.text) ? 1 : after && opensWithMark(after) ? -1 : 0
    return lacking.get(line) === 2 - room || lacking.get(line) === 2
  }
  let first = 0
  let others = 0
  let isOpen = false
  page.forEach((line, at) => {
    const after = page[at + 1]
    const begins: boolean = !isOpen && breaksOff(line) && isMore(after)
    const opens: boolean = begins && isFirst(line, after)
    if (opens) first++
    else if (begins && (lacking.get(line) ?? 0) > 2) others++
    isOpen = opens || goesOn(line, after)
  })
  if (first < fewest || first < 2 * others) return
  page.forEach((line, at) => {
    const before = at > 0 ? page[at - 1] : undefined
    const after = page[at + 1]
    if (goesOn(before, line)) return
    const isLong = isFirst(line, after) && isMore(after) && (breaksOff(line) || after?.fill === 'full')
    const isApart = before?.fill !== 'full' || line.blanks > 0
    const isAlone = isApart && line.fill === 'short' && stops.test(line.text) && (lacking.get(line) ?? 0) > 1
    if (isLong) line.fill = 'full'
    if (isLong || isAlone) line.indent = paragraphIndent
  })
}

/** Two characters. */
const paragraphIndent = 4
/** Of fewer nothing can be said. */
const fewest = 3
/** A mark that may stand behind the column's edge. */
const hanging = /[,、。;:!?]$/
const stops = /[。!?]/

/** Whether a text is under way between two lines, as far as the first one says. */
function goesOn(before: Line | undefined, line: Line | undefined): boolean {
  return before?.fill === 'full' && line?.blanks === 0 && endingOf(before.text) !== 'stop'
}

/** The last line of a paragraph, however short. */
function isEnded(line: Line | undefined): boolean {
  return line?.fill === 'short' && endingOf(line.text) === 'stop'
}

/** A full line, or a paragraph's last. */
function isMore(line: Line | undefined): boolean {
  if (!line || line.blanks > 0 || line.mark || line.furniture !== undefined) return false
  return line.fill === 'full' || isEnded(line)
}

/** A line that is longer than any column, or a sentence. */
function isParagraph({fill, text}: Line): boolean {
  return fill === undefined && (text.length > longestLine || /。$/.test(text))
}

/** Of fewer nothing can be said: what is cut off is one or two. */
const fewestBegun = 4

/** A column indents its paragraphs when, of the lines after a short one, some are indented. */
function findIndents(page: ReadonlyArray<Line>): void {
  const indented = page.filter((each) => each.indent >= 3 && !each.mark).length
  const full = page.filter((each) => each.fill === 'full').length
  const ended = page.filter((each) => each.fill === 'short').length
  const isOften = indented >= Math.min(0.04 * page.length, 0.4 * ended)
  const habit = indented >= 2 && isOften && indented <= Math.max(0.7 * page.length, page.length - full)
  const paragraphs = page.filter(isParagraph)
  const begun = paragraphs.filter((each) => each.indent >= 3).length
  const isStrict = habit && begun >= fewestBegun && begun >= 0.7 * paragraphs.length
  for (const each of page) {
    each.indented = habit
    if (isStrict) each.indentsLines = true
  }
}

/** Where an empty line stands behind each short line that ends a sentence, and behind hardly a full one. */
function findPartings(page: ReadonlyArray<Line>): void {
  let [ends, parted, full, apart] = [0, 0, 0, 0]
  page.forEach((line, at) => {
    const after = page[at + 1]
    if (!after) return
    const isParted = after.blanks > 0
    if (line.fill === 'full') {
      full++
      if (isParted) apart++
    } else if (isEnded(line)) {
      ends++
      if (isParted) parted++
    }
  })
  const habit = ends >= fewest && parted >= 0.9 * ends && apart <= 0.2 * full
  if (habit) for (const line of page) line.parted = true
}
