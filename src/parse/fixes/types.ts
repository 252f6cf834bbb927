import type {IssueFacts} from '../../tree/types.ts'
import type {Mark} from '../transcript.ts'

/** What an editor settles beside a source that must stay as it is. */
export interface Fixes {
  /** Wins over everything that the page says, as a front matter would. */
  readonly facts: IssueFacts
  readonly list: ReadonlyArray<Fix>
}

/** A fix finds its place by the text around it, so that it survives when the source is pasted anew. */
export interface Fix {
  readonly find: Between | At
  /** Which of several places, from 1. */
  readonly nth: number | undefined
  /** Where the fix itself is written. */
  readonly place: {readonly file: string; readonly line: number; readonly column: number}
}

/** A gap: what ends before it, what begins behind it. */
export interface Between {
  readonly between: readonly [string, string]
  readonly do: GapAction
}

/** A text that begins somewhere, and goes to the end of its line. */
export interface At {
  readonly at: string
  readonly do: LineAction
}

export type GapAction = 'join' | 'paragraph' | 'article'

/** A mark, an article’s beginning, or what belongs to no article. */
export type LineAction = Exclude<Mark, 'join'> | 'article' | 'notice' | 'furniture'

declare module 'vfile' {
  interface DataMap {
    fixes: Fixes
  }
}
