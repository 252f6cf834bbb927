import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import {simplified} from '../tree/simplified.ts'
import {type EntryAt, endOf} from './addresses/end-of.ts'
import type {CorrectionLine} from './addresses/types.ts'
import {type Absent, missing, unclear} from './correction-findings.ts'
import {type Reference, referenceReader} from './correction-references.ts'
import type {Placed} from './layout.ts'
import {pushTo} from './push-to.ts'
import type {ArticleId, Issue, IssueId} from './types.ts'

/** Which article corrects which. */
export interface Corrections {
  readonly corrects: ReadonlyMap<ArticleId, ReadonlyArray<ArticleId>>
  readonly correctedBy: ReadonlyMap<ArticleId, ReadonlyArray<ArticleId>>
  readonly diagnostics: ReadonlyArray<Diagnostic>
}

/** 更正, 勘误启事, 更正与致歉: all that the headline says. */
const notice = /^(?:本报)?(?:更正|勘误|补正|订正|致歉)(?:[与和及暨]?(?:更正|说明|致歉|启事|声明))*$/

/**
 * Find what each 更正 corrects: the registry says it, or the text does, by day or number and headline, and only one article is it.
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
    const held = holdings(articles)
    const issueOf = new Map(issues.map((issue) => [issue.id, issue]))
    const read = referenceReader(issues)
    for (const article of erratum) {
      const {meant, alike, ...sought} = named(article.id, read(article.paragraphs, issueOf.get(article.issue)), held)
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

interface Holding {
  readonly id: ArticleId
  readonly title: string
  readonly page: string | undefined
}

/** Articles by issue. */
function holdings(articles: ReadonlyArray<Placed>): ReadonlyMap<IssueId, ReadonlyArray<Holding>> {
  const issues = new Map<IssueId, Array<Holding>>()
  for (const {id, issue, page, headlineLines} of articles) pushTo(issues, issue, {id, title: bare(headlineLines), page})
  return issues
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
  id: ArticleId,
  said: ReadonlyArray<Reference>,
  held: ReadonlyMap<IssueId, ReadonlyArray<Holding>>,
): Named {
  const meant = new Set<ArticleId>()
  const alike = new Set<ArticleId>()
  let absent: Absent | undefined
  for (const {issues, date, page, title} of said) {
    const wanted = plain(title)
    const ofThen = issues.flatMap((issue) => held.get(issue.id) ?? [])
    const found = ofThen.filter(
      (each) => each.id !== id && (each.title === wanted || (wanted.length >= 6 && each.title.includes(wanted))),
    )
    if (found.length === 0 && date !== undefined) absent ??= {date, title, isDayHeld: ofThen.length > 0}
    // 简讯 stands on several.
    const there = page === undefined ? [] : found.filter((each) => each.page === page)
    const [only, ...others] = there.length === 1 ? there : found
    if (only && others.length === 0) meant.add(only.id)
    else for (const each of found) alike.add(each.id)
  }
  return {meant, alike, absent, isNamed: said.length > 0}
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
