import type {Diagnostic} from '../../diagnostics/diagnostic.ts'
import type {ParsedSource} from '../../tree/types.ts'
import {furnitureOf, textOf} from '../../tree/walk.ts'
import {sampleOf} from '../addresses/fingerprint.ts'
import type {Draft} from '../drafts.ts'
import {once} from '../once.ts'
import {pushTo} from '../push-to.ts'
import type {Steps} from '../steps.ts'
import {type Repeat, saidTwice, wordsOf} from './doublet-findings.ts'
import {foldedText, likenessOf} from './likeness.ts'
import {meeter} from './meeter.ts'

/** Two articles are looked at when so much of the smaller sample is common to both. */
const alike = 0.3
/** Under one headline so much is one story, typed by two people. */
const retyped = 0.5
/** A shorter text may stand in another one by chance; on two pages a line may stand twice for good. */
const least = 20
const leastApart = 40
const leastHeadline = 5

/** So many issues are looked at in a step. */
const turn = 64

/**
 * Find what an issue says twice without a whole source saying it: a page of which half was pasted twice, a story that got
 * into the files of two pages, a page that two people typed. All is published; which is too much, an editor knows.
 *
 * `isKnown` tells of what another finding speaks.
 */
export function* findRepeats(
  issues: Iterable<ReadonlyArray<Draft>>,
  isKnown: (first: Draft, second: Draft) => boolean,
): Steps<ReadonlyArray<Diagnostic>> {
  const diagnostics: Array<Diagnostic> = []
  let seen = 0
  for (const drafts of issues) {
    if (++seen % turn === 0) yield
    const pairs = new Map<ParsedSource, Map<ParsedSource, Array<Repeat>>>()
    for (const repeat of repeatsOf(drafts)) {
      if (isKnown(repeat.first, repeat.second)) continue
      const inner = once(pairs, repeat.first.source, () => new Map<ParsedSource, Array<Repeat>>())
      pushTo(inner, repeat.second.source, repeat)
    }
    for (const list of [...pairs.values()].flatMap((inner) => [...inner.values()])) {
      const loose = new Set(list.filter(({isLoose}) => isLoose).map(({second}) => headlineOf(second)))
      const [first, ...more] = list.filter(({isLoose}) => !isLoose || loose.size > 1)
      if (first) diagnostics.push(saidTwice([first, ...more]))
    }
  }
  return diagnostics
}

/** Each article with the first one that says the same. */
function repeatsOf(drafts: ReadonlyArray<Draft>): ReadonlyArray<Repeat> {
  const meet = meeter()
  const texts = new Map<Draft, string>()
  const textIn = (draft: Draft) => once(texts, draft, (each) => foldedText(wordsOf(each)))
  return drafts.flatMap((second) => {
    const sample = sampleOf(second.fingerprint)
    for (const [other, count] of [...meet(sample)].sort(([one], [two]) => one - two)) {
      const first = drafts[other]
      if (first === undefined) continue
      const share = count / Math.max(1, Math.min(sample.length, sampleOf(first.fingerprint).length))
      const found = share < alike ? undefined : repeatOf(first, second, share, textIn)
      if (found) return [found]
    }
    return []
  })
}

function repeatOf(first: Draft, second: Draft, share: number, textIn: (draft: Draft) => string): Repeat | undefined {
  const [one, other] = [textIn(first), textIn(second)]
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  // A headline and a few lines on the first page, the story on the third.
  if (first.page !== undefined && second.page !== undefined && first.page !== second.page)
    return one === other && one.length >= leastApart ? {first, second, isSame: true, isLoose: false} : undefined
  if (short.length >= least && long.includes(short)) return {first, second, isSame: true, isLoose: false}
  const isOfOne = first.source === second.source
  if (isOfOne && likenessOf(one, other) === 'misread') return {first, second, isSame: false, isLoose: false}
  const headline = headlineOf(second)
  const isTyped = share >= retyped && headline.length >= leastHeadline && headline === headlineOf(first)
  return isTyped && (!isOfOne || beginsAgain(first, second)) ? {first, second, isSame: false, isLoose: true} : undefined
}

function headlineOf({headlineLines}: Draft): string {
  return foldedText(headlineLines.map(({text}) => text).join(''))
}

/** Does the head of a page come again between the two, word for word? One form filled in twice has none between. */
function beginsAgain(first: Draft, second: Draft): boolean {
  const [from, until] = [lineOf(first), lineOf(second)]
  const heads = furnitureOf(second.source.tree)
    .filter(({kind}) => kind === 'masthead' || kind === 'page-head')
    .map(({children, position}) => ({text: foldedText(textOf(children)), line: position?.start.line ?? 0}))
  return heads.some(
    ({text, line}) => line > from && line < until && heads.some((each) => each.line < from && each.text === text),
  )
}

function lineOf({node}: Draft): number {
  return node.position?.start.line ?? 0
}
