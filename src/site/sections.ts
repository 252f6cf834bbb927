import type {Article, ColumnId, Issue, PageLine} from '../archive/types.ts'
import {sectionId} from './addresses.ts'
import {linkTo} from './links.ts'
import type {Block, Entry, IssueHead, Passage, Section} from './props/section.ts'
import {entryOf, excerptOf, openingOf} from './records/entry.ts'
import type {Lookup} from './records/lookup.ts'
import {articlesLabel, dateLabel, issueName, numberLabel, numeral, pageLabel, weekdayLabel} from './wording/labels.ts'

/** Up to so many entries stand beside a lead; more stand below it. */
const besideLead = 5
/** A lead may say so many characters of its text; more where entries stand beside it, for each of them. */
const roomAlone = 200
const roomBeside = {excerpt: 190, headline: 90}
/** How high things are, in characters of a lead’s text: headlines with what stands around them, an excerpt’s character. */
const heights = {lead: 160, entry: 87, character: 1.33}

/** An issue's pages with their articles, in the order printed; the first of each page leads it. */
export function sectionsOf(issue: Issue, lookup: Lookup, withExcerpts: boolean): ReadonlyArray<Section> {
  return issue.pages.map(({name, articles, continued, lines}, index) => {
    const runs = runsOf(articles.map(lookup.article))
    const blocks = runs.map((run, at) => blockOf(run, at === 0, lookup, withExcerpts))
    const heads = new Set(blocks.map(({column}) => column && squeezed(column.label)))
    return {
      id: sectionId(index),
      label: sectionLabel(name, issue.pages.length),
      title: name === undefined ? undefined : titleIn(lines),
      count: articles.length === 0 ? undefined : articlesLabel(articles.length),
      blocks,
      continued: continued.map((id) => ({from: fromLabel(lookup.article(id)), link: lookup.headlineLink(id)})),
      lines: lines.filter(({kind, text}) => !(kind === 'column' && heads.has(squeezed(text)))).map(({text}) => text),
    }
  })
}

/**
 * What a page is for, as its head prints it.
 *
 *     2025年6月13日 星期五 第2版 综合新闻    →    综合新闻
 */
function titleIn(lines: ReadonlyArray<PageLine>): string | undefined {
  for (const {kind, text} of lines) {
    const title = kind === 'page-head' ? /版\s*[:：]?\s*([\u4e00-\u9fff·]{2,8})(?=\s|$)/.exec(text)?.[1] : undefined
    if (title !== undefined && !notTitle.test(title)) return title
  }
  return undefined
}

/** What else stands behind a page's number: a day, how many pages there are, the paper's name. */
const notTitle = /^(?:星期|周.$|农历|今日|总第)|报$/

/** 栏目 are one, whatever the blanks in them. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, '')
}

function fromLabel({page}: Article): string {
  return page === undefined ? '上接' : `上接${pageLabel(page)}`
}

/** What an issue is, over its articles. */
export function issueHead(issue: Issue): IssueHead {
  const named = issue.pages.filter(({name}) => name !== undefined).length
  const articles = articlesLabel(issue.articles.length)
  return {
    path: issue.path,
    name: issueName(issue),
    day: issue.when === undefined ? undefined : {iso: issue.when, label: dateLabel(issue.when)},
    weekday: issue.date === undefined ? undefined : weekdayLabel(issue.date),
    number: issue.number === undefined ? undefined : numberLabel(issue.number),
    title: issue.title,
    extent: named === 0 ? articles : `${numeral(named)}版 ${articles}`,
  }
}

/** `第二版`; what to say of a page that the source does not name. */
export function sectionLabel(name: string | undefined, pages: number): string {
  if (name !== undefined) return pageLabel(name)
  return pages === 1 ? '本期' : '未署版次'
}

interface Run {
  readonly column: ColumnId | undefined
  readonly articles: Array<Article>
}

/** Neighbours of one column stand together; the order stays as printed. */
function runsOf(articles: ReadonlyArray<Article>): ReadonlyArray<Run> {
  const runs: Array<Run> = []
  for (const article of articles) {
    const last = runs.at(-1)
    if (last !== undefined && last.column === article.column) last.articles.push(article)
    else runs.push({column: article.column, articles: [article]})
  }
  return runs
}

function blockOf({column, articles}: Run, leads: boolean, lookup: Lookup, withExcerpts: boolean): Block {
  const [first, ...others] = articles
  const rest = leads ? others : articles
  const shape = leads ? shapeOf(rest.length) : 'list'
  const each = withExcerpts ? roomBeside.excerpt : roomBeside.headline
  const opening = leads && first !== undefined ? openingOf(first, roomFor(shape, rest.length, each)) : []
  const entries = rest.map((article) => entryOf(article, lookup, withExcerpts ? excerptOf(article) : []))
  const beside = shape === 'beside' ? besideOf(opening, entries) : entries.length
  return {
    column: column === undefined ? undefined : linkTo(lookup.column(column)),
    lead: leads && first !== undefined ? entryOf(first, lookup, opening) : undefined,
    entries: entries.slice(0, beside),
    more: entries.slice(beside),
    shape,
  }
}

function roomFor(shape: Block['shape'], entries: number, each: number): number {
  return Math.max(roomAlone, shape === 'beside' ? entries * each : 0)
}

/** So many entries as come closest to the height of the lead. */
function besideOf(opening: ReadonlyArray<Passage>, entries: ReadonlyArray<Entry>): number {
  const lead = heights.lead + lengthOf(opening)
  let sum = 0
  for (const [at, {excerpt}] of entries.entries()) {
    const next = sum + heights.entry + heights.character * lengthOf(excerpt)
    if (at > 0 && next - lead > lead - sum) return at
    sum = next
  }
  return entries.length
}

function lengthOf(passages: ReadonlyArray<Passage>): number {
  return passages.reduce((sum, {text}) => sum + text.length, 0)
}

function shapeOf(entries: number): Block['shape'] {
  if (entries === 0) return 'alone'
  return entries <= besideLead ? 'beside' : 'below'
}
