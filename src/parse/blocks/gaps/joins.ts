import {breaksInByline} from '../../bylines/breaks-in-byline.ts'
import {isHan} from '../../fold.ts'
import {closing, opening} from '../../guarded.ts'
import {isTooWide} from '../../lines/too-wide.ts'
import type {Opening} from '../../text-ends.ts'
import type {Line} from '../../transcript.ts'
import {isItem} from '../genres/verse.ts'
import {clauseStart, isBracketed} from '../headings/as-heading.ts'
import {oddsOfSummaryGoingOn} from '../headings/standfirst.ts'
import {certainOpenings} from '../paragraph-ends/opening-words.ts'
import type {BlockReading} from '../read-block.ts'
import {isDatelineAlone} from './closes.ts'
import {oddsOfNumber} from './numbers-across.ts'
import type {OddsOfOpenEnd} from './open-ends.ts'

/** A text goes on from one block to the next: what both sides of the gap say about that. */
export function joins(
  before: BlockReading,
  after: BlockReading,
  crossed: boolean,
  oddsOfOpenEnd: OddsOfOpenEnd,
  goingOn?: number,
  next?: BlockReading,
): number {
  if (breaksInByline(before.text)) return 12
  if (isDatelineAlone(before)) return after.dateline ? -9 : 4
  if (after.dateline || before.runIn?.sure) return -9
  if (isLastOfWord(before, after)) return 4
  const isEnclosed = before.balance.open > 0 && after.balance.closed > 0
  if ((before.row && !isEnclosed) || after.row || before.head || before.columnLike === 3 || after.columnLike === 3)
    return -8
  if ((before.signature && !before.byline) || after.signature) return -8
  if (before.bareDate || after.bareDate || (before.quoted && after.quoted)) return -6
  if (after.byline?.certain || after.jumpFrom || before.jumpTo) return -8
  if (after.jumpTo?.start === 0) return 6
  if (before.jumpFrom?.end === before.text.length) return 5
  if (before.block.lines[0]?.mark === 'caption' || isSaidToBeRow(before)) return -9
  let score = crossed ? 0.4 : 0
  if (before.byline?.certain === false || (before.runIn && before.ending === 'close')) score -= 2
  // …能睡着。”阎春生 黎青禾: one name may begin a sentence, two hardly do.
  else if (before.runIn && before.runIn.reading.contributors.length > 1) score -= 3
  const last = before.block.lines.at(-1)
  const first = after.block.lines[0]
  if (before.byline && first?.blanks !== 0 && before.block.lines[0]?.blanks !== 0) score -= 2 // a name, set apart
  if (isWider(last, first)) score -= 3
  else if (last?.fill === 'full') score += first?.blanks === 0 ? 1.5 : 0.7
  const rest = first !== undefined && isRest(before, first, after)
  const hangsOn = rest || (last && first && lacksIndent(last, first, after))
  if (last?.fill === 'short' && !crossed && first?.blanks === 0 && !hangsOn) score -= 3
  if (first?.indented && first.indent >= 3) score -= 5
  if (opensApart(before) && first?.blanks === 0) score -= 4
  if (isEnclosed) score += 3
  if (isBracketed(before.text)) score -= 3 // what a bracket opens and closes is whole
  if ((before.ending === 'stop' || endsInBracket(before)) && isBracketed(after.text)) score -= 2
  if (rest && before.ending !== 'stop') score += 2
  if (after.opening === 'closing') return score + (/^…+$/.test(after.text) ? -4 : 6)
  score += oddsOfNumber(before.text, after.text)
  const end = before.text.charAt(before.text.length - 1)
  if (isSaidBy(before, after)) score += 9
  if (before.ending === 'han' && (recipe.test(after.text) || speaks.test(after.text))) score -= 4
  if (end === '—' && !before.text.endsWith('——') && /^—(?!—)/.test(after.text)) score += 6 // one dash in two
  if (before.standfirst && !isFull(before, after)) return score + oddsOfSummaryGoingOn(before, after, oddsOfOpenEnd) - 2
  switch (before.ending) {
    case 'stop':
      return rest ? score - 2 : hangsOn ? score + 1.5 : goingOn === undefined ? score - 3.4 : goingOn + 0.6
    case 'colon':
      return score - (before.text.endsWith('如下:') ? 3 : 0.2) - (beginsList(before, after, next) ? 3 : 0)
    case 'semicolon':
      return score + (after.opening === 'item' || beginAlike(before, after) || areClauses(before, after) ? -3 : 0.3)
    case 'comma':
      return score + 1.5
    case 'open':
      return score + 3
    case 'close':
      return (
        score +
        openings[after.opening] +
        (isParticle(after.text) ? 3 : isFull(before, after) ? 1 : breaksOffProse(before) ? 2 : -0.6)
      )
    case 'dash':
      return score + (isFull(before, after) ? 0.2 : after.opening === 'quote' ? -1.8 : openings[after.opening] - 0.3)
    case 'han':
    case 'digit':
    case 'latin':
      return score + openings[after.opening] + (isFull(before, after) ? 1 : oddsOfOpenEnd(before, after))
    default:
      return before.ending satisfies never
  }
}

