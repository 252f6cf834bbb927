import {isLatin} from './fold.ts'
import {closing, opening} from './guarded.ts'

/**
 * The name of a 栏目 without the marks that it is set between, or the number that a supplement counts; the text as it is
 * where it has neither.
 *
 *     ■ 一线见闻    【凡人小事】    〔各村信息〕    ·临河史话·    海燕 第一二七期    乡村振兴看浔溪⑦
 *     双语角 Bilingual Corner
 */
export function columnName(text: string): string {
  const match =
    setApart.exec(text) ??
    (text.length <= longestNumbered ? (numbered.exec(text) ?? ofSeries.exec(text)) : null) ??
    (isLatin(text.charCodeAt(text.length - 1)) ? bilingual.exec(text) : null)
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? text
}

export const setApart = opening(
  '■◆●▲★□◇◎【〔[·•',
  /^(?:[■◆●▲★□◇◎]\s?(.+)|[【〔[]\s?(.+?)\s?[】〕\]]|[·•]\s?(.+?)\s?[·•])$/,
)

const longestNumbered = 20
/** No 主席令 第五十三号. */
const numbered = closing(
  '期号',
  /^([\u4e00-\u9fff]{2,6})(?<!令)\s+第\s?(?:\d{1,4}|[〇零一二三四五六七八九十百]{1,6})\s?[期号]$/,
)

const ofSeries = closing('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳', /^([\u4e00-\u9fff·“”]{3,12})\s?[①-⑳]$/)
/** Neither 砚湖 NBA nor 苹果 iPhone. */
const bilingual =
  /^([\u4e00-\u9fff]{2,6})\s(?:[A-Z][A-Za-z]{1,15}(?:\s(?:[A-Z&][A-Za-z]{0,15}|of|and|the)){1,4}|[A-Z]{5,12})$/

/** The same, as the 栏目 is called: 【简　讯】 is 简讯. */
export function nameOfColumn(text: string): string {
  return unspaced(columnName(text))
}

/** A word that is set wide, and no name. */
function unspaced(name: string): string {
  return name.length <= longestWide && wide.test(name) ? name.replace(/\s+/g, '') : name
}

const longestWide = 12
const wide = /^[\u4e00-\u9fff](?:\s+[\u4e00-\u9fff]){1,3}$/
