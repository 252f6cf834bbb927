/** The labels as the decoder sees them: some need to know what they follow. */
export const states = [
  'column',
  'headline',
  'headline2',
  'headline3',
  'byline',
  'lead',
  'resumed',
  'paragraph',
  'continuation',
  'subheading',
  'tail',
  'foreign',
  'foreign2',
  'author',
] as const

export type State = (typeof states)[number]

/** Write scores in the order of the states, and no row between. */
export function putStates(scores: Readonly<Record<State, number>>, into: Float64Array, at: number): void {
  into[at] = scores.column
  into[at + 1] = scores.headline
  into[at + 2] = scores.headline2
  into[at + 3] = scores.headline3
  into[at + 4] = scores.byline
  into[at + 5] = scores.lead
  into[at + 6] = scores.resumed
  into[at + 7] = scores.paragraph
  into[at + 8] = scores.continuation
  into[at + 9] = scores.subheading
  into[at + 10] = scores.tail
  into[at + 11] = scores.foreign
  into[at + 12] = scores.foreign2
  into[at + 13] = scores.author
}

const afterText: Partial<Record<State, number>> = {
  continuation: -0.9,
  resumed: -1,
  paragraph: -0.2,
  subheading: -2.2,
  tail: -0.8,
  headline: -2,
  column: -4,
  foreign: -4.5,
  author: -0.1,
}

/** What may follow what, and how readily. A pair that is not here cannot be. */
export const transitions: Readonly<Record<State | 'start', Partial<Record<State, number>>>> = {
  start: {
    author: -0.1,
    resumed: -0.5,
    column: -1.5,
    headline: -0.3,
    lead: -3,
    continuation: -6,
    paragraph: -5,
    tail: -9,
  },
  column: {author: -0.1, headline: -0.1, lead: -4},
  headline: {resumed: -0.5, subheading: -4, headline2: -0.9, byline: -0.8, lead: -0.5},
  headline2: {resumed: -0.5, subheading: -4, headline3: -1.8, byline: -0.8, lead: -0.4},
  headline3: {resumed: -0.5, subheading: -4, byline: -0.8, lead: -0.4},
  byline: {byline: -2.5, subheading: -2.5, lead: -0.1, resumed: -0.1, headline: -1.8, column: -2.4},
  lead: {...afterText, lead: -3},
  paragraph: afterText,
  continuation: afterText,
  resumed: {continuation: -0.9, paragraph: -0.2, subheading: -1.8, tail: -0.8, headline: -2, column: -4, foreign: -4.5},
  subheading: {paragraph: -0.1, subheading: -3.5, byline: -5},
  tail: {author: -0.1, headline: -0.1, resumed: -0.5, column: -1.8, tail: -1.2, paragraph: -4.5, subheading: -3},
  foreign: {continuation: 0, foreign2: -1},
  foreign2: {continuation: 0},
  author: {headline: -0.1},
}
