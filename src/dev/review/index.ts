import type {Outcome, Refusal, ReviewState, Settling, Step} from '../../client/review/types.ts'
import {parseDepartments} from '../../config/departments.ts'
import {parsePeople} from '../../config/people.ts'
import type {Language} from '../../diagnostics/texts/language.ts'
import type {Files} from '../../io/ports.ts'
import {type BuildLeft, findQuestions} from './find-questions.ts'
import {createJournal, type Written} from './journal.ts'
import type {NamesKnown} from './name-questions.ts'
import type {Question} from './questions.ts'
import {editFor} from './settle.ts'
import {readText} from './text-file.ts'

/** Doubts, and what editors say of them. */
export interface Review {
  /** A build begins: it reads all that was written so far. */
  building(): void
  /** What it left. */
  built(left: BuildLeft): void
  /** How many doubts stand. */
  count(): number
  state(): ReviewState
  settle(settling: Settling): Outcome
  undo(step: number): Outcome
}

interface Settled {
  step: Step
  readonly written: Written
  readonly question: Question
  /** How many builds had begun when it was written, or taken back. */
  at: number
}

/** The editor's desk: it lists what is in doubt, writes what is said of it into `content/`, and takes it back. */
export function createReview(content: Files, language: Language): Review {
  const journal = createJournal(content)
  const settled: Array<Settled> = []
  let left: BuildLeft = {diagnostics: [], parsed: new Map(), archive: undefined}
  let found: ReadonlyArray<Question> | undefined
  let begun = 0
  let done = 0

  return {
    building() {
      begun++
    },
    built(next) {
      done = begun
      // Who was kept from reading has found nothing; and a failed build says nothing of names.
      if (next.diagnostics.some(({ruleId}) => ruleId === 'build-running')) return
      left = {...next, archive: next.archive ?? left.archive}
      found = undefined
    },
    count: () => open().length,
    state() {
      const questions = open()
      return {
        doubts: questions.slice(0, most).map(({doubt}) => doubt),
        total: questions.length,
        settled: settled.flatMap(({step, question}) => (step.undone ? [] : [{step, doubt: question.doubt}])),
      }
    },
    settle(settling) {
      const question = open().find(({doubt}) => doubt.id === settling.doubt)
      if (question === undefined) return {refused: 'gone'}
      const edit = editFor(content, journal, question, settling)
      if (typeof edit === 'string') return {refused: edit}
      const {file, splices, line} = edit
      const written = journal.write(file, splices)
      if (typeof written === 'string') return {refused: written}
      const step: Step = {
        id: settled.length + 1,
        doubt: settling.doubt,
        answer: settling.answer,
        ...(settling.value !== undefined && {value: settling.value}),
        ...{file: `content/${file.path}`, line, undone: false},
      }
      settled.push({step, written, question, at: begun})
      return {step, left: open().length}
    },
    undo(id) {
      const one = settled.find(({step}) => step.id === id)
      if (one === undefined || one.step.undone) return {refused: 'gone'}
      const back = journal.undo(one.written)
      if (typeof back === 'string') return {refused: back satisfies Refusal}
      one.step = {...one.step, undone: true}
      one.at = begun
      return {step: one.step, left: open().length}
    },
  }

  /** What stands, though the build may be behind: what was settled since is left out, what was taken back is there. */
  function open(): ReadonlyArray<Question> {
    found ??= findQuestions(left, registered(content), language)
    const latest = new Map(settled.map((one) => [one.question.doubt.id, one]))
    const listed = new Set(found.map(({doubt}) => doubt.id))
    const standing = found.filter(({doubt}) => {
      const one = latest.get(doubt.id)
      return one === undefined || one.step.undone || !isBehind(one)
    })
    const revived = [...latest.values()].filter(
      (one) => one.step.undone && !listed.has(one.question.doubt.id) && isBehind(one),
    )
    return [...standing, ...revived.map(({question}) => question)]
  }

  /** Has no build begun since and ended? */
  function isBehind({at}: Settled): boolean {
    return at >= done
  }
}

/** More than anybody settles before the list is asked for again. */
const most = 500

function registered(content: Files): NamesKnown {
  const names = (entries: ReadonlyArray<{readonly name: string; readonly aliases: ReadonlyArray<string>}>) =>
    new Set(entries.flatMap(({name, aliases}) => [name, ...aliases]))
  return {
    departments: names(parseDepartments(readText(content, 'departments.yaml')?.text).entries),
    people: names(parsePeople(readText(content, 'people.yaml')?.text).entries),
  }
}
