import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {diagnostic} from '../../diagnostics/diagnostic.ts'
import {findingsOf} from '../../diagnostics/report.ts'
import {widthOf} from '../fold.ts'
import {readFurniture} from '../furniture.ts'
import type {Line, Mark, Transcript} from '../transcript.ts'
import {type Found, Haystack, type Place} from './haystack.ts'
import type {Fix, LineAction} from './types.ts'

/**
 * Do what a file of fixes says, by the very marks that an editor would have typed into the source.
 *
 *     - between: 享受到便捷的 | 交通设施     join, paragraph, article
 *     - at: 党建小站                         headline, subheading, column, byline, caption, paragraph, notice …
 *
 * A fix whose place is gone, or that has several, changes nothing and is reported where it is written.
 */
export const applyFixes: Plugin<[], Transcript> = () => (transcript, file) => {
  const {fixes} = file.data
  if (!fixes) return
  transcript.facts = {...transcript.facts, ...fixes.facts}
  if (fixes.list.length === 0) return
  const lines = transcript.children
  const haystack = new Haystack(lines)
  const edits = new Map<number, Array<Edit>>()
  for (const fix of fixes.list) {
    const found = choose(fix, haystack, lines, file)
    for (const edit of found ? editsOf(fix, found, lines) : []) {
      const known = edits.get(edit.line)
      if (known) known.push(edit)
      else edits.set(edit.line, [edit])
    }
  }
  transcript.children = lines.flatMap((line, at) => rewritten(line, edits.get(at) ?? []))
}

/** What becomes of a line from one of its characters on. */
interface Edit extends Place {
  readonly mark?: Mark
  readonly furniture?: Line['furniture']
  readonly starts?: true
  readonly wraps?: true
}

/** The one place that a fix means. */
function choose(fix: Fix, haystack: Haystack, lines: ReadonlyArray<Line>, file: VFile): Found | undefined {
  const {find, nth, place} = fix
  const places = 'at' in find ? haystack.findAll(find.at) : haystack.findGaps(...find.between)
  const chosen = places[(nth ?? 1) - 1]
  if (chosen && (places.length === 1 || nth !== undefined)) return chosen
  const named = 'at' in find ? find.at : find.between.join(' | ')
  const findings = findingsOf(file)
  const {file: path, line, column} = place
  if (places.length <= 1 || nth !== undefined) {
    const reason =
      places.length === 0
        ? `Unexpected fix for a text that is not there, expected it in ${file.path}`
        : `Unexpected nth: ${nth}, expected at most ${places.length}`
    const note = '原文已改，或字句有出入：照原文改写这一条；不再需要就删去。'
    findings.push({...diagnostic(path, 'fix-lost', reason, {actual: named, note}), line, column})
  } else {
    const reason = `Unexpected ${places.length} places for a fix, expected one`
    const note = `多写几个字，或写明 nth: 1 至 ${places.length}。`
    const second = places[1]?.start
    const other = second ? lines[second.line] : undefined
    const cause =
      second && other
        ? {file: file.path, line: other.number, column: columnOf(other, second.at), reason: 'the second place'}
        : undefined
    const details = {actual: named, note, ...(cause ? {cause} : {})}
    findings.push({...diagnostic(path, 'fix-ambiguous', reason, details), line, column})
  }
  return undefined
}

function columnOf(line: Line, at: number): number {
  return line.start - line.origin + 1 + at
}

function editsOf({find}: Fix, {start, end}: Found, lines: ReadonlyArray<Line>): Array<Edit> {
  if ('at' in find) {
    const range = Array.from({length: end.line - start.line + 1}, (_, at) => start.line + at)
    return range.flatMap((line, at) => editAt(find.do, {line, at: at === 0 ? start.at : 0}, lines, at === 0))
  }
  if (find.do === 'article') return [{...end, starts: true}]
  if (find.do === 'paragraph') return [{...end, mark: 'paragraph'}]
  // Lines that were printed into the sentence.
  const between = Array.from({length: Math.max(0, end.line - start.line - 1)}, (_, at) => start.line + 1 + at)
  const foreign = between.flatMap((line) => editAt('furniture', {line, at: 0}, lines, true))
  return start.line === end.line ? [] : [...foreign, {...end, mark: 'join'}]
}

/** A text of several lines is one thing, a headline aside: its lines are lines. */
function editAt(action: LineAction, place: Place, lines: ReadonlyArray<Line>, isFirst: boolean): Array<Edit> {
  const line = lines[place.line]
  if (!line || line.furniture !== undefined) return []
  switch (action) {
    case 'notice':
      return [{...place, furniture: 'notice'}]
    case 'furniture':
      return [{...place, furniture: readFurniture(line.text.slice(place.at), true) ?? 'notice'}]
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
    for (const {line: _, at, ...said} of edits) if (at === from) Object.assign(piece, said)
    // What belongs to no article is no part of one.
    if (piece.furniture !== undefined) delete piece.mark
    return piece
  })
}

function part(line: Line, from: number, to: number): Line {
  const text = line.text.slice(from, to).trimEnd()
  const place = {start: line.start + from, end: line.start + from + text.length, text, width: widthIn(text)}
  if (from === 0) return {...line, ...place}
  const {mark: _mark, starts: _starts, ...rest} = line
  // It stands in its column where it stood, so that it is as full as the line was.
  const indent = line.indent + widthIn(line.text.slice(0, from))
  return {...rest, ...place, indent, blanks: 0, pageBreak: false}
}

function widthIn(text: string): number {
  let width = 0
  for (let at = 0; at < text.length; at++) width += widthOf(text.charCodeAt(at))
  return width
}
