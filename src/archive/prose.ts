import {firstChars} from '../diagnostics/first-chars.ts'

/** An excerpt holds at most this many characters. */
const excerptLength = 120

/** The first sentences of a text, at most 120 characters; a first sentence that is longer ends at a clause and `…`. */
export function excerptOf(paragraphs: ReadonlyArray<string>): string {
  const text = beginningOf(paragraphs)
  const whole = firstChars(text, excerptLength)
  if (whole === text) return text
  const sentences = /^.*[。！？!?…][”’」』）)]*/su.exec(whole)?.[0]
  if (sentences) return sentences
  const head = firstChars(text, excerptLength - 1)
  const clause = /^(.+)[，；：、,;:]/su.exec(head)?.[1]
  return `${clause ?? head}…`
}

/** 字数: characters without blanks and punctuation. */
export function lengthOf(texts: ReadonlyArray<string>): number {
  let length = 0
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      // Most are ideographs, which need no closer look.
      if ((unit >= 0x4e00 && unit <= 0x9fff) || isCounted(text, at)) length++
      if (unit >= 0xd800 && unit <= 0xdbff && isLow(text.charCodeAt(at + 1))) at++
    }
  }
  return length
}

function isCounted(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  const known = unit < usual.length ? usual[unit] : unit >= fullWidth ? wide[unit - fullWidth] : undefined
  return known === undefined ? isLetter(text.codePointAt(at) ?? 0) : known === 1
}

function isLetter(code: number): boolean {
  return !/[\s\p{P}]/u.test(String.fromCodePoint(code))
}

/** Where full-width forms begin: ，： */
const fullWidth = 0xff00
/** Nearly all that is no ideograph is one of these, and asking a table is no expression: up to 。》」, and ，：！ */
const usual = Uint8Array.from({length: 0x3040}, (_, code) => (isLetter(code) ? 1 : 0))
const wide = Uint8Array.from({length: 0x100}, (_, at) => (isLetter(fullWidth + at) ? 1 : 0))

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}

/** More of it than an excerpt can hold, whatever its characters are. */
function beginningOf(paragraphs: ReadonlyArray<string>): string {
  let text = ''
  for (const paragraph of paragraphs) {
    if (text.length > 2 * excerptLength) break
    text += paragraph
  }
  return text
}
