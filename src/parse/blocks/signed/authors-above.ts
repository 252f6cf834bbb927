import {isHeadingLike} from '../headings/is-heading-like.ts'
import type {BlockReading} from '../read-block.ts'

/**
 * Authors that stand above the titles of their pieces: a page begins with one, another stands behind a text, and none
 * stands where the page ends.
 *
 *     苏砚秋                         a byline, though no headline stands above it
 *     老街的灯
 *     老街的灯是一盏一盏亮起来的。…
 *     贺知行
 *     渡口
 *     船靠岸的时候,天刚亮。…
 */
export function authorsAbove(readings: ReadonlyArray<BlockReading>): ReadonlyMap<BlockReading, 'author' | 'person'> {
  const marked = readings.filter((_, at) => isSaidToBe(readings, at))
  const found = new Map<BlockReading, 'author' | 'person'>(marked.map((reading) => [reading, 'author']))
  const last = readings.at(-1)
  if (!readings.some(isAuthor) || (last && isAuthor(last))) return found
  const above = readings.flatMap((reading, at) => (isAuthor(reading) && isOverTitle(readings, at) ? [at] : []))
  const [first] = above
  if (first === undefined || above.length < fewest || !beginsPage(readings, first)) return found
  const persons = above.filter((at) => isPerson(readings[at + 1], readings[at + 2])).length
  for (const at of above) {
    const reading = readings[at]
    if (reading && !found.has(reading)) found.set(reading, 2 * persons > above.length ? 'person' : 'author')
  }
  return found
}

const fewest = 2

/** 苏砚秋 / 全国劳动模范 / 她在纺织厂…: whom a text tells of and what that person is, a headline's first line and its second. */
function isPerson(title: BlockReading | undefined, text: BlockReading | undefined): boolean {
  return rank.test(title?.text ?? '') || /^[他她]/.test(text?.text ?? '')
}

const rank =
  /(?:模范|工作者|能手|标兵|红旗手|突击手|先进个人|状元|人物|党员|奖|[长员工师]|主任|书记|经理|教授|医生|护士|代表|委员|劳模)$/

function isAuthor({text, byline, block: {lines}}: BlockReading): boolean {
  if (!byline || text.length > longestAuthor || lines[0]?.mark) return false
  return byline.contributors.length > 0 && byline.contributors.every(({role}) => role === '')
}

/** ◎ 某某某 某某 */
const longestAuthor = 12

function isOverTitle(readings: ReadonlyArray<BlockReading>, at: number): boolean {
  const [above, title] = [readings[at - 1], readings[at + 1]]
  if (above && !isName(above) && above.ending !== 'stop' && !above.row) return false
  return title !== undefined && isTitle(title) && isText(readings[at + 2])
}

function isTitle(title: BlockReading): boolean {
  return isHeadingLike(title) && !title.byline && !title.row && title.ending !== 'stop' && title.ending !== 'comma'
}

function isText(reading: BlockReading | undefined): boolean {
  return reading !== undefined && !reading.byline && (reading.commas > 0 || reading.isSentence)
}

function beginsPage(readings: ReadonlyArray<BlockReading>, at: number): boolean {
  const before = readings[at - 1]
  return before === undefined || isName(before) || readings[at]?.block.lines[0]?.pageBreak === true
}

/** 文苑 may stand over all of them. */
function isName({columnLike, byline, text}: BlockReading): boolean {
  return columnLike >= 2 && !byline && text.length <= longestAuthor
}

/** *某某某* and # behind it, where an article begins. */
function isSaidToBe(readings: ReadonlyArray<BlockReading>, at: number): boolean {
  const line = readings[at]?.block.lines[0]
  if (line?.mark !== 'byline') return false
  const next = readings[at + 1]?.block.lines[0]
  if (next?.mark !== 'headline' || next.starts) return false
  return at === 0 || line.starts === true || readings[at - 1]?.block.lines[0]?.mark === 'column'
}
