import {type Diagnostic, diagnostic} from '../../diagnostics/diagnostic.ts'
import type {ParsedSource} from '../../tree/types.ts'
import {articlesOf} from '../../tree/walk.ts'
import type {SourceDate} from '../dates/issue-dates.ts'
import {howToSay} from '../naming/how-to-say.ts'
import {by, byNumber, byText, inTurn} from '../order.ts'
import {numberChooser, type Published} from './choose-number.ts'
import {pageOfPath} from './file-names.ts'
import {supplementOf} from './supplement-of.ts'

/** A source, when it came out, and its number. */
export interface Dated extends Omit<SourceDate, 'diagnostics'> {
  readonly source: ParsedSource
  readonly number: string | undefined
}

/** The sources of each issue, in order. */
interface Parts {
  readonly parts: ReadonlyArray<ReadonlyArray<Dated>>
  readonly diagnostics: ReadonlyArray<Diagnostic>
}

/**
 * The issues of one day, month or year, which stand at `folder`. Most days have one; where sources name several numbers,
 * one a number, in their order. A month may have many: there a text that says neither 版 nor 期 is one by itself.
 */
export function partsOfDate(sources: ReadonlyArray<Dated>, folder: string, published: Published): Parts {
  const isDay = sources[0]?.date !== undefined
  const [first, ...others] = sources.filter(saysNothing)
  if (isDay || first === undefined || sources.length < 2) return byNumbers(sources, folder, published)
  const together = sources.filter((dated) => !saysNothing(dated))
  const found = together.length === 0 ? {parts: [], diagnostics: []} : byNumbers(together, folder, published)
  const second = together[0] === undefined ? others : [first, ...others]
  return {
    parts: [...found.parts, ...[first, ...others].map((dated) => [dated])],
    diagnostics: [...found.diagnostics, ...second.map((dated) => apart(dated, (together[0] ?? first).source.path))],
  }
}

function byNumbers(sources: ReadonlyArray<Dated>, folder: string, published: Published): Parts {
  const numbers = [...new Set(sources.flatMap(({number}) => number ?? []))].sort(byIssueNumber)
  if (numbers.length < 2) return {parts: [sources], diagnostics: mergedWithout(sources)}
  const choose = numberChooser(sources, published(folder))
  const chosen = sources.map(({source, number}) => number ?? choose(source) ?? numbers[0] ?? '')
  return {
    parts: numbers.map((number) => sources.filter((_, at) => chosen[at] === number)),
    diagnostics: sources.flatMap((dated, at) =>
      dated.number === undefined ? [unnumbered(dated, numbers, chosen[at] ?? '')] : [],
    ),
  }
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
  const {supplements, rest} = supplementsAmong(sources)
  const [first, ...others] = rest.filter(({source}) => isText(source) && !saysPage(source))
  // Of a month, they say one number.
  if (first === undefined) return supplements
  const merged = others.flatMap(({source: {path}, date}) => {
    if (date === undefined) return []
    const reason = `Unexpected second source of ${date}, expected one, or the page of each; taken for one issue with ${first.source.path}`
    return [
      diagnostic(path, 'issue-merged', reason, {
        inChinese: `与 ${first.source.path} 同为 ${date}，合成了一期`,
        cause: {file: first.source.path, line: 1, column: 1, reason: 'the first one'},
      }),
    ]
  })
  return [...merged, ...supplements]
}

/**
 * A 增刊 of the day of a paper: it was taken for pages of it, and the two have a first page each. One whose number is the
 * paper’s says itself that it belongs to it.
 */
function supplementsAmong(sources: ReadonlyArray<Dated>): {
  readonly supplements: ReadonlyArray<Diagnostic>
  readonly rest: ReadonlyArray<Dated>
} {
  const found = sources.map((dated) => (dated.number === undefined ? supplementOf(dated.source) : undefined))
  const rest = sources.filter((_, at) => found[at] === undefined)
  const main = rest.find(({source}) => isText(source))
  if (!main) return {supplements: [], rest: sources}
  const supplements = sources.flatMap(({source: {path}, when}, at) => {
    const kind = found[at]
    if (kind === undefined) return []
    const reason = `Unexpected ${kind} on the day of a paper (${when}), expected a number of its own; taken for one issue with ${main.source.path}`
    return [
      diagnostic(path, 'issue-merged', reason, {
        inChinese: `这是${kind}，与 ${main.source.path} 同为 ${when}，合成了一期`,
        note: `若要另成一期，${howToSay(path, `number: ${kind}`)}；若随那一期发行、算在一期里，${howToSay(path, 'settled: [issue-merged]')}。`,
        cause: {file: main.source.path, line: 1, column: 1, reason: 'the first one'},
      }),
    ]
  })
  return {supplements, rest}
}

function saysNothing({source, number}: Dated): boolean {
  return number === undefined && isText(source) && !saysPage(source)
}

function isText({path}: ParsedSource): boolean {
  return /\.txt$/i.test(path)
}

function saysPage({path, tree}: ParsedSource): boolean {
  return (tree.issue.page ?? pageOfPath(path)) !== undefined || articlesOf(tree).some(({page}) => page !== undefined)
}

function apart({source: {path}, when}: Dated, first: string): Diagnostic {
  const reason = `Unexpected second source of ${when}, expected the number or the page of each; taken for an issue of its own beside ${first}`
  return diagnostic(path, 'issue-apart', reason, {
    inChinese: `与 ${first} 同为 ${when}，各成一期`,
    cause: {file: first, line: 1, column: 1, reason: 'the first one'},
  })
}

function unnumbered({source, when, date}: Dated, numbers: ReadonlyArray<string>, chosen: string): Diagnostic {
  const reason = `Unexpected source without an issue number, expected one of ${numbers.join(', ')}, as this ${date ? 'day' : 'time'} has several issues`
  const note = `已归入第 ${chosen} 期；若不是，${howToSay(source.path, 'number: 期号')}，即可更改。`
  return diagnostic(source.path, 'issue-number-missing', reason, {
    inChinese: `${date ? '这一天' : when}有第 ${numbers.join('、')} 期，此文件没有写明属于哪一期`,
    ...{expected: numbers.join(', '), note},
  })
}
