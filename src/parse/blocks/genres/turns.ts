import {keyed} from '../headings/as-heading.ts'
import type {BlockReading} from '../read-block.ts'

/**
 * What is said in turn on a stage, or in a skit: the same speakers, three times or more a page.
 *
 *     甲:您懂规矩?                  no heading, whatever it asks
 *     乙:哎哟,那多危险!
 *     甲:上台先鞠躬,这就是规矩。
 *
 *     正方:一刀切不可取             of a story the 小标题
 */
export function turnsOfSpeakers(readings: ReadonlyArray<BlockReading>): ReadonlySet<BlockReading> {
  const turns = new Map<string, Array<BlockReading>>()
  for (const reading of readings) {
    const speaker = keyed.test(reading.text) ? undefined : says.exec(reading.text.slice(0, longestSpeaker + 1))?.[1]
    if (speaker === undefined) continue
    const own = turns.get(speaker) ?? []
    turns.set(speaker, own)
    own.push(reading)
  }
  return new Set([...turns.values()].flatMap((own) => (own.length >= fewest ? own : [])))
}

const fewest = 3
const longestSpeaker = 4
const says = /^([\u4e00-\u9fff]{1,4}):/
