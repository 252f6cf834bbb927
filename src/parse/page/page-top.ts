import {season} from '../../tree/season.ts'
import {degrees, sky, solarTerms, wind} from '../lexicon/weather.ts'
import {pageInWords} from './page-number.ts'

/** What a line over the articles of a page says. */
export type TopPart =
  | 'name'
  | 'publisher'
  | 'office'
  | 'day'
  | 'month'
  | 'season'
  | 'weekday'
  | 'lunar'
  | 'term'
  | 'serial'
  | 'total'
  | 'edition'
  | 'extent'
  | 'price'
  | 'terms'
  | 'weather'
  | 'kind'
  | 'special'

const han = '[\\u4e00-\\u9fff]'
const numeral = '[〇○零一二三四五六七八九十百千廿]'
const lunarDay = '闰?[正一二三四五六七八九十冬腊]{1,2}月(?:[初十廿三][一二三四五六七八九十]|[二三]十)'
const stemAndBranch = '[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年\\s?'
/** 第12期, 第91、92期合刊, 第九十七、九十八期合刊 */
const serial = `第\\s?(?:\\d{1,5}(?:\\s?[、,—–~/至-]{1,2}\\s?第?\\d{1,5})?|${numeral}{1,9}(?:[、,至]第?${numeral}{1,9})?)\\s?[期号辑](?:\\s?合刊)?`
const kind = '(?:增刊|号外|特刊|合刊|[复创试休终]刊号?)'
/** 建镇三十年特刊, behind a paper's name or before it; by itself it may be a headline. */
const special = `${han}{2,12}(?:特刊|专刊|增刊|专号)`

/** 1979年, 一九七九年, 民国三十五年 */
const year = `(?:\\d{4}|${numeral}{4}|(?:中华)?民国\\s?(?:元|\\d{1,3}|${numeral}{1,5}))\\s?年`
/** Where a name ends: at a blank, a date, a number, and at a comma where more is said: no 及时发布权威信息, of a column. */
const end = `(?=$|[\\s|丨·()]|,.|\\d{4}|${year}|第|总第)`
/** 二分, 0.50元, 一角五分 */
const money = `(?:人民币)?\\s?(?:\\d{1,4}(?:\\.\\d{1,2})?|${numeral}{1,5})\\s?[元角分厘](?:${numeral}[角分厘])?${end}`
/** 1979年5月, 一九七九年五月 */
const month = `${year}\\s?(?:\\d{1,2}|${numeral}{1,2})\\s?月`
/** 2024年3月, 2025年1—2月合刊, 二〇二四年三月号, 2024年3月上半月刊 */
const printedMonth = `${year}\\s?(?:\\d{1,2}(?:\\s?[、,—–~/至-]{1,2}\\s?\\d{1,2})?|${numeral}{1,2}(?:[、,至—]{1,2}${numeral}{1,2})?)\\s?月(?:\\s?(?:[上中下]旬|[上下]半月))?(?:合?刊|[号份])?(?!\\s?(?:\\d|${numeral}))`
/** 2025年春季号, 2025年夏, 2025年第3季度, 一九八六年中秋 */
const printedSeason = `${year}\\s?${season}${end}`

/** 2024年3月15日, 2024-03-15, 一九五八年九月六日 */
export const printedDay = `${month}\\s?(?:\\d{1,2}|${numeral}{1,3})\\s?日|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}(?!\\d)`

