import {outletSuffixes} from './lexicon/common.ts'

/** A 消息头 or 电头 at the start of a folded text. */
export interface DatelineReading {
  /** Undefined where a paper leaves it out: 10月5日讯. */
  readonly outlet: string | undefined
  readonly place: string | undefined
  readonly date: string | undefined
  readonly kind: string
  /** Length of the dateline as printed, with its brackets and colon, without a byline. */
  readonly length: number
}

const han = '[\\u4e00-\\u9fff]'
const agency = '新华社|中新社|中新网|央视|人民网|新华网|中国新闻社|路透社|法新社|塔斯社|美联社|共同社'
const own = '本\\s?报|本刊|本台|本网|本社|本站|本市'
/** A county's paper says so: 融媒讯 */
const media = '全媒体|融媒体|融媒'
/** What a school, a works or a village calls itself: 我校讯, 本段讯 */
const units = '[校院厂矿段港局县区镇乡村团连队场所庭站]|公司|集团|分厂|农场|林场|学院|医院'
const number = '[\\d一二三四五六七八九十〇○零廿]{1,4}'
const date = `(?:(?:${number}年)?${number}月${number}日|${number}日|今日|今天|昨日)`

const front = '^[●○■□◆◇▲△★☆]?\\s?[【\\[(〔]?\\s?'
/** 桁溪日报, 桁溪日报社, 桁溪日报·桁溪网 */
const titled = `${han}{1,8}?(?:${outletSuffixes})(?!区[讯消])(?:社|${media}|[·•‧-]${han}{1,8}?(?:${outletSuffixes}))?`
const opening = new RegExp(
  `${front}(据)?(《${han}{2,10}》|${own}|${media}|${agency}|${titled})((?:${han}|、){0,24}?)(${date})?` +
    '\\s?([专快特]?讯|专电|电讯|电|消息|专稿|综合消息)\\s?[】\\])〕]?(?:\\s*[:：])?',
)
/** 讯 近日,…, 10月5日讯(…, 【我校讯】…: no outlet, or the paper's own works or school; 我院讯 may be glued to its text. */
const alone = new RegExp(
  `${front}([本我](?:${units})|[校院厂矿])?(${date})?(讯)` +
    `(?:\\s?[】\\])〕](?:\\s*:)?|\\s*:|(?=\\(|\\s(?!员))|(?<=[本我]${han}{1,2}讯)(?![飞息号]))`,
)
/** With what a word ends that is no place: 快讯:, 喜讯:, 通讯( */
const noPlace = '(?<![通简短快资喜电音问审传闻速捷急腾])'
/** 机务段讯(苏砚秋), 白渚镇讯:…, 【白渚乡讯】: where a report comes from. */
const fromPlace = new RegExp(
  `^(${han}{2,10}${noPlace})(${date})?(讯)(?:\\s*:|(?=\\s?\\(|\\s(?:${date}|近日|日前|连日)))`,
)
const placeInMarks = new RegExp(`^[【〔[](?!本?[报刊]?记者|通讯员)(${han}{2,10}${noPlace})(讯|消息)[】〕\\]]`)

/** 【南京十日电】, 汉口九日下午八时电: where a wire comes from, and when; what no brackets close a blank or a colon parts from the text. */
const wire = `((?:(?![年月日本])${han}){2,8})((?:${number}月)?${number}日(?:(?:[上下]午|[晨晚夜]|正午)?${number}[时点]半?)?)([专急快]?[电讯])`
const wireInMarks = new RegExp(`^[【〔[(]${wire}\\s?[】〕\\])]\\s?:?`)
const wireAlone = new RegExp(`^${wire}(?:\\s?:|(?=\\s))`)

/** With what the name of an outlet ends: most texts have none at their head. */
const outletEnds = new RegExp(
  `[》${[own, media, agency, outletSuffixes].flatMap((each) => each.split('|').map((name) => name.slice(-1))).join('')}]`,
)
const longestOutlet = 15
/** A character of each kind of dateline. */
const kinds = /[讯电消专综]/

/** The same as printed, in either script. */
const printedKinds = /[讯訊电電消专專综綜]/

/** A quick no to most texts, before their widths are folded. */
export function mayOpenWithDateline(printed: string): boolean {
  return printedKinds.test(printed)
}

/** What would be prose after an outlet’s name: 本报消息灵通人士, 新华社电台. */
const prose = /^(?:记者|通讯员|报道|评论|编辑|社论|的|在|是|有|对|从|于|和|与|将|曾|也|还)/

