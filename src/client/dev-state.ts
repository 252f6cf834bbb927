import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import type {Language} from '../diagnostics/texts/language.ts'

/** What the browser is told: what is published, and what keeps the newest content from it. */
export interface DevState {
  /** Another one means other pages: reload. */
  readonly revision: string
  /** Empty when the last build went well. */
  readonly errors: ReadonlyArray<Diagnostic>
  /** How many doubts wait for an editor. */
  readonly doubts: number
  /** In which the overlay speaks. */
  readonly language: Language
  /** What opens a file in the editor's own program, with {file}, {line} and {column}; empty where nothing does. */
  readonly editor: string
}
