import {parseBulletin} from '../../src/parse/index.ts'
import {type ArticleRecord, toJson} from '../../src/parse/printing/to-json.ts'
import {goldArticles} from './gold.ts'
import {layouts} from './layouts.ts'
import type {Page} from './page.ts'
import {randomOf} from './random.ts'
import {emptyTally, type Judged, score, type Tally} from './score.ts'

export interface Measurement {
  /** By layout. */
  readonly tallies: ReadonlyMap<string, Tally>
  readonly judged: ReadonlyArray<Judged & {readonly layout: string}>
}

/** Lay out the sample archive's articles in every way, `rounds` pages each, and compare what the parser reads. */
export function measure(seed: number, rounds: number): Measurement {
  const tallies = new Map<string, Tally>()
  const judged: Array<Judged & {readonly layout: string}> = []
  for (const layout of Object.keys(layouts)) {
    const tally = emptyTally()
    tallies.set(layout, tally)
    for (const page of pagesOf(layout, seed, rounds)) {
      for (const each of score(page, read(page), tally)) judged.push({...each, layout})
    }
  }
  return {tallies, judged}
}

/** The pages of one layout. */
export function pagesOf(layout: string, seed: number, rounds: number): ReadonlyArray<Page> {
  const lay = layouts[layout]
  if (!lay) throw new Error(`Unexpected layout ${layout}, expected one of ${Object.keys(layouts).join(', ')}`)
  const all = goldArticles()
  return Array.from({length: rounds}, (_, round) => {
    const random = randomOf(seed * 7919 + round)
    const length = random.between(4, 7)
    const first = random.between(0, all.length - length)
    return lay(all.slice(first, first + length), random)
  })
}

function read({text}: Page): ReadonlyArray<ArticleRecord> {
  const {tree, diagnostics} = parseBulletin({path: 'page.txt', text})
  return toJson('page.txt', tree, diagnostics).articles
}
