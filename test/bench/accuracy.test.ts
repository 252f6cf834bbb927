import assert from 'node:assert/strict'
import {test} from 'node:test'
import {measure} from './measure.ts'
import {f1Of, ratioOf, type Tally} from './score.ts'

// Where the parser stands on pages of two fixed seeds, less a small margin: raise a floor when it does better.
const floors: Readonly<Record<string, Floors>> = {
  columns: {
    articles: 0.92,
    headlines: 0.96,
    datelines: 0.99,
    bylines: 0.975,
    paragraphs: 0.975,
    breaks: 0.97,
    seams: 0.995,
  },
  tangled: {
    articles: 0.885,
    headlines: 0.955,
    datelines: 0.99,
    bylines: 0.95,
    paragraphs: 0.965,
    breaks: 0.95,
    seams: 0.995,
  },
  widths: {
    articles: 0.92,
    headlines: 0.96,
    datelines: 0.99,
    bylines: 0.975,
    paragraphs: 0.975,
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
    articles: 0.94,
    headlines: 0.965,
    datelines: 0.99,
    bylines: 0.97,
    paragraphs: 0.985,
    breaks: 0.99,
    seams: 0.995,
  },
  flush: {
    articles: 0.84,
    headlines: 0.95,
    datelines: 0.98,
    bylines: 0.95,
    paragraphs: 0.925,
    breaks: 0.985,
    seams: 0.96,
  },
  narrow: {
    articles: 0.96,
    headlines: 0.975,
    datelines: 0.985,
    bylines: 0.985,
    paragraphs: 0.99,
    breaks: 0.99,
    seams: 0.995,
  },
  little: {
    articles: 0.94,
    headlines: 0.965,
    datelines: 0.99,
    bylines: 0.965,
    paragraphs: 0.985,
    breaks: 0.99,
    seams: 0.995,
  },
  lost: {
    articles: 0.9,
    headlines: 0.955,
    datelines: 0.99,
    bylines: 0.97,
    paragraphs: 0.97,
    breaks: 0.985,
    seams: 0.98,
  },
  spread: {
    articles: 0.91,
    headlines: 0.935,
    datelines: 0.99,
    bylines: 0.965,
    paragraphs: 0.985,
    breaks: 0.985,
    seams: 0.995,
  },
  parted: {
    articles: 0.89,
    headlines: 0.935,
    datelines: 0.99,
    bylines: 0.92,
    paragraphs: 0.955,
    breaks: 0.985,
    seams: 0.995,
  },
  jumps: {
    articles: 0.85,
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
