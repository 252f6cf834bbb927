import {officeSuffixes} from '../lexicon/common.ts'

/**
 * Whether a line is the name of an office, a school or a firm, as one that signs a notice.
 *
 *     砚湖自来水公司
 *     2025年9月16日
 */
export function isOffice(text: string): boolean {
  return text.length <= 30 && office.test(text)
}

const office = new RegExp(`^(?:《[\\u4e00-\\u9fff]{2,12}》编辑(?=部)|[\\u4e00-\\u9fff()]{2,})(?:${officeSuffixes})$`)
