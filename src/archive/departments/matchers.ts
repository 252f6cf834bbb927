import {type BackwardTrie, backwardTrie} from './backward-trie.ts'
import {
  counters,
  determiners,
  doubtful,
  levels,
  notLevels,
  notOffices,
  placedLevels,
  times,
  words,
} from './boundary-lexicon.ts'
import {type HeadRule, heads} from './lexicon.ts'

/** What a word before a name says of the name's left border. */
export type Border = 'hard' | 'time' | 'word' | 'doubtful' | 'determiner' | 'counter'

/** The end of a name, or of a word that only looks like one. */
export type Head = HeadRule | 'none'

/** Heads of names, 财政局, and words that are none, 布局: the longest wins. */
export const headTrie: BackwardTrie<Head> = backwardTrie<Head>([
  ...heads.flatMap((rule) => list(rule.words).map((word): [string, Head] => [word, rule])),
  ...list(notOffices).map((word): [string, Head] => [word, 'none']),
])

/** A level of government; one that needs its place before it; a word that only looks like one. */
export type Level = 'level' | 'placed' | 'none'

/** Levels of government, and words that look like one. */
export const levelTrie: BackwardTrie<Level> = backwardTrie<Level>([
  ...list(levels).map((word): [string, Level] => [word, 'level']),
  ...list(notLevels).map((word): [string, Level] => [word, 'none']),
  ...list(placedLevels).map((word): [string, Level] => [word, 'placed']),
])

/** Words after which a name begins. */
export const borderTrie: BackwardTrie<Border> = backwardTrie<Border>([
  ...list(doubtful).map((word): [string, Border] => [word, 'doubtful']),
  ...list(words).map((word): [string, Border] => [word, 'word']),
  ...list(counters).map((word): [string, Border] => [word, 'counter']),
  ...list(determiners).map((word): [string, Border] => [word, 'determiner']),
  ...list(times).map((word): [string, Border] => [word, 'time']),
])

/** The words of a list of the lexicon. */
export function list(text: string): ReadonlyArray<string> {
  return text.split(/\s+/).filter((word) => word !== '')
}