/** Behind an empty line, over a text without one: 专家提醒,春季谨防感冒 is as long as a headline, and no column cuts it. */
function opensApart({text, commas, block: {lines}}: BlockReading): boolean {
  const [line] = lines
  return line !== undefined && line.blanks > 0 && line.fill === undefined && commas === 1 && text.length <= longestTitle
}

const longestTitle = 20

/** \二车间的穆清和同志: a short line is text by itself, where an editor says so and no column's edge cuts it. */
function isSaidToBeRow({text, ending, block: {lines}}: BlockReading): boolean {
  const line = lines.at(-1)
  return line?.mark === 'paragraph' && line.fill === undefined && text.length <= longestRow && ending === 'han'
}

const longestRow = 24

/** …水汪汪。(打一水果) ‖ (谜底见第四版) */
function endsInBracket({text, isSentence}: BlockReading): boolean {
  return isSentence && text.endsWith(')')
}

/** …就能做。” ‖ 患者何桂香高兴地说。: who said so, and nothing else, stands in one paragraph with what was said. */
function isSaidBy({text: said}: BlockReading, {text, block}: BlockReading): boolean {
  const line = block.lines[0]
  if (text.length > longestSpeaker || line === undefined || line.indent >= 3 || line.blanks > 0) return false
  return saysSo.test(text) && /[。!?…]”$/.test(said)
}

/** 红烧鲫鱼 ‖ 原料:鲫鱼两条,… */
const recipe = opening('原主辅配用材调制做步功', /^(?:[原主辅配用材调]料|[制做]法|步骤|功效):/)

/** 笑一笑 ‖ 甲:“你为什么把表拨快十分钟?” */
const speaks = /^[甲乙丙丁问答]:“?/

const longestSpeaker = 18
const saysSo = /^[\u4e00-\u9fff]{1,14}(?:说|说道|表示|告诉记者)。$/

/** 韦明山 辛如是 闻竹|君: one character is no paragraph, and no row. */
function isLastOfWord({text, ending}: BlockReading, {text: rest, block, head}: BlockReading): boolean {
  return (
    rest.length === 1 &&
    block.lines[0]?.blanks === 0 &&
    !head &&
    text.length >= 8 &&
    ending !== 'stop' &&
    isHan(rest.charCodeAt(0))
  )
}

/** 挡车工20名,女; ‖ 机修工3名,男。: each on its line, and neither is cut by a column's edge. */
function areClauses(before: BlockReading, after: BlockReading): boolean {
  return isClause(before) && isClause(after) && (after.ending === 'semicolon' || after.ending === 'stop')
}

function isClause({text, stops, isSentence, ending, block: {lines}}: BlockReading): boolean {
  if (text.length > longestClause || stops > 0 || lines.at(-1)?.fill === 'full') return false
  return ending === 'stop' || !isSentence
}

const longestClause = 40

/** 免去甲的职务; ‖ 免去乙的职务;: one of a list, as the one before was. */
function beginAlike({text}: BlockReading, {text: next}: BlockReading): boolean {
  return /^[\u4e00-\u9fff]{2}/.test(next) && text.startsWith(next.slice(0, 2))
}

/** …有三个特点:|一是细。 Where lines are wrapped, a column may end there by chance; an item alone may be the rest of the sentence. */
function beginsList(before: BlockReading, after: BlockReading, next: BlockReading | undefined): boolean {
  if (after.opening === 'item' || (isItem(after) && (!next || isItem(next)))) return true
  const isListed = next && (beginAlike(after, next) || areClauses(after, next) || listed.test(before.text))
  if (isListed && after.ending === 'semicolon') return true
  return before.block.lines.at(-1)?.fill === undefined && firstOfMany.test(after.text)
}

/** …招聘下列人员: ‖ 挡车工20名,女;… */
const listed = closing(':', /(?:下列|以下|如下)[^,。;]{0,10}:$/)
const firstOfMany = /^(?:——|其?一是|其一|第一[,、是]|首先)/

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

/** …并列入《…基本法》|附件三: of 3,580 paragraphs of real pages none ends in 》. */
function breaksOffProse({text, commas, stops, byline, runIn}: BlockReading): boolean {
  return text.endsWith('》') && commas + stops > 0 && text.length > 20 && !byline && !runIn
}

/** “面对面”|的效果, 《小站大爱》|一文: what no text begins with. */
function isParticle(text: string): boolean {
  return /^(?:[的等]|和(?!平|谐)|一[文书词诗剧片]|为题|为主题)/.test(text)
}

/** Nothing but a column's edge stands between the two. */
function isFull(before: BlockReading, after: BlockReading): boolean {
  const [last, first] = [before.block.lines.at(-1), after.block.lines[0]]
  return last?.fill === 'full' && first?.blanks === 0 && !isWider(last, first)
}

/** …把水渠管起来 ‖ 三个镇的农户领到了水卡 旱地改成了水田: no line of a column is wider than it. */
function isWider(last: Line | undefined, first: Line | undefined): boolean {
  return last?.fill === 'full' && first !== undefined && isTooWide(first)
}

const openings: Readonly<Record<Opening, number>> = {
  closing: 6,
  quote: -0.3,
  bracket: -0.2,
  digit: 0,
  item: -2.2,
  latin: 0,
  dash: -0.8,
  han: 0,
  mark: -4,
}
