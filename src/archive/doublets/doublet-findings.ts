import {type Cause, type Diagnostic, diagnostic} from '../../diagnostics/diagnostic.ts'
import type {ParsedSource} from '../../tree/types.ts'
import type {Draft} from '../drafts.ts'
import {howToSay} from '../naming/how-to-say.ts'
import {type Likeness, shownDifference} from './likeness.ts'

/** An article, and the one of another source that is most like it. */
export interface Twin {
  readonly first: Draft
  readonly second: Draft
  readonly likeness: Likeness
  /** Of one issue. */
  readonly together: boolean
  /** Each says its 版, and it is another one. */
  readonly apart: boolean
}

/** An article of an issue that says again what an earlier one says. `isSame`: all of one stands in the other. */
export interface Repeat {
  readonly first: Draft
  readonly second: Draft
  readonly isSame: boolean
  /** Only the headline is the same, and the story: of a page, two are. */
  readonly isLoose: boolean
}

/** Some, of two sources. */
export type Twins = readonly [Twin, ...ReadonlyArray<Twin>]

/** A source that says what another one says: what is the same is published once. `isWhole`: it says nothing else. */
export function saidAgain([{first, second}, ...more]: Twins, isWhole: boolean): Diagnostic {
  const count = more.length + 1
  const reason = `Unexpected second copy of ${count} articles of ${first.source.path}, expected each once; the first copy is published`
  return diagnostic(second.source.path, 'issue-repeated', reason, {
    inChinese: `有 ${count} 篇与 ${first.source.path} 相同，只发布前一份`,
    note: `${isWhole ? '删去其中一个文件' : '从这个文件里删去相同的几篇，其余的留着'}，不同之处另列；若本是两回事，${ifTwo(second)}，就都发布。`,
    cause: causeOf(first),
  })
}

/** A source that says what another one says, or nearly: all is published, and how the first differs is shown. */
export function saidAlike(twins: Twins): Diagnostic {
  const [{first, second, together}] = twins
  const {path} = first.source
  const equal = twins.filter(({likeness}) => likeness === 'equal').length
  const [what, day] = [`${twins.length} articles of ${path}`, together ? '' : ' on another day']
  const [isAll, dayInChinese] = [equal === twins.length, together ? '' : '，日期不同']
  const reason = isAll
    ? `Unexpected second copy of ${what}${day}, expected one of the two; both are published`
    : `Unexpected likeness to ${what}${day}, expected two that differ or one; both are published`
  const likeness = isAll ? '相同' : equal === 0 ? '相近' : `相近，其中 ${equal} 篇相同`
  const differing = twins.find((twin) => twin.likeness !== 'equal')
  const ifOne = together ? '若是同一篇，把文字改成一样，就只发布一份' : '若是同一期，核对日期'
  return diagnostic(second.source.path, 'issue-repeated', reason, {
    inChinese: `有 ${twins.length} 篇与 ${path} ${likeness}${dayInChinese}，都发布了`,
    note: `${isAll ? '核对日期，删去多余的一份' : ifOne}；若本是两回事，${ifTwo(second)}。`,
    ...(differing && shownDifference(wordsOf(differing.first), wordsOf(differing.second))),
    cause: causeOf(first),
  })
}

/** So many files are named. */
const named = 6

/** What an issue says twice, in one source or in two: all is published, and the second place is named. */
export function saidTwice([repeat, ...more]: readonly [Repeat, ...ReadonlyArray<Repeat>]): Diagnostic {
  const {first, second} = repeat
  const count = more.length + 1
  const isOfOne = first.source === second.source
  const isSame = [repeat, ...more].every((each) => each.isSame)
  const what = `${isSame ? 'second copy of' : 'likeness to'} ${count} articles of ${isOfOne ? 'this file, further up' : first.source.path}`
  const reason = `Unexpected ${what}, expected each once; both are published`
  const [where, likeness] = [isOfOne ? '本文件前面的' : ` ${first.source.path} 的`, isSame ? '重复' : '相近']
  return diagnostic(second.source.path, 'issue-repeated', reason, {
    at: second.node.position,
    inChinese: `有 ${count} 篇与${where}${likeness}，都发布了`,
    note: `像是同一版贴了两遍：留下对的一份，删去另一份；若本是两回事，${ifTwo(second)}。`,
    ...(isSame
      ? {actual: second.headlineLines.map(({text}) => text).join(' ')}
      : shownDifference(wordsOf(first), wordsOf(second))),
    cause: causeOf(first),
  })
}

/** Sources of several days that are like one another, as papers are that are filled into one form: said once, of the first. */
export function saidOfGroup([{first, second}]: Twins, sources: ReadonlyArray<ParsedSource>): Diagnostic {
  const head = sources[0] ?? first.source
  const more = sources.length > named ? ` … (${sources.length})` : ''
  const names = `${sources
    .slice(0, named)
    .map(({path}) => path)
    .join(', ')}${more}`
  const reason = `Unexpected likeness of ${sources.length} sources to one another, expected texts that differ, or papers made from one form; all are published: ${names}`
  return diagnostic(head.path, 'issue-repeated', reason, {
    inChinese: `有 ${sources.length} 个文件彼此相近，像是用同一个样式填出来的，都发布了：${names}`,
    note: `若本是几期，${howToSay(head.path, 'settled: [issue-repeated]')}，这一组就不再提；若有同一期的，核对日期，删去多余的一份。`,
    ...shownDifference(wordsOf(second), wordsOf(first)),
    cause: {...causeOf(second), reason: 'the second place'},
  })
}

/** Where the second copy says something else, and which of the two is published. */
export function copyDiffers({first, second}: Twin, published: 'first' | 'both'): ReadonlyArray<Diagnostic> {
  const [one, other] = [wordsOf(first), wordsOf(second)]
  if (one === other) return []
  const isOnce = published === 'first'
  const which = isOnce ? 'the first copy is published' : 'both are published'
  const reason = `Unexpected difference between two copies of an article, expected the same text; ${which}`
  return [
    diagnostic(second.source.path, 'copy-differs', reason, {
      at: second.node.position,
      inChinese: `与 ${first.source.path} 的一篇大同小异，${isOnce ? '发布了前一份' : '两篇都发布了'}`,
      ...(!isOnce && {note: '若是同一篇，把文字改成一样，就只发布一份。'}),
      ...shownDifference(one, other),
      cause: causeOf(first),
    }),
  ]
}

/** All that is printed of an article, without blanks. */
export function wordsOf({headlineLines, printed}: Draft): string {
  return [...headlineLines.map(({text}) => text), ...printed].join('').replace(/\s+/g, '')
}

function ifTwo({source}: Draft): string {
  return howToSay(source.path, 'settled: [issue-repeated]')
}

function causeOf({source, node}: Draft): Cause {
  return {file: source.path, line: node.position?.start.line ?? 1, column: 1, reason: 'first copy'}
}
