import {breaksInByline} from '../../bylines/breaks-in-byline.ts'
import {endsInName} from '../../bylines/names-go-on.ts'
import {isHan} from '../../fold.ts'
import {opening} from '../../guarded.ts'
import type {Opening} from '../../text-ends.ts'
import {isItem} from '../genres/verse.ts'
import {wish} from '../headings/as-heading.ts'
import {oddsOfSummaryGoingOn} from '../headings/standfirst.ts'
import type {BlockReading} from '../read-block.ts'
import {announcesList} from '../rows/row-beside.ts'
import {endsInSaidBy, isDatelineAlone} from './closes.ts'
import {hangsOn, isEnclosed, isFull, isUncut, layoutSays} from './layout-says.ts'
import {endsInTelephone, oddsOfNumber} from './numbers-across.ts'
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
  const settled = oddsOfKinds(before, after)
  if (settled !== undefined) return settled
  const hangs = hangsOn(before, after)
  let score = layoutSays(before, after, crossed, hangs)
  if (after.opening === 'closing')
    return (
      score +
      (/^…+$/.test(after.text) && !isHalfOfDots(before, after) ? -4 : 6 + oddsOfUnended(before, after, oddsOfOpenEnd))
    )
  score += oddsOfNumber(before.text, after.text)
  if (isSaidBy(before, after)) score += 9
  if (recipe.test(after.text) && (before.ending === 'han' || before.ending === 'stop')) return score - 4
  if (before.ending === 'han' && speaks.test(after.text)) score -= 4
  const startsPiece = quotes.test(after.text) || endsNotice(after)
  if (before.text.length <= longestTitle && !isFull(before, after) && startsPiece) score -= 4
  if (isHalfOfDash(before, after) || isLatinInTwo(before, after)) score += 6
  if (wish.test(after.text)) score -= 6
  if (isSaidFirst(before, after) || (endsNotice(before) && after.opening !== 'digit')) score -= 6
  if (before.standfirst && !isFull(before, after)) return score + oddsOfSummaryGoingOn(before, after, oddsOfOpenEnd) - 2
  switch (before.ending) {
    case 'stop':
      if (hangs) return hangs === 'rest' ? score - 2 : score + 1.5
      if (after.label || after.opening === 'mark') return score - 5
      return goingOn === undefined ? score - (isUncut(before, after) ? 6.4 : 3.4) : goingOn + 0.6
    case 'colon':
      return (
        score -
        (before.text.endsWith('如下:') ? 3 : 0.2) -
        (beginsList(before, after, next) ? 3 : 0) -
        (after.opening === 'quote' && !isFull(before, after) && !says.test(before.text) ? quoted : 0)
      )
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

/** …摆脱贫困 ‖ 荷风布庄 换季清仓 ‖ ,受到赞扬: what the text before asks for by itself, which the advertisement is not. */
function oddsOfUnended(before: BlockReading, after: BlockReading, oddsOfOpenEnd: OddsOfOpenEnd): number {
  return before.ending === 'han' ? Math.max(0, oddsOfOpenEnd(before, after)) : 0
}

/** The odds where what one of the blocks is leaves nothing to weigh: a dateline, a byline, a row, a jump. */
function oddsOfKinds(before: BlockReading, after: BlockReading): number | undefined {
  if (breaksInByline(before.text)) return 12
  if (isDatelineAlone(before)) return after.dateline ? -9 : 4
  if (after.dateline || (before.runIn?.sure && !endsInName(before.text, after.text))) return -9
  if (isLastOfWord(before, after)) return 4
  if ((before.row && !isEnclosed(before, after)) || after.row || before.head) return -8
  if (endsInSaidBy(before) && after.opening !== 'closing') return -6
  if (reference.test(after.text) && reference.test(before.text)) return -8
  if (before.columnLike === 3 || after.columnLike === 3) return -8
  if ((before.signature && !before.byline) || after.signature) return -8
  if (before.bareDate || after.bareDate || (before.quoted && after.quoted)) return -6
  if (after.byline?.certain || after.jumpFrom || before.jumpTo) return -8
  if (after.jumpTo?.start === 0) return 6
  if (before.jumpFrom?.end === before.text.length) return 5
  if (before.block.lines[0]?.mark === 'caption' || isSaidToBeRow(before)) return -9
  return undefined
}

/** [1] 桁溪县志… ‖ [2] 白渚县志… */
const reference = opening('[', /^\[\d{1,3}\]/)

/** 读书 ‖ 读书像过河。: the text takes up its heading, and no sentence says a word twice. */
function isSaidFirst({text, isSentence}: BlockReading, {text: next}: BlockReading): boolean {
  return !isSentence && text.length > 1 && text.length <= longestTaken && next.startsWith(text)
}

const longestTaken = 12

const longestHeading = 20

/** …求司机工作。联系人:卢先生, …敬告诸亲友。 方守信 谨启: with whom to call an advertisement ends, with who signs a notice. */
function endsNotice({text, block: {lines}}: BlockReading): boolean {
  if (lines.at(-1)?.fill === 'full') return false
  return endsInTelephone(text) || closesNotice.test(text.slice(-longestClose))
}

const longestClose = 24
const closesNotice =
  /[。!?] [\u4e00-\u9fff\s]{2,16}[谨敬泣]?[启叩]$|联系人\s?:\s?[\u4e00-\u9fff]{2,6}(?:\s?[\d-]{7,12})?$/

/** 那天夜里— ‖ —水到了: one dash in two. */
function isHalfOfDash({text}: BlockReading, {text: rest}: BlockReading): boolean {
  return text.endsWith('—') && !text.endsWith('——') && /^—(?!—)/.test(rest)
}

/** 妈妈在家把我盼来… ‖ …: one ellipsis in two */
function isHalfOfDots({text}: BlockReading, {text: rest}: BlockReading): boolean {
  return rest === '…' && text.endsWith('…') && !text.endsWith('……')
}

/** The new bridge was opened to ‖ traffic on May 6.: a sentence or a title begins with a capital */
function isLatinInTwo({text, ending}: BlockReading, {text: rest}: BlockReading): boolean {
  return (
    ending !== 'stop' && /^[a-z]{2,}[ ,.]/.test(rest) && /[A-Za-z]{2,} [A-Za-z]+,?$/.test(text.slice(-longestWords))
  )
}

const longestWords = 32

/** \二车间的穆清和同志: a short line is text by itself, where an editor says so and no column's edge cuts it. */
function isSaidToBeRow({text, ending, block: {lines}}: BlockReading): boolean {
  const line = lines.at(-1)
  return line?.mark === 'paragraph' && line.fill === undefined && text.length <= longestRow && ending === 'han'
}

const longestRow = 24

/** …就能做。” ‖ 患者何桂香高兴地说。: who said so, and nothing else, stands in one paragraph with what was said. */
function isSaidBy({text: said}: BlockReading, {text, block}: BlockReading): boolean {
  const line = block.lines[0]
  if (text.length > longestSpeaker || line === undefined || line.indent >= 3 || line.blanks > 0) return false
  return saysSo.test(text) && /[。!?…]”$/.test(said)
}

/** 红烧鲫鱼 ‖ 原料:鲫鱼两条,… */
const recipe = opening('原主辅配用材调制做步功特', /^(?:[原主辅配用材调]料|[制做]法|步骤|功效|特点):/)

/** 笑一笑 ‖ 甲:“你为什么把表拨快十分钟?” */
const speaks = /^[甲乙丙丁问答]:“?/

/** 考试 ‖ 老师问:“你为什么交白卷?” A column breaks off so few characters only by chance. */
const longestTitle = 4
const quotes = /^[\u4e00-\u9fff]{1,8}:“/

const longestSpeaker = 18
const saysSo = /^[\u4e00-\u9fff]{1,14}(?:说|说道|表示|告诉记者)。$/

/** 韦明山 辛如是 闻竹|君: one character is no paragraph, and no row; 投稿邮箱:baizhu@example.co|m */
function isLastOfWord({text, ending}: BlockReading, {text: rest, block, head}: BlockReading): boolean {
  if (block.lines[0]?.blanks !== 0) return false
  if (ending === 'latin' && cutAddress.test(text.slice(-longestAddress)) && restOfAddress.test(rest)) return true
  if (rest.length !== 1 || text.length < 8 || ending === 'stop') return false
  return (!head || (head === 'inner' && text.length >= longestHeading)) && isHan(rest.charCodeAt(0))
}

/** An address that ends in no .com or .cn. */
const cutAddress = /(?:\w@[\w.-]*|(?:https?:|www\.)\S*)(?<!\.(?:com|cn|net|org))$/
const longestAddress = 60
const restOfAddress = /^[a-z\d.][\w./-]*(?![\w@./-])/

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
  // …比赛结果: / 拔河:第一名细纱车间,…。 / 象棋:第一名秦德兴,…。
  if (next && isKeyed(after) && isKeyed(next)) return true
  const isListed = next && (beginAlike(after, next) || areClauses(after, next) || announcesList.test(before.text))
  if (isListed && after.ending === 'semicolon') return true
  return before.block.lines.at(-1)?.fill === undefined && firstOfMany.test(after.text)
}

