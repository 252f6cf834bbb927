import {isTooWide} from '../../lines/too-wide.ts'
import type {Opening} from '../../text-ends.ts'
import type {Line} from '../../transcript.ts'
import {clauseStart, isBracketed} from '../headings/as-heading.ts'
import {certainOpenings} from '../paragraph-ends/opening-words.ts'
import type {BlockReading} from '../read-block.ts'

/** How a line without indent is more of what stands above it. */
export type Hanging = 'rest' | 'line' | undefined

export function hangsOn(before: BlockReading, after: BlockReading): Hanging {
  const [last, first] = [before.block.lines.at(-1), after.block.lines[0]]
  if (first !== undefined && isRest(before, first, after)) return 'rest'
  return last && first && lacksIndent(last, first, after) ? 'line' : undefined
}

/** What lines, indents, brackets and names at both sides say. */
export function layoutSays(before: BlockReading, after: BlockReading, crossed: boolean, hangs: Hanging): number {
  const last = before.block.lines.at(-1)
  const first = after.block.lines[0]
  let score = crossed ? 0.4 : 0
  if (before.byline?.certain === false || (before.runIn && before.ending === 'close')) score -= 2
  // …能睡着。”阎春生 黎青禾: one name may begin a sentence, two hardly do.
  else if (before.runIn && before.runIn.reading.contributors.length > 1) score -= 3
  if (before.byline && first?.blanks !== 0 && before.block.lines[0]?.blanks !== 0) score -= 2 // a name, set apart
  if (isWider(last, first)) score -= 3
  else if (last?.fill === 'full') score += first?.blanks === 0 ? 1.5 : 0.7
  if (last?.fill === 'short' && !crossed && first?.blanks === 0 && !hangs) score -= 3
  if (first?.indented && first.indent >= 3) score -= 5
  if (opensApart(before) && first?.blanks === 0) score -= 4
  if (isEnclosed(before, after)) score += 3
  if (isBracketed(before.text)) score -= 3 // what a bracket opens and closes is whole
  if (before.ending === 'stop' && isBracketed(after.text)) score -= 2
  if (hangs === 'rest' && before.ending !== 'stop') score += 2
  return score
}

/** A bracket or quotation that is open at the gap, and closed behind it. */
export function isEnclosed(before: BlockReading, after: BlockReading): boolean {
  return before.balance.open > 0 && after.balance.closed > 0
}

/** Nothing but a column's edge stands between the two. */
export function isFull(before: BlockReading, after: BlockReading): boolean {
  const [last, first] = [before.block.lines.at(-1), after.block.lines[0]]
  return last?.fill === 'full' && first?.blanks === 0 && !isWider(last, first)
}

/** Paragraphs that are a line each, and no column's edge: behind a sentence's end what is not set in is hardly the rest of one. */
export function isUncut(before: BlockReading, after: BlockReading): boolean {
  const [last, first] = [before.block.lines.at(-1), after.block.lines[0]]
  if (before.balance.open > 0 || last?.fill !== undefined || first?.fill !== undefined) return false
  return first?.indented === true && first.indent < 3
}

/** …把水渠管起来 ‖ 三个镇的农户领到了水卡 旱地改成了水田: no line of a column is wider than it. */
function isWider(last: Line | undefined, first: Line | undefined): boolean {
  return last?.fill === 'full' && first !== undefined && isTooWide(first)
}

/** Behind an empty line, over a text without one: 专家提醒,春季谨防感冒 is as long as a headline, and no column cuts it. */
function opensApart({text, commas, block: {lines}}: BlockReading): boolean {
  const [line] = lines
  return line !== undefined && line.blanks > 0 && line.fill === undefined && commas === 1 && text.length <= longestTitle
}

const longestTitle = 20

/** In a column that indents its paragraphs a line without indent begins none, unless it is a heading. */
function lacksIndent(last: Line, first: Line, {text, ending}: BlockReading): boolean {
  if (!last.fill || !last.indented || first.blanks > 0 || first.pageBreak) return false
  if (!first.fill || !first.indented || first.indent >= 3) return false
  return ending === 'comma' || ending === 'dash' || (first.fill === 'full' ? /[,。]/ : /。/).test(text)
}

/**
 * The same of paragraphs that are a line each: what stands at its edge is likely the rest of one, unless it says what it
 * is. Behind a sentence's end that is a doubt, and told as one.
 */
function isRest(before: BlockReading, first: Line, after: BlockReading): boolean {
  const start = before.block.lines[0]
  if (!start?.indentsLines || !first.indentsLines || start.fill || first.fill) return false
  if (start.indent < 3 || first.indent > 0 || first.blanks > 0 || after.ending !== 'stop') return false
  if (saysWhatItIs(after)) return false
  return before.ending !== 'stop' || (after.stops + after.commas > 0 && isProse(after))
}

function saysWhatItIs({text, label, opening}: BlockReading): boolean {
  if (label || aside.has(opening) || /[!?]$/.test(text) || keyed.test(text)) return true
  return certainOpenings.some(([pattern]) => pattern.test(text))
}

/** Neither “…” nor 3月1日,…, with which paragraphs begin. */
function isProse({text, opening}: BlockReading): boolean {
  return opening === 'han' && !clauseStart.test(text)
}

/** (据县志记载,…), ■ 链接: no rest of a paragraph. */
const aside: ReadonlySet<Opening> = new Set<Opening>(['bracket', 'mark', 'item', 'dash'])
/** 编者按:…, 记者手记:…; not 他说:… */
const keyed = /^[\u4e00-\u9fff]{2,8}(?<![说道问答称]):/
