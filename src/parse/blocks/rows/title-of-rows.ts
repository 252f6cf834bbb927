import {closing} from '../../guarded.ts'
import {type BlockReading, isParted} from '../read-block.ts'

/** What a table's title heads: a piece of its own, or a part of the text above it. */
export type TitleOfRows = 'piece' | 'part'

/**
 * A line that says what the rows below it are. It stands apart over a piece of its own where the rows end in a headline,
 * or in nothing, and so it does where a page has no empty lines; where a sentence goes on below them, or speaks of them
 * above, they are of its text.
 *
 *     …今年比去年早了三天。
 *
 *     一季度生产进度表
 *     一车间 120 118
 *     二车间 90 95
 *     三车间 60 60
 */
export function titleOfRows(
  readings: ReadonlyArray<BlockReading>,
  at: number,
  isSpaced: boolean,
): TitleOfRows | undefined {
  const own = readings[at]
  if (!own || !isTitle(own)) return undefined
  let end = at + 1
  while (readings[end]?.row) end++
  if (end - at <= fewestRows) return undefined
  // Between rows it heads the next ones, and a piece where an empty line parts it from others.
  if (readings[at - 1]?.row && !isParted(own)) return 'part'
  const [above, below] = [readings[at - 1], readings[end]]
  // 1994年2月11日 / 治丧委员会名单: behind the day of what was signed
  if (above?.bareDate) return 'piece'
  const isBehind = above?.ending === 'stop' || above?.row === true || above?.runIn !== undefined
  const isApart = (isParted(own) || !isSpaced) && isBehind
  if (!isApart || isSpokenOf(own.text, above.text)) return 'part'
  // 望以上同志再接再厉: close to the rows, it is of their piece, whatever that is of.
  if (below && !isParted(below) && isSpaced) return undefined
  return below === undefined || (below.stops === 0 && below.ending === 'han') ? 'piece' : 'part'
}

/** …会上宣读了先进个人的名单。 / 先进个人名单: most pairs of its characters are said just above. */
function isSpokenOf(title: string, above: string): boolean {
  let said = 0
  for (let at = 0; at + 1 < title.length; at++) if (above.includes(title.slice(at, at + 2))) said++
  return said > (title.length - 1) / 2
}

const fewestRows = 3
const longest = 24

function isTitle({text, row, ending, stops, commas, head}: BlockReading): boolean {
  if (row || (ending !== 'han' && ending !== 'close') || stops > 0 || commas > 0 || head || text.length > longest)
    return false
  return titles.test(text)
}

/** Whether a line says by its end that it heads rows. */
export function saysRows(text: string): boolean {
  return text.length <= longest && titles.test(text)
}

/** 春节值班安排, 各村春耕进度表, 先进个人名单, 积分榜(前六), 菜篮子(单位:元/500克) */
const titles = closing(
  '表排览单录程况榜次名果期报)',
  /(?:表|船期|预报|安排|一览|名单|名录|[日赛议课]程|情况|[行荣手分牌金]榜|名次|排名|(?:比赛|其[他它])[\u4e00-\u9fff]{0,4}(?:结果|赛果))(?:\([^()]{1,8}\))?$|\(单位:[^()]{1,14}\)$/,
)
