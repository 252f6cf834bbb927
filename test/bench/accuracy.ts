import {parseBulletin} from '../../src/parse/index.ts'
import {layouts} from './layouts.ts'
import {type Measurement, measure, pagesOf} from './measure.ts'
import {emptyTally, f1Of, ratioOf, type Tally} from './score.ts'

const [seed = 1, rounds = 40] = process.argv.slice(2).map(Number)

const measurement = measure(seed, rounds)
console.log(`Seed ${seed}, ${rounds} pages a layout.\n`)
console.log(byLayout(measurement))
console.log(byPhenomenon(measurement))
console.log(speeds())

function byLayout({tallies}: Measurement): string {
  const sum = emptyTally()
  const rows = [...tallies].map(([layout, tally]) => {
    add(sum, tally)
    return row(layout, tally)
  })
  const names = ['articles', 'headlines', 'datelines', 'bylines F1', 'paragraphs F1', 'breaks mended', 'seams kept']
  return table([['layout', ...names, 'n'], ...rows, row('all', sum)])
}

function row(name: string, tally: Tally): Array<string> {
  const figures = [
    ratioOf(tally.articles),
    ratioOf(tally.headlines),
    ratioOf(tally.datelines),
    f1Of(tally.bylines),
    f1Of(tally.paragraphs),
    ratioOf(tally.breaks),
    ratioOf(tally.seams),
  ]
  return [name, ...figures.map((figure) => figure.toFixed(4)), String(tally.articles.of)]
}

function add(into: Tally, from: Tally): void {
  for (const key of ['articles', 'headlines', 'datelines', 'breaks', 'seams'] as const) {
    into[key].hits += from[key].hits
    into[key].of += from[key].of
  }
  for (const key of ['bylines', 'paragraphs'] as const) {
    into[key].hits += from[key].hits
    into[key].gold += from[key].gold
    into[key].found += from[key].found
  }
}

/** How articles of each form were read: whether exactly, and whether the part is right that the form is about. */
function byPhenomenon({judged}: Measurement): string {
  const counts = new Map<string, {articles: number; exact: number; part: number}>()
  for (const {article, found, exact} of judged) {
    for (const phenomenon of article.phenomena) {
      const known = counts.get(phenomenon) ?? {articles: 0, exact: 0, part: 0}
      known.articles++
      if (exact) known.exact++
      if (found && isPartRight(phenomenon, article.gold, found)) known.part++
      counts.set(phenomenon, known)
    }
  }
  const rows = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, {articles, exact, part}]) => [
      name,
      (exact / articles).toFixed(3),
      (part / articles).toFixed(3),
      String(articles),
    ])
  return table([['phenomenon', 'articles', 'this part', 'n'], ...rows])
}

type Parts = Pick<Measurement['judged'][number]['article']['gold'], 'headline' | 'dateline' | 'byline'>

function isPartRight(phenomenon: string, gold: Parts, found: Parts): boolean {
  const fold = (text: string): string => text.normalize('NFKC').replace(/[\s【】()[\]:]+/g, '')
  const names = (byline: Parts['byline']): string =>
    byline
      .map(({role, name}) => `${role} ${fold(name)}`)
      .sort()
      .join()
  if (phenomenon.startsWith('headline')) return fold(gold.headline) === fold(found.headline)
  if (phenomenon.startsWith('dateline')) return fold(gold.dateline ?? '') === fold(found.dateline ?? '')
  return names(gold.byline) === names(found.byline)
}

/** How fast the parse alone is, a page after another, by layout: the best of some rounds, when its code is warm. */
function speeds(): string {
  const rows = Object.keys(layouts).map((layout) => {
    const pages = pagesOf(layout, seed, 40)
    const times = Array.from({length: 10}, () => {
      const start = performance.now()
      for (const {text} of pages) parseBulletin({path: 'speed.txt', text})
      return (performance.now() - start) / 1000
    })
    const all = pages.map(({text}) => text).join('')
    const seconds = Math.min(...times)
    const thousands = all.length / seconds / 1000
    return [layout, thousands.toFixed(0), (Buffer.byteLength(all) / seconds / 1e6).toFixed(1)]
  })
  return table([['the parse alone', 'thousand characters a second', 'MB of UTF-8 a second'], ...rows])
}

function table(rows: ReadonlyArray<ReadonlyArray<string>>): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((cells) => cells[at]?.length ?? 0)))
  const lines = rows.map((cells) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
  )
  return `${lines.join('\n')}\n`
}
