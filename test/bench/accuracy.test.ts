import assert from 'node:assert/strict'
import {test} from 'node:test'
import {measure} from './measure.ts'
import {f1Of, ratioOf, type Tally} from './score.ts'

// Where the parser stands on pages of two fixed seeds, less a small margin: raise a floor when it does better.
const floors: Readonly<Record<string, Floors>> = {
  columns: {
    articles: 0.91,
    headlines: 0.955,
    datelines: 0.99,
    bylines: 0.95,
    paragraphs: 0.96,
    breaks: 0.97,
    seams: 0.995,
  },
  tangled: {
    articles: 0.88,
    headlines: 0.955,
    datelines: 0.99,
    bylines: 0.95,
    paragraphs: 0.965,
    breaks: 0.945,
    seams: 0.995,
  },
  widths: {
    articles: 0.91,
    headlines: 0.955,
    datelines: 0.99,
    bylines: 0.95,
    paragraphs: 0.96,
    breaks: 0.97,
    seams: 0.995,
  },
  lines: {
    articles: 0.965,
    headlines: 0.975,
    datelines: 0.99,
    bylines: 0.99,
    paragraphs: 0.995,
    breaks: 0.99,
    seams: 0.995,
  },
  wrapped: {
    articles: 0.93,
    headlines: 0.965,
    datelines: 0.99,
    bylines: 0.965,
    paragraphs: 0.985,
    breaks: 0.985,
    seams: 0.995,
  },
  flush: {
    articles: 0.8,
    headlines: 0.945,
    datelines: 0.98,
    bylines: 0.935,
    paragraphs: 0.915,
    breaks: 0.985,
    seams: 0.96,
  },
  narrow: {
    articles: 0.84,
    headlines: 0.925,
    datelines: 0.975,
    bylines: 0.87,
    paragraphs: 0.95,
    breaks: 0.99,
    seams: 0.995,
  },
  jumps: {
    articles: 0.845,
    headlines: 0.935,
    datelines: 0.99,
    bylines: 0.945,
    paragraphs: 0.94,
    breaks: 0.975,
    seams: 0.99,
  },
}

type Floors = Readonly<Record<keyof Tally, number>>

const seeds = [1, 2]
const rounds = 20

test('articles are read as well as they were, in each layout', () => {
  const measurements = seeds.map((seed) => measure(seed, rounds).tallies)
  const layouts = [...(measurements[0]?.keys() ?? [])]
  assert.deepEqual(layouts.sort(), Object.keys(floors).sort())
  for (const layout of layouts) {
    for (const [figure, floor] of Object.entries(floors[layout] ?? {})) {
      const reached = Math.min(...measurements.map((tallies) => figuresOf(tallies.get(layout))[figure] ?? 0))
      assert.ok(reached >= floor, `${layout}: ${figure} ${reached.toFixed(4)}, expected ${floor} at least`)
    }
  }
})

test('the same seed lays out the same pages', () => {
  assert.deepEqual(measure(3, 2), measure(3, 2))
})

function figuresOf(tally: Tally | undefined): Readonly<Record<string, number>> {
  if (!tally) return {}
  const {articles, headlines, datelines, bylines, paragraphs, breaks, seams} = tally
  return {
    articles: ratioOf(articles),
    headlines: ratioOf(headlines),
    datelines: ratioOf(datelines),
    bylines: f1Of(bylines),
    paragraphs: f1Of(paragraphs),
    breaks: ratioOf(breaks),
    seams: ratioOf(seams),
  }
}
