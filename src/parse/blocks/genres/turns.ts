import {keyed} from '../headings/as-heading.ts'
import type {BlockReading} from '../read-block.ts'

/**
 * What is said in turn on a stage, or in a skit: the same speakers, again and again on a page.
 *
 *     甲:您懂规矩?                  no heading, whatever it asks
 *     乙:哎哟,那多危险!
 *     甲:上台先鞠躬,这就是规矩。
 *
 *     小伙子 让一让,我要赶火车!     or a blank behind each, twice or more
 *     老 余 都别挤,船还没靠稳。
 *
 *     正方:一刀切不可取             of a story the 小标题
 */
export function turnsOfSpeakers(readings: ReadonlyArray<BlockReading>): ReadonlySet<BlockReading> {
  const turns = new Map<string, Array<BlockReading>>()
  const apart = new Map<string, Array<BlockReading>>()
  const speakers = readings.map(speakerOf)
  for (const [at, reading] of readings.entries()) {
    const colon = speakers[at]
    // 水利局:修好三座闸 … 水利局:清淤两条河 are headlines, with texts between.
    const isBeside = speakers[at - 1] !== undefined || speakers[at + 1] !== undefined
    if (colon !== undefined && isBeside) add(turns, colon, reading)
    const blank = reading.ending === 'stop' && !reading.dateline ? saysApart.exec(reading.text)?.[1] : undefined
    if (blank !== undefined) add(apart, blank, reading)
  }
  const inTurn = [...turns.values()].filter((own) => own.length >= fewest)
  const inTurnApart = [...apart.values()].filter((own) => own.length >= fewestApart)
  return new Set([...inTurn, ...(inTurnApart.length >= fewestSpeakers ? inTurnApart : [])].flat())
}

function speakerOf({text}: BlockReading): string | undefined {
  const colon = text.indexOf(':')
  if (colon < 1 || colon > longestSpeaker || keyed.test(text)) return undefined
  return says.exec(text)?.[1]
}

function add(turns: Map<string, Array<BlockReading>>, speaker: string, reading: BlockReading): void {
  const own = turns.get(speaker) ?? []
  turns.set(speaker, own)
  own.push(reading)
}

const fewest = 3
const fewestApart = 2
const fewestSpeakers = 2
const longestSpeaker = 4
const saysApart = /^([\u4e00-\u9fff]{2,3}|[\u4e00-\u9fff]\s[\u4e00-\u9fff])\s(?=[\u4e00-\u9fff(“])/
const says = /^([\u4e00-\u9fff]{1,4}):/
