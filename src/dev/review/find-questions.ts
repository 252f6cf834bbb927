import {isIssueDate} from '../../archive/dates/calendar.ts'
import {mapInSteps, type Steps} from '../../archive/steps.ts'
import type {Archive} from '../../archive/types.ts'
import {type Digest, digestOf} from '../../build/digest.ts'
import type {ParseMemory} from '../../build/reading/parse-sources.ts'
import {readText} from '../../build/upkeep/text-file.ts'
import type {Answer, AnswerId} from '../../client/review/types.ts'
import {parseDepartments} from '../../config/departments.ts'
import {parsePeople} from '../../config/people.ts'
import type {Diagnostic} from '../../diagnostics/diagnostic.ts'
import {inReadingOrder} from '../../diagnostics/reading-order.ts'
import type {RuleId} from '../../diagnostics/rules.ts'
import {inLanguage, ruleText} from '../../diagnostics/texts/in-language.ts'
import type {Language} from '../../diagnostics/texts/language.ts'
import type {Files} from '../../io/ports.ts'
import type {Bulletin, FurnitureKind} from '../../tree/types.ts'
import {furnitureOf} from '../../tree/walk.ts'
import {asked, isAsked, isOnText} from './asked.ts'
import {becauseIn} from './because.ts'
import {createDoubtIds} from './doubt-ids.ts'
import {type LinePlace, lineAt, linePlaces} from './line-places.ts'
import {type NamesKnown, nameQuestions} from './name-questions.ts'
import type {Question} from './questions.ts'

/** What a build left for an editor to settle. */
export interface BuildLeft {
  readonly diagnostics: ReadonlyArray<Diagnostic>
  readonly parsed: ParseMemory
  readonly archive: Archive | undefined
}

