import type {Diagnostic} from '../../diagnostics/diagnostic.ts'
import type {ParsedSource} from '../../tree/types.ts'
import {sampleOf} from '../addresses/fingerprint.ts'
import type {Draft} from '../drafts.ts'
import {groupBy} from '../group-by.ts'
import {once} from '../once.ts'
import {by, byNumber, inTurn} from '../order.ts'
import {pushTo} from '../push-to.ts'
import type {Steps} from '../steps.ts'
import {copyDiffers, saidAgain, saidAlike, saidOfGroup, type Twin, type Twins, wordsOf} from './doublet-findings.ts'
import {groupAlike, sourcesOf} from './group-alike.ts'
import {foldedText, type Likeness, likenessOf} from './likeness.ts'
import {meeter} from './meeter.ts'
import {findRepeats} from './repeats.ts'

/** A source of which so much stands in another one is that one, pasted again. */
const share = 0.6
/** Two articles are held against each other when so much of their samples is common to both. */
const alike = 0.7

/** So many articles are looked at in a step. */
const turn = 512

/**
 * Find sources that say again what another source says. What is one text in one issue is published once, in the words of
 * the first; what the second says otherwise, as one form filled in twice does, stays. Of different days both stay, since
 * nothing says which day is right. Where an editor settled the finding, they are two, and both stay.
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
  const alike: Array<Twins> = []
  const told = new Map<ParsedSource, Set<ParsedSource>>()
  const tell = ([{first, second}]: Twins) => once(told, first.source, () => new Set<ParsedSource>()).add(second.source)
  for (const twins of yield* twinsBySources(drafts, issueOf)) {
    const smaller = Math.min(counts.get(twins[0].first.source) ?? 0, counts.get(twins[0].second.source) ?? 0)
    const isEnough = ({length}: ReadonlyArray<Twin>): boolean => length >= Math.max(2, share * smaller)
    const [copies, others] = [twins.filter(isCopy), twins.filter((twin) => !isCopy(twin) && isDoubtful(twin))]
    const [copy, other] = [copies[0], copies[0] ?? others[0]]
    if (copy && isEnough(copies)) {
      for (const twin of copies) if (!isSettled(twin)) doubled.set(twin.second, twin.first)
      tell([copy])
      diagnostics.push(saidAgain([copy, ...copies.slice(1)], copies.length === counts.get(copy.second.source)))
      if (isWholeSettled(copy)) continue
      diagnostics.push(...copies.flatMap((twin) => copyDiffers(twin, isSettled(twin) ? 'both' : 'first')))
      diagnostics.push(...others.flatMap((twin) => copyDiffers(twin, 'both')))
    } else if (other && isEnough([...copies, ...others])) {
      const all: Twins = [other, ...[...copies, ...others].slice(1)]
      tell(all)
      if (mayBeForm(all)) alike.push(all)
      else diagnostics.push(saidAlike(all))
    }
  }
  for (const group of groupAlike(alike)) {
    const [pair, more] = group
    diagnostics.push(more === undefined ? saidAlike(pair) : saidOfGroup(pair, sourcesOf(group, counts)))
  }
  const isKnown = (first: Draft, second: Draft): boolean =>
    doubled.has(first) || doubled.has(second) || told.get(first.source)?.has(second.source) === true
  const issues = groupBy(drafts, (draft) => String(issueOf(draft)))
  diagnostics.push(...(yield* findRepeats(issues.values(), isKnown)))
  return {doubled: new Map([...doubled].map(([second, first]) => [second, firstOf(first, doubled)])), diagnostics}
}

/** One text of one issue. Two pages may say nearly the same; on one page that is one text, misread. */
function isCopy({likeness, together, apart}: Twin): boolean {
  return together && (likeness === 'equal' || (likeness === 'misread' && !apart))
}

/** It may be one text all the same: not where two pages carry one form, each filled in by itself. */
function isDoubtful({likeness, apart}: Twin): boolean {
  return likeness !== 'other' || !apart
}

/** Papers of two days that an editor has not told apart, and that differ: one form may have been filled in for both. */
function mayBeForm(twins: Twins): boolean {
  return !twins[0].together && !isWholeSettled(twins[0]) && twins.some(({likeness}) => likeness !== 'equal')
}

function isWholeSettled({second}: Twin): boolean {
  return second.source.tree.issue.settled?.includes('issue-repeated') === true
}

/** An editor says that they are two: of the whole source, of all that differs, or of this one. */
function isSettled(twin: Twin): boolean {
  if (isWholeSettled(twin)) return true
  const {settled, settledLines} = twin.second.source.tree.issue
  const line = twin.second.node.position?.start.line
  const isSaid = settled?.includes('copy-differs') || (line !== undefined && settledLines?.includes(line))
  return isSaid === true && wordsOf(twin.first) !== wordsOf(twin.second)
}

/** Of a copy of a copy, the first. */
function firstOf(draft: Draft, doubled: ReadonlyMap<Draft, Draft>): Draft {
  let first = draft
  for (let next = doubled.get(first); next !== undefined; next = doubled.get(first)) first = next
  return first
}

/** Articles that are alike, by the two sources they stand in; each article of a source is the twin of one other. */
function* twinsBySources(drafts: ReadonlyArray<Draft>, issueOf: (draft: Draft) => number): Steps<ReadonlyArray<Twins>> {
  const meet = meeter()
  const texts = new Map<Draft, string>()
  const textOf = (draft: Draft) => once(texts, draft, (each) => foldedText(wordsOf(each)))
  const found: Array<Twin & {readonly at: number; readonly other: number}> = []
  for (const [at, second] of drafts.entries()) {
    if (at % turn === turn - 1) yield
    const sample = sampleOf(second.fingerprint)
    for (const [other, count] of meet(sample)) {
      const first = drafts[other]
      if (first === undefined || first.source === second.source || count < alike * sample.length) continue
      const together = issueOf(first) === issueOf(second)
      const apart = first.page !== undefined && second.page !== undefined && first.page !== second.page
      const likeness = likenessOf(textOf(first), textOf(second))
      found.push({first, second, likeness, together, apart, at, other})
    }
  }
  yield
  const taken = new Map<Draft, Set<ParsedSource>>()
  const groups = new Map<ParsedSource, Map<ParsedSource, [Twin, ...Array<Twin>]>>()
  const settled = new Set<Draft>()
  for (const twin of found.sort(likestFirst)) {
    const own = once(taken, twin.first, () => new Set())
    if (settled.has(twin.second) || own.has(twin.second.source)) continue
    settled.add(twin.second)
    own.add(twin.second.source)
    const inner = once(groups, twin.first.source, () => new Map())
    pushTo(inner, twin.second.source, twin)
  }
  return [...groups.values()].flatMap((inner) => [...inner.values()])
}

const ranks: Readonly<Record<Likeness, number>> = {equal: 0, misread: 1, other: 2}

/** One issue's before those of two, and of these the likest; then in their order. */
const likestFirst = inTurn<Twin & {readonly at: number; readonly other: number}>(
  by((twin) => (isCopy(twin) ? 0 : 1), byNumber),
  by(({likeness}) => ranks[likeness], byNumber),
  by(({together}) => (together ? 0 : 1), byNumber),
  by(({at}) => at, byNumber),
  by(({other}) => other, byNumber),
)
