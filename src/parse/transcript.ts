/**
 * What stands between a source and its tree: a transcript of lines, then a galley of blocks. Stages of `lines/` and
 * `blocks/` only add to them, but for blanks and empty lines, where the page's habit says what they stand for.
 */
import type {Node, Parent} from 'unist'
import type {Figure, FurnitureKind, IssueFacts, SeamData, SeamReason} from '../tree/types.ts'
import type {BylineReading} from './bylines/byline-parts.ts'

/** One line of the source, blanks at both ends left out. */
export interface Line extends Node {
  readonly type: 'line'
  /** Offsets of its first character and behind its last one. */
  readonly start: number
  readonly end: number
  /** From 1. */
  readonly number: number
  /** Offset at which the line begins, its blanks included: columns are counted from there. */
  readonly origin: number
  /** Its characters with widths folded (`fold.ts`), so `end - start` long. */
  readonly text: string
  /** Blanks before it, in half-width units: two U+3000 are 4; likewise where its page sets in by less, or lost them. */
  indent: number
  /** Empty lines before it, without those that stand behind each line of a page. */
  blanks: number
  /** True when a form feed stands before it. */
  readonly pageBreak: boolean
  /** In half-width units, a Han character being 2; without the indent. */
  readonly width: number
  // What most lines are given later is there from the start, so that all lines have one form to the engine.
  /** How it fills its column; undefined where lines are not wrapped. */
  fill: 'full' | 'short' | 'over' | undefined
  /** Whether the paragraphs of its column are indented. */
  indented: boolean | undefined
  /** Whether empty lines part the paragraphs of its column. */
  parted: boolean | undefined
  /** Whether nearly all paragraphs of its page are indented, each of which is one line. */
  indentsLines: boolean | undefined
  furniture: FurnitureKind | undefined
  /** What the editor says of it. */
  mark: Mark | undefined
  /** It only refers to a picture: no text, and weighed as little as furniture. */
  figure?: FigureFacts
  /** The editor says that this line of a headline is its 主题. */
  main?: true
  /** The editor says that an article ended before it. */
  starts?: true
  /** The editor says that it is one with the line before. */
  wraps?: true
}

/** What a mark of the editor's makes of a line; `join` makes it more of the text before. */
export type Mark = 'headline' | 'subheading' | 'column' | 'byline' | 'caption' | 'paragraph' | 'join'

/** What a reference to a picture says. */
export type FigureFacts = Pick<Figure, 'url' | 'alt' | 'credit'>

export interface Transcript extends Parent {
  type: 'transcript'
  /** The whole source. */
  readonly source: string
  /** What the front matter says. */
  facts?: IssueFacts
  /** Every line is marked, or is a paragraph of its own: nothing is weighed. */
  isMarked?: boolean
  children: Array<Line>
}

/** What a block is to its article. A `continuation` goes on with the text of the block before, `resumed` with a story of another page. */
export type BlockLabel =
  | 'column'
  | 'headline'
  | 'byline'
  | 'paragraph'
  | 'resumed'
  | 'continuation'
  | 'subheading'
  | 'tail'
  | 'foreign'

/** Why a gap was left open. */
export type GapReason =
  | 'first'
  | 'stop-before'
  | 'indent-after'
  | 'short-line'
  | 'heading'
  | 'byline'
  | 'dateline-after'
  | 'foreign-line'
  | 'editor'
  | 'no-evidence'

/** The gap before a block, as decided; the confidence goes from 0.5 (a coin) to 1. */
export type Gap =
  | {readonly verdict: 'joined'; readonly reason: SeamReason; readonly confidence: number}
  | {readonly verdict: 'paragraph' | 'article' | 'furniture'; readonly reason: GapReason; readonly confidence: number}

/** One or more lines that are certainly one text: a wrapped paragraph, or a line by itself. */
export interface Block extends Node {
  readonly type: 'block'
  readonly lines: ReadonlyArray<Line>
  /** The folded text of its lines, joined. */
  readonly text: string
  label: BlockLabel | undefined
  gap: Gap | undefined
  /** What it says, read as a byline. */
  byline: BylineReading | undefined
  /** An article begins with it, though it is no headline: an item's paragraph, or an author above the title. */
  begins?: boolean
}

export interface Galley extends Parent {
  type: 'galley'
  readonly source: string
  readonly facts: IssueFacts
  children: Array<Block>
}

/** The seam between two lines of a block. */
export const wrapped: SeamData = {reason: 'wrapped', confidence: 1}
