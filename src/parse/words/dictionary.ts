import {foldUnit} from '../fold.ts'
import {levelOf, longestFrom, numberOf, numberOfSingle, wordNumbers} from './words.ts'

/** The dictionary as an archive asks it: it cuts a text forward, the longest word first. */
export const dictionary = {
  size: wordNumbers,
  cut(text: string, end: number, numbers: Int32Array, lengths: Uint8Array): number {
    let count = 0
    for (let at = 0; at < end; count++) {
      const first = unitAt(text, at)
      // No word of several characters begins with a mark or a letter.
      const second = isWordly(first) && at + 1 < end ? unitAt(text, at + 1) : 0
      let number = -1
      let length = 1
      if (isWordly(second)) {
        const head = (first << 16) | second
        length = Math.min(longestFrom(head), end - at)
        for (; length > 1; length--) {
          number = numberOf(head, tailAt(text, at + 2, length - 2))
          if (number >= 0) break
        }
      }
      if (number < 0) number = numberOfSingle(first)
      numbers[count] = number
      lengths[count] = length
      at += length
    }
    return count
  },
  levelOf,
}

function unitAt(text: string, at: number): number {
  return foldUnit(text.charCodeAt(at))
}

function tailAt(text: string, at: number, length: number): number {
  if (length === 0) return 0
  return (unitAt(text, at) << 16) | (length === 1 ? 0 : unitAt(text, at + 1))
}

function isWordly(unit: number): boolean {
  return unit >= 0x3400
}
