/**
 * Whether two lines are one 主题: of one length, and without a mark. Of 11 heads of real papers that are so, of five to ten
 * characters, 10 are; and of 41 headlines whose first line has up to six characters 7 are so, while a headline below a
 * 栏目 is as short as its name by chance. 散文天地 may stand over a headline of four characters.
 *
 *     加固每一段堤
 *     守好每一盏灯
 */
export function isCouplet(first: string, second: string): boolean {
  return first.length === second.length && onlyHan.test(first) && onlyHan.test(second)
}

const onlyHan = /^[\u4e00-\u9fff]{5,10}$/
