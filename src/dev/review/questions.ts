import type {Digest} from '../../build/digest.ts'
import type {Doubt} from '../../client/review/types.ts'

/** A doubt, and what the server must know to settle it. */
export interface Question {
  readonly doubt: Doubt
  readonly place: Place
}

export type Place = LinesPlace | IssuePlace | NamePlace

/** Lines of a source, and the gap before them. */
export interface LinesPlace {
  readonly kind: 'lines'
  /** Below `content/`, as all paths here. */
  readonly path: string
  /** The text that the offsets are of. */
  readonly version: Digest
  readonly start: number
  readonly end: number
  /** Where the text before the gap ends; undefined where there is none. */
  readonly gap: number | undefined
}

/** An issue: what is said of it stands beside its source, or at its head. */
export interface IssuePlace {
  readonly kind: 'issue'
  readonly path: string
}

/** A name, in a list of names. */
export interface NamePlace {
  readonly kind: 'name'
  readonly path: 'departments.yaml' | 'people.yaml'
  readonly name: string
}
