import {numberOf} from '../../tree/digit-dates.ts'
import {pageTitles} from '../lexicon/common.ts'
import {pageInWords, pageName} from './page-number.ts'

/** What a masthead or a page head says of its issue. */
export interface PageFacts {
  /** 2, A03 */
  readonly page: string | undefined
  /** 要闻 */
  readonly pageTitle: string | undefined
  /** Of 总第N期, else of 第N期. */
  readonly number: string | undefined
  readonly date: {readonly year: number; readonly month: number; readonly day: number} | undefined
  /** 0 for Sunday, as printed. */
  readonly weekday: number | undefined
}

const page = new RegExp(
  `第\\s?([A-Z]{0,2}\\d{1,3}|${pageInWords})\\s?版\\s?[:：]?\\s?([\\u4e00-\\u9fff·]{2,8})?|^\\[?([A-Z]{1,2}\\d{1,3}|\\d{2}|\\d(?=版|\\s[\\u4e00-\\u9fff])|[一二三四五六七八](?=版))(?:版)?\\s*[:：]?\\s*([\\u4e00-\\u9fff·]{2,8})?(?=\\s|$|:|\\])`,
)
/** 砚湖时报 2016年5月13日 星期五 A01版 要闻; 星期五 副刊 A02; 星期日 A8 港闻; 星期五 3 社会·文明; 02版, 2版 副刊: behind a blank, and not 今日4版, 共 4版, 晴 25 多云 */
const midway = new RegExp(
  `(?<=\\s)(?<!(?:共|今日|本期|每期)\\s{1,3})(?:([A-Z]{1,2}\\d{1,3}(?=版)|[A-Z]\\d{2}|[A-Z]\\d(?=\\s[\\u4e00-\\u9fff]{1,3}[^\\s室楼座号店厅]$)|0\\d(?=版)|\\d{1,2}(?=\\s(?:(?:${pageTitles})|[\\u4e00-\\u9fff]{2,4}·[\\u4e00-\\u9fff]{2,4})(?:\\s|$))|\\d{1,2}(?=版\\s?:?\\s?(?:${pageTitles})(?:\\s|$)))版?\\s?:?\\s?([\\u4e00-\\u9fff·]{2,8})?)(?=\\s|$|\\])`,
)
/** 要闻 2, 副刊·3 */
const titled = /^([\u4e00-\u9fff]{2,6})\s?[·|\s]\s?([A-Z]?\d{1,2})$/
const printed = '(\\d{1,6}|[〇○零一二三四五六七八九十百千廿]{1,9})'
/** 第91、92期合刊 is of both. */
const second = `(?:\\s?[、,—–~/至-]{1,2}\\s?第?${printed})?`
const number = new RegExp(`总第\\s?${printed}${second}\\s?期`)
const shortNumber = new RegExp(`第\\s?${printed}${second}\\s?[期号]`)
const date = /(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日|(\d{4})[-./](\d{1,2})[-./](\d{1,2})/
const weekday = /(?:星期|周)([日天一二三四五六])/

/** Read folded furniture: 2025年6月13日 星期五  第2版 综合新闻. */
export function readPageFacts(text: string): PageFacts {
  const day = date.exec(text)
  const week = weekday.exec(text)?.[1]
  // 社址:东街 B12 号 names no page.
  const onPage = page.exec(text) ?? (day || week ? midway.exec(text) : null)
  const last = onPage ? null : titled.exec(text)
  const named = onPage?.[1] ?? onPage?.[3] ?? last?.[2]
  const title = onPage?.[2] ?? onPage?.[4] ?? last?.[1]
  const issue = number.exec(text) ?? shortNumber.exec(text)
  return {
    page: named ? pageName(named) : undefined,
    pageTitle: title,
    number: issue ? issue.slice(1).filter(Boolean).map(asFigures).join('-') : undefined,
    date: day
      ? {year: Number(day[1] ?? day[4]), month: Number(day[2] ?? day[5]), day: Number(day[3] ?? day[6])}
      : undefined,
    weekday: week ? Math.max(0, '天一二三四五六'.indexOf(week)) : undefined,
  }
}

function asFigures(printed: string): string {
  return /^\d/.test(printed) ? printed : String(numberOf(printed))
}

/** The weekday of a Gregorian day, 0 for Sunday (Sakamoto's method). */
export function weekdayOf(year: number, month: number, day: number): number {
  const shifted = month < 3 ? year - 1 : year
  const offset = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0
  return (shifted + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400) + offset + day) % 7
}
