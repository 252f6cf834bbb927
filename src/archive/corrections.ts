import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import {digitDates, numberOf} from '../tree/digit-dates.ts'
import {simplified} from '../tree/simplified.ts'
import {type EntryAt, endOf} from './addresses/end-of.ts'
import type {CorrectionLine} from './addresses/types.ts'
import {type Absent, missing, unclear} from './correction-findings.ts'
import {issueDate} from './dates/calendar.ts'
import type {Placed} from './layout.ts'
import {pushTo} from './push-to.ts'
import type {ArticleId, Issue, IssueDate} from './types.ts'

/** Which article corrects which. */
export interface Corrections {
  readonly corrects: ReadonlyMap<ArticleId, ReadonlyArray<ArticleId>>
  readonly correctedBy: ReadonlyMap<ArticleId, ReadonlyArray<ArticleId>>
  readonly diagnostics: ReadonlyArray<Diagnostic>
}

/** 更正, 勘误启事, 更正与致歉: all that the headline says. */
const notice = /^(?:本报)?(?:更正|勘误|补正|订正|致歉)(?:[与和及暨]?(?:更正|说明|致歉|启事|声明))*$/

/**
 * Find what each 更正 corrects: the registry says it, or the text does, by day and headline, and only one article is it.
 * What has moved since is followed; where one of the two is withdrawn, there is nothing to correct any more.
 *
 *     本报6月1日第2版《新桥合龙》一文中，“三百米”应为“二百米”。
 *
 * Where two have the headline that day, the 版 may tell which.
 */
export function findCorrections(
  articles: ReadonlyArray<Placed>,
  issues: ReadonlyArray<Issue>,
  lines: ReadonlyArray<CorrectionLine>,
  entries: EntryAt = new Map(),
): Corrections {
  const dateOf = new Map(issues.map(({id, date}) => [id, date]))
  const byId = new Map<string, Placed>(articles.map((article) => [article.path, article]))
  const corrects = new Map<ArticleId, Array<ArticleId>>()
  const correctedBy = new Map<ArticleId, Array<ArticleId>>()
  const diagnostics: Array<Diagnostic> = []

  for (const {path, target, line} of lines) {
    const ends = [path, target].map((each) => endOf(each, entries)?.path ?? each)
    const [later, earlier] = ends.map((end) => byId.get(end))
    const [lost] = ends.filter((end) => !byId.has(end) && entries.get(end)?.state !== 'withdrawn')
    if (later && earlier) link(later.id, earlier.id)
    else if (lost !== undefined) diagnostics.push(missing(lost, line))
  }
  const erratum = articles.filter((article) => !corrects.has(article.id) && isCorrection(article))
  if (erratum.length > 0) {
    const held = holdings(articles, dateOf)
    for (const article of erratum) {
      const {meant, alike, ...sought} = named(article, dateOf.get(article.issue), held)
      for (const id of meant) link(article.id, id)
      const rivals = articles.filter(({id}) => alike.has(id)).map(({path}) => path)
      if (meant.size === 0) diagnostics.push(unclear(article, {rivals, ...sought}))
    }
  }
  return {corrects, correctedBy, diagnostics}

  function link(later: ArticleId, earlier: ArticleId): void {
    push(corrects, later, earlier)
    push(correctedBy, earlier, later)
  }
}

/** Whether an article only says what another should have said: its headline tells, or what it opens with, for want of one. */
export function isCorrection({headlineLines, content}: Pick<Placed, 'headlineLines' | 'content'>): boolean {
  if (headlineLines.length > 0) return notice.test(bare(headlineLines))
  return content.find((node) => node.type === 'paragraph')?.label === '更正'
}

/** The days that a 更正 names: what is printed on another has nothing to do with it. */
export function daysNamed(paragraphs: ReadonlyArray<string>, printed: IssueDate | undefined): ReadonlyArray<IssueDate> {
  return paragraphs.flatMap(references).flatMap(({year, month, day}) => dayBefore(year, month, day, printed) ?? [])
}

