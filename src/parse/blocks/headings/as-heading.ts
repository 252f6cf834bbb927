import {closing, figures, opening, startsOf} from '../../guarded.ts'
import {aspects} from '../../lexicon/common.ts'
import {articleOfLaw, item} from '../../text-ends.ts'
import type {BlockReading} from '../read-block.ts'
import {announcesList} from '../rows/row-beside.ts'

/** What begins a sentence oftener than a heading: a time, a place to be named. */
export const clauseStart = opening(
  `${figures}今去每当早上下晚昨在从据由`,
  /^(?:\d{1,4}[年月日时点岁]|今年|去年|每[天周月年]|当[天日晚时]|早上|上午|下午|晚上|昨[天日]|在|从|据|由于)/,
)

/** What begins a paragraph, and no heading: of 1,112 headings none. */
export const proseStart = opening(
  '他她本截问答记主上谜老教评简',
  /^(?:[他她]|(?:[老教]师)?(?:评语|评点|简评):|[老教]师点评:|本[报刊]\d|截至|问[他她]|(?:[问答]|记者|主持人|(?:[本上][期次])?(?:谜底|答案)):)/,
)

/** 投稿邮箱:…@…, a telephone, a link */
const address = /[\w.]@\w|https?:|www\.|\d{7,}|\d{3,4}-\d{7,8}/

function holdsAddress({text, isCounted, isLettered}: BlockReading): boolean {
  return (isCounted || isLettered || text.includes('@_')) && address.test(text)
}

/** What speaks for a heading of any kind, in nats. */
export function asHeading(reading: BlockReading): number {
  const length = reading.text.length
  let score = 0
  if (reading.byline?.certain) score -= 8
  else if (reading.byline) score -= 4
  if (reading.dateline) score -= 9
  if (reading.ending === 'stop' && /[。.]$/.test(reading.text)) score -= 7
  else if (reading.ending === 'stop') score -= reading.text.endsWith('…') ? 0 : isQuestion(reading) ? 0.3 : 1.5
  // 第五条 对各镇党委、人大、: of 3,580 paragraphs and 1,111 headings of real pages none ends so.
  if (reading.ending === 'comma' && !reading.quoted) score -= reading.text.endsWith('、') ? 9 : 3.5
  if (reading.ending === 'semicolon' || reading.ending === 'open') score -= 5
  // 天冷了,请大家注意用气安全: says what follows; 陆远山要求: may be a 引题.
  if (reading.ending === 'colon') score -= reading.commas > 0 || announcesList.test(reading.text) ? 4 : 1.5
  if (reading.isSentence) score -= 6
  score -= reading.commas * 0.6
  if (!reading.quoted && (reading.balance.open > 0 || reading.balance.closed > 0)) score -= 3
  if (reading.opening === 'closing' || reading.jumpFrom) score -= 8
  if (reading.signature) score -= 2.5
  else if (signers.test(reading.text)) score -= 6
  if (wish.test(reading.text)) score -= 2.5
  if (reading.text.includes('(') && pictured.test(reading.text)) score -= 4
  // ●县残联发放辅具。(王芸): who wrote it stands behind its sentence.
  if (reading.runIn?.sure || (reading.runIn && reading.ending === 'close')) score -= 5
  if (reading.text.startsWith('□')) score -= 6
  if (reading.ending !== 'colon' && isAnswer(reading.text)) score -= 5
  if (clauseStart.test(reading.text)) score -= 1
  if (proseStart.test(reading.text)) score -= 2.5
  if (reading.isCounted && /\d月\d{1,2}日/.test(reading.text)) score -= 1.5
  if (reading.row || holdsAddress(reading)) score -= 5
  if (reading.label || reading.pictorial || reading.bareDate || reading.jumpTo) score -= 4
  if (length < 2) score -= 8
  else if (length < 4 && reading.columnLike < 3) score -= 2.5
  return score
}

/** ▲ 陈守义(左)在查看路灯: who is where in a picture */
const pictured = /[\u4e00-\u9fff]\([左右中前后][一二三四]?\)/

/** 祝同学们旗开得胜!, with which a letter ends; 祝贺… may be a headline. */
export const wish = opening('祝敬恭谨顺', /^(?:[敬恭谨顺]祝|祝(?![福贺愿寿]))[^:“]{2,24}!$/)

/** 市民来电:桥头的红绿灯坏了三天。, 县交警大队答复:已于六月二日修复。 */
function isAnswer(text: string): boolean {
  const colon = text.indexOf(':')
  return colon > 3 && colon <= longestKey && answers.test(text.slice(0, colon))
}

const longestKey = 16
const answers = /^[\u4e00-\u9fff]{2,13}(?:来电|来信|反映|咨询|提问|答复|回复|回应|解答)$/

