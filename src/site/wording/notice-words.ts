import {isAddress} from '../../archive/ids.ts'
import type {Notice, UrlPath} from '../../archive/types.ts'
import {addresses, yearPath} from '../addresses.ts'
import type {Standing} from '../left-behind.ts'
import type {Link} from '../props/link.ts'
import {dayLabel, numberLabel, yearLabel} from './labels.ts'

/** What a notice is headed with. */
export function noticeName(notice: Notice): string {
  return issueTitle(notice) || notice.title || (notice.state === 'moved' ? '此页已移' : '此页已撤')
}

/** `2024/03/15/index.html` of number 412: 2024年3月15日 第412期; of a source’s page: 2024年3月15日 原文对照 */
function issueTitle({path, state, title}: Notice): string {
  const [, ...parts] = /^(\d{4})\/(\d\d)\/(\d\d)[^/]*\/(?:index|source\d+)\.html$/.exec(path) ?? []
  const day = parts.length === 0 ? '' : dayLabel(parts.join('-'))
  if (isSource(path)) return state === 'moved' ? '' : `${day} 原文对照`.trim()
  if (day === '') return ''
  return /^\d+$/.test(title) ? `${day} ${numberLabel(title)}` : day
}

/** What a notice says. */
export function noticeMessage({state, path}: Notice): string {
  switch (state) {
    case 'moved':
      return '这一页的内容现在在：'
    case 'withdrawn':
      if (isSource(path)) return '原文对照已撤下。'
      return path.endsWith('/index.html') ? '本期已撤下。' : '本篇已撤下。'
    case 'empty':
      return nothing(path)
    case 'shared':
      return '同名的不止一人：'
    default:
      return state satisfies never
  }
}

/** Where one may look on. */
export function waysFrom(path: UrlPath, standing: Standing): ReadonlyArray<Link> {
  if (path.startsWith('departments/')) return [{label: '部门', path: addresses.departments}]
  if (path.startsWith('reporters/')) return [{label: '记者', path: addresses.reporters}]
  if (path.startsWith('columns/')) return [{label: '栏目', path: addresses.columns}]
  const calendar = {label: '按日期', path: addresses.calendar}
  const nearer = nearest(path)
  return nearer !== undefined && nearer.path !== path && standing(nearer.path) !== undefined
    ? [nearer, calendar]
    : [calendar]
}

/** The page to which this one belonged: the issue of a source, the year of a month, the counts of all years. */
function nearest(path: UrlPath): Link | undefined {
  const issue = path.replace(/source\d+\.html$/, 'index.html')
  if (issue !== path) return isAddress(issue) ? {label: '本期', path: issue} : undefined
  const [, year] = /^(\d{4})\/\d\d\/index\.html$/.exec(path) ?? []
  if (year !== undefined) return {label: yearLabel(year), path: yearPath(year)}
  return /^\d{4}\/counts\.html$/.test(path) ? {label: '上稿量', path: addresses.counts} : undefined
}

function nothing(path: string): string {
  if (path.endsWith('counts.html')) return '现在没有可以统计的文章。'
  if (/^\d{4}\/index\.html$/.test(path)) return '这一年现在没有报纸。'
  if (/^\d{4}\/\d\d\/index\.html$/.test(path)) return '这个月现在没有报纸。'
  return '这个名字下现在没有文章。'
}

function isSource(path: string): boolean {
  return /\/source\d+\.html$/.test(path)
}
