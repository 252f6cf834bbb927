import {Units} from '../guarded.ts'
import {poemTitle} from '../lexicon/works.ts'
import {isWord} from '../words/words.ts'
import {commonSurnames, compoundSurnames, surnames} from './surnames.ts'

/** 阿布都热合曼·吐尔逊 */
const dotted = /^[\u3400-\u9fff]{1,8}(?:[·•‧・][\u3400-\u9fff]{1,8}){1,3}$/

/** Two to four Han characters. */
function isPlain(text: string): boolean {
  if (text.length < 2 || text.length > 4) return false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if ((unit < 0x3400 || unit > 0x9fff) && unit !== 0x3007) return false
  }
  return true
}

const latin = /^[A-Z][A-Za-z.'’-]*(?: [A-Z][A-Za-z.'’-]*){0,3}$/

/** Emma Brown, behind a role. */
export function isLatinName(text: string): boolean {
  return latin.test(text)
}

/** 七绝·春日过白渚 is a poem's title, and nobody's name. */
function isDotted(text: string): boolean {
  return dotted.test(text) && !poemTitle.test(text)
}

/** Whether a folded text can be a name at all, wherever it stands. */
export function canBeName(text: string): boolean {
  return isPlain(text) || isDotted(text) || isLatinName(text)
}

/** Whether a folded text is most likely a name: a known surname and one or two characters, or parts with a dot. */
export function isLikelyName(text: string): boolean {
  if (!isPlain(text)) return isDotted(text)
  if (compoundSurnames.has(text.slice(0, 2))) return text.length > 2
  return text.length < 4 && surnames.has(text.charCodeAt(0)) && !asides.has(text)
}

/** What stands in brackets and begins with a surname: (左图) says where the picture stands. */
const asides: ReadonlySet<string> = new Set(
  '左图 左一 左二 左三 左四 左起 连载 文图 全文 全国 简讯 连线 花絮'.split(' '),
)

const places = new Units('镇乡村县区局厂')
const sides = new Units('上下里中前后内外旁边间时')

/** Whether a folded text is a name even where nothing but names is printed: a common surname, or parts with a dot. */
export function isBareName(text: string): boolean {
  if (text.length === 2 && isWord(text)) return false // 房屋, 高温
  if (places.close(text) || text === '全文完') return false // 白渚镇
  if (text.length === 3 && sides.close(text) && isWord(text.slice(0, 2))) return false // 车站上
  return (
    isLikelyName(text) &&
    (isDotted(text) || compoundSurnames.has(text.slice(0, 2)) || commonSurnames.has(text.charCodeAt(0)))
  )
}

/** 杜鹃: a word, and a name where nothing else may stand. */
export function hasCommonSurname(text: string): boolean {
  return isLikelyName(text) && commonSurnames.has(text.charCodeAt(0))
}

/**
 * Cut names that were printed without separators.
 *
 *     苏砚秋卢小满    →    苏砚秋 卢小满
 *
 * Names of three characters are preferred; undefined when some rest is no name.
 */
export function splitNames(text: string): Array<string> | undefined {
  if (isLikelyName(text)) return [text]
  if (text.length > 40) return undefined
  const best: Array<{cost: number; from: number} | undefined> = [{cost: 0, from: 0}]
  for (let end = 2; end <= text.length; end++) {
    for (const length of [3, 2, 4]) {
      const before = best[end - length]
      if (!before || !isLikelyName(text.slice(end - length, end))) continue
      const cost = before.cost + (length === 3 ? 0 : length === 2 ? 1.1 : 1)
      const known = best[end]
      if (!known || cost < known.cost) best[end] = {cost, from: end - length}
    }
  }
  const names: Array<string> = []
  for (let end = text.length; end > 0; ) {
    const step = best[end]
    if (!step) return undefined
    names.unshift(text.slice(step.from, end))
    end = step.from
  }
  return names
}
