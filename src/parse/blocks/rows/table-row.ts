import {degrees, sky, wind} from '../../lexicon/weather.ts'

/** 固定资产投资 102.3 5.1, 临河镇 30000 好; the head of a table: 指标 总量(亿元) 增长(%). A year is no figure. */
const cells =
  /^\S{1,16}(?=.*\s(?!(?:19|20)\d\d(?:\s|$))[-+]?(?:\d{2,}|\d+\.\d+|\d+%|\d+[分秒米]\d|\d)[\d.,]*%?(?:\s|$))(?:\s+[^\s,。!?:;]{1,12}){2,9}$|^\S{1,12}(?=.*\([^\s()]{1,6}\)(?:\s|$))(?:\s+[^\s,。!?:;]{1,12}){2,9}$/
/** 县第一中学 612分; 挡车工 20名 月薪4500元以上; 92号汽油 7.62元/升 */
const counted =
  /^[\u4e00-\u9fff()\d]{2,14}\s+\d[\d.,]*(?:分|名|人|票|岁|[千百万亿]?元(?:\/[\u4e00-\u9fff]{1,3})?|个|套|亩|[万千]?吨|公斤|斤|米|秒|%)(?:\s+[^\s,。!?:;]{1,12}){0,3}$/
/** 三河队 68:61 石门队 */
const score = /^[\u4e00-\u9fff()A-Za-z]{2,12}\s*\d{1,3}\s?[:比-]\s?\d{1,3}\s*[\u4e00-\u9fff()A-Za-z]{2,12}$/
/** 正月初一 上午9时 听荷公园 舞龙舞狮 */
const programme =
  /^(?:正月|腊月|初[一二三四五六七八九十]|\d{1,2}月|周[一二三四五六日]|星期|[上下]午|\d{1,2}[:时])\S{0,10}(?:\s+[^\s,。!?;]{1,12}){2,5}$/
/** 心内科 段立诚 周一、周三上午 */
const duty = /^[\u4e00-\u9fff]{2,8}\s+[\u4e00-\u9fff]{2,4}\s+(?:每?周|星期|上午|下午|全天)[\u4e00-\u9fff、至]{0,12}$/
/** 《怎样养好蚯蚓》 欧阳春编著 农业出版社 0.48元, 《浔溪船歌》 县文化馆 编 内部资料: a list of books */
const book = /^《[^》]{1,24}》(?=.*(?:[著编译]|出版社?|发行|元)(?:\s|$))(?:\s+[^\s,。!?;]{1,16}){2,6}$/
/** 1500亿元: a figure that is set large, above what it says. */
const figure = /^[近超约逾]?\d[\d.,]*(?:[千百万亿]+[\u4e00-\u9fff]{0,2}|%|℃|平方米|公里|个百分点)$/
/** 俱乐部:十九日(星期六)《牧马人》 十九点、二十一点; 二十日《喜盈门》 14:00: a film's showing */
const showing =
  /^(?:[^\s,。!?;:《]{1,10}[:\s]\s?)?(?:[今明]晚|[\d一二三四五六七八九十]{1,3}日)?(?:\([^()]{1,5}\))?\s?(?:[上下]午|晚上?)?\s?《[^》]{1,20}》\s?(?:(?:[上下]午|晚上?)?(?:[\d一二三四五六七八九十]{1,3}[点时]半?|\d{1,2}:\d\d)[、,\s]*)+$/
/** 听荷路(东段):8时至17时 */
const hours = /^[^:。,]{2,16}:\s?\d{1,2}(?:时|:\d\d)\S{0,3}\s?[至到~—-]+\s?\S{0,6}\d{1,2}(?:时|:\d\d)\S{0,3}$/

/** 18日 晴转多云 24~35℃ 偏南风2~3级; 砚湖镇 24~35℃; and not 今夏最热:县城昨日气温39℃, 今明两天 20~25℃ 宜出游 */
const weather = new RegExp(
  `^(?:[\\u4e00-\\u9fff]{1,4}|(?:\\d{1,2}月)?\\d{1,2}日)(?:\\([^()]{1,4}\\))?[\\s:]\\s?(?:(?:${sky})(?:[转到间有][\\u4e00-\\u9fff]{1,6})?[\\s,]\\s?(?:${wind}[\\s,])?(?:最[高低])?(?:气温|温度)?(?:${degrees}|-?\\d{1,2}\\s?℃)|${degrees})(?:[\\s,]${wind})?$`,
)

