import type {Diagnostic, Excerpt} from '../diagnostics/diagnostic.ts'
import type {Language} from '../diagnostics/texts/language.ts'

/** What the browser is told: what is published, and what keeps the newest content from it. */
export interface DevState {
  /** Another one means that something was published. */
  readonly revision: string
  /** What this page shows is no longer what is published. */
  readonly stale: boolean
  /** Style sheets that were changed since this page was loaded, by their addresses, with the revision of each. */
  readonly styles: Readonly<Record<string, string>>
  /** Empty when the last build went well. */
  readonly errors: ReadonlyArray<Failure>
  /** How many doubts wait for an editor. */
  readonly doubts: number
  /** In which the overlay speaks. */
  readonly language: Language
  /** What opens a file in the editor's own program, with {file}, {line} and {column}; empty where nothing does. */
  readonly editor: string
}

/** A finding, with the text around its place. */
export interface Failure extends Diagnostic {
  readonly excerpt?: Excerpt
}
