import type {Plugin} from 'unified'
import type {SeamReason} from '../../tree/types.ts'
import {isDigit, isLatin} from '../fold.ts'
import type {BlockLabel, Galley, Gap, GapReason} from '../transcript.ts'
import {type Arc, decode} from './decode.ts'
import {type BlockReading, readBlock} from './read-block.ts'
import {closes, emits, ends, joins, type State, states, transitions} from './weights.ts'

/**
 * Say what each block is: the likeliest sequence of labels for the whole page, so that a doubt at one line is settled
 * by what comes before and after it.
 *
 *     …让辖区群众早日享受到便捷的      lead
 *     交通设施,助力区域发展。          continuation: the gap before it is mended
 *     记者 某某某                       tail
 *     某医院周边道路 9月底建成通车     headline
 *
 * Every gap gets its verdict, a reason and a confidence: how much worse the best page without that verdict is.
 */
export const labelBlocks: Plugin<[], Galley> = () => (galley) => {
  const chain = galley.children.filter((block) => block.lines[0]?.furniture === undefined)
  const readings = chain.map(readBlock)
  const crossed = crossings(galley)
  const paths = decode({
    length: readings.length,
    states: states.length,
    arcs,
    start: (state) => weightOf('start', nameOf(state)),
    emit: (state, at) => withReading(readings, at, (reading) => emits(nameOf(state), reading)),
    cross: (arc, at) => crossing(arc, at, readings, crossed),
    end: (state) => (textual.has(nameOf(state)) ? withReading(readings, readings.length - 1, closes) : 0),
  })
  for (const [at, block] of chain.entries()) {
    const state = nameOf(paths.best[at] ?? 0)
    block.label = labels[state]
    block.gap = gapBefore(readings, at, block.label, paths.margin(at, alike[block.label]))
  }
}

const arcs: ReadonlyArray<Arc> = states.flatMap((fromState, from) =>
  states.flatMap((toState, to) => {
    const weight = transitions[fromState][toState]
    return weight === undefined ? [] : [{from, to, weight}]
  }),
)

const textual: ReadonlySet<State> = new Set<State>(['lead', 'resumed', 'paragraph', 'continuation'])

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

function weightOf(from: State | 'start', to: State): number {
  return transitions[from][to] ?? Number.NEGATIVE_INFINITY
}

function withReading(
  readings: ReadonlyArray<BlockReading>,
  at: number,
  score: (reading: BlockReading) => number,
): number {
  const reading = readings[at]
  return reading ? score(reading) : 0
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

/** What the gap before a block says for an arc. */
function crossing(
  arc: Arc,
  at: number,
  readings: ReadonlyArray<BlockReading>,
  crossed: ReadonlyArray<boolean>,
): number {
  const from = nameOf(arc.from)
  const to = nameOf(arc.to)
  const after = readings[at]
  const before = readings[at - 1]
  if (!after || !before) return 0
  if (to === 'continuation') {
    const back = from === 'foreign' ? 2 : from === 'foreign2' ? 3 : 1
    const left = readings[at - back]
    return left ? joins(left, after, crossed[at] === true || back > 1) : 0
  }
  if (to === 'foreign' || to === 'foreign2' || !textual.has(from)) return 0
  return closes(before) + ends(to, before, crossed[at] === true)
}

/** Put a verdict into words. */
function gapBefore(readings: ReadonlyArray<BlockReading>, at: number, label: BlockLabel, margin: number): Gap {
  const confidence = 1 / (1 + Math.exp(-Math.max(0, margin)))
  const after = readings[at]
  const before = readings[at - 1]
  if (!after || !before) return {verdict: 'article', reason: 'first', confidence}
  if (label === 'continuation') return {verdict: 'joined', reason: joinReason(before, after), confidence}
  if (label === 'foreign') return {verdict: 'furniture', reason: 'foreign-line', confidence}
  if (label === 'headline' || label === 'column' || label === 'resumed')
    return {verdict: 'article', reason: openReason(before, after, label), confidence}
  return {verdict: 'paragraph', reason: openReason(before, after, label), confidence}
}

function joinReason(before: BlockReading, after: BlockReading): SeamReason {
  if (after.opening === 'closing') return 'punctuation-after'
  if (before.jumpTo ?? after.jumpFrom) return 'jump'
  if (before.ending === 'comma' || before.ending === 'semicolon') return 'comma-before'
  if (before.balance.open > 0 && after.balance.closed > 0) return 'open-quote'
  const last = before.text.charCodeAt(before.text.length - 1)
  const first = after.text.charCodeAt(0)
  if (isDigit(last) || (before.ending === 'digit' && isDigit(first))) return 'number-across'
  if (isLatin(last) && isLatin(first)) return 'latin-across'
  if (before.block.lines.at(-1)?.fill === 'full') return 'wrapped'
  return 'mid-sentence'
}

function openReason(before: BlockReading, after: BlockReading, label: BlockLabel): GapReason {
  if (after.dateline) return 'dateline-after'
  if (label === 'headline' || label === 'subheading' || label === 'column') return 'heading'
  if (label === 'tail' || label === 'byline' || before.byline) return 'byline'
  const line = after.block.lines[0]
  if (line?.indented && line.indent >= 3) return 'indent-after'
  if (before.ending === 'stop') return 'stop-before'
  if (before.block.lines.at(-1)?.fill === 'short') return 'short-line'
  return 'no-evidence'
}
