import type {Diagnostic} from '../diagnostics/diagnostic.ts'

/** What the browser is told: what is published, and what keeps the newest content from it. */
export interface DevState {
  /** Another one means other pages: reload. */
  readonly revision: string
  /** Empty when the last build went well. */
  readonly errors: ReadonlyArray<Diagnostic>
}
