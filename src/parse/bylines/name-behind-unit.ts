import {officeSuffixes, unitSuffixes} from '../lexicon/common.ts'
import {isBareName} from './names.ts'

/**
 * Who signs behind where they work: a blank between the two, a common surname.
 *
 *     …保证了供汽。二车间 徐海生    →    徐海生
 */
export function nameBehindUnit(text: string): string | undefined {
  const name = text.length <= longest ? behindUnit.exec(text)?.[1]?.replace(/\s/, '') : undefined
  return name !== undefined && isBareName(name) && !addressed.test(name) ? name : undefined
}

const longest = 18
const behindUnit = new RegExp(
  `^[\\u4e00-\\u9fff\\d]{1,10}(?:${officeSuffixes}|${unitSuffixes})\\s([\\u4e00-\\u9fff](?:[\\u4e00-\\u9fff]{1,2}|\\s[\\u4e00-\\u9fff]))$`,
)
/** 王师傅 says something on the next line. */
const addressed = /(?:师傅|女士|先生|老师|同志|大爷|大妈|大娘|大姐|大哥|奶奶|阿姨|书记|主任|厂长)$/
