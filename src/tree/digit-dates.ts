const one = '[〇○零一二三四五六七八九]'
const few = '(?:[二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|卅一?|[一二三四五六七八九])'
const republic = `(?:中[华華])?民[国國]\\s?(元|\\d{1,3}|[〇○零一二三四五六七八九十百廿卅]{1,5})\\s?年`
const year = `${republic}|(${one}{4})\\s?年`
/** Not 农历五月初五, nor the end of 二十一月. */
const apart = '(?<![\\d〇○零一二三四五六七八九十百廿卅])(?<!(?:[农夏阴旧]历|[農夏陰舊][曆歷])(?:[闰閏])?)'
const years = new RegExp(year, 'g')
const months = new RegExp(`${apart}(${few})(\\s?月)(?:(\\s?)(${few})(\\s?日))?`, 'g')

/**
 * A text in plain characters, its dates in digits and in years of the common era, as papers of a century ago, of Taiwan
 * and of Hong Kong do not print them.
 *
 *     ６月１日               →    6月1日
 *     一九五二年六月二十二日  →    1952年6月22日
 *     民國109年6月5日         →    2020年6月5日
 *
 * Days of the lunar calendar (农历五月五日) are left as they are.
 */
export function digitDates(text: string): string {
  const plain = text.normalize('NFKC')
  if (!/[年月]/.test(plain)) return plain
  return plain
    .replace(years, (printed, republic: string | undefined, common: string | undefined) => {
      const value = republic === undefined ? numberOf(common ?? '') : 1911 + numberOf(republic)
      return value > 999 && value < 2100 ? `${value}年` : printed
    })
    .replace(months, (printed, month: string, unit: string, blank = '', day: string | undefined, end: string) => {
      const [of, on] = [numberOf(month), day === undefined ? 1 : numberOf(day)]
      if (of < 1 || of > 12 || on < 1 || on > 31) return printed
      return day === undefined ? `${of}${unit}` : `${of}${unit}${blank}${on}${end}`
    })
}

const digits = '〇一二三四五六七八九'
const units: Readonly<Record<string, number>> = {十: 10, 廿: 20, 卅: 30, 百: 100, 千: 1000}

/** 元 is 1, 十二 is 12, 廿二 is 22, 一〇九 and 一百零九 are 109, 一九五二 is 1952, 一千二百三十四 is 1234. */
export function numberOf(printed: string): number {
  const plain = printed.replace(/[○零]/g, '〇')
  if (plain === '元') return 1
  if (/^\d+$/.test(plain)) return Number(plain)
  if (!/[十百千廿卅]/.test(plain))
    return Array.from(plain).reduce((value, digit) => 10 * value + digits.indexOf(digit), 0)
  let [value, digit] = [0, 0]
  for (const character of plain) {
    const unit = units[character]
    if (unit === undefined) digit = Math.max(0, digits.indexOf(character))
    else {
      value += character === '廿' || character === '卅' ? unit : Math.max(1, digit) * unit
      digit = 0
    }
  }
  return value + digit
}