interface Holding {
  readonly id: ArticleId
  readonly title: string
  readonly page: string | undefined
}

/** Articles by day. */
function holdings(articles: ReadonlyArray<Placed>, dateOf: ReadonlyMap<string, IssueDate | undefined>) {
  const days = new Map<IssueDate, Array<Holding>>()
  for (const {id, issue, page, headlineLines} of articles) {
    const date = dateOf.get(issue)
    if (date !== undefined) pushTo(days, date, {id, title: bare(headlineLines), page})
  }
  return days
}

interface Named {
  /** The articles whose headline stands in 《》 after a day on which, or on whose 版, just one has it. */
  readonly meant: ReadonlySet<ArticleId>
  /** Those of which several have it. */
  readonly alike: ReadonlySet<ArticleId>
  /** The first day and headline that no article has. */
  readonly absent: Absent | undefined
  readonly isNamed: boolean
}

function named(
  {id, paragraphs}: Placed,
  printed: IssueDate | undefined,
  days: ReadonlyMap<IssueDate, ReadonlyArray<Holding>>,
): Named {
  const meant = new Set<ArticleId>()
  const alike = new Set<ArticleId>()
  let absent: Absent | undefined
  const said = paragraphs.flatMap(references)
  for (const {year, month, day, page, title} of said) {
    const date = dayBefore(year, month, day, printed)
    if (date === undefined) continue
    const wanted = plain(title)
    const ofDay = days.get(date)
    const found = (ofDay ?? []).filter(
      (held) => held.id !== id && (held.title === wanted || (wanted.length >= 6 && held.title.includes(wanted))),
    )
    if (found.length === 0) absent ??= {date, title, isDayHeld: ofDay !== undefined}
    // 简讯 stands on several.
    const there = page === undefined ? [] : found.filter((held) => held.page === page)
    const [only, ...others] = there.length === 1 ? there : found
    if (only && others.length === 0) meant.add(only.id)
    else for (const held of found) alike.add(held.id)
  }
  return {meant, alike, absent, isNamed: said.length > 0}
}

interface Reference {
  readonly year: string | undefined
  readonly month: number
  readonly day: number
  readonly page: string | undefined
  readonly title: string
}

/** 本报6月1日第2版《新桥合龙》 */
function references(text: string): ReadonlyArray<Reference> {
  const form = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日([^《〈。]{0,40})[《〈]([^》〉]{2,80})[》〉]/g
  return [...digitDates(text).matchAll(form)].map(([, year, month, day, between = '', title = '']) => ({
    ...{year, month: Number(month), day: Number(day), page: pageIn(between), title},
  }))
}

/** 第2版, 头版, A03版, as pages are called. */
function pageIn(text: string): string | undefined {
  const said = /([A-Z]{1,2}\d{1,2}|\d{1,3}|[一二三四五六七八九十]{1,3}|头)版/.exec(text)?.[1]
  if (said === undefined || /^[A-Z]/.test(said)) return said
  return String(said === '头' ? 1 : numberOf(said))
}

/** The day that a 更正 names lies before it: 12月30日 in a January issue is of last year. */
function dayBefore(
  year: string | undefined,
  month: number,
  day: number,
  printed: IssueDate | undefined,
): IssueDate | undefined {
  if (year !== undefined) return issueDate(Number(year), month, day)
  if (printed === undefined) return undefined
  const own = Number(printed.slice(0, 4))
  return [own, own - 1].map((each) => issueDate(each, month, day)).find((date) => date !== undefined && date <= printed)
}

function bare(lines: Placed['headlineLines']): string {
  return plain(lines.map(({text}) => text).join(''))
}

function plain(text: string): string {
  return simplified(text.normalize('NFKC')).replace(/[\s\p{P}]+/gu, '')
}

/** Once each. */
function push<K, V>(map: Map<K, Array<V>>, key: K, value: V): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else if (!list.includes(value)) list.push(value)
}
