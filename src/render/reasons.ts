import type {SeamReason} from '../tree/types.ts'

/** Why a break was mended, as a reader is told. */
export const reasons: Readonly<Record<SeamReason, string>> = {
  wrapped: '前行排满',
  'open-quote': '引号或书名号未完',
  'comma-before': '前文止于逗号、顿号',
  'punctuation-after': '后文以标点起头',
  'word-across': '一词分在两处',
  'number-across': '一数分在两处',
  'latin-across': '一个西文词分在两处',
  'mid-sentence': '前文句未完',
  'stray-blank': '汉字间多出空白',
  jump: '转版',
  editor: '编者标明',
}
