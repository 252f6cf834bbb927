import assert from 'node:assert/strict'
import {test} from 'node:test'
import {measure} from './measure.ts'
import {f1Of, ratioOf, type Tally} from './score.ts'

// Where the parser stands on pages of two fixed seeds, less a small margin: raise a floor when it does better.
const floors: Readonly<Record<string, Floors>> = {
  columns: {
    articles: 0.88,
    headlines: 0.94,
    datelines: 0.99,
    bylines: 0.95,
    paragraphs: 0.95,
    breaks: 0.97,
    seams: 0.99,
  },
  tangled: {
    articles: 0.86,
    headlines: 0.94,
    datelines: 0.99,
    bylines: 0.95,
    paragraphs: 0.96,
    breaks: 0.94,
    seams: 0.99,
  },
  widths: {
    articles: 0.88,
    headlines: 0.94,
    datelines: 0.99,
    bylines: 0.95,
    paragraphs: 0.95,
    breaks: 0.97,
    seams: 0.99,
  },
  lines: {articles: 0.96, headlines: 0.97, datelines: 0.99, bylines: 0.99, paragraphs: 0.99, breaks: 0.99, seams: 0.99},
  wrapped: {
    articles: 0.92,
    headlines: 0.96,
    datelines: 0.99,
    bylines: 0.96,
    paragraphs: 0.96,
    breaks: 0.98,
    seams: 0.99,
  },
  flush: {articles: 0.79, headlines: 0.94, datelines: 0.98, bylines: 0.93, paragraphs: 0.91, breaks: 0.98, seams: 0.95},
  narrow: {
    articles: 0.77,
    headlines: 0.91,
    datelines: 0.97,
    bylines: 0.83,
    paragraphs: 0.91,
    breaks: 0.98,
    seams: 0.99,
  },
  jumps: {articles: 0.82, headlines: 0.92, datelines: 0.99, bylines: 0.94, paragraphs: 0.91, breaks: 0.97, seams: 0.98},
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
