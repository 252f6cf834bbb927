import {saidPeriod} from '../../archive/dates/period.ts'
import {saidDate} from '../../archive/dates/said-date.ts'
import {paperNamesIn} from '../../build/reading/paper-names.ts'
import {readText, type TextFile} from '../../build/upkeep/text-file.ts'
import type {Answer, Refusal, Settling} from '../../client/review/types.ts'
import {addAlias} from '../../config/add-alias.ts'
import {addEntries} from '../../config/add-entries.ts'
import {parseDepartments} from '../../config/departments.ts'
import {parsePeople} from '../../config/people.ts'
import type {Files} from '../../io/ports.ts'
import type {FactKey} from '../../parse/facts.ts'
import {fixesBeside} from '../../parse/fixes/fixes.ts'
import {isSettled} from './is-settled.ts'
import type {Journal} from './journal.ts'
import {fixFor, marksFor} from './line-edits.ts'
import {lineAt} from './line-places.ts'
import type {LinesPlace, NamePlace, Place, Question} from './questions.ts'
import {type Splice, splice} from './splices.ts'
import {addFix, setFact, setFactInFront} from './write-fixes.ts'

/** What is to be written, and where. */
export interface Edit {
  readonly file: TextFile
  readonly splices: ReadonlyArray<Splice>
  /** The line that it is about. */
  readonly line: number
}

/** Find what to write so that a doubt is settled as the editor says. Nothing is written. */
export function editFor(content: Files, journal: Journal, {doubt, place}: Question, said: Settling): Edit | Refusal {
  const answer = doubt.answers.find(({id, name}) => id === said.answer && (name === undefined || name === said.value))
  if (answer === undefined) return 'value'
  switch (answer.id) {
    case 'same':
    case 'own':
      return place.name ? onName(content, place.name, answer) : 'value'
    case 'date':
    case 'date-settled':
    case 'day':
      return onDate(content, place, answer.id === 'date' ? 'date' : 'dateSettled', said.value ?? '')
    case 'number':
      return /^\d{1,7}$/.test(said.value ?? '') ? onIssue(content, place, 'number', said.value ?? '') : 'value'
    case 'follows':
      return place.before === undefined ? 'gone' : onIssue(content, place, 'follows', place.before)
    case 'as-is':
    case 'both': {
      // By its text, where it has one; else as a finding on the file.
      const edit = place.lines && onLines(content, journal, place.path, place.lines, {...said, answer: 'as-is'})
      return typeof edit === 'object' || edit === 'changed'
        ? edit
        : onIssue(content, place, 'settled', place.rule ?? '')
    }
    default:
      return place.lines ? onLines(content, journal, place.path, place.lines, said) : 'value'
  }
}

/** A day in whichever form it is typed; where no more is known, a month or a year. */
function onDate(content: Files, place: Place, key: 'date' | 'dateSettled', typed: string): Edit | Refusal {
  const said = saidDate(typed) ?? saidPeriod(typed)
  return said === undefined || said === 'no-such-day' ? 'value' : onIssue(content, place, key, said)
}

function onLines(
  content: Files,
  journal: Journal,
  path: string,
  place: LinesPlace,
  {answer, way}: Settling,
): Edit | Refusal {
  const {version} = place
  const source = readText(content, path)
  const beside = readText(content, fixesBeside(path))
  const start = journal.carry(path, version, place.start, 'start')
  const end = journal.carry(path, version, place.end, 'end')
  const gap = place.gap === undefined ? undefined : journal.carry(path, version, place.gap, 'end')
  if (source === undefined || !source.exists || beside === undefined || start === undefined || end === undefined) {
    return 'changed'
  }
  const lines = {text: source.text, start, end, gap}
  const fixes = beside.exists ? {path: beside.path, text: beside.text} : undefined
  const paperNames = paperNamesIn(content)
  const inText = (): Edit | undefined => {
    const splices = source.isUtf8 ? marksFor(answer, lines) : undefined
    if (splices === undefined) return undefined
    const text = splice(source.text, splices)
    return isSettled({path, text, fixes, paperNames}, answer, lineAt(source.text, start))
      ? {file: source, splices, line: lineAt(source.text, start)}
      : undefined
  }
  const besideIt = (): Edit | undefined => {
    const fix = beside.isUtf8 ? fixFor(answer, lines) : undefined
    const next = fix && addFix(beside.text, fix)
    if (next === undefined) return undefined
    const draft = {path, text: source.text, fixes: {path: beside.path, text: next}, paperNames}
    return isSettled(draft, answer, lineAt(source.text, start)) ? editTo(beside, next) : undefined
  }
  const ways = way === 'source' ? [inText, besideIt] : [besideIt]
  for (const find of ways) {
    const edit = find()
    if (edit !== undefined) return edit
  }
  return beside.isUtf8 ? 'impossible' : 'encoding'
}

function onIssue(content: Files, {path}: Place, key: FactKey, value: string): Edit | Refusal {
  const isMarkdown = /\.md$/i.test(path)
  const file = readText(content, isMarkdown ? path : fixesBeside(path))
  if (file === undefined) return 'unwritable'
  if (!file.isUtf8) return 'encoding'
  const next = isMarkdown ? setFactInFront(file.text, key, value) : setFact(file.text, key, value)
  return next === undefined ? 'impossible' : editTo(file, next)
}

function onName(content: Files, {list: path, name}: NamePlace, {id, name: other}: Answer): Edit | Refusal {
  const file = readText(content, path)
  if (file === undefined) return 'unwritable'
  if (!file.isUtf8) return 'encoding'
  const next = id === 'same' && other !== undefined ? addAlias(file.text, other, name) : addEntries(file.text, [{name}])
  const parse = path === 'departments.yaml' ? parseDepartments : parsePeople
  const errors = (text: string) => parse(text).diagnostics.filter(({severity}) => severity === 'error').length
  return next === undefined || next === file.text || errors(next) > errors(file.text)
    ? 'impossible'
    : editTo(file, next)
}

/** The difference of two texts, as one splice. */
function editTo(file: TextFile, next: string): Edit {
  const {text} = file
  let at = 0
  while (at < text.length && at < next.length && text[at] === next[at]) at++
  let tail = 0
  while (tail < Math.min(text.length, next.length) - at && text.at(-1 - tail) === next.at(-1 - tail)) tail++
  const change = {at, removed: text.slice(at, text.length - tail), added: next.slice(at, next.length - tail)}
  return {file, splices: [change], line: lineAt(next, at + (change.added.startsWith('\n') ? 1 : 0))}
}
