import {type Diagnostic, diagnostic} from '../diagnostics/diagnostic.ts'
import type {ParsedSource} from '../tree/types.ts'
import {sampleOf} from './addresses/fingerprint.ts'
import type {Draft} from './drafts.ts'
import type {Steps} from './steps.ts'

/** A source of which so much stands in another one is that one, pasted again. */
const share = 0.6
/** Two articles are one text when so much of their samples is common to both. */
const alike = 0.7

/** So many articles are looked at in a step. */
const turn = 512

/** An article that two sources have. */
interface Twin {
  readonly first: Draft
  readonly second: Draft
}

/**
 * Find sources that say again what another source says. Those of one issue are published once, in the words of the
 * first; what only the second has stays. Of different days both stay, since nothing says which day is right.
 *
 * `issueOf` names the issue of each article; `doubled` says of which one each copy is one.
 */
export function* findDoublets(
  drafts: ReadonlyArray<Draft>,
  issueOf: (draft: Draft) => number,
): Steps<{doubled: ReadonlyMap<Draft, Draft>; diagnostics: ReadonlyArray<Diagnostic>}> {
  const counts = new Map<ParsedSource, number>()
  for (const {source} of drafts) counts.set(source, (counts.get(source) ?? 0) + 1)
  const doubled = new Map<Draft, Draft>()
  const diagnostics: Array<Diagnostic> = []
  for (const twins of yield* twinsBySources(drafts)) {
    const [one] = twins
    if (one === undefined) continue
    const smaller = Math.min(counts.get(one.first.source) ?? 0, counts.get(one.second.source) ?? 0)
    if (twins.length < Math.max(2, share * smaller)) continue
    const together = issueOf(one.first) === issueOf(one.second)
    if (together) for (const {first, second} of twins) doubled.set(second, first)
    diagnostics.push(finding(twins, one, together), ...(together ? differences(twins) : []))
  }
  return {doubled, diagnostics}
}

/** Articles that are alike, by the two sources they stand in; each article is the twin of one other. */
function* twinsBySources(drafts: ReadonlyArray<Draft>): Steps<ReadonlyArray<ReadonlyArray<Twin>>> {
  const holders = new Map<number, Array<number>>()
  const groups = new Map<ParsedSource, Map<ParsedSource, Array<Twin>>>()
  for (const [at, second] of drafts.entries()) {
    if (at % turn === turn - 1) yield
    const sample = sampleOf(second.fingerprint)
    const counts = new Map<number, number>()
    for (const hash of sample) {
      const list = holders.get(hash) ?? []
      holders.set(hash, list)
      // What many articles say is no sign of a twin; and a text in three sources has two to be compared with.
      if (list.length <= 8) for (const other of list) counts.set(other, (counts.get(other) ?? 0) + 1)
      list.push(at)
    }
    for (const [other, count] of counts) {
      const first = drafts[other]
      if (first === undefined || first.source === second.source || count < alike * sample.length) continue
      const inner = groups.get(first.source) ?? new Map<ParsedSource, Array<Twin>>()
      groups.set(first.source, inner)
      const list = inner.get(second.source)
      if (list) list.push({first, second})
      else inner.set(second.source, [{first, second}])
      break
    }
  }
  return [...groups.values()].flatMap((inner) => [...inner.values()])
}

function finding(twins: ReadonlyArray<Twin>, {first, second}: Twin, together: boolean): Diagnostic {
  const what = `${twins.length} articles of ${first.source.path}`
  const reason = together
    ? `Unexpected second copy of ${what}, expected each once; the first copy is published`
    : `Unexpected second copy of ${what} on another day, expected one of the two; both are published`
  return diagnostic(second.source.path, 'issue-repeated', reason, {
    inChinese: `有 ${twins.length} 篇与 ${first.source.path} 相同，${together ? '只发布前一份' : '日期不同，都发布了'}`,
    note: together ? '删去其中一个文件；不同之处另列。' : '核对日期，删去多余的一份。',
    cause: {file: first.source.path, line: first.node.position?.start.line ?? 1, column: 1, reason: 'first copy'},
  })
}

/** Where the second copy says something else: at the first character that differs. */
function differences(twins: ReadonlyArray<Twin>): ReadonlyArray<Diagnostic> {
  return twins.flatMap(({first, second}) => {
    const [one, other] = [wordsOf(first), wordsOf(second)]
    if (one === other) return []
    let at = 0
    while (at < one.length && one[at] === other[at]) at++
    const from = Math.max(0, at - 6)
    const reason =
      'Unexpected difference between two copies of an article, expected the same text; the first copy is published'
    return [
      diagnostic(second.source.path, 'copy-differs', reason, {
        at: second.node.position,
        actual: other.slice(from, at + 24),
        expected: one.slice(from, at + 24),
        cause: {file: first.source.path, line: first.node.position?.start.line ?? 1, column: 1, reason: 'first copy'},
      }),
    ]
  })
}

function wordsOf({headlineLines, printed}: Draft): string {
  return [...headlineLines.map(({text}) => text), ...printed].join('').replace(/\s+/g, '')
}
