import type {Evidence, HabitEvidence} from './evidence.ts'
import type {OpeningWord} from './opening-words.ts'
import type {TextEvidence} from './text-evidence.ts'

/**
 * What each piece of evidence says for going on, in nats. One logistic regression over 10,200 gaps of newspaper articles
 * and, each for a fifth of one, 14,300 of broadcast news, set in columns of 14 to 26 characters without indents. On
 * newspaper pages that it did not see it is right on 84 of 100, where always going on is right on 65.
 */
const weights: Readonly<Record<Weighed, number>> = {
  before: -0.09,
  unusualBefore: 0.53,
  unusualAfter: -0.34,
  farAfter: 0.37,
  whole: -0.14,
  unusualWhole: -0.41,
  farWhole: -0.27,
  lastLength: -0.36,
  nextLength: 0.33,
  uneven: -0.41,
  below15: -1.19,
  below25: -0.33,
  lead: -1.12,
  open: 4.39,
  onlyQuoted: 1.53,
  quotedAgain: -1.01,
  quotedBy: 6.91,
  saidSo: -2.3,
  opensWithSpeaker: 0.52,
  anotherSpeaker: -1.62,
  speakerAsOften: -0.85,
  namedSpeaker: -0.42,
  dutyReported: 1.63,
  dutyOfOthersReported: 0.75,
  weReported: 0.82,
  nextItem: 6.77,
  nextOfItems: -3.36,
  startsAsOthers: -0.72,
  numberAgain: 0.94,
  endsAlike: 0.89,
  titleBefore: -0.23,
  ofLast: 2.2,
  ofHeadline: -3.04,
  edges: 0.63,
}

/** The same for what the first words behind the gap do. */
const wordWeights: Readonly<Record<OpeningWord, number>> = {
  conjunction: 0.66,
  they: 1.05,
  he: 0.59,
  this: 0.4,
  thisWithin: 0.8,
  example: 1.5,
  next: 0.51,
  besides: 0.6,
  some: 0.25,
  source: -0.43,
  quotation: -0.49,
  date: -0.44,
  year: 0.61,
  time: -0.52,
  purpose: -0.74,
  also: -2.78,
  duty: 0,
  dutyOfOthers: 0.46,
}

/** Where nothing is there. */
const start = 1.55

/**
 * What the texts at both sides say, weighed once however often the gap is asked about: a term for each weight, those of
 * the habits still 0, and behind them the terms of the first words that are there.
 */
export interface Terms {
  readonly texts: ReadonlyArray<number>
  readonly words: ReadonlyArray<number>
}

/** Weigh what the texts say. */
export function weighTexts(texts: TextEvidence): Terms {
  return {
    texts: entries.map(([name, weight]) => (isOfHabits(name) ? 0 : weight * Number(texts[name]))),
    words: wordEntries.flatMap(([name, weight]) => (texts.words.has(name) ? [weight] : [])),
  }
}

/**
 * The log odds of going on; what certainly begins a paragraph has weights of its own. Terms are added in the order of
 * their weights, as the last digit of a sum hangs on it.
 */
export function weigh({texts, words}: Terms, beside: HabitEvidence, certain: ReadonlyArray<number>): number {
  const terms = texts.slice()
  for (const [at, name, weight] of habitEntries) terms[at] = weight * Number(beside[name])
  let odds = start
  for (const term of terms) odds += term
  for (const weight of words) odds += weight
  for (const weight of certain) odds += weight
  return odds
}

type Weighed = Exclude<keyof Evidence, 'words'>

function isOfHabits(name: Weighed): name is keyof HabitEvidence {
  return name in ofHabits
}

const ofHabits: Readonly<Record<keyof HabitEvidence, true>> = {
  before: true,
  unusualBefore: true,
  unusualAfter: true,
  farAfter: true,
  whole: true,
  unusualWhole: true,
  farWhole: true,
  lead: true,
  speakerAsOften: true,
  startsAsOthers: true,
}

const entries = Object.entries(weights) as ReadonlyArray<[Weighed, number]>
/** Each with its place among all. */
const habitEntries = entries.flatMap(([name, weight], at) => (isOfHabits(name) ? [[at, name, weight] as const] : []))
const wordEntries = Object.entries(wordWeights) as ReadonlyArray<[OpeningWord, number]>