/** 今天夜间到明天:多云转阴,有小雨; 偏东风3到4级 */
const outlook = new RegExp(
  `^(?:(?:今[天晚夜明]|明[天晚]|后天|白天|夜间|上午|下午|\\d{1,2}日)[\\u4e00-\\u9fff]{0,6}[:,\\s]\\s?(?:${sky})[^。!?;]{0,24}|偏?[东南西北]{1,2}[到转]?[东南西北]{0,2}风\\s?[\\d一二三四五六七八九][^。!?;]{0,12}级[^。!?;]{0,12})$`,
)

/** 首班车 5:40 末班车 21:30: a time that stands alone, behind what it is of. */
const timetable = /^[^\s,。!?;]{2,16}(?:\s+[^\s,。!?;]{1,14}){0,6}?\s+\d{1,2}:\d\d(?:\s+[^\s,。!?;]{1,14}){0,6}$/

/** 一帆风顺→顺手牵羊→羊肠小道: links of a chain */
const chain = /^[^\s→。!?]{1,16}(?:\s?→\s?[^\s→。!?]{1,16}){2,}$/

/** 3月14日8:00-17:00 江南路沿线、滨河小区1-12幢: where there is no water, or no light, and when */
const outage =
  /^\d{1,2}月\d{1,2}日\s?\d{1,2}(?::\d\d|时)\S{0,3}?\s?[至到~—-]+\s?\S{0,6}?\d{1,2}(?::\d\d|时)\s[^。!?;]{2,40}$/

/** 1949.5—1951.3 罗士杰, 1951年3月至今 丁 一: who held an office, and when */
const tenure =
  /^\d{4}年?[\d.月日]{0,6}\s?(?:—{1,2}|~|至|-)\s?(?:\d{4}年?[\d.月日]{0,6}|今|现在)\s+[\u4e00-\u9fff](?:\s?[\u4e00-\u9fff]){1,3}(?:\s+\S{1,16}){0,3}$/

/** 第2019027期, 红球:03 08 15 19 22 31 蓝球:07: the number of a draw, and what was drawn */
const draw =
  /^第\d{4,7}期$|^[\u4e00-\u9fff“”\d]{0,24}[中开]奖号码:\s?[\d\s+]{5,}(?:特别号码?:\s?[\d\s+]+)?$|^(?:第\d{4,7}期\s)?(?:[红蓝]球|[前后]区|[开中]奖号码)[:\s][\d\s+:蓝球后区]{2,30}$/

/** 其中:增值税 19.8亿元 企业所得税 9.1亿元: what is counted, and how much, twice or more */
const sums =
  /^(?:其中:)?[\u4e00-\u9fff()]{2,12}\s+\d[\d.,]*(?:[千百万亿]*[元吨户人亩斤]|%)(?:\s+[\u4e00-\u9fff()]{2,12}\s+\d[\d.,]*(?:[千百万亿]*[元吨户人亩斤]|%)){1,6}$/

const longestDraw = 48

/** traffic on May 6. It is 542 metres long: words, and no cells */
const english = /(?:^|\s)[a-z]{2,12}\s[a-z]{2,12}\s/

/** Whether a line is a row of a table, a programme or a list of scores. */
export function isTableRow(text: string): boolean {
  if (text.includes('→') && chain.test(text)) return true
  if (text.length <= 32 && text.includes(' ') && duty.test(text)) return true
  if (text.length <= 40 && /[晴阴云雨雪雾霾级]/.test(text) && outlook.test(text)) return true
  if (text.length <= 60 && text.startsWith('《') && text.includes(' ') && book.test(text)) return true
  if (text.length <= 60 && text.includes('《') && showing.test(text)) return true
  if (text.length > 60 || english.test(text) || !/\d|^正月|^腊月|^周|^星期|^初|\(/.test(text)) return false
  if (text.includes(' ') && text.includes(':') && timetable.test(text)) return true
  if (
    text.includes(' ') &&
    (cells.test(text) || counted.test(text) || programme.test(text) || outage.test(text) || tenure.test(text))
  )
    return true
  if (text.length <= longestDraw && draw.test(text)) return true
  if (text.includes(' ') && sums.test(text)) return true
  if (text.includes('℃') && weather.test(text)) return true
  return isFigure(text) || (text.length <= 40 && (score.test(text) || hours.test(text)))
}

/** Whether a line is a figure and its unit, and nothing else. */
export function isFigure(text: string): boolean {
  return text.length <= 14 && figure.test(text)
}
