import type {Plugin} from 'unified'
import type {Block, BlockLabel, Galley} from '../transcript.ts'
import {closesPage} from './closes.ts'
import {cohesions} from './cohesion.ts'
import {type Arc, decode} from './decode.ts'
import {emissionsOf, type Surroundings} from './emissions.ts'
import {openingsByEmptyLines} from './empty-lines.ts'
import {cutsWord} from './open-ends.ts'
import {countPairs, type Pairs} from './pairs.ts'
import {parallels} from './parallels.ts'
import {type BlockReading, readBlock} from './read-block.ts'
import {type Passage, passageOf, scoreGaps} from './score-gaps.ts'
import {type State, states, transitions} from './states.ts'
import {tellGap} from './tell-gaps.ts'

/**
 * Say what each block is: the likeliest sequence of labels for the whole page, so that a doubt at one line is settled
 * by what comes before and after it.
 *
 *     …下雨天等船的村民不用再站          lead
 *     在屋檐下。                         continuation: the gap before it is mended
 *     记者 某某某                       tail
 *     镇里给机耕道排了班                headline
 *
 * Every gap gets its verdict, a reason and a confidence: how much worse the best page without that verdict is.
 */
export const labelBlocks: Plugin<[], Galley> = () => (galley) => {
  const chain = galley.children.filter((block) => block.lines[0]?.furniture === undefined)
  const readings = chain.map(readBlock)
  const pairs = countPairs(readings.map((reading) => reading.text))
  const crossed = crossings(galley)
  const openings = openingsByEmptyLines(readings, crossed)
  const around = surroundings(readings, pairs, openings)
  const emissions = readings.map((reading, at) => emissionsOf(reading, around[at] ?? nothing))
  const gaps = scoreGaps(readings, crossed, around, pairs)
  const last = readings.at(-1)
  const {arcs, passages, start} = chain.some(isMarked) ? marked : usual
  const paths = decode({
    length: readings.length,
    states: states.length,
    arcs,
    start,
    emit: (state, at) => emissions[at]?.[nameOf(state)] ?? 0,
    cross: (arc, at) => gaps[at]?.[passages[arc] ?? 'free'] ?? 0,
    end: (state) => (last ? closesPage(nameOf(state), last) : 0),
  })
  for (const [at, block] of chain.entries()) {
    const state = nameOf(paths.best[at] ?? 0)
    block.label = labels[state]
    const reading = readings[at]
    const before = readings[at - 1]
    if (!reading) continue
    const margin = paths.margin(at, alike[block.label])
    const within = block.label === 'headline' && before?.block.label === 'headline' && goesOnIn(before, reading)
    block.gap = tellGap(before, reading, within ? 'continuation' : block.label, margin)
  }
}

function isMarked({lines: [first]}: Block): boolean {
  return first?.mark !== undefined || first?.starts === true
}

/** 青砚工业园三十八家企业给工人宿|舍装上了隔音窗: one line of a headline, in two. */
function goesOnIn(before: BlockReading, after: BlockReading): boolean {
  if (after.block.lines[0]?.mark === 'join') return true
  return before.text.length + after.text.length <= longestHeadline && cutsWord(before.text, after.text)
}

const longestHeadline = 45

/** The arcs of a chain, what each makes of the gap, and how a chain may start. */
interface Grammar {
  readonly arcs: ReadonlyArray<Arc>
  readonly passages: ReadonlyArray<Passage>
  readonly start: (state: number) => number
}

function grammarOf(weigh: (from: State | 'start', to: State) => number | undefined): Grammar {
  const arcs = states.flatMap((fromState, from) =>
    states.flatMap((toState, to) => {
      const weight = weigh(fromState, toState)
      return weight === undefined ? [] : [{from, to, weight}]
    }),
  )
  return {
    arcs,
    passages: arcs.map(({from, to}) => passageOf(nameOf(from), nameOf(to))),
    start: (state) => weigh('start', nameOf(state)) ?? Number.NEGATIVE_INFINITY,
  }
}

/** What follows what on a page that nobody marked. */
const usual = grammarOf((from, to) => transitions[from][to])

/** An editor may set a 小标题 behind a headline's byline, or a headline without a text; only a text can be gone on with. */
const marked = grammarOf((from, to) => transitions[from][to] ?? (to === 'continuation' ? undefined : -20))

const labels: Readonly<Record<State, BlockLabel>> = {
  column: 'column',
  headline: 'headline',
  headline2: 'headline',
  headline3: 'headline',
  byline: 'byline',
  lead: 'paragraph',
  resumed: 'resumed',
  paragraph: 'paragraph',
  continuation: 'continuation',
  subheading: 'subheading',
  tail: 'tail',
  foreign: 'foreign',
  foreign2: 'foreign',
}

/** The states in which a block is labelled alike, as the decoder numbers them. */
const alike = {
  column: statesOf('column'),
  headline: statesOf('headline'),
  byline: statesOf('byline'),
  paragraph: statesOf('paragraph'),
  resumed: statesOf('resumed'),
  continuation: statesOf('continuation'),
  subheading: statesOf('subheading'),
  tail: statesOf('tail'),
  foreign: statesOf('foreign'),
} satisfies Record<BlockLabel, ReadonlySet<number>>

function statesOf(label: BlockLabel): ReadonlySet<number> {
  return new Set(states.flatMap((state, at) => (labels[state] === label ? [at] : [])))
}

function nameOf(state: number): State {
  return states[state] ?? 'paragraph'
}

const nothing: Surroundings = {cohesion: undefined, parallel: 0, opening: 0, brief: false}

function surroundings(
  readings: ReadonlyArray<BlockReading>,
  pairs: Pairs,
  openings: ReadonlyArray<number>,
): Array<Surroundings> {
  const cohesion = cohesions(readings, pairs)
  const parallel = parallels(readings)
  let brief = false
  return readings.map(({head, columnLike, block}, at) => {
    if (head === 'brief') brief = true
    else if (columnLike >= 2 || block.lines[0]?.pageBreak) brief = false
    return {cohesion: cohesion[at], parallel: parallel[at] ?? 0, opening: openings[at] ?? 0, brief}
  })
}

/** For each block that is not furniture: whether furniture or a page's end stands between it and the block before. */
function crossings(galley: Galley): Array<boolean> {
  const crossed: Array<boolean> = []
  let furniture = false
  for (const block of galley.children) {
    const line = block.lines[0]
    if (line?.furniture !== undefined) {
      furniture = true
      continue
    }
    crossed.push(furniture || (line?.pageBreak ?? false))
    furniture = false
  }
  return crossed
}
