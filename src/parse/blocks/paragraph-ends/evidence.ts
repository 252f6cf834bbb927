import type {TextEvidence} from './text-evidence.ts'

/** What stands at a gap that may end a paragraph: true or false, or a number of its own scale. */
export interface Evidence extends Omit<TextEvidence, 'speaker'>, HabitEvidence {}

/** What only the story's other paragraphs, as they are known, make of a gap. */
export interface HabitEvidence {
  /** By how many standard deviations a paragraph that ended here would be longer than the story's others: a logarithm. */
  readonly before: number
  readonly unusualBefore: number
  /** The same of one that began here, and of both in one: magnitudes, and their squares. */
  readonly unusualAfter: number
  readonly farAfter: number
  readonly whole: number
  readonly unusualWhole: number
  readonly farWhole: number
  /** It is the story's first paragraph. */
  readonly lead: boolean
  /** The next sentence opens with who speaks, as this share of the story's paragraphs does. */
  readonly speakerAsOften: number
  /** Another paragraph of the story starts with the same two characters. */
  readonly startsAsOthers: boolean
}
