import type {Block} from '../transcript.ts'

/** The text of a block as its source has it, its lines joined: an editor can search for it in the file. */
export function printedText(source: string, {lines}: Block): string {
  return lines.map(({start, end}) => source.slice(start, end)).join('')
}
