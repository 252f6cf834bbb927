import {isDigit, isHan, isLatin} from './fold.ts'

/** How a text ends, or begins, at a gap. */
export type Ending = 'stop' | 'comma' | 'colon' | 'semicolon' | 'dash' | 'open' | 'close' | 'han' | 'digit' | 'latin'
export type Opening = 'closing' | 'quote' | 'bracket' | 'digit' | 'item' | 'latin' | 'dash' | 'han' | 'mark'

/** Marks that end a sentence, in folded text. */
const stops = '。!?…'
const closers = '”’"』」》〉)】〕]﹄'
const openers = '“‘『「《〈(【〔[﹃'

/** How a folded text ends. A closing mark counts as what it closes: `。”` is a stop, `》` alone is a close. */
export function endingOf(text: string): Ending {
  let at = text.length - 1
  while (at > 0 && closers.includes(text.charAt(at))) at--
  const last = text.charAt(at)
  if (stops.includes(last)) return 'stop'
  if (at < text.length - 1) return 'close'
  if (last === ',' || last === '、') return 'comma'
  if (last === ':') return 'colon'
  if (last === ';') return 'semicolon'
  if ('—-–~·./'.includes(last)) return 'dash'
  if (openers.includes(last)) return 'open'
  const code = last.charCodeAt(0)
  return isHan(code) ? 'han' : isDigit(code) || last === '%' ? 'digit' : isLatin(code) ? 'latin' : 'close'
}

/** How a folded text begins. */
export function openingOf(text: string): Opening {
  const first = text.charAt(0)
  if (',。、;:!?…%)”’》〉】〕]』」'.includes(first)) return 'closing'
  if (item.test(text)) return 'item'
  if ('“‘『「"'.includes(first)) return 'quote'
  if ('《〈(【〔[﹃'.includes(first)) return 'bracket'
  if ('—–-'.includes(first)) return 'dash'
  if ('□■◎●○▲△▶►◆◇★☆※□·•*'.includes(first)) return 'mark'
  const code = first.charCodeAt(0)
  return isDigit(code) ? 'digit' : isLatin(code) ? 'latin' : 'han'
}

/** （一） 一、 1. ① 第五条 图①: */
const item =
  /^(?:[(〔]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)〕]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.、](?!\d)|[①-⑳]|第[一二三四五六七八九十百]{1,4}[条章节]|图[①-⑳一二三四五六]:?)/

/** Marks opened and not closed in a folded text, and closed without being opened. */
export interface Balance {
  readonly open: number
  readonly closed: number
}

const openingMarks = '“‘《(【「『〔['
const closingMarks = '”’》)】」』〕]'

/** Balance of quotation marks and brackets; what is still open when a text ends asks for a next line. */
export function balanceOf(text: string): Balance {
  const depths = new Array<number>(openingMarks.length).fill(0)
  let closed = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (!mayBeMark(code)) continue
    const mark = text.charAt(at)
    const opens = openingMarks.indexOf(mark)
    const closes = opens < 0 ? closingMarks.indexOf(mark) : -1
    if (opens >= 0) depths[opens] = (depths[opens] ?? 0) + 1
    else if (closes >= 0) {
      const depth = depths[closes] ?? 0
      if (depth > 0) depths[closes] = depth - 1
      else closed++
    }
  }
  return {open: depths.reduce((sum, depth) => sum + depth, 0), closed}
}

/** ASCII brackets, general punctuation, CJK marks: where every mark lies, and no Han character. */
function mayBeMark(code: number): boolean {
  return code < 0x5e
    ? code === 0x28 || code === 0x29 || code === 0x5b || code === 0x5d
    : code >= 0x2018 && code <= 0x3015
}
