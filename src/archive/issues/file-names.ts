import {digitDates} from '../../tree/digit-dates.ts'
import {issueDate} from '../dates/calendar.ts'
import type {IssueDate} from '../types.ts'

const year = '(1[89]\\d\\d|20\\d\\d)'
const gap = '[-_./年月\\s]+'
/** `2024年12月-2` is a part of its month. */
const beforeDay = '(?:[-_./\\s]+|月(?:[\\s/]*|[-_.\\s]+(?=\\d+[日号])))'
/** Not 02版, a page; nor 1-2月合刊, months; nor 3-4期, numbers, as 2024-03-15期 is not. */
const end = '日?(?!\\d|版|月|(?<!\\d\\d\\D?\\d\\d)期)'

/** `2020-06-05`, `2020年6月5日`, `2020/06/05`, `2020.6.5` */
const separate = new RegExp(`(?<!\\d)${year}${gap}(\\d{1,2})${beforeDay}(\\d{1,2})${end}`, 'g')
/** `20200605`, `2020/0605`; not `2024/2024年第2期`. */
const compact = new RegExp(`(?<!\\d)${year}(?:[-_./年\\s]+(?!${year.replace('(', '(?:')}))?(\\d\\d)(\\d\\d)${end}`, 'g')
/** `2020年/第三期/6月5日`, `2020年第3期（6月5日）` */
const apart = new RegExp(`(?<!\\d)${year}(?:年?/|年).*?(?<!\\d)(\\d{1,2})月(\\d{1,2})${end}`, 'g')

/** What a path says of the day: a date, or digits that look like one and are none (`2020-02-30`). */
export interface PathDate {
  readonly date: IssueDate | undefined
  readonly printed: string
}

/** The date that the name of a file says, or its folders with it: `2020/06-05.txt`. The name counts before the folders. */
export function dateOfPath(path: string): PathDate | undefined {
  const whole = digitDates(path).replace(/\.[A-Za-z][A-Za-z0-9]*$/, '')
  const name = whole.slice(whole.lastIndexOf('/') + 1)
  return (
    choose(datesIn(name, [separate, compact, apart]).slice(0, 1)) ?? choose(datesIn(whole, [separate, compact, apart]))
  )
}

/** `2024`, `2024年第3期`, `2024-特刊`; not 第2018期 or 总第202006期. */
const yearAlone = new RegExp(`(?<![\\d第])${year}(?=年|[-_.\\s]|$)`)

/**
 * The year that a path says, its file's name before the folders: `2024/第3期.txt`, `2024年第3期.txt`, and
 * `2024-02-30.txt`, which is no day.
 */
export function yearOfPath(path: string): number | undefined {
  const impossible = dateOfPath(path)?.printed.slice(0, 4)
  if (impossible !== undefined) return Number(impossible)
  const parts = digitDates(path)
    .replace(/\.[A-Za-z][A-Za-z0-9]*$/, '')
    .split('/')
    .reverse()
  const found = parts.map((part) => yearAlone.exec(part)?.[1]).find((match) => match !== undefined)
  return found === undefined ? undefined : Number(found)
}

/**
 * The 版 that the name of a file says: `20200605-02版.txt`, `第3版.txt`, `A03版.txt`; behind a day, or alone, a letter says
 * as much: `20200605A03.txt`, `2020-06-05_A03.txt`, `A03.txt`. `2020-06-05-02.txt` may be another issue of the day.
 */
export function pageOfPath(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1).normalize('NFKC')
  const said = /(?<![A-Za-z0-9])([A-Za-z]?\d{1,2})版/.exec(name) ?? letteredPage.exec(name)
  return said?.[1]
}

const letteredPage = /(?:^|(?<=\d[日号期]?[-_.\s(]{0,2}))([A-D]\d{1,2})\)?(?:\.[^.]*)?$/

/** The name of a file without its 版 and its type, with its folder: `a/20200605-02版.txt` and `a/20200605A03.txt` have one. */
export function stemOfPath(path: string): string {
  return path
    .normalize('NFKC')
    .replace(/\.[^./]*$/, '')
    .replace(/(?:第\s*)?(?<![A-Za-z0-9])[A-Za-z]?\d{1,2}版[^/]*$/, '')
    .replace(letteredPage, '')
    .replace(/[-_.\s(（第]+$/, '')
}

function datesIn(text: string, forms: ReadonlyArray<RegExp>): ReadonlyArray<PathDate> {
  for (const form of forms) {
    const found = Array.from(text.matchAll(form), ([printed, ...parts]) => {
      const [year = 0, month = 0, day = 0] = parts.map(Number)
      return {printed, date: issueDate(year, month, day)}
    })
    if (found.length > 0) return found
  }
  return []
}

/** The last is the nearest to the file; one that exists counts before one that does not. */
function choose(dates: ReadonlyArray<PathDate>): PathDate | undefined {
  return dates.findLast(({date}) => date !== undefined) ?? dates.at(-1)
}
