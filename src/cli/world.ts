import type {Language} from '../diagnostics/texts/language.ts'
import type {Heap} from './heap.ts'
import type {Messages} from './messages/english.ts'
import type {LanguageSigns} from './messages/index.ts'

/** What a command may touch besides files: handed in, so that a command is a function. */
export interface World {
  readonly cwd: string
  readonly version: string
  readonly out: Screen
  readonly err: Screen
  readonly signs: LanguageSigns
  /** `2026-11-24` */
  readonly today: string
  /** Seconds, from some start. */
  readonly seconds: () => number
  /** Resolves when the user wants to stop (Ctrl-C). */
  readonly interrupted: () => Promise<void>
  /** A command that holds an archive may begin again with more. */
  readonly heap: Heap
  /** What the user answers, a line a question; undefined where nobody does. */
  readonly ask: (question: string) => Promise<string | undefined>
}

/** The world as a command sees it: the language is settled. */
export interface Place extends World {
  readonly language: Language
  readonly say: Messages
}

/** One of the two streams a person may be reading. */
export interface Screen {
  readonly write: (text: string) => void
  readonly isTerminal: boolean
  readonly color: boolean
}