/** 四连 一群知识青年, 一名老读者: who signs a letter, and is not named */
const signers = closing(
  '年生学士工人员者民众长客师',
  /^(?:[\u4e00-\u9fff\d]{1,12}\s+)?(?:一[名位个群]|几[名位个]|[全部][体分])[\u4e00-\u9fff]{0,4}(?:青年|学生|同学|战士|职工|工人|党员|社员|读者|居民|村民|群众|家长|顾客|乘客|旅客|教师)$/,
)

/** “你砍我一棵树,我栽你十棵”: what somebody says in a text ends with a stop. */
function isSaid({text, ending, stops}: BlockReading): boolean {
  return ending === 'close' && stops === 0 && text.length <= 28 && said.test(text)
}

const said = /^“[^“”。!?]{4,}[^“”。!?,]”$/

/** 外卖要不要送上楼? as a headline asks; not 问:…, nor what somebody says. */
function isQuestion({text, stops}: BlockReading): boolean {
  return text.length >= 6 && text.length <= 22 && stops === 0 && /^[^“:。]+\?$/.test(text)
}

/** And for a headline; `further` where another line of it stands above. */
export function asHeadline(reading: BlockReading, heading: number, further: boolean): number {
  if (reading.head === 'item') return further ? -6 : 3
  if (reading.head === 'inner') return -5
  if (reading.head === 'brief') return -3
  const length = reading.text.length
  const line = reading.block.lines[0]
  let score = heading
  if (length < 6) score -= 0.7
  if (runsOn(reading)) score -= 1
  else if (length > 72) score -= 6
  else if (length > 45) score -= 3
  else if (length > 32) score -= further ? 0.7 : 1.5
  if (reading.parts) score += 0.7
  if (!further && isKicker(reading)) score += length <= 20 ? 2.5 : 1.5
  if (!further && length <= 32 && countedUp.test(reading.text)) score += 1.5
  if (reading.columnLike === 3) score -= 1.5
  if (reading.opening === 'dash') score += further ? 1.5 : -2
  if (!further && isBracketed(reading.text)) score -= 8
  if (reading.opening === 'item') score -= 2
  if (line?.indented) score += line.indent >= 3 && line.indent <= 5 ? -3 : 1
  if (reading.block.lines.length > 1) score -= 2.5
  return score
}

/** …关于进一步加强…管理努力创建…工作的若干意见出台: as long a text of prose has a comma. */
export function runsOn({text, commas, stops}: BlockReading): boolean {
  if (commas > 0 || stops > 0 || text.length <= longest || text.length > longestHeadline) return false
  return !pauses.test(text)
}

/** Two blanks at most: parts of a headline, and no list. */
const pauses = /[、。:…]|\s\S+\s\S+\s/

const longest = 60
const longestHeadline = 130

/** A 引题 that says by its end that a 主题 stands below it. */
export function isKicker({text}: BlockReading): boolean {
  return text.length <= 45 && kicker.test(text)
}

/** 苗圃主任方砚田——, 方砚田在开秧门时强调, 陆远山强调, 10月1日起: a 引题 and its 主题 are one sentence. */
const kicker = /^(?:[^。“]*(?:[^—。]——|时(?:强调|指出|要求)|\d[年月日]起)|[\u4e00-\u9fff·]{2,8}(?:强调|指出|要求))$/
/** 修渠道、通公路、装路灯……: what is counted up, over who did it. */
const countedUp = /^[^。]*、[^。]*……$/

/** (车间通讯员 冷向东), (作者为党校(行政学院)讲师): what closes a text; a 副题 may stand in brackets, and (一) heads a part. */
export function isBracketed(text: string): boolean {
  return text.startsWith('(') && endOfBracket(text) === text.length - 1 && !item.test(text)
}

/** Where the bracket that opens a text is closed. */
function endOfBracket(text: string): number {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '(') depth++
    else if (character === ')' && --depth === 0) return at
  }
  return -1
}

/** And for a 小标题. */
export function asSubheading(reading: BlockReading, heading: number): number {
  if (reading.head === 'inner') return reading.poem ? 6 : 3
  if (reading.head === 'item') return -6
  if (reading.head === 'brief') return -3
  const length = reading.text.length
  const line = reading.block.lines[0]
  let score = heading - 0.3
  if (length > 24) score -= 1.5
  if (length > 32) score -= 3
  if (reading.parts) score -= 0.2
  if (isSaid(reading)) score += 1
  if (reading.opening === 'item') score += articleOfLaw.test(reading.text) ? -1 : 1
  if (keyed.test(reading.text)) score += 1.5
  if (isBracketed(reading.text)) score -= 4
  if (reading.columnLike === 3) score += reading.opening === 'bracket' ? 2.5 : 1 // 【案情】 is no text
  if (line?.indented) score += line.indent >= 3 ? 0.5 : -1.5
  if (reading.block.lines.length > 1) score -= 4
  return score
}

/** 反方:一刀切不可取 */
export const keyed = opening(startsOf(aspects.split('|')), new RegExp(`^(?:${aspects}):`))
