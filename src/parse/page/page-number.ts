import {numberOf} from '../../tree/digit-dates.ts'

/** The number of a page in words: 二, 十一, 廿一, 二〇, and 二一, as columns of old papers have it. */
export const pageInWords = '[〇○零一二三四五六七八九十廿]{1,3}'

/** 二 and 02 are 2, 十一 and 一一 are 11, A3 is A03 as printed; of 二三, two pages that lie side by side, the first. */
export function pageName(printed: string): string {
  const text = printed.replace(/\s/g, '')
  if (/^[A-Z]/.test(text)) return text
  return String(numberOf(spreads.has(text) ? text.charAt(0) : text))
}

const spreads: ReadonlySet<string> = new Set(['二三', '四五', '六七', '八九'])
