import type {Digest} from '../../build/digest.ts'
import type {Doubt} from '../../client/review/types.ts'
import type {RuleId} from '../../diagnostics/rules.ts'

/** A doubt, and what the server must know to settle it. */
export interface Question {
  readonly doubt: Doubt
  readonly place: Place
}

/** Where an answer is to be written; what it is about. */
export interface Place {
  /** The source, below `content/`, as all paths here. */
  readonly path: string
  /** The rule whose finding it is; undefined for names, which no rule reports. */
  readonly rule: RuleId | undefined
  /** Lines of the source; undefined where it is about the file as a whole. */
  readonly lines?: LinesPlace | undefined
  /** The issue before this one. */
  readonly before?: string | undefined
  readonly name?: NamePlace | undefined
}

/** Lines of a source, and the gap before them. */
export interface LinesPlace {
  /** The text that the offsets are of. */
  readonly version: Digest
  readonly start: number
  readonly end: number
  /** Where the text before the gap ends; undefined where there is none. */
  readonly gap: number | undefined
}

/** A name, in a list of names. */
export interface NamePlace {
  readonly list: 'departments.yaml' | 'people.yaml'
  readonly name: string
}
