import {isAddress} from '../archive/ids.ts'
import type {Notice, UrlPath} from '../archive/types.ts'
import {addresses} from './addresses.ts'
import {monthLabel, yearLabel} from './wording/labels.ts'

/** What stands at an address, if something does: true is a page, else its notice. */
export type Standing = (path: string) => true | Notice | undefined

/**
 * What is to stand where a page of ours was that follows from the issues, now that these do not give it any more; an
 * editor's page is not ours.
 *
 *     departments/x-2.html       a list that has grown shorter leads to its beginning
 *     2024/03/15/source1.html    a source's page leads to its issue, or is withdrawn with it
 *     2024/03/index.html         a month without an issue says so, as a year does and what counts its articles
 */
export function leftBehind(path: UrlPath, standing: Standing): Notice | undefined {
  const start = path.replace(/^((?:departments|reporters|columns)\/.+?)(?:-page)?-\d+\.html$/, '$1.html')
  if (start !== path && standing(start) !== undefined) return moved(path, start)
  const issue = path.replace(/\/source\d+\.html$/, '/index.html')
  if (issue !== path) {
    const there = standing(issue)
    if (there === undefined) return undefined
    if (there === true) return moved(path, issue)
    return {...there, path, title: ''}
  }
  const title = titleOf(path)
  return title === undefined
    ? undefined
    : {path, state: 'empty', target: undefined, date: undefined, title, reason: undefined}
}

/** What a page was called that is made of issues: 2024年3月, 2024年, 2024年上稿量. */
function titleOf(path: string): string | undefined {
  const [, year, rest] = /^(\d{4})\/((?:\d\d\/)?index|counts)\.html$/.exec(path) ?? []
  if (path === addresses.counts) return '上稿量'
  if (year === undefined || rest === undefined) return undefined
  if (rest === 'counts') return `${yearLabel(year)}上稿量`
  return rest === 'index' ? yearLabel(year) : monthLabel(`${year}-${rest.slice(0, 2)}`)
}

function moved(path: UrlPath, target: string): Notice | undefined {
  return isAddress(target) ? {path, state: 'moved', target, date: undefined, title: '', reason: undefined} : undefined
}
