import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {diagnostic} from '../../diagnostics/diagnostic.ts'
import {findingsOf} from '../../diagnostics/report.ts'
import {type Fix, type FixSource, readFixes} from '../fixes/fixes.ts'
import {widthIn} from '../fold.ts'
import {readFurniture} from '../page/furniture.ts'
import {pointInLine} from '../place-of-line.ts'
import type {Line, Mark, Transcript} from '../transcript.ts'
import {type Found, Haystack, type Place} from './haystack.ts'

/**
 * Do what a file of fixes says, by the very marks that an editor would have typed into the source.
 *
 *     - between: 不用再站在屋 | 檐下。       join, paragraph, article
 *     - at: 党建小站                         headline, subheading, column, byline, caption, paragraph, notice …
 *
 * A fix whose place is gone, or that has several, changes nothing and is reported where it is written.
 */
export const applyFixes: Plugin<[], Transcript> = () => (transcript, file) => {
  const source = file.data.fixes
  if (!source) return
  const {facts, fixes, diagnostics} = readFixes(source)
  findingsOf(file).push(...diagnostics)
  const settled = [...(transcript.facts?.settled ?? []), ...(facts.settled ?? [])]
  transcript.facts = {...transcript.facts, ...facts, ...(settled.length > 0 && {settled})}
  if (fixes.length === 0) return
  const lines = transcript.children
  const haystack = new Haystack(lines)
  const edits = new Map<number, Array<Edit>>()
  const settledLines: Array<number> = []
  for (const fix of fixes) {
    const found = choose(fix, haystack, {lines, source, file})
    if (found && fix.action === 'as-is')
      settledLines.push(...lines.slice(found.start.line, found.end.line + 1).map(({number}) => number))
    for (const edit of found ? editsOf(fix, found, lines) : []) {
      const known = edits.get(edit.line)
      if (known) known.push(edit)
      else edits.set(edit.line, [edit])
    }
  }
  if (settledLines.length > 0) transcript.facts = {...transcript.facts, settledLines}
  transcript.children = lines.flatMap((line, at) => rewritten(line, edits.get(at) ?? []))
}

declare module 'vfile' {
  interface DataMap {
    fixes: FixSource
  }
}

interface Context {
  readonly lines: ReadonlyArray<Line>
  readonly source: FixSource
  readonly file: VFile
}

/** What becomes of a line from one of its characters on. */
interface Edit extends Place {
  readonly mark?: Mark
  readonly furniture?: Line['furniture']
  readonly starts?: true
  readonly wraps?: true
}

/** The one place that a fix means. */
function choose(fix: Fix, haystack: Haystack, {lines, source, file}: Context): Found | undefined {
  const {place, nth, line} = fix
  const places = 'at' in place ? haystack.findAll(place.at) : haystack.findGaps(place.before, place.after)
  const chosen = places[(nth ?? 1) - 1]
  if (chosen && (places.length === 1 || nth !== undefined)) return chosen
  const actual = 'at' in place ? place.at : `${place.before} | ${place.after}`
  const second = places[1]?.start
  const other = second ? lines[second.line] : undefined
  if (second && other && nth === undefined) {
    const reason = `Unexpected fix with ${places.length} places, expected one`
    const note = '把文字写长一些，或用 nth 指明第几处。'
    const {line: otherLine, column} = pointInLine(other, other.start + second.at)
    const cause = {file: file.path, line: otherLine, column, reason: 'the second place'}
    const finding = diagnostic(source.path, 'fix-ambiguous', reason, {
      inChinese: `修正所指的文字在原文里有 ${places.length} 处`,
      ...{actual, note, cause},
    })
    findingsOf(file).push({...finding, line, column: 1})
  } else {
    const reason =
      places.length === 0
        ? 'Unexpected fix without its place, expected the text that it names'
        : `Unexpected nth: ${nth}, expected at most ${places.length}`
    const note = '原文也许改过；核对后改写这一条，或删去。'
    findingsOf(file).push({...diagnostic(source.path, 'fix-lost', reason, {actual, note}), line, column: 1})
  }
  return undefined
}

function editsOf({place, action}: Fix, {start, end}: Found, lines: ReadonlyArray<Line>): Array<Edit> {
  if ('at' in place) {
    const range = Array.from({length: end.line - start.line + 1}, (_, at) => start.line + at)
    return range.flatMap((line, at) => editAt(action, {line, at: at === 0 ? start.at : 0}, lines, at === 0))
  }
  if (action !== 'join') return editAt(action, end, lines, true)
  // Lines that were printed into the sentence.
  const between = Array.from({length: Math.max(0, end.line - start.line - 1)}, (_, at) => start.line + 1 + at)
  const foreign = between.flatMap((line) => editAt('furniture', {line, at: 0}, lines, true))
  return start.line === end.line ? [] : [...foreign, {...end, mark: 'join'}]
}

/** A text of several lines is one thing, a headline aside: its lines are lines. */
function editAt(action: Fix['action'], place: Place, lines: ReadonlyArray<Line>, isFirst: boolean): Array<Edit> {
  const line = lines[place.line]
  if (!line || line.furniture !== undefined) return []
  switch (action) {
    case 'notice':
      return [{...place, furniture: 'notice'}]
    case 'furniture':
      return [{...place, furniture: readFurniture(line.text.slice(place.at), true) ?? 'notice'}]
    case 'as-is':
      return []
    case 'article':
      return isFirst ? [{...place, starts: true}] : []
    case 'headline':
      return [{...place, mark: 'headline'}]
    default:
      return isFirst ? [{...place, mark: action}] : [{...place, wraps: true}]
  }
}

/** A line, cut where edits begin. */
function rewritten(line: Line, edits: ReadonlyArray<Edit>): Array<Line> {
  if (edits.length === 0) return [line]
  const cuts = [...new Set([0, ...edits.map(({at}) => at)])].sort((a, b) => a - b)
  return cuts.map((from, index) => {
    const piece = cuts.length === 1 ? {...line} : part(line, from, cuts[index + 1] ?? line.text.length)
    const isSettled = from === 0 && line.mark !== undefined
    for (const {line: _, at, ...said} of edits) if (at === from && !isSettled) Object.assign(piece, said)
    // What belongs to no article is no part of one.
    if (piece.furniture !== undefined) piece.mark = undefined
    return piece
  })
}

function part(line: Line, from: number, to: number): Line {
  const text = line.text.slice(from, to).trimEnd()
  const place = {start: line.start + from, end: line.start + from + text.length, text, width: widthIn(text)}
  if (from === 0) return {...line, ...place}
  const {starts: _starts, ...rest} = line
  // It stands in its column where it stood, so that it is as full as the line was.
  const indent = line.indent + widthIn(line.text.slice(0, from))
  return {...rest, ...place, indent, blanks: 0, pageBreak: false, mark: undefined}
}
