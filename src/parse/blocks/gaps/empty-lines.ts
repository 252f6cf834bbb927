import {opening} from '../../guarded.ts'
import {type BlockReading, isParted} from '../read-block.ts'

/**
 * What an empty line before a block, or none, says for a headline there, in nats: a page has its own habit, which the
 * articles show whose start a dateline makes sure.
 *
 *     …灯亮到十点。
 *
 *     镇里给机耕道排了班             each article starts behind an empty line: a headline
 *     本报讯 5月9日,…
 *     晴天                           no line before it: a 小标题
 *
 * The log of how much readier a start is than another block to have one (or none), counted on the page with half a case
 * more of each. Where nearly every block has one, a block without belongs to the line before.
 */
export function openingsByEmptyLines(
  readings: ReadonlyArray<BlockReading>,
  crossed: ReadonlyArray<boolean>,
): Array<number> {
  const greeted = readings.map((_, at) => (salutes(readings[at + 1]) ? 3 : 0))
  return openingsBySpace(readings, crossed).map((each, at) => each + (greeted[at] ?? 0))
}

/** 编辑同志:… begins a letter, and what stands over it is a headline. */
function salutes(reading: BlockReading | undefined): boolean {
  return reading !== undefined && salutation.test(reading.text)
}

export const salutation = opening(
  '尊敬亲各编D',
  /^(?:Dear [A-Za-z .]{2,30}[,:]|(?:(?:尊敬的|敬爱的|亲爱的|各位)[\u4e00-\u9fff]{1,12}|各(?:单位|部门|科室|车间|班组|分厂|社区|村|乡镇|学院|班级)(?:[、,]各?[\u4e00-\u9fff]{2,8}){0,3}|编辑(?:同志|部|老师)):)/,
)

function openingsBySpace(readings: ReadonlyArray<BlockReading>, crossed: ReadonlyArray<boolean>): Array<number> {
  const spaced = readings.map((reading, at) => at > 0 && isParted(reading))
  const share = spaced.filter(Boolean).length / readings.length
  if (share > 0.8) return spaced.map((each, at) => (each || at === 0 ? 0 : -2.5))
  const {parted, unparted, others, otherwise} = countHabit(readings, crossed, spaced)
  const odds = (ofStarts: number, ofOthers: number): readonly [atStart: number, elsewhere: number] => [
    (parted + ofStarts) / (parted + unparted + ofStarts + 0.5),
    (otherwise + ofOthers) / (others + 1),
  ]
  const [atStart, elsewhere] = odds(0.5, 0.5)
  // Where few blocks have an empty line, articles are likelier parted by one than paragraphs, before anything is counted.
  const [ofParted, ofText] = share > 0 && share <= few ? odds(1.5, 0.3) : [atStart, elsewhere]
  const withLine = Math.max(0, Math.min(most, Math.log(ofParted / ofText)))
  const without = Math.min(0, Math.max(-most, Math.log((1 - atStart) / (1 - elsewhere))))
  return spaced.map((each, at) => (crossed[at] ? 0 : each ? withLine : without))
}

const few = 0.5

/** No habit is believed more. */
const most = 4

interface Habit {
  /** Sure starts of articles with an empty line, and without. */
  readonly parted: number
  readonly unparted: number
  /** Blocks that start no article, and those of them that have an empty line. */
  readonly others: number
  readonly otherwise: number
}

function countHabit(
  readings: ReadonlyArray<BlockReading>,
  crossed: ReadonlyArray<boolean>,
  spaced: ReadonlyArray<boolean>,
): Habit {
  const habit = {parted: 0, unparted: 0, others: 0, otherwise: 0}
  readings.forEach((reading, at) => {
    if (reading.dateline) {
      const start = startOver(readings, at)
      if (start === at || start === 0 || crossed.slice(start, at + 1).includes(true)) return
      if (spaced.slice(start, at + 1).includes(true)) habit.parted++
      else habit.unparted++
    } else if (reading.ending === 'stop') {
      habit.others++
      if (spaced[at]) habit.otherwise++
    }
  })
  return habit
}

/** Where the headings over a dateline begin; its own place when there are none. */
export function startOver(readings: ReadonlyArray<BlockReading>, at: number): number {
  let start = at
  while (start > 0 && at - start < longestHead && isHeading(readings[start - 1])) start--
  return start
}

/** Lines of a headline and its byline. */
const longestHead = 4

function isHeading(reading: BlockReading | undefined): boolean {
  return reading !== undefined && reading.ending !== 'stop' && reading.text.length <= 45 && !reading.byline
}
