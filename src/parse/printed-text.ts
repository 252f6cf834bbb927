import {foldWidths} from './fold.ts'
import type {Block} from './transcript.ts'

/** The text of a block as long as its folded one, in the characters that are printed. */
export function printedText(source: string, {lines}: Block): string {
  return lines.map(({start, end}) => foldWidths(source.slice(start, end))).join('')
}