/** 新华社长篇通讯:… and 全社会用电…; 本报南通讯 and 本报会泽讯 are of places. */
function isProse(outlet: string, place: string, kind: string): boolean {
  if (kind === '讯') return place.endsWith('通') && place.length !== 2
  return outlet.endsWith('社') && place.startsWith('会')
}

/** 新华社电台, where nothing parts the two; behind a place and a day it is a dateline: 新华社某地1月2日电商务部… */
const wired = /^电(?:台|视|话|影|力|子|脑|网|商|梯|动|器|息|号)/

/**
 * Read the dateline at the start of a folded text.
 *
 *     本报讯 3月1日,…            →    outlet 本报, kind 讯
 *     新华社某地1月2日电  (…     →    outlet 新华社, place 某地, date 1月2日, kind 电
 *     【本报讯】…                →    with its brackets
 */
export function readDateline(text: string): DatelineReading | undefined {
  const head = text.length > 60 ? text.slice(0, 60) : text
  if (!kinds.test(head)) return undefined
  const match = outletEnds.test(head.slice(0, longestOutlet)) ? opening.exec(head) : null
  if (!match) return readWithoutOutlet(head)
  const [printed, , outlet, place, day, kind] = match
  if (outlet === undefined || kind === undefined) return undefined
  if (!kind.endsWith('讯') && media.split('|').includes(outlet)) return undefined // 融媒体消息
  if (place && (prose.test(place) || (!day && kind !== '讯' && !/^[\u4e00-\u9fff]{2,8}$/.test(place)))) return undefined
  if (
    kind === '消息' &&
    !printed.endsWith(':') &&
    !own.split('|').includes(outlet.replace(/\s/g, '')) &&
    !agency.split('|').includes(outlet) &&
    !bracketed(printed)
  )
    return undefined
  if (place && !day && isProse(outlet, place, kind) && !bracketed(printed)) return undefined
  // 国网某县供电公司: without a day a mark or a blank parts the text from it.
  if (kind === '电' && place && !day && !bracketed(printed) && /^[\u4e00-\u9fff]/.test(text.slice(printed.length)))
    return undefined
  if (kind === '电' && !(place && day) && wired.test(text.slice(printed.length - 1))) return undefined
  const unit = outlet.replace(/[《》\s]/g, '')
  return {outlet: unit, place: place || undefined, date: day, kind, length: printed.length}
}

/** A dateline that is cut between two texts, as that of both: 本报东浦 / 讯 10月20日,…, 新华社 / 东浦10月20日电 */
export function cutDateline(before: string, after: string): DatelineReading | undefined {
  if (before.length > longestCut || !isRest(after) || !outletAlone.test(before)) return undefined
  const whole = readDateline(before + after)
  return whole && whole.length > before.length ? whole : undefined
}

function isRest(after: string): boolean {
  return rest.test(after) || (wireAlone.test(after) && readDateline(after)?.outlet === undefined)
}

/** Behind 最后九公里供水管网接通, a headline, 讯 opens a text. */
const longestCut = 10
const rest = new RegExp(`^(?:${date})?讯`)
const outletAlone = new RegExp(`${front}(?:据)?(?:《${han}{2,10}》|${own}|${media}|${agency}|${titled})`)

/** A quick no: one of these is in each. */
const without = /^.{0,16}(?:讯|消息)|日.{0,8}电/

/** Where a report comes from, or nothing at all: a village's paper needs no outlet. */
function readWithoutOutlet(head: string): DatelineReading | undefined {
  if (!without.test(head)) return undefined
  const own = alone.exec(head)
  const [printed, outlet, day, kind] = own ?? fromPlace.exec(head) ?? []
  if (printed && kind) return {outlet, place: undefined, date: day, kind, length: printed.length}
  const [wired, from, time, kindOfWire] = wireInMarks.exec(head) ?? wireAlone.exec(head) ?? []
  if (wired && kindOfWire) return {outlet: undefined, place: from, date: time, kind: kindOfWire, length: wired.length}
  const [marked, place, said] = placeInMarks.exec(head) ?? []
  return marked && place && said
    ? {outlet: place, place: undefined, date: undefined, kind: said, length: marked.length}
    : undefined
}

function bracketed(printed: string): boolean {
  return /^[【[(]/.test(printed)
}
