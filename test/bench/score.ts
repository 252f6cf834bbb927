import type {ArticleRecord} from '../../src/parse/printing/to-json.ts'
import type {GoldArticle} from './gold.ts'
import type {Page, PageArticle} from './page.ts'

/** Hits and possible hits of each figure. */
export interface Tally {
  articles: Ratio
  headlines: Ratio
  datelines: Ratio
  bylines: Overlap
  paragraphs: Overlap
  breaks: Ratio
  seams: Ratio
}

export interface Ratio {
  hits: number
  of: number
}

export interface Overlap {
  hits: number
  gold: number
  found: number
}

export function emptyTally(): Tally {
  const ratio = (): Ratio => ({hits: 0, of: 0})
  const overlap = (): Overlap => ({hits: 0, gold: 0, found: 0})
  return {
    articles: ratio(),
    headlines: ratio(),
    datelines: ratio(),
    bylines: overlap(),
    paragraphs: overlap(),
    breaks: ratio(),
    seams: ratio(),
  }
}

/** How an article was read, for figures by phenomenon. */
export interface Judged {
  readonly article: PageArticle
  readonly found: ArticleRecord | undefined
  readonly exact: boolean
}

/** Compare a page with what was read in it, and add the hits to a tally. Blanks and widths do not count. */
export function score(page: Page, found: ReadonlyArray<ArticleRecord>, into: Tally): ReadonlyArray<Judged> {
  const partners = pair(page.articles, found)
  const everything = found.flatMap(({paragraphs}) => paragraphs.map(fold))
  into.paragraphs.found += everything.length
  into.bylines.found += found.reduce((sum, {byline}) => sum + byline.length, 0)
  return page.articles.map((article, at) => {
    const {gold} = article
    const mine = partners[at]
    const headline = count(into.headlines, mine !== undefined && fold(mine.headline) === fold(gold.headline))
    count(into.datelines, bare(mine?.dateline) === bare(gold.dateline))
    const names = (list: GoldArticle['byline']): Array<string> => list.map(({role, name}) => `${role} ${fold(name)}`)
    overlap(into.bylines, names(gold.byline), names(mine?.byline ?? []))
    const texts = gold.paragraphs.map(fold)
    const read = mine?.paragraphs.map(fold) ?? []
    overlap(into.paragraphs, texts, read)
    for (const [before, after] of article.breaks) count(into.breaks, isJoined(everything, before, after))
    for (const [index, after] of texts.slice(1).entries())
      count(into.seams, !isJoined(everything, texts[index] ?? '', after))
    const exact = count(
      into.articles,
      headline && texts.length === read.length && texts.every((text, k) => text === read[k]),
    )
    return {article, found: mine, exact}
  })
}

/** Give each gold article the record that shares most of its text; none is given twice. */
function pair(
  articles: ReadonlyArray<PageArticle>,
  found: ReadonlyArray<ArticleRecord>,
): Array<ArticleRecord | undefined> {
  const homes = new Map<string, number>()
  for (const [at, record] of found.entries()) for (const gram of grams(record)) homes.set(gram, at)
  const taken = new Set<number>()
  return articles.map(({gold}) => {
    const votes = new Map<number, number>()
    for (const gram of grams(gold)) {
      const home = homes.get(gram)
      if (home !== undefined && !taken.has(home)) votes.set(home, (votes.get(home) ?? 0) + 1)
    }
    const [best] = [...votes].sort((a, b) => b[1] - a[1])
    if (best === undefined) return undefined
    taken.add(best[0])
    return found[best[0]]
  })
}

/** The text of an article in pieces long enough to be its own. */
function grams({headline, paragraphs}: Pick<GoldArticle, 'headline' | 'paragraphs'>): Array<string> {
  const text = fold(headline + paragraphs.join(''))
  return Array.from({length: Math.max(1, text.length - 11)}, (_, at) => text.slice(at, at + 12))
}

/** Characters on each side of a gap by which it is found again. */
const sight = 7

function isJoined(paragraphs: ReadonlyArray<string>, before: string, after: string): boolean {
  const gap = fold(before).slice(-sight) + fold(after).slice(0, sight)
  return paragraphs.some((paragraph) => paragraph.includes(gap))
}

function count(ratio: Ratio, hit: boolean): boolean {
  ratio.of++
  if (hit) ratio.hits++
  return hit
}

function overlap(into: Overlap, gold: ReadonlyArray<string>, found: ReadonlyArray<string>): void {
  const rest = [...found]
  into.gold += gold.length
  for (const each of gold) {
    const at = rest.indexOf(each)
    if (at < 0) continue
    rest.splice(at, 1)
    into.hits++
  }
}

function fold(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '')
}

/** A dateline without its brackets and its colon. */
function bare(dateline: string | null | undefined): string {
  return fold(dateline ?? '').replace(/[【】()[\]:]/g, '')
}

export function ratioOf({hits, of}: Ratio): number {
  return of === 0 ? 1 : hits / of
}

export function f1Of({hits, gold, found}: Overlap): number {
  return gold + found === 0 ? 1 : (2 * hits) / (gold + found)
}
