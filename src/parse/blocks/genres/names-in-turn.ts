import {isBareName} from '../../bylines/names.ts'
import type {BlockReading} from '../read-block.ts'

/** What names are to the texts between them. */
export type OfTexts = 'item' | 'part' | 'signs'

/**
 * Names alone, three or more, with nothing between them but a few sentences.
 *
 *     劳模小传
 *     冯秀英                        under a 栏目 each is an item, under a headline a part
 *     细纱车间挡车工,…。
 *     虞荣生
 *     细纱车间保全工,…。
 *
 *     厂门口说两句
 *     上班迟到三分钟,…。
 *     冯秀英                        behind a text, and no text behind the last of them: who says so
 *     食堂的包子小了,…。
 *     宋大明
 */
export function namesInTurn(readings: ReadonlyArray<BlockReading>): ReadonlyMap<BlockReading, OfTexts> {
  const found = new Map<BlockReading, OfTexts>()
  let run: Array<{readonly name: BlockReading; readonly at: number}> = []
  const close = (): void => {
    const what =
      run.length >= fewest ? whatAre(readings[(run[0]?.at ?? 0) - 1], readings[(run.at(-1)?.at ?? 0) + 1]) : undefined
    if (what) for (const {name} of run) found.set(name, what)
    run = []
  }
  readings.forEach((reading, at) => {
    const last = run.at(-1)?.at ?? at
    if (isName(reading)) {
      if (last === at - 1) close()
      run.push({name: reading, at})
    } else if (!isText(reading) || at - last > longest) close()
  })
  close()
  return found
}

const fewest = 3
/** Paragraphs. */
const longest = 4

function whatAre(above: BlockReading | undefined, below: BlockReading | undefined): OfTexts | undefined {
  if (!above) return undefined
  if (isText(above)) return isText(below) ? undefined : 'signs'
  if (!isText(below) || above.ending === 'stop' || above.row) return undefined
  return above.columnLike >= 2 ? 'item' : 'part'
}

function isText(reading: BlockReading | undefined): boolean {
  return reading?.isSentence === true && !reading.dateline
}

function isName({text}: BlockReading): boolean {
  return text.length <= longestName && isBareName(text.replace(/\s/g, ''))
}

const longestName = 8