/** What may stand behind a paper's name, in whatever order, apart by blanks, brackets, dots or nothing. */
const parts: ReadonlyArray<readonly [TopPart, RegExp]> = [
  ['day', new RegExp(printedDay, 'y')],
  ['month', new RegExp(printedMonth, 'y')],
  // 第15期(8月上半月), behind its number
  ['month', /(?<=期\s?\(?)\d{1,2}月(?:[上下]半月|[上中下]旬)?(?=$|[\s)])/y],
  ['season', new RegExp(printedSeason, 'y')],
  ['weekday', /(?:星期|周|礼拜)[一二三四五六日天]/y],
  ['lunar', new RegExp(`(?:农历|夏历|旧历)(?:${stemAndBranch})?${lunarDay}|${stemAndBranch}${lunarDay}`, 'y')],
  // 今日谷雨, 明日立夏; 农历三月十一 谷雨, behind a day only: by itself it may be a headline.
  ['term', new RegExp(`(?:(?:今|明|后)[日天]|(?<=[日天一二三四五六七八九十年]\\s?))(?:${solarTerms})${end}`, 'y')],
  ['total', new RegExp(`总${serial}`, 'y')],
  ['serial', new RegExp(`(?:${year}\\s?)?(?:复刊|创刊|试刊)?${serial}`, 'y')],
  ['edition', new RegExp(`第\\s?(?:[A-Z]?\\d{1,3}|${pageInWords})\\s?版(?!\\S*[面本])`, 'y')],
  // 浔溪报 增刊, 浔溪报(复刊), 浔溪报 1981年增刊
  ['kind', new RegExp(`(?:${year}\\s?)?${kind}(?=$|[\\s|()·第总\\d])`, 'y')],
  // (双月刊)
  ['kind', new RegExp(`(?:[双半]?月刊|季刊|旬刊|周刊|年刊)${end}`, 'y')],
  ['special', new RegExp(`${special}(?=$|[\\s|()·第总\\d])`, 'y')],
  ['extent', /(?:本期(?:共)?|(?:本报)?今[日天](?:出版)?|共)\s?[\d一二三四六八十]{1,3}\s?版/y],
  // 零售二分, 每份售价4分, 每月定价五角
  [
    'price',
    new RegExp(
      `(?:每[份张期月]|全?月)?(?:定价|售价|零售价?|价)?(?<=[份张期月价售])\\s?:?\\s?(?:每[份张期月]\\s?)?${money}`,
      'y',
    ),
  ],
  // 内部资料 免费赠阅, (内部刊物 注意保存), 非卖品
  [
    'terms',
    new RegExp(
      `(?:内部(?:资料|刊物|交流|发行)|免费(?:赠阅|交流|发放|取阅)|仅供(?:内部)?(?:交流|参考)|注意保存|[请不][勿得]外传|非卖品|敬请(?:指正|惠存|交换))${end}`,
      'y',
    ),
  ],
  // 一九八八年三月 出版
  ['publisher', new RegExp(`(?<=[月日]\\s?)出版${end}`, 'y')],
  // 桁溪县委办公室编, 某某厂工会主办, and not 晚会由县文化馆主办
  [
    'publisher',
    new RegExp(`(?:(?![由将在获])${han}){3,24}?\\s?(?:编印|编辑|主办|主管|承办|协办|主编|印发|出版|编|印)${end}`, 'y'),
  ],
  // 石门旅外同乡会、石门侨刊社合编
  ['publisher', new RegExp(`(?:(?![由将在获])[、\\u4e00-\\u9fff]){3,30}?合[编办印]${end}`, 'y')],
  // 桁溪县教育局办公室 2012年4月9日
  ['office', new RegExp(`${han}{3,20}?[室部会局委校学院厂社心]\\s+(?=${printedDay})`, 'y')],
  // 主办：桁溪县融媒体中心
  [
    'publisher',
    new RegExp(
      `(?:主办|主管|编印|承办|协办|出版|主编|总编辑?|校长|社长|会长|理事长|院长|发行人|督印人|顾问)(?:单位)?\\s?[:/]\\s?${han}(?:[、\\s]?${han}){1,28}?${end}`,
      'y',
    ),
  ],
  // 社址：石门墟大街十二号, the last of what a line says
  [
    'publisher',
    /(?:社址|地址|网址|网站|电子(?:邮箱|信箱|版)|邮箱|信箱|电话|热线|邮编|印数|印刷|准印证号?)\s?[:/]\s?[^。!?;]{3,40}$/y,
  ],
  // BAIZHU COLLEGE NEWS
  ['publisher', /(?<![^\s])[A-Z]{2,}(?:\s[A-Z]{2,}){1,6}$/y],
]
/** 中共浔溪县委机关报: whose paper it is, and no name. */
export const ofOrgan = /机关报》?$/
const between = /[\s|丨·,、()《》]*/y
/** 青禾周报, 青 禾 周 报, 《桁溪通讯》 */
const name = new RegExp(
  `《?(?!${kind}(?:$|第))(?:${han}\\s?){1,14}?(?:(?<![预海情通简捷喜警举壁板汇申上])\\s?报|简\\s?报|刊|通\\s?讯|简\\s?讯|[校院厂会社馆矿乡侨]\\s?讯|快\\s?讯|信\\s?息|动\\s?态|史料|文史|史志)》?(?:(?<=报》?)(?=${kind})|${end})`,
  'y',
)
/** 《砚溪工人》第18期 */
const quotedName = new RegExp(`《${han}{2,12}》\\s?(?=总?第)`, 'y')
/** 白渚医苑 第33期 2018年12月15日, which does not say what it names; 驾驶员培训班 2019年第2期 is no paper. */
const anyName = new RegExp(`${han}{2,12}\\s+(?=(?:\\d{4}年|总|复刊)?第)`, 'y')

