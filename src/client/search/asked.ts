import type {Signal} from '../../search/engine/engine.ts'

/** For whom results are shown. */
export interface Asked {
  /** Folded words that results are to show. */
  readonly terms: ReadonlyArray<string>
  readonly typed: string
  readonly signal: Signal
  /** What was found cannot be shown. */
  failed(error: unknown): void
  /** Whether names are shown that the words may mean. */
  readonly named: Promise<boolean>
}
