import type {Plugin} from 'unified'
import {type Diagnostic, diagnostic} from '../../diagnostics/diagnostic.ts'
import {findingsOf} from '../../diagnostics/report.ts'
import {type Fix, type FixSource, readFixes} from '../fixes.ts'
import {fold} from '../fold.ts'
import type {Line, Transcript} from '../transcript.ts'

/**
 * Obey the fixes that stand beside a source: they make the same marks as an editor's in the text. Widths and blanks are
 * nothing to them, so that they survive another paste of the page; one whose place is gone, or not the only one, is
 * reported.
 */
export const applyFixes: Plugin<[], Transcript> = () => (transcript, file) => {
  const source = file.data.fixes
  if (!source) return
  const {fixes, diagnostics} = readFixes(source)
  findingsOf(file).push(...diagnostics)
  for (const fix of fixes) {
    const places = placesOf(transcript.children, fix)
    const place = fix.nth === undefined ? places[0] : places[fix.nth - 1]
    if (!place) findingsOf(file).push(lost(source, fix))
    else if (fix.nth === undefined && places.length > 1) findingsOf(file).push(ambiguous(source, fix, places.length))
    else transcript.children = apply(transcript.children, place, fix)
  }
}

declare module 'vfile' {
  interface DataMap {
    fixes: FixSource
  }
}

/** A line, and the offset in its text at which the fix's own part begins. */
interface Place {
  readonly line: Line
  readonly offset: number
}

function placesOf(lines: ReadonlyArray<Line>, {place}: Fix): Array<Place> {
  const texts = lines.filter((line) => line.furniture === undefined)
  if ('at' in place) {
    const wanted = squeeze(place.at)
    const begun = texts.filter((line) => squeeze(line.text).startsWith(wanted))
    const whole = begun.filter((line) => squeeze(line.text) === wanted)
    return (whole.length > 0 ? whole : begun).map((line) => ({line, offset: 0}))
  }
  const before = squeeze(place.before)
  const after = squeeze(place.after)
  return texts.flatMap((line, at): Array<Place> => {
    const text = squeeze(line.text)
    const within = text.indexOf(before + after)
    if (within >= 0) return [{line, offset: offsetOf(line.text, within + before.length)}]
    const last = texts[at - 1]
    return last && squeeze(last.text).endsWith(before) && text.startsWith(after) ? [{line, offset: 0}] : []
  })
}

function apply(lines: ReadonlyArray<Line>, {line, offset}: Place, {action}: Fix): Array<Line> {
  return lines.flatMap((each) => {
    if (each !== line) return [each]
    const rest =
      offset === 0 ? line : {...line, start: line.start + offset, text: line.text.slice(offset), blanks: 0, indent: 0}
    const fixed: Line =
      action === 'notice'
        ? {...rest, furniture: 'notice'}
        : action === 'article'
          ? {...rest, starts: true}
          : {...rest, mark: action}
    if (offset === 0) return [fixed]
    const head = line.text.slice(0, offset).trimEnd()
    return [{...line, end: line.start + head.length, text: head}, fixed]
  })
}

function squeeze(text: string): string {
  return fold(text).replace(/\s+/g, '')
}

/** The offset in a text of its n-th character that is no blank. */
function offsetOf(text: string, count: number): number {
  let left = count
  for (let at = 0; at < text.length; at++) {
    if (/\s/.test(text.charAt(at))) continue
    if (left === 0) return at
    left--
  }
  return text.length
}

function lost({path}: FixSource, fix: Fix): Diagnostic {
  const reason = 'Unexpected fix without its place, expected the text that it names'
  const note = '原文也许改过；核对后改写这一条，或删去。'
  return {...diagnostic(path, 'fix-lost', reason, {actual: nameOf(fix), note}), line: fix.line, column: 1}
}

function ambiguous({path}: FixSource, fix: Fix, count: number): Diagnostic {
  const reason = `Unexpected fix with ${count} places, expected one`
  const note = '把文字写长一些，或用 nth 指明第几处。'
  return {...diagnostic(path, 'fix-ambiguous', reason, {actual: nameOf(fix), note}), line: fix.line, column: 1}
}

function nameOf({place}: Fix): string {
  return 'at' in place ? place.at : `${place.before} | ${place.after}`
}
