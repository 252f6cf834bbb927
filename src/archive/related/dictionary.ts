/** A dictionary of words, each with a number. */
export interface Dictionary {
  /** No number is as high. */
  readonly size: number
  /** Cut a text into words, and say of each where it is and its number; −1: the dictionary does not have it. */
  cut(text: string, each: (at: number, length: number, word: number) => void): void
  /** How often a word occurs in sixty million, as a natural logarithm; 0: too seldom to know. */
  levelOf(word: number): number
}

/** The logarithm of all that a dictionary has counted. */
export const counted = Math.log(60_000_000)

/** Knows no word: whatever is written may be a name. */
export const noDictionary: Dictionary = {
  size: 0,
  cut: (text, each) => {
    for (let at = 0; at < text.length; at++) each(at, 1, -1)
  },
  levelOf: () => 0,
}
