import {digitDates, numberOf} from '../../tree/digit-dates.ts'

/**
 * The days, months or years that what is typed may mean, if it is a date and nothing else: no text holds its own date in so
 * many words. A year of two digits is of this century or of the last.
 *
 *     2024年3月15号           →    2024-03-15
 *     83-5-12, 八三年5月12日    →    2083-05-12, 1983-05-12
 */
export function datesAsked(typed: string): ReadonlyArray<string> {
  const text = digitDates(typed).trim().replace(spokenYear, inDigits)
  const [year, month, day] =
    forms
      .map((form) => form.exec(text))
      .find((found) => found !== null)
      ?.slice(1) ?? []
  if (year === undefined) return []
  if (month !== undefined && (Number(month) > 12 || Number(month) < 1)) return []
  const rest = [month, day].filter((part) => part !== undefined).map((part) => `-${part.padStart(2, '0')}`)
  return yearsOf(year).map((whole) => [whole, ...rest].join(''))
}

const forms: ReadonlyArray<RegExp> = [
  /** 2024年, 2024 */
  /^(\d{4})年?$/,
  /** 2024年3月, 2024-03, 2024.3.15, 2024年3月15日, 20240315; as old papers print it, 一九五六年七月一日 */
  /^(\d{4})(?:(?=\d{4}$)|\s*[-./年]\s*)(\d{1,2})(?:(?:\s*[-./月]\s*|(?<=^\d{6}))(\d{1,2})[日号號]?|月份?)?$/,
  /** 08年5月, 08年5月12日 */
  /^(\d\d)\s*年\s*(\d{1,2})\s*月(?:份|\s*(\d{1,2})[日号號]?)?$/,
  /** 08-5-12 */
  /^(\d\d)\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{1,2})$/,
]

/** 八三年 */
const spokenYear = /^[〇○零一二三四五六七八九]{2}(?=年)/

function inDigits(spoken: string): string {
  return Array.from(spoken, numberOf).join('')
}

/** 83 → 2083, 1983 */
function yearsOf(year: string): ReadonlyArray<string> {
  return year.length === 4 ? [year] : [`20${year}`, `19${year}`]
}

/** The years that are meant among other words, each one or the first and the last of ten, and these words. */
export interface YearWithin {
  readonly years: ReadonlyArray<string>
  readonly rest: string
}

/**
 * The year, or the decade, that is said among other words.
 *
 *     苏砚秋 2019年5月, 苏砚秋2019年    →    2019, 苏砚秋
 *     六十年代 修水库                   →    2060-2069, 1960-1969, 修水库
 */
export function yearWithin(typed: string): YearWithin | undefined {
  const text = digitDates(typed)
  const decade = decadeWithin.exec(text)
  const found = decade ?? within.exec(text)
  const [date = '', said] = found ?? []
  if (found === null || said === undefined) return undefined
  const years = yearsOf(/\d/.test(said) ? said : `${numberOf(said)}`)
  return {
    years: decade === null ? years : years.map((first) => `${first}-${first.slice(0, -1)}9`),
    rest: `${text.slice(0, found.index)} ${text.slice(found.index + date.length)}`.trim(),
  }
}

/** 1960年代, 60年代, 六十年代 */
const decadeWithin = /(?<![\d−-])((?:1[89]|20)?\d0|(?<![一二三四五六七八九十百])[一二三四五六七八九]十)年代/

/** Not -2019年, which is not wanted. Of two digits it has a month: 24年 may be so many years. */
const within =
  /(?<![\d−-])((?:18|19|20)\d\d(?=[-./年\s]|$)|\d\d(?=年\d{1,2}月|[-./]\d{1,2}[-./]\d{1,2}(?!\d)))(?:年(?:\d{1,2}月(?:份|\d{1,2}[日号號])?)?|[-./]\d{1,2}(?:[-./]\d{1,2})?(?!\d)|(?=\s|$))/
