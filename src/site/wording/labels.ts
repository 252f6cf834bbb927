/** What the interface says, in Chinese: pure, and the same in every locale and zone. */
import {monthOf} from '../../archive/dates/calendar.ts'
import type {EventDate, Irregularity, Issue} from '../../archive/types.ts'

const digits = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九']
const weekdays = ['日', '一', '二', '三', '四', '五', '六']

/** `2026-03-17` → `2026年3月17日` */
export function dayLabel(iso: string): string {
  return `${yearLabel(iso)}${monthDayLabel(iso)}`
}

/** `2026-03-17` → `3月17日` */
export function monthDayLabel(iso: string): string {
  return `${Number(iso.slice(5, 7))}月${Number(iso.slice(8, 10))}日`
}

/** `2026-03-17` → `2026年` */
export function yearLabel(iso: string): string {
  return `${iso.slice(0, 4)}年`
}

/** `2026-03` → `2026年3月` */
export function monthLabel(iso: string): string {
  return `${yearLabel(iso)}${Number(iso.slice(5, 7))}月`
}

/** `2026-03-17` → `2026年3月17日`; `2026-03` → `2026年3月`; `2026` → `2026年` */
export function dateLabel(when: string): string {
  const month = monthOf(when)
  if (month === undefined) return yearLabel(when)
  return when === month ? monthLabel(month) : dayLabel(when)
}

/** `2026-03` → `3月` */
export function monthNumeral(month: string): string {
  return `${Number(month.slice(5))}月`
}

/** `2026-03-17` → `星期二` */
export function weekdayLabel(iso: string): string {
  return `星期${weekdays[weekdayOf(iso)]}`
}

/** `2026-03-17` → 2; Sunday is 0. */
export function weekdayOf(iso: string): number {
  return new Date(`${iso.slice(0, 10)}T00:00:00Z`).getUTCDay()
}

/** How many days a month `2026-02` has. */
export function daysIn(month: string): number {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate()
}

/** `412` → `第412期`; `91、92合刊` → `第91、92期合刊`; `增刊1`, `号外` stay as they are. */
export function numberLabel(number: string): string {
  const [, numbers, joint] = /^(\d.*?)\s*期?\s*(合刊)$/.exec(number) ?? []
  if (numbers !== undefined) return `第${numbers}期${joint}`
  if (/[期号刊辑卷集]/.test(number)) return /^\d/.test(number) ? `第${number}` : number
  return `第${number}期`
}

/** `2` → `第二版`; `A03` → `A03版`; anything else stays as printed. */
export function pageLabel(page: string): string {
  if (/^\d{1,2}$/.test(page)) return `第${numeral(Number(page))}版`
  return /^[A-Za-z]+\d+$/.test(page) ? `${page}版` : page
}

/** 23 → `二十三`, up to 99. */
export function numeral(value: number): string {
  const tens = Math.floor(value / 10)
  const ones = value % 10
  if (tens === 0) return digits[ones] ?? ''
  return `${tens === 1 ? '' : digits[tens]}十${ones === 0 ? '' : digits[ones]}`
}

/** 1240 → `1,240` */
export function figure(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** 1240 → `1,240 篇` */
export function articlesLabel(value: number): string {
  return `${figure(value)} 篇`
}

/** 412 → `412 期` */
export function issuesLabel(value: number): string {
  return `${figure(value)} 期`
}

/** What an issue is called where there is room for one name. */
export function issueName(issue: Issue): string {
  if (issue.date !== undefined) return dayLabel(issue.date)
  const {when, number, title = number === undefined ? undefined : numberLabel(number)} = issue
  // A month may have several of which no more is known.
  if (when !== undefined) return `${dateLabel(when)}${title === undefined ? `（${stemOf(issue)}）` : ` ${title}`}`
  if (number !== undefined) return numberLabel(number)
  return title ?? `${undated}（${stemOf(issue)}）`
}

/** What tells apart the issues of which nothing is known: `2020/community.txt` → `community` */
function stemOf(issue: Issue): string {
  return (issue.sources[0] ?? issue.id).replace(/^.*\/|\.[^./]*$/g, '')
}

/** Day and number, as far as they are known. */
export function issueFullName(issue: Issue): string {
  const {when, number, title, date} = issue
  if (when === undefined || number === undefined || (date === undefined && title === undefined)) return issueName(issue)
  return `${dateLabel(when)} ${numberLabel(number)}${date === undefined ? ` ${title}` : ''}`
}

/** `2019—2026`, `2026` */
export function spanLabel(first: string, last: string): string {
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)]
  return from === to ? from : `${from}—${to}`
}

export const undated = '未署日期'

/** What to call a contribution whose role is not printed. */
export const unnamedRole = '署名'

/** By what an issue is dated, in a few words. */
export function basisLabel({dateSource, path}: Pick<Issue, 'dateSource' | 'path'>): string {
  switch (dateSource) {
    case 'text':
      if (path.startsWith('undated/')) return '来源未署日期，据正文推测'
      return '来源未署，据正文所及的最晚一日'
    case undefined:
      return '来源未署日期'
    case 'file-name':
      return '据来源的文件名'
    case 'front-matter':
      return '编者写明'
    case 'masthead':
      return '据报头'
  }
}

/** Where an issue's date comes from. */
export function originLabel({dateSource, path}: Pick<Issue, 'dateSource' | 'path'>): string {
  switch (dateSource) {
    case 'text':
      if (path.startsWith('undated/')) return '来源未署日期；此处据正文推测，年份或日期有待核实。'
      return '来源未署日期；此处取正文所及的最晚一日，出版不早于此日。'
    case undefined:
      return '来源未署日期。'
    case 'file-name':
      return '日期据来源文件名。'
    case 'front-matter':
      return '日期由编者写明。'
    case 'masthead':
      return '日期据报头。'
  }
}

/** `缺第412期`, `两期同为第412期`, `2024年3月8日有两期` */
export function irregularityLabel({kind, what}: Irregularity): string {
  switch (kind) {
    case 'numbers-missing':
      return `缺第${what}期`
    case 'number-repeated':
      return `两期同为第${what}期`
    case 'number-jump':
      return `期号接不上：${what}`
    case 'number-backward':
      return `期号倒退：${what}`
    case 'days-missing':
      return `相隔 ${what} 天`
    case 'day-repeated':
      return `${dayLabel(what)}有两期`
    default:
      return kind satisfies never
  }
}

/** `2020年6月1日`, `2020年5月21日—5月31日`, `2020年5月`, 近日 */
export function eventLabel({precision, first, last, printed}: EventDate): string {
  if (first === undefined || last === undefined) return printed
  if (precision === 'month') return monthLabel(first)
  if (first === last) return dayLabel(first)
  return `${dayLabel(first)}—${monthDayLabel(last)}`
}