/**
 * …作者写道: ‖ “父亲的犁挂在墙上。”: of 3,030 ends of paragraphs on real pages two are so; that one of their 408 cuts falls
 * there is to be awaited once in nine such sets.
 */
const quoted = 1.7
/** 程万里说: ‖ “新添的五个点都在公路边上。”: who speaks is seldom parted from what is said. */
const says =
  /(?:[说讲谈问答喊称]|(?<!写)道|表示|介绍|强调|指出|评价|认为|坦言|感慨|感叹|解释|呼吁|(?:嘱咐|叮嘱|告诉)[\u4e00-\u9fff]{1,4})的?:$/

function isKeyed({text}: BlockReading): boolean {
  return /^[\u4e00-\u9fff]{2,6}:[^“]/.test(text) && !says.test(text.slice(0, text.indexOf(':') + 1))
}

const firstOfMany = /^(?:——|其?一是|其一|第一[,、是]|首先)/

/** …并列入《…基本法》|附件三: of 3,580 paragraphs of real pages none ends in 》. */
function breaksOffProse({text, commas, stops, byline, runIn}: BlockReading): boolean {
  return text.endsWith('》') && commas + stops > 0 && text.length > 20 && !byline && !runIn
}

/** “面对面”|的效果, 《小站大爱》|一文: what no text begins with. */
function isParticle(text: string): boolean {
  return /^(?:[的等]|和(?!平|谐)|一[文书词诗剧片]|为题|为主题)/.test(text)
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
