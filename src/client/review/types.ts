/** What the local server and its page for doubts (待核) tell each other: plain data. */

/** What an editor may say of a place. */
export type AnswerId =
  | 'join' // it goes on with the text before
  | 'paragraph'
  | 'headline'
  | 'subheading'
  | 'byline'
  | 'column'
  | 'notice' // it belongs to no article
  | 'as-is' // it is right as it stands
  | 'both' // two that are alike are two
  | 'date' // the issue is of this day
  | 'date-settled' // the same, whatever else is printed
  | 'day' // the same, one of those that are printed
  | 'number' // the issue has this number
  | 'follows' // nothing is missing since the issue before
  | 'same' // two names are one
  | 'own' // a name is one of its own

export interface Answer {
  readonly id: AnswerId
  /** For `same`: with whom; for `day`: which. */
  readonly name?: string
}

/** Where an answer is written: into the text itself, or into the fixes beside it. */
export type Way = 'source' | 'beside'

/** What an editor is asked. */
export interface Doubt {
  /** The same as long as the text on both sides is. */
  readonly id: string
  readonly ruleId: string
  /** What the rule means, in the editor's language. */
  readonly title: string
  /** What was found, where that says more than the title. */
  readonly what: string
  readonly confidence?: number
  /** Why, in the editor's language. */
  readonly because?: string
  readonly file: string
  readonly line: number
  readonly column: number
  /** The lines before, and the lines it is about. */
  readonly before: ReadonlyArray<string>
  readonly text: ReadonlyArray<string>
  readonly after: ReadonlyArray<string>
  readonly answers: ReadonlyArray<Answer>
  /** What was taken; an editor who agrees says it again. */
  readonly taken?: AnswerId
  /** What a date or a number is likely to be. */
  readonly guess?: string
  /** It can be written into the text itself. */
  readonly marks: boolean
  /** What to do by hand, where buttons do not say all. */
  readonly how?: string
}

/** What an editor settled. */
export interface Step {
  readonly id: number
  readonly doubt: string
  readonly answer: AnswerId
  readonly value?: string
  /** The file that was written, and the line. */
  readonly file: string
  readonly line: number
  readonly undone: boolean
}

export interface ReviewState {
  readonly doubts: ReadonlyArray<Doubt>
  /** All that there are; `doubts` holds the first of them. */
  readonly total: number
  /** What was settled and not taken back, oldest first. */
  readonly settled: ReadonlyArray<{readonly doubt: Doubt; readonly step: Step}>
}

/** To `settle`. */
export interface Settling {
  readonly doubt: string
  readonly answer: AnswerId
  readonly value?: string
  readonly way: Way
}

/** What came of it; a refusal is one of these words. */
export type Outcome = {readonly step: Step; readonly left: number} | {readonly refused: Refusal}

export type Refusal =
  | 'gone' // there is no such doubt any more
  | 'changed' // the file was changed elsewhere
  | 'impossible' // nothing that could be written would settle it
  | 'unwritable' // the file cannot be written
  | 'encoding' // it is not UTF-8
  | 'value' // no date, no number