/** No line over articles is longer. */
const longest = 60

/**
 * What a folded line says where nothing but a page's top is printed in it; undefined where it says anything else.
 *
 *     青禾周报 2024年3月15日 第10期(总第307期)    →    name, day, serial, total
 *     一九五八年九月六日                           →    day
 */
export function readTop(text: string): ReadonlySet<TopPart> | undefined {
  if (text.length > longest) return undefined
  if (text.includes('℃') && weather.test(text)) return weatherAlone
  const start = behind(between, text, 0) ?? 0
  const named = behind(name, text, start) ?? behind(quotedName, text, 0)
  if (named !== undefined) return readParts(text, named, [ofOrgan.test(text.slice(0, named)) ? 'publisher' : 'name'])
  const unnamed = readParts(text, start, [])
  const mayBeNamed = unnamed ? undefined : behind(anyName, text, start)
  if (mayBeNamed === undefined) return unnamed
  const said = readParts(text, mayBeNamed, ['name'])
  return said?.has('day') || (said?.has('serial') && said.has('total')) ? said : undefined
}

/** 今日天气:多云转晴 12℃—21℃ 偏南风2级, beside a paper's name; 砚湖气温升至39℃ is news. */
const weather = new RegExp(
  `^(?:[\\u4e00-\\u9fff]{1,6}[:\\s]\\s?)?(?:${sky})(?:[转到间有][\\u4e00-\\u9fff]{1,6})?[\\s,;]\\s?(?:最?[高低]?(?:气温|温度)\\s?:?\\s?)?${degrees}(?:[\\s,;]\\s?${wind})?$`,
)
const weatherAlone: ReadonlySet<TopPart> = new Set<TopPart>(['weather'])

function readParts(text: string, from: number, before: ReadonlyArray<TopPart>): ReadonlySet<TopPart> | undefined {
  const said = new Set(before)
  for (let at = behind(between, text, from) ?? from; at < text.length; at = behind(between, text, at) ?? at) {
    const part = parts.find(([, pattern]) => behind(pattern, text, at) !== undefined)
    if (!part) return undefined
    said.add(part[0])
    at = part[1].lastIndex
  }
  return said.size > 0 ? said : undefined
}

function behind(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : undefined
}

/** 建镇三十年特刊 2024年4月: what a paper calls one of its issues. */
export function isSpecial(text: string): boolean {
  return specialAlone.test(text)
}

const specialAlone = new RegExp(`^${special}${end}`)

/** 2024年3月15日, or 1979年5月 over a monthly, and nothing else. */
export function isDateAlone(text: string): boolean {
  const said = readTop(text)
  return said?.size === 1 && (said.has('day') || said.has('month'))
}

/** A quick no: one of these is in every line that {@link isTop} knows. */
const topSign = /\d\s?期|合刊|[子丑寅卯辰巳午未申酉戌亥]年|主办|主管|承办|编印|出版|协办/
const yearOfCycle = new RegExp(stemAndBranch)
const publishing = /主办|主管|承办|编印|出版|协办/
const keyed = /^[^\s:/]{2,6}[:/]/
/** Who publishes papers. */
const ofPapers = /党委|县委|市委|区委|宣传部|编辑部|编委会|报社|传媒|融媒体|中学|小学|学院|大学|总厂|集团|公司/

/**
 * Whether a folded line is a page's top wherever it stands.
 *
 *     第36期 2019年4月12日        《砚溪报》第18期        己亥年四月初二
 *     主办:桁溪小学 2024年5月31日        桁溪县委主办 桁溪县融媒体中心承办
 *
 * 桁溪通讯 第46期 may stand in an article, and says too little.
 */
export function isTop(text: string): boolean {
  if (!topSign.test(text)) return false
  const said = readTop(text)
  if (!said) return false
  if (said.has('serial') || said.has('total')) {
    const isNamed = said.has('name') && !text.startsWith('《')
    return /\d\s?期|合刊/.test(text) && (!isNamed || said.has('day') || (said.has('serial') && said.has('total')))
  }
  if (said.has('lunar')) return said.size === 1 && yearOfCycle.test(text)
  if (!said.has('publisher') || !publishing.test(text)) return false
  return said.has('day') ? keyed.test(text) : said.size === 1 && !keyed.test(text) && ofPapers.test(text)
}
