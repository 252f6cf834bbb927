import type {Outcome, Refusal, ReviewState, Settling, Step} from '../../client/review/types.ts'
import type {Files} from '../../io/ports.ts'
import {createJournal, type Written} from './journal.ts'
import type {Question} from './questions.ts'
import {editFor} from './settle.ts'

/** Doubts, and what editors say of them. */
export interface Review {
  /** A build begins: it reads all that was written so far. */
  building(): void
  /** What it left: the first questions, and how many there are. */
  built(questions: ReadonlyArray<Question>, total: number): void
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

/** The editor's desk: it lists what is in doubt, writes what is said of it into `content/`, and takes it back; each time it says that it `wrote`. */
export function createReview(content: Files, wrote: () => void = () => {}): Review {
  const journal = createJournal(content)
  const settled: Array<Settled> = []
  let found: ReadonlyArray<Question> = []
  let more = 0
  let begun = 0
  let done = 0

  return {
    building() {
      begun++
    },
    built(questions, total) {
      done = begun
      found = questions
      more = total - questions.length
    },
    count: () => open().length + more,
    state() {
      const questions = open()
      return {
        doubts: questions.slice(0, most).map(({doubt}) => doubt),
        total: questions.length + more,
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
      wrote()
      settled.push({step, written, question, at: begun})
      return {step, left: open().length + more}
    },
    undo(id) {
      const one = settled.find(({step}) => step.id === id)
      if (one === undefined || one.step.undone) return {refused: 'gone'}
      const back = journal.undo(one.written)
      if (typeof back === 'string') return {refused: back satisfies Refusal}
      one.step = {...one.step, undone: true}
      one.at = begun
      wrote()
      return {step: one.step, left: open().length + more}
    },
  }

  /** What stands, though the build may be behind: what was settled since is left out, what was taken back is there. */
  function open(): ReadonlyArray<Question> {
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
