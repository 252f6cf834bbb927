import type {Archive} from '../../archive/types.ts'
import {type Digest, digestOf} from '../../build/digest.ts'
import type {ParseMemory} from '../../build/parse-sources.ts'
import type {Answer, AnswerId} from '../../client/review/types.ts'
import {parseDepartments} from '../../config/departments.ts'
import {parsePeople} from '../../config/people.ts'
import type {Diagnostic} from '../../diagnostics/diagnostic.ts'
import {inReadingOrder} from '../../diagnostics/reading-order.ts'
import type {RuleId} from '../../diagnostics/rules.ts'
import {inLanguage, ruleText} from '../../diagnostics/texts/in-language.ts'
import type {Language} from '../../diagnostics/texts/language.ts'
import type {Files} from '../../io/ports.ts'
import {linePlaces} from './line-places.ts'
import {type NamesKnown, nameQuestions} from './name-questions.ts'
import type {Place, Question} from './questions.ts'
import {readText} from './text-file.ts'

/** What a build left for an editor to settle. */
export interface BuildLeft {
  readonly diagnostics: ReadonlyArray<Diagnostic>
  readonly parsed: ParseMemory
  readonly archive: Archive | undefined
}

/** Every doubt that an editor can settle: those of the sources in reading order, then names. */
export function findQuestions(
  {diagnostics, parsed, archive}: BuildLeft,
  known: NamesKnown,
  language: Language,
): ReadonlyArray<Question> {
  const texts = new Map<string, SourceText>()
  const ids = new Map<string, number>()
  const onSources = inReadingOrder(diagnostics).flatMap((found) => {
    const answers = answersTo(found)
    const path = found.file.replace(/^content\//, '')
    const source = textOf(path)
    if (answers === undefined || source === undefined) return []
    return [questionOn(found, answers, path, source)]
  })
  return [...onSources, ...(archive ? nameQuestions(archive, known, language) : [])]

  function textOf(path: string): SourceText | undefined {
    const known = texts.get(path)
    if (known) return known
    const text = parsed.get(path)?.parsed?.text
    if (text === undefined) return undefined
    const made = {text, version: digestOf(text), lines: linePlaces(text)}
    texts.set(path, made)
    return made
  }

  function questionOn(
    found: Diagnostic,
    answers: ReadonlyArray<Answer>,
    path: string,
    {text, version, lines}: SourceText,
  ): Question {
    const {ruleId, line = 1, column = 1, actual = '', doubt} = found
    const until = doubt?.until ?? line
    const before = doubt?.before ?? lines.findLastIndex(({start, end}, at) => at < line - 1 && end > start) + 1
    const here = lines[line - 1]
    const start = doubt === undefined ? (here?.start ?? 0) : lineStart(text, here?.start ?? 0) + column - 1
    const end = lines[until - 1]?.end ?? start
    const gap = before > 0 && !isIssue(ruleId) ? lines[before - 1]?.end : undefined
    const place: Place = answers.some(({id}) => id === 'date' || id === 'number')
      ? {kind: 'issue', path}
      : answers.some(({id}) => id === 'same' || id === 'own')
        ? {kind: 'name', path: 'departments.yaml', name: actual}
        : {kind: 'lines', path, version, start, end, gap}
    const shown = inLanguage(found, language)
    const title = ruleText(ruleId, language).title
    const taken = takenFrom(found)
    const guess = ruleId.startsWith('issue-date') ? found.expected : undefined
    return {
      place,
      doubt: {
        ...{id: idOf(`${ruleId}\n${path}\n${actual}`), ruleId, title},
        what: doubt !== undefined || shown.reason === title ? '' : shown.reason,
        ...(doubt && {confidence: doubt.confidence, because: doubt.because}),
        ...{file: found.file, line, column},
        before: isIssue(ruleId) ? [] : linesIn(Math.max(1, before - 1), before),
        text: isIssue(ruleId) ? linesIn(1, 3) : linesIn(line, until),
        after: isIssue(ruleId) ? [] : linesIn(until + 1, until + 1),
        answers: gap === undefined ? answers.filter(({id}) => id !== 'join' && id !== 'paragraph') : answers,
        ...(taken && {taken}),
        ...(guess !== undefined && {guess}),
        marks: place.kind === 'lines',
      },
    }

    function linesIn(first: number, last: number): ReadonlyArray<string> {
      return lines
        .slice(first - 1, Math.max(first, last))
        .map(({start, end}) => text.slice(start, end))
        .filter((shownLine) => shownLine !== '')
    }
  }

  /** The same doubt has the same name in the next build, whatever comes before it. */
  function idOf(key: string): string {
    const nth = (ids.get(key) ?? 0) + 1
    ids.set(key, nth)
    return digestOf(`${key}\n${nth}`).slice(0, 16)
  }
}

interface SourceText {
  readonly text: string
  readonly version: Digest
  readonly lines: ReturnType<typeof linePlaces>
}

const onText: ReadonlyArray<AnswerId> = ['join', 'paragraph', 'headline', 'subheading', 'byline', 'column', 'notice']

const answersByRule: ReadonlyMap<RuleId, ReadonlyArray<AnswerId>> = new Map<RuleId, ReadonlyArray<AnswerId>>([
  ['join-doubtful', onText],
  ['paragraph-doubtful', onText],
  ['headline-doubtful', onText],
  ['subheading-doubtful', onText],
  ['byline-doubtful', onText],
  ['column-doubtful', onText],
  ['notice-doubtful', onText],
  ['headline-missing', onText],
  ['body-missing', onText],
  ['issue-date-from-text', ['date']],
  ['issue-date-guessed', ['date']],
  ['issue-undated', ['date']],
  ['issues-missing', ['number']],
  ['issue-number-missing', ['number']],
  ['issue-number-repeated', ['number']],
])

function answersTo({ruleId, file, expected}: Diagnostic): ReadonlyArray<Answer> | undefined {
  if (ruleId === 'department-ambiguous') {
    const others = (expected ?? '').replace(/ …$/, '').split(', ')
    return [...others.map((name): Answer => ({id: 'same', name})), {id: 'own'}]
  }
  const answers = answersByRule.get(ruleId)
  // Nothing is weighed in Markdown, so a mark would not be read.
  return /\.md$/i.test(file) && answers === onText ? undefined : answers?.map((id) => ({id}))
}

function isIssue(ruleId: RuleId): boolean {
  return ruleId.startsWith('issue')
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
