import {isLatinName} from '../../bylines/names.ts'
import type {BlockReading} from '../read-block.ts'

/**
 * Whether a line says who is addressed: over a greeting, or below what is a letter.
 *
 *     老班长:                你好!
 *
 *     挑战书
 *     四连全体战友:
 *
 *     砚秋主编大鉴:           亲爱的孩子:
 */
export function isAddressed(
  {text, ending, commas}: BlockReading,
  above: BlockReading | undefined,
  below: BlockReading | undefined,
): boolean {
  if (ending !== 'colon' || commas > 0 || text.length > longest) return false
  if (respectful.test(text) || (above?.head === 'item' && letter.test(above.text))) return true
  return text.length <= longestGreeted && below !== undefined && greeting.test(below.text)
}

const longest = 20
const longestGreeted = 10
const respectful = /^(?:亲爱|尊敬|敬爱)的[^:]{1,14}:$|(?:[大台钧惠雅赐英伟]鉴|如[晤握面见]|[足阁殿]下|左右|膝下):$/
const letter = /[信书报电]$/
const greeting = /^(?:[你您]们?好|见字|展信|来信收)/

/** 祝您 / 身体健康! */
export function isWished({text}: BlockReading, above: BlockReading | undefined): boolean {
  return above !== undefined && text.length <= longestWish && wishes.test(above.text)
}

const longestWish = 10
const wishes = /^(?:[敬恭谨顺即]?祝[您你]?|此致)$/

/** “你们要彼此相爱。” / ——约翰福音15:12; a 副题 stands below no sentence. */
export function isSource({text, stops, ending, block}: BlockReading, above: BlockReading | undefined): boolean {
  if (above?.ending !== 'stop' || !text.startsWith('——') || text.length > longestSource) return false
  // ——交通上要修通三条乡村公路,把石埠、 ‖ 青溪…连起来。
  if (block.lines.at(-1)?.fill === 'full') return false
  return stops === 0 && ending !== 'stop' && ending !== 'comma' && ending !== 'colon'
}

const longestSource = 18

/** Yours sincerely, / Li Ming */
export function isWriter({text}: BlockReading, above: BlockReading | undefined): boolean {
  return above?.row === true && above.ending === 'comma' && isLatinName(text)
}
