import {isDigit} from '../../fold.ts'
import {closing} from '../../guarded.ts'

/**
 * What numbers and days beside a gap say for a text that goes on.
 *
 *     供餐4 ‖ 960份, 10月 ‖ 24日          the number goes on, or the day
 *     3月 ‖ 5日 大桥动工                  what a chronicle tells of a month, or of a year, under its name
 *     电话:0000-1234567 ‖ 大润商场:…      what an offer ends with
 */
export function oddsOfNumber(before: string, after: string): number {
  let odds = endsInNumber(before) && numeric.test(after) ? 5 : 0
  if (/[年月]$/.test(before) && day.test(after)) odds += span.test(before) && entry.test(after) ? -6 : 5
  return endsInTelephone(before) ? odds - 5 : odds
}

/** 监督电话:0000-7654321, with which a notice ends, and no mark behind it. */
export function endsInTelephone(text: string): boolean {
  return telephone.test(text)
}

const day = /^\d{1,2}[月日]/
const span = /^(?:[\d一二三四五六七八九十]{1,2}月|\d{4}年)$/
const entry = /^(?:[\d一二三四五六七八九十]{1,3}月)?(?:[\d一二三四五六七八九十]{1,3}日)?\s/

const telephone = closing(
  '0123456789',
  /(?:电话|手机|热线|传真|QQ|微信)(?:号码?)?[:\s]{0,2}(?:[\d-]{7,14}\s){0,3}(?:[\d-]{7,14}|1[02]\d{3}|9[56]\d{3})$/,
)

/** A number goes on, or its unit follows: 供餐4|960份, 2020|年. */
const numeric =
  /^(?:\d|[年月日时分万亿元%个名户人号期栋间座条项处家所根组块面枚颗粒艘辆台套张株棵亩吨斤米度倍届版层楼路线岁次位件口]|公里|公斤|公顷|厘米|毫米|平方|分贝|多|余)/

/** 供餐4, 3., 12/ */
function endsInNumber(text: string): boolean {
  const end = text.length - 1
  const last = text.charAt(end)
  return isDigit(text.charCodeAt(last === '.' || last === '/' ? end - 1 : end))
}
