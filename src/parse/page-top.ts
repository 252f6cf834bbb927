/** What a line over the articles of a page says. */
export type TopPart = 'name' | 'publisher' | 'day' | 'weekday' | 'lunar' | 'serial' | 'edition' | 'extent'

const han = '[\\u4e00-\\u9fff]'
const numeral = '[〇○零一二三四五六七八九十百廿]'
const lunarDay = '闰?[正一二三四五六七八九十冬腊]{1,2}月(?:[初十廿三][一二三四五六七八九十]|[二三]十)'
const stemAndBranch = '[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年\\s?'

/** What may stand behind a paper's name, in whatever order, apart by blanks, brackets, dots or nothing. */
const parts: ReadonlyArray<readonly [TopPart, RegExp]> = [
  [
    'day',
    new RegExp(
      `\\d{4}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}(?!\\d)|${numeral}{4}\\s?年\\s?${numeral}{1,2}\\s?月\\s?${numeral}{1,3}\\s?日`,
      'y',
    ),
  ],
  ['weekday', /(?:星期|周|礼拜)[一二三四五六日天]/y],
  ['lunar', new RegExp(`(?:农历|夏历|旧历)(?:${stemAndBranch})?${lunarDay}|${stemAndBranch}${lunarDay}`, 'y')],
  ['serial', new RegExp(`(?:\\d{4}年\\s?)?(?:复刊|创刊|试刊|总)?第\\s?(?:\\d{1,5}|${numeral}{1,6})\\s?[期号]`, 'y')],
  ['edition', /第\s?(?:[A-Z]?\d{1,3}|[一二三四五六七八九十]{1,3})\s?版(?!\S*[面本])/y],
  ['extent', /(?:本期|今日|本报今日|共)\s?[\d一二三四六八十]{1,3}\s?版/y],
]
const between = /[\s|丨·,、()《》]*/y
/** 青禾周报, 青 禾 周 报, 《桁溪通讯》 */
const name = new RegExp(
  `《?(?:${han}\\s?){1,14}?(?:(?<![预海情通简捷喜警举壁板汇申上])\\s?报|简\\s?报|刊|通\\s?讯|简\\s?讯|快\\s?讯|信\\s?息|动\\s?态)》?(?=$|[\\s|丨·(]|\\d{4}|第|总第)`,
  'y',
)
/** 桁溪县委办公室编, 某某厂工会主办 */
const publisher = new RegExp(
  `${han}{3,20}\\s?(?:编印|编辑|主办|主编|印发|出版|编|印)(?=$|[\\s|丨·(]|\\d{4}|第|总第)`,
  'y',
)
/** 主办：桁溪县融媒体中心 */
const keyedPublisher = /^(?:主办|主管|编印|承办|协办|出版|主编|总编辑?)(?:单位)?\s?[:/]\s?[\u4e00-\u9fff、\s]{2,30}$/

/** No line over articles is longer. */
const longest = 60

/**
 * What a folded line says where nothing but a page's top is printed in it; undefined where it says anything else.
 *
 *     青禾周报 2024年3月15日 第10期(总第307期)    →    name, day, serial
 *     一九五八年九月六日                           →    day
 */
export function readTop(text: string): ReadonlySet<TopPart> | undefined {
  if (text.length > longest) return undefined
  const said = new Set<TopPart>()
  if (keyedPublisher.test(text)) return said.add('publisher')
  let at = behind(between, text, 0) ?? 0
  for (const [kind, pattern] of opening) {
    const end = behind(pattern, text, at)
    if (end === undefined) continue
    said.add(kind)
    at = end
    break
  }
  for (at = behind(between, text, at) ?? at; at < text.length; at = behind(between, text, at) ?? at) {
    const part = parts.find(([, pattern]) => behind(pattern, text, at) !== undefined)
    if (!part) return undefined
    said.add(part[0])
    at = part[1].lastIndex
  }
  return said.size > 0 ? said : undefined
}

const opening: ReadonlyArray<readonly [TopPart, RegExp]> = [
  ['name', name],
  ['publisher', publisher],
]

function behind(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : undefined
}

/** 2024年3月15日, and nothing else. */
export function isDayAlone(text: string): boolean {
  const said = readTop(text)
  return said?.size === 1 && said.has('day')
}
