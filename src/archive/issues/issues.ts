import {type Diagnostic, diagnostic} from '../../diagnostics/diagnostic.ts'
import type {DateSource, ParsedSource} from '../../tree/types.ts'
import {articlesOf, textOf} from '../../tree/walk.ts'
import {folderOfDate} from '../addresses/folder-of.ts'
import {type AddressRegistry, emptyRegistry} from '../addresses/types.ts'
import {monthOf} from '../dates/calendar.ts'
import {dateOfSource} from '../dates/issue-dates.ts'
import {pinyinOf} from '../naming/pinyin.ts'
import {slugger, slugOf} from '../naming/slugs.ts'
import {by, bySource, byText} from '../order.ts'
import {pushTo} from '../push-to.ts'
import type {Steps} from '../steps.ts'
import type {IssueIdentity} from '../types.ts'
import {publishedOn} from './choose-number.ts'
import {type Dated, partsOfDate} from './parts-of-date.ts'

/** The sources that make one issue, and where it is to stand. */
export interface IssueDraft extends IssueIdentity {
  /** `2020/06/05`, without a closing slash. */
  readonly folder: string
  readonly sources: ReadonlyArray<ParsedSource>
}

/** So many sources are looked at in a step. */
const turn = 512

const certainty: ReadonlyArray<DateSource | undefined> = ['front-matter', 'file-name', 'masthead', 'text', undefined]

/**
 * Gather sources into issues: those of one day are one, unless they name different numbers, and so are those of one month
 * or year that say that they are; a source without a certain date is one by itself. Undated ones come first, so that the
 * newest is last; of a month or a year that of which no more is known.
 */
export function* gatherIssues(
  sources: ReadonlyArray<ParsedSource>,
  registry: AddressRegistry = emptyRegistry,
): Steps<{issues: ReadonlyArray<IssueDraft>; diagnostics: ReadonlyArray<Diagnostic>}> {
  const diagnostics: Array<Diagnostic> = []
  const undated: Array<Dated> = []
  const withoutDay: Array<Diagnostic> = []
  let days = 0
  const dates = new Map<string, Array<Dated>>()
  for (const [at, source] of [...sources].sort(bySource).entries()) {
    if (at % turn === turn - 1) yield
    const {diagnostics: findings, ...found} = dateOfSource(source)
    const isOfPeriod = found.date === undefined && found.lasting
    for (const finding of findings)
      (isOfPeriod && finding.ruleId === 'issue-undated' ? withoutDay : diagnostics).push(finding)
    if (found.date !== undefined) days++
    const dated: Dated = {...found, source, number: numberOf(source)}
    if (found.when === undefined || !found.lasting) undated.push(dated)
    else pushTo(dates, found.when, dated)
  }
  // A paper that prints no days, a quarterly or a yearbook, is not asked for them at each issue.
  if (days > withoutDay.length) diagnostics.push(...withoutDay)
  joinTheirDays(dates)
  const published = publishedOn(registry)
  const issues = [
    ...foldersOf(undated, diagnostics),
    ...[...dates].sort(by(([when]) => when, byText)).flatMap(([when, sources]) => {
      const folder = folderOfDate(when)
      const found = partsOfDate(sources, folder, published)
      diagnostics.push(...found.diagnostics)
      return found.parts.map((part, at) => issueOf(at === 0 ? folder : `${folder}-${at + 1}`, part))
    }),
  ].sort(by(({when}) => when ?? '', byText))
  const [full, empty] = [issues.filter(hasArticles), issues.filter((issue) => !hasArticles(issue))]
  return {issues: full, diagnostics: [...diagnostics, ...empty.flatMap(({sources}) => sources.map(withoutArticles))]}
}

/**
 * A page that prints the month alone is of the issue of that month whose number it has, where another page prints its
 * day.
 */
function joinTheirDays(dates: Map<string, Array<Dated>>): void {
  const periods = [...dates].filter(([, [first]]) => first?.date === undefined)
  if (periods.length === 0) return
  const numbered = daysOfNumbers(dates.values())
  for (const [when, sources] of periods) {
    const staying = sources.filter((dated) => {
      const [own, other] = numbered.get(`${when} ${dated.number}`) ?? []
      if (own === undefined || other !== undefined) return true
      own.push(dated)
      return false
    })
    if (staying.length === 0) dates.delete(when)
    else dates.set(when, staying)
  }
}

/** The days that have an issue of a number, by their year and their month: `2024 12`, `2024-03 12`. */
function daysOfNumbers(dates: Iterable<Array<Dated>>): ReadonlyMap<string, ReadonlyArray<Array<Dated>>> {
  const days = new Map<string, Array<Array<Dated>>>()
  for (const own of dates) {
    for (const number of new Set(own.flatMap(({date, number}) => (date === undefined ? [] : (number ?? []))))) {
      const date = own[0]?.date ?? ''
      for (const when of [date.slice(0, 'yyyy'.length), monthOf(date)]) {
        pushTo(days, `${when} ${number}`, own)
      }
    }
  }
  return days
}

function hasArticles({sources}: IssueDraft): boolean {
  return sources.some(({tree}) => articlesOf(tree).length > 0)
}

/**
 * It is begun, and nothing stands in it yet: an address that is once given must answer for ever. What it holds, a
 * masthead or its date, is named in full.
 */
function withoutArticles({path, tree}: ParsedSource): Diagnostic {
  const held = tree.children.flatMap((child) => (child.type === 'article' ? [] : [textOf(child.children)])).join(' ')
  return diagnostic(path, 'issue-empty', 'Unexpected issue without an article; it is not published', {
    inChinese: '这一期还没有文章，没有发布',
    ...(held === '' ? {} : {actual: held}),
  })
}

/** `undated/qi-kan`: by the name of the file. */
function foldersOf(undated: ReadonlyArray<Dated>, diagnostics: Array<Diagnostic>): ReadonlyArray<IssueDraft> {
  const free = slugger()
  return undated.map((dated) => {
    const name = dated.source.path.replace(/^.*\//, '').replace(/\.[^.]*$/, '')
    const wanted = slugOf(pinyinOf(name))
    const slug = free(wanted)
    if (slug !== wanted) {
      const reason = `Unexpected second undated source named ${name}, expected each to have a name of its own`
      const note = `这一期先放在 undated/${slug}/ 下；给文件另取一个名字，或写上日期。`
      diagnostics.push(
        diagnostic(dated.source.path, 'path-collision', reason, {
          inChinese: `另一个没有日期的文件也叫 ${name}`,
          ...{actual: wanted, expected: slug, note},
        }),
      )
    }
    return issueOf(`undated/${slug}`, [dated])
  })
}

function issueOf(folder: string, dated: ReadonlyArray<Dated>): IssueDraft {
  const kinds = new Set(dated.map(({dateSource}) => dateSource))
  return {
    folder,
    date: dated[0]?.date,
    when: dated[0]?.when,
    dateSource: certainty.find((kind) => kinds.has(kind)),
    number: said(({number}) => number),
    title: said(({source}) => source.tree.issue.title || undefined) ?? said(({part}) => part),
    sources: dated.map(({source}) => source),
  }

  /** What the first of them says that says anything. */
  function said(of: (dated: Dated) => string | undefined): string | undefined {
    return dated.map(of).find((each) => each !== undefined)
  }
}

/** 总第０１２期 and 总第12期 are the same. */
function numberOf(source: ParsedSource): string | undefined {
  return (
    source.tree.issue.number
      ?.normalize('NFKC')
      .trim()
      .replace(/^0+(?=\d)/, '') || undefined
  )
}
