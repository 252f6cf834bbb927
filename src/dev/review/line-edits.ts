import type {AnswerId} from '../../client/review/types.ts'
import type {NewEntry} from '../../config/add-entries.ts'
import {placeOfFix, placeOfLines} from '../../parse/fixes/place-of-fix.ts'
import {lineAt, linePlaces} from './line-places.ts'
import type {Splice} from './splices.ts'

/** Lines of a text as it is now, and where the text before the gap ends. */
export interface Lines {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly gap: number | undefined
}

/** The marks that say it in the text itself; undefined where there is no such mark. */
export function marksFor(answer: AnswerId, {text, start, end, gap}: Lines): ReadonlyArray<Splice> | undefined {
  if (answer === 'join') {
    const isOpen = gap !== undefined && text.slice(gap, start).trim() === ''
    return isOpen ? [{at: gap, removed: '', added: '\\'}] : undefined
  }
  const form = forms.get(answer)
  const lines = linePlaces(text).filter((line) => line.end > start && line.start < end && line.end > line.start)
  // A line whose head is something else has been cut by a fix: then a fix says what it is, too.
  if (form === undefined || lines[0]?.start !== start || (lines.length > 1 && !form.many)) return undefined
  return lines.flatMap((line) => [
    {at: line.start, removed: '', added: form.open},
    ...(form.close === '' ? [] : [{at: line.end, removed: '', added: form.close}]),
  ])
}

/** The fix that says it beside the text. */
export function fixFor(answer: AnswerId, {text, start, end, gap}: Lines): NewEntry | undefined {
  const line = lineAt(text, start)
  if (answer === 'join' || answer === 'paragraph') {
    const place = gap === undefined ? undefined : placeOfFix(text, lineAt(text, gap), line)
    if (place === undefined) return undefined
    const {before, after, nth} = place
    const between = /[|｜]/.test(before + after) ? [before, after] : `${before} | ${after}`
    return {between, do: answer, nth}
  }
  const place = forms.has(answer) || answer === 'as-is' ? placeOfLines(text, line, lineAt(text, end)) : undefined
  return place && {at: place.at, do: answer, nth: place.nth}
}

/** What stands around a line; `many` where lines that follow one another stay one thing. */
const forms: ReadonlyMap<AnswerId, {open: string; close: string; many: boolean}> = new Map([
  ['headline', {open: '# ', close: '', many: true}],
  ['subheading', {open: '## ', close: '', many: false}],
  ['byline', {open: '*', close: '*', many: false}],
  ['column', {open: '**', close: '**', many: false}],
  ['notice', {open: '<!-- ', close: ' -->', many: true}],
])
