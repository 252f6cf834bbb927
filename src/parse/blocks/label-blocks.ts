import type {Plugin} from 'unified'
import type {Block, BlockLabel, Galley} from '../transcript.ts'
import {arcsOf, type Chain, decode} from './decode.ts'
import {emissionsOf} from './emissions.ts'
import {closesPage} from './gaps/closes.ts'
import {openingsByEmptyLines} from './gaps/empty-lines.ts'
import {countPairs} from './gaps/pairs.ts'
import {passageOf, passages, putPassages, scoreGaps} from './gaps/score-gaps.ts'
import {tellGap} from './gaps/tell-gaps.ts'
import {cutsWord} from './gaps/words-across.ts'
import {verseOf} from './genres/verse.ts'
import {readBeside} from './read-beside.ts'
import {type BlockReading, readBlock} from './read-block.ts'
import {putStates, type State, states, transitions} from './states.ts'
import {surroundings} from './surroundings.ts'

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
  const readings: Array<BlockReading> = []
  for (const block of chain) readings.push(readBlock(block)) // `map` makes an array of another kind once it is compiled
  readBeside(readings)
  const pairs = countPairs(readings.map((reading) => reading.text))
  const crossed = crossings(galley)
  const openings = openingsByEmptyLines(readings, crossed)
  const verse = verseOf(readings)
  const around = surroundings(readings, pairs, openings, verse)
  const last = readings.at(-1)
  const {starts, arcs} = chain.some(isMarked) ? marked : usual
  const paths = decode({
    starts,
    arcs,
    length: readings.length,
    ends: tableOf(last ? [closesPage(last)] : [], states.length, putStates),
    emissions: tableOf(around.map(emissionsOf), states.length, putStates),
    crossings: tableOf(scoreGaps(readings, crossed, around, pairs, verse), passages.length, putPassages),
    kinds: passages.length,
  })
  chain.forEach((block, at) => {
    const state = nameOf(paths.best[at] ?? 0)
    block.label = labels[state]
    const reading = readings[at]
    const before = at > 0 ? readings[at - 1] : undefined
    if (!reading) return
    const byline = reading.byline ?? (block.label === 'byline' ? reading.signature : undefined)
    if (byline) block.byline = byline
    const opens = reading.item || (isErratum(reading) && before?.block.label !== 'headline')
    if (opens ? block.label === 'paragraph' : reading.above && block.label === 'byline') block.begins = true
    const margin = paths.margin(at, alike[block.label])
    const within = block.label === 'headline' && before?.block.label === 'headline' && goesOnIn(before, reading)
    block.gap = tellGap(before, reading, within ? 'continuation' : block.label, margin)
  })
}

/** 更正：本报1月11日《秧田等雨》一文中，…: of the paper, and not of the article that it stands under. */
function isErratum({label, text}: BlockReading): boolean {
  return label === '更正' && /本[报刊]|《/.test(text)
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

/** Scores by name, one record a position, as the decoder takes them. */
function tableOf<Scores>(
  records: ReadonlyArray<Scores>,
  width: number,
  put: (scores: Scores, into: Float64Array, at: number) => void,
): Float64Array {
  const table = new Float64Array(records.length * width)
  let at = 0
  for (const record of records) {
    put(record, table, at)
    at += width
  }
  return table
}

/** How a chain may start, and what may follow what; the kind of an arc is what it makes of the gap. */
function grammarOf(weigh: (from: State | 'start', to: State) => number | undefined): Pick<Chain, 'starts' | 'arcs'> {
  return {
    starts: Float64Array.from(states, (state) => weigh('start', state) ?? Number.NEGATIVE_INFINITY),
    arcs: arcsOf(
      states.map((to) =>
        states.flatMap((fromState, from) => {
          const weight = weigh(fromState, to)
          const kind = passages.indexOf(passageOf(fromState, to))
          return weight === undefined ? [] : [{from, kind, weight}]
        }),
      ),
    ),
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
  author: 'byline',
}

/** State by state: whether a block is labelled so in it. */
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
} satisfies Record<BlockLabel, ReadonlyArray<boolean>>

function statesOf(label: BlockLabel): ReadonlyArray<boolean> {
  return states.map((state) => labels[state] === label)
}

function nameOf(state: number): State {
  return states[state] ?? 'paragraph'
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
