/** A dictionary of words, each with a number. */
export interface Dictionary {
  /** No number is as high. */
  readonly size: number
  /**
   * Cut a text into words up to a place, and say of each its number, where −1 stands for what the dictionary does not have,
   * and how long it is; how many there are. Both lists have room for as many as there are characters.
   */
  cut(text: string, end: number, numbers: Int32Array, lengths: Uint8Array): number
  /** How often a word occurs in sixty million, as a natural logarithm; 0: too seldom to know. */
  levelOf(word: number): number
}

/** The logarithm of all that a dictionary has counted. */
export const counted = Math.log(60_000_000)

/** Knows no word: whatever is written may be a name. */
export const noDictionary: Dictionary = {
  size: 0,
  cut: (_, end, numbers, lengths) => {
    numbers.fill(-1, 0, end)
    lengths.fill(1, 0, end)
    return end
  },
  levelOf: () => 0,
}
