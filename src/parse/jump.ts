import {pageInWords, pageName} from './page/page-number.ts'

const page = `([A-Z]{0,2}\\s?\\d{1,3}|${pageInWords})`
const to = new RegExp(`[(\\[【]?\\s?(?:紧)?下转\\s?第?\\s?${page}\\s?[版页]?\\s?[)\\]】]?[。]?$`)
/** Characters of it, from 下转 on. */
const longestTo = 20
const from = new RegExp(`^[(\\[【]?\\s?(?:上接|紧接)\\s?第?\\s?${page}\\s?[版页]\\s?[^)\\]】]{0,20}?[)\\]】]?[:：]?`)

export interface JumpReading {
  readonly direction: 'to' | 'from'
  /** 2, A03 */
  readonly page: string
  /** Where it stands in the text. */
  readonly start: number
  readonly end: number
}

/** Find the line that sends the reader on, at the end of a folded text: …发展之需。(下转二版) */
export function readJumpTo(text: string): JumpReading | undefined {
  if (!text.includes('下转', text.length - longestTo)) return undefined
  const match = to.exec(text)
  return match ? {direction: 'to', page: pageName(match[1] ?? ''), start: match.index, end: text.length} : undefined
}

/** Find where the reader comes from, at the start of a folded text: (上接A01版)在某社区… */
export function readJumpFrom(text: string): JumpReading | undefined {
  if (text.charAt(1) !== '接' && text.charAt(2) !== '接') return undefined
  const match = from.exec(text)
  return match ? {direction: 'from', page: pageName(match[1] ?? ''), start: 0, end: match[0].length} : undefined
}
