import {digitDates} from '../../tree/digit-dates.ts'

/** The day, the month or the year that is typed and nothing else: no text holds its own date in so many words. */
export function dateAsked(typed: string): string | undefined {
  const text = digitDates(typed).trim()
  const [, alone] = yearAlone.exec(text) ?? []
  if (alone !== undefined) return alone
  const [, year, month = '', day] = form.exec(text) ?? []
  if (year === undefined || Number(month) > 12 || Number(month) < 1) return undefined
  return [year, month, ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, '0')).join('-')
}

/** 2024年3月, 2024-03, 2024.3.15, 2024年3月15日, 20240315; as old papers print it, 一九五六年七月一日 */
const form = /^(\d{4})(?:(?=\d{4}$)|\s*[-./年]\s*)(\d{1,2})(?:(?:\s*[-./月]\s*|(?<=^\d{6}))(\d{1,2})日?|月)?$/

/** 2024年, 2024 */
const yearAlone = /^(\d{4})年?$/

/** The year that is said among other words, and these: 苏砚秋 2019年5月, 苏砚秋2019年 → 2019, 苏砚秋 */
export function yearWithin(typed: string): {readonly year: string; readonly rest: string} | undefined {
  const text = digitDates(typed)
  const found = within.exec(text)
  const [date = '', year] = found ?? []
  if (found === null || year === undefined) return undefined
  return {year, rest: `${text.slice(0, found.index)} ${text.slice(found.index + date.length)}`.trim()}
}

/** Not -2019年, which is not wanted. */
const within =
  /(?<![\d−-])((?:18|19|20)\d\d)(?:年(?:\d{1,2}月(?:\d{1,2}日)?)?|[-./]\d{1,2}(?:[-./]\d{1,2})?(?!\d)|(?=\s|$))/
