import {type Diagnostic, diagnostic} from '../../diagnostics/diagnostic.ts'
import type {DateSource, ParsedSource} from '../../tree/types.ts'
import {articlesOf, textOf} from '../../tree/walk.ts'
import {type AddressRegistry, emptyRegistry} from '../addresses/types.ts'
import {dateOfSource} from '../dates/issue-dates.ts'
import {issueId} from '../ids.ts'
import {howToSay} from '../naming/how-to-say.ts'
import {pinyinOf} from '../naming/pinyin.ts'
import {slugger, slugOf} from '../naming/slugs.ts'
import {by, byNumber, bySource, byText, inTurn} from '../order.ts'
import type {Steps} from '../steps.ts'
import type {IssueDate, IssueId} from '../types.ts'
import {numberChooser, type Published, publishedOn} from './choose-number.ts'
import {pageOfPath} from './file-names.ts'

/** The sources that make one issue, and where it is to stand. */
export interface IssueDraft {
  readonly id: IssueId
  /** `2020/06/05`, without a closing slash. */
  readonly folder: string
  readonly date: IssueDate | undefined
  /** The day, else the month or the year that alone is known. */
  readonly when: string | undefined
  readonly dateSource: DateSource | undefined
  readonly number: string | undefined
  readonly title: string | undefined
  readonly sources: ReadonlyArray<ParsedSource>
}

interface Dated {
  readonly source: ParsedSource
  readonly date: IssueDate | undefined
  readonly when: string | undefined
  readonly dateSource: DateSource | undefined
  readonly lasting: boolean
  readonly number: string | undefined
}

/** So many sources are looked at in a step. */
const turn = 512

const certainty: ReadonlyArray<DateSource | undefined> = ['front-matter', 'file-name', 'masthead', 'text', undefined]

/**
 * Gather sources into issues: those of one day are one, unless they name different numbers; a source without a certain
 * date is one by itself. Undated ones come first, so that the newest is last; of a month or a year that of which no more is
 * known.
 */
export function* gatherIssues(
  sources: ReadonlyArray<ParsedSource>,
  registry: AddressRegistry = emptyRegistry,
): Steps<{issues: ReadonlyArray<IssueDraft>; diagnostics: ReadonlyArray<Diagnostic>}> {
  const diagnostics: Array<Diagnostic> = []
  const undated: Array<Dated> = []
  const days = new Map<IssueDate, Array<Dated>>()
  for (const [at, source] of [...sources].sort(bySource).entries()) {
    if (at % turn === turn - 1) yield
    const {diagnostics: findings, ...found} = dateOfSource(source)
    diagnostics.push(...findings)
    const dated: Dated = {...found, source, number: numberOf(source)}
    if (found.date === undefined || !found.lasting) undated.push(dated)
    else if (days.has(found.date)) days.get(found.date)?.push(dated)
    else days.set(found.date, [dated])
  }
  const published = publishedOn(registry)
  const issues = [
    ...foldersOf(undated, diagnostics),
    ...[...days]
      .sort(by(([date]) => date, byText))
      .flatMap(([, sources]) => issuesOfDay(sources, diagnostics, published)),
  ].sort(by(({when}) => when ?? '', byText))
  const [full, empty] = [issues.filter(hasArticles), issues.filter((issue) => !hasArticles(issue))]
  return {issues: full, diagnostics: [...diagnostics, ...empty.flatMap(({sources}) => sources.map(withoutArticles))]}
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
    return issueOf(`undated/${slug}`, `undated/${slug}`, [dated])
  })
}

/** Most days have one issue; where sources name several numbers, one a number, in their order. */
function issuesOfDay(
  sources: ReadonlyArray<Dated>,
  diagnostics: Array<Diagnostic>,
  published: Published,
): ReadonlyArray<IssueDraft> {
  const numbers = [...new Set(sources.flatMap(({number}) => number ?? []))].sort(byIssueNumber)
  const day = sources[0]?.date ?? ''
  const folder = day.replaceAll('-', '/')
  if (numbers.length < 2) {
    diagnostics.push(...mergedWithout(sources))
    return [issueOf(day, folder, sources)]
  }
  const choose = numberChooser(sources, published(folder))
  const chosen = sources.map(({source, number}) => number ?? choose(source) ?? numbers[0] ?? '')
  for (const [at, {source, number}] of sources.entries())
    if (number === undefined) diagnostics.push(unnumbered(source, numbers, chosen[at] ?? ''))
  return numbers.map((number, at) => {
    const suffix = at === 0 ? '' : `-${at + 1}`
    const own = sources.filter((_, index) => chosen[index] === number)
    return issueOf(`${day}${suffix}`, `${folder}${suffix}`, own)
  })
}

function issueOf(id: string, folder: string, dated: ReadonlyArray<Dated>): IssueDraft {
  const kinds = new Set(dated.map(({dateSource}) => dateSource))
  return {
    id: issueId(id),
    folder,
    date: dated[0]?.date,
    when: dated[0]?.when,
    dateSource: certainty.find((kind) => kinds.has(kind)),
    number: dated.find(({number}) => number !== undefined)?.number,
    title: dated.find(({source}) => source.tree.issue.title)?.source.tree.issue.title,
    sources: dated.map(({source}) => source),
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

const byIssueNumber = inTurn<string>(
  by((number) => (/^\d+$/.test(number) ? Number(number) : Number.MAX_SAFE_INTEGER), byNumber),
  byText,
)

/**
 * Pages of one issue say their 版, and an article in Markdown is a guest. Two texts that say neither 版 nor 期 may be two
 * issues, or one that was pasted in two parts.
 */
function mergedWithout(sources: ReadonlyArray<Dated>): ReadonlyArray<Diagnostic> {
  const [first, ...others] = sources.filter(({source}) => /\.txt$/i.test(source.path) && !saysPage(source))
  if (first === undefined) return []
  return others.map(({source: {path}, date}) => {
    const reason = `Unexpected second source of ${date}, expected one, or the page of each; taken for one issue with ${first.source.path}`
    return diagnostic(path, 'issue-merged', reason, {
      inChinese: `与 ${first.source.path} 同为 ${date}，合成了一期`,
      cause: {file: first.source.path, line: 1, column: 1, reason: 'the first one'},
    })
  })
}

function saysPage({path, tree}: ParsedSource): boolean {
  return (tree.issue.page ?? pageOfPath(path)) !== undefined || articlesOf(tree).some(({page}) => page !== undefined)
}

function unnumbered(source: ParsedSource, numbers: ReadonlyArray<string>, chosen: string): Diagnostic {
  const reason = `Unexpected source without an issue number, expected one of ${numbers.join(', ')}, as this day has several issues`
  const note = `已归入第 ${chosen} 期；若不是，${howToSay(source.path, 'number: 期号')}，即可更改。`
  return diagnostic(source.path, 'issue-number-missing', reason, {
    inChinese: `这一天有第 ${numbers.join('、')} 期，此文件没有写明属于哪一期`,
    ...{expected: numbers.join(', '), note},
  })
}
