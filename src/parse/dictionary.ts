import {fold} from './fold.ts'
import {levelOf, longestAt, numberAt, wordNumbers} from './words.ts'

/** The dictionary as an archive asks it: it cuts a text forward, the longest word first. */
export const dictionary = {
  size: wordNumbers,
  cut(text: string, each: (at: number, length: number, word: number) => void): void {
    const read = fold(text)
    for (let at = 0; at < read.length; ) {
      let length = Math.min(longestAt(read, at), read.length - at)
      let word = -1
      for (; length > 1; length--) {
        word = numberAt(read, at, length)
        if (word >= 0) break
      }
      if (word < 0) word = numberAt(read, at, 1)
      each(at, Math.max(1, length), word)
      at += Math.max(1, length)
    }
  },
  levelOf,
}