/** Every doubt that an editor can settle: those of the sources in reading order, then names. */
export function* findQuestions(
  {diagnostics, parsed, archive}: BuildLeft,
  known: NamesKnown,
  language: Language,
): Steps<ReadonlyArray<Question>> {
  const texts = new Map<string, SourceText>()
  const idOf = createDoubtIds()
  const follows = issuesBefore(archive)
  yield
  const onSources = yield* mapInSteps(inReadingOrder(diagnostics), (found) => {
    const answers = answersTo(found)
    const path = found.file.replace(/^content\//, '')
    return answers === undefined ? [] : [questionOn(found, answers, path, textOf(path))]
  })
  yield
  return [...onSources.flat(), ...(archive ? nameQuestions(archive, known, language) : [])]

  function textOf(path: string): SourceText {
    const known = texts.get(path)
    if (known) return known
    const {text = '', tree} = parsed.get(path)?.parsed ?? {}
    const lines = linePlaces(text)
    const made = {text, version: digestOf(text), lines, silent: tree ? silentLines(tree, lines) : new Map()}
    texts.set(path, made)
    return made
  }

  function questionOn(
    found: Diagnostic,
    asking: ReadonlyArray<Answer>,
    path: string,
    {text, version, lines, silent}: SourceText,
  ): Question {
    const {ruleId, line, column = 1, actual = '', expected, doubt} = found
    const first = line ?? 1
    const until = doubt?.until ?? first
    const before = doubt?.before ?? textBefore(first, lines, silent)
    const here = lines[first - 1]
    const start = doubt === undefined ? (here?.start ?? 0) : lineStart(text, here?.start ?? 0) + column - 1
    const end = lines[until - 1]?.end ?? start
    const isWhole = line === undefined
    const gap = before > 0 && !isWhole && !isIssue(ruleId) ? lines[before - 1]?.end : undefined
    // What an editor has marked, only an editor marks otherwise.
    const isMarked = doubt === undefined && /^(?:[#>*\\]|<!--|!\[)/.test(text.slice(start, end))
    const answers = asking.filter(({id}) =>
      isMarked ? !isOnText(id) : gap !== undefined || (id !== 'join' && id !== 'paragraph'),
    )
    const shown = inLanguage(found, language)
    const title = ruleText(ruleId, language).title
    const guess = ruleId.startsWith('issue-date') ? expected : undefined
    const both = isOfTwo(ruleId) && expected !== undefined ? `“${actual}” ⇔ “${expected}”` : ''
    const what = [doubt !== undefined || shown.reason === title ? '' : shown.reason, both].filter((each) => each !== '')
    const onText = answers.some(({id}) => isOnText(id))
    const taken = takenFrom(found)
    // Where buttons say all that can be said, nobody need be told what to type.
    const isByHand = answers.every(({id}) => id === 'as-is' || id === 'both')
    return {
      place: {
        ...{path, rule: ruleId, before: follows.get(path)},
        ...(line !== undefined && end > start && {lines: {version, start, end, gap}}),
        ...(ruleId === 'department-ambiguous' && {name: {list: 'departments.yaml', name: actual}}),
      },
      doubt: {
        ...{
          id: idOf({ruleId, path, actual, at: isWhole ? undefined : {text, start, end}}),
          ruleId,
          title,
          what: what.join('　'),
        },
        ...(doubt && {confidence: doubt.confidence, because: becauseIn(language, doubt.because)}),
        ...{file: found.file, line: first, column},
        before: isWhole || before === 0 ? [] : linesIn(Math.max(1, before - 1), before),
        text: isWhole ? linesIn(bodyFrom(text), bodyFrom(text) + 4) : linesIn(first, until),
        after: isWhole ? [] : linesIn(until + 1, until + 1),
        answers,
        ...(taken && {taken}),
        ...(guess !== undefined && isIssueDate(guess) && {guess}),
        ...{marks: onText, ...(isByHand && shown.note !== undefined && {how: shown.note})},
      },
    }

    function linesIn(first: number, last: number): ReadonlyArray<string> {
      return lines
        .slice(first - 1, Math.max(first, last))
        .map(({start, end}) => text.slice(start, end))
        .filter((shownLine) => shownLine !== '' && shownLine !== '---')
    }
  }
}

interface SourceText {
  readonly text: string
  readonly version: Digest
  readonly lines: ReadonlyArray<LinePlace>
  readonly silent: SilentLines
}

/** Lines that are of no article, by number. */
type SilentLines = ReadonlyMap<number, FurnitureKind>

function silentLines(tree: Bulletin, lines: ReadonlyArray<LinePlace>): SilentLines {
  const silent = new Map<number, FurnitureKind>()
  for (const {kind, position} of furnitureOf(tree)) {
    const [from, to] = [position?.start.offset ?? 0, position?.end.offset ?? 0]
    for (let number = position?.start.line ?? 1; number <= (position?.end.line ?? 0); number++) {
      const line = lines[number - 1]
      if (line && from <= line.start && line.end <= to) silent.set(number, kind)
    }
  }
  return silent
}

/** The number of the line of text before another; 0 where there is none, or what an editor wrote parts the two. */
function textBefore(line: number, lines: ReadonlyArray<LinePlace>, silent: SilentLines): number {
  for (let number = line - 1; number > 0; number--) {
    const kind = silent.get(number)
    if (kind === 'mark' || kind === 'front-matter') return 0
    const {start, end} = lines[number - 1] ?? {start: 0, end: 0}
    if (kind === undefined && end > start) return number
  }
  return 0
}

/** Undefined where there is nothing to ask; none where a hand must do it. */
function answersTo({ruleId, file, actual, expected}: Diagnostic): ReadonlyArray<Answer> | undefined {
  const asking = asked[ruleId]
  if (!isAsked(ruleId)) return undefined
  // A page of the editors’ is no source.
  if (typeof asking === 'string' || file.startsWith('content/pages/')) return []
  // Nothing is weighed in Markdown, so a mark would not be read.
  const ids = /\.md$/i.test(file) ? asking.filter((id) => !isOnText(id)) : asking
  return ids.flatMap((id): ReadonlyArray<Answer> => {
    if (id === 'same')
      return (expected ?? '')
        .replace(/ …$/, '')
        .split(', ')
        .map((name) => ({id, name}))
    if (id === 'day') return [expected, actual].flatMap((said) => dayIn(said) ?? []).map((name) => ({id, name}))
    return [{id}]
  })
}

/** 2024年3月15日, 20240315, 2024-03-15 */
function dayIn(said: string | undefined): string | undefined {
  const [, year, month = '', day = ''] =
    /(\d{4})\D{0,2}(\d{1,2})\D{0,2}(\d{1,2})/.exec(said?.normalize('NFKC') ?? '') ?? []
  const date = year && `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return date !== undefined && isIssueDate(date) ? date : undefined
}

/** By the first source of an issue: the issue before it, where there is something wrong between the two. */
function issuesBefore(archive: Archive | undefined): ReadonlyMap<string, string> {
  const sourceOf = new Map(archive?.issues.map(({id, sources}) => [id, sources[0] ?? '']))
  return new Map(archive?.irregularities.map(({before, after}) => [sourceOf.get(after) ?? '', before]))
}

function isIssue(ruleId: RuleId): boolean {
  return ruleId.startsWith('issue')
}

/** What is shown of both sides. */
function isOfTwo(ruleId: RuleId): boolean {
  return ruleId === 'copy-differs' || ruleId === 'issue-repeated'
}

function takenFrom({doubt}: Diagnostic): AnswerId | undefined {
  return doubt === undefined ? undefined : taken.get(doubt.took)
}

const taken: ReadonlyMap<string, AnswerId> = new Map([
  ['continuation', 'join'],
  ['paragraph', 'paragraph'],
  ['headline', 'headline'],
  ['subheading', 'subheading'],
  ['byline', 'byline'],
  ['tail', 'byline'],
  ['column', 'column'],
  ['foreign', 'notice'],
])

/** The first line behind the front matter. */
function bodyFrom(text: string): number {
  const matter = /^---[^\S\r\n]*(?:\r\n|[\n\r])(?:[^\n\r]*(?:\r\n|[\n\r])){0,38}?---[^\S\r\n]*(?:\r\n|[\n\r])/.exec(
    text,
  )?.[0]
  return matter === undefined ? 1 : lineAt(text, matter.length)
}

function lineStart(text: string, at: number): number {
  let start = at
  while (start > 0 && !/[\n\r\u0085\u2028\u2029]/.test(text.charAt(start - 1))) start--
  return start
}

/** What the editors have registered, as it is now. */
export function registered(content: Files): NamesKnown {
  const names = (entries: ReadonlyArray<{readonly name: string; readonly aliases: ReadonlyArray<string>}>) =>
    new Set(entries.flatMap(({name, aliases}) => [name, ...aliases]))
  return {
    departments: names(parseDepartments(readText(content, 'departments.yaml')?.text).entries),
    people: names(parsePeople(readText(content, 'people.yaml')?.text).entries),
  }
}
