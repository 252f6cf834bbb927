import iconv from 'iconv-lite'
import {privateUse} from './private-use.ts'

/**
 * Text of Big5 with the characters of Hong Kong (HKSCS), for which the platform knows only places for private use: of
 * each the pair of bytes is looked up. Every other character is what the platform read.
 *
 *     FB A3, read as U+E0DE    →    啓
 */
export function withHongKong(bytes: Uint8Array, text: string): string {
  if (!privateUse.test(text)) return text
  let at = 0
  return Array.from(text, (character) => {
    const start = at
    at += (bytes[at] ?? 0) < 0x80 ? 1 : 2
    if (!privateUse.test(character)) return character
    const known = iconv.decode(bytes.slice(start, at), 'big5-hkscs')
    return known.includes('\ufffd') ? character : known
  }).join('')
}
