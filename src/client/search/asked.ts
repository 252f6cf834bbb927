import type {Signal} from '../../search/engine/engine.ts'
import type {Named} from './names-view.ts'

/** For whom results are shown. */
export interface Asked {
  /** Folded words that results are to show. */
  readonly terms: ReadonlyArray<string>
  readonly typed: string
  readonly signal: Signal
  /** So many results are shown before more are asked for. */
  readonly count: number
  /** What was found cannot be shown; so many of it were wanted. */
  failed(error: unknown, count?: number): void
  /** Which names are shown. */
  readonly named: Promise<Named>
}
