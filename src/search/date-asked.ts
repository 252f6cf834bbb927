import {digitDates} from '../tree/digit-dates.ts'

/** The day or the month that is typed and nothing else: no text holds its own date in so many words. */
export function dateAsked(typed: string): string | undefined {
  const [, year, month = '', day] = form.exec(digitDates(typed).trim()) ?? []
  if (year === undefined || Number(month) > 12 || Number(month) < 1) return undefined
  return [year, month, ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, '0')).join('-')
}

/** 2024年3月, 2024-03, 2024.3.15, 2024年3月15日, 20240315; as old papers print it, 一九五六年七月一日 */
const form = /^(\d{4})(?:(?=\d{4}$)|\s*[-./年]\s*)(\d{1,2})(?:(?:\s*[-./月]\s*|(?<=^\d{6}))(\d{1,2})日?|月)?$/
