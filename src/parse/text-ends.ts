import {isDigit, isHan, isLatin} from './fold.ts'

/** How a text ends, or begins, at a gap. */
export type Ending = 'stop' | 'comma' | 'colon' | 'semicolon' | 'dash' | 'open' | 'close' | 'han' | 'digit' | 'latin'
export type Opening = 'closing' | 'quote' | 'bracket' | 'digit' | 'item' | 'latin' | 'dash' | 'han' | 'mark'

const closers = '”’"』」》〉)】〕]﹄'
const openers = '“‘『「《〈(【〔[﹃'

/** How a folded text ends. A closing mark counts as what it closes: `。”` is a stop, `》` alone is a close. */
export function endingOf(text: string): Ending {
  let at = text.length - 1
  while (at > 0 && closers.includes(text.charAt(at))) at--
  const code = text.charCodeAt(at)
  if (isStop(code)) return 'stop'
  const last = text.charAt(at)
  if (at < text.length - 1) return 'close'
  if (last === ',' || last === '、') return 'comma'
  if (last === ':') return 'colon'
  if (last === ';') return 'semicolon'
  if ('—-–~·./'.includes(last)) return 'dash'
  if (openers.includes(last)) return 'open'
  return isHan(code) ? 'han' : isDigit(code) || last === '%' ? 'digit' : isLatin(code) ? 'latin' : 'close'
}

/** Whether a UTF-16 unit of folded text ends a sentence: 。!?… */
export function isStop(code: number): boolean {
  return code === 0x3002 || code === 0x21 || code === 0x3f || code === 0x2026
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

/** Behind every mark, and before every Han character. */
const marksEnd = 0x3016

/** By character code: the place of an opening mark among its like from 1, of a closing one below 0. */
const kinds = Int8Array.from({length: marksEnd}, (_, code) => {
  const mark = String.fromCharCode(code)
  return openingMarks.indexOf(mark) + 1 || -1 - closingMarks.indexOf(mark)
})

/** Balance of quotation marks and brackets; what is still open when a text ends asks for a next line. */
export function balanceOf(text: string): Balance {
  const depths = new Array<number>(openingMarks.length + 1).fill(0)
  let open = 0
  let closed = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= marksEnd) continue
    const kind = kinds[code] ?? 0
    if (kind === 0) continue
    const depth = depths[Math.abs(kind)] ?? 0
    if (kind < 0 && depth === 0) {
      closed++
      continue
    }
    depths[Math.abs(kind)] = depth + Math.sign(kind)
    open += Math.sign(kind)
  }
  return {open, closed}
}
