import {opening} from '../../guarded.ts'
import type {BlockReading} from '../read-block.ts'

/**
 * The rows of a song in numbered notation: its key, who wrote words and tune, how it is sung, notes, and what is sung to
 * them. Above them stands its title.
 *
 *     架桥工人之歌
 *     1=F 4/4
 *     进行速度 豪迈地
 *     苏砚秋词
 *     5 5 | 1· 2 3 5 | 6 5 3 - |
 *     钢铁 的 长 臂 伸 向 天 空,
 */
export function rowsOfSongs(readings: ReadonlyArray<BlockReading>): ReadonlyArray<BlockReading> {
  return readings.flatMap((reading, at) => {
    if (!key.test(reading.text)) return []
    let end = at + 1
    while (isOfSong(readings[end], readings[end - 1])) end++
    return readings.slice(titleAbove(readings, at) + 1, end)
  })
}

export function titlesOfSongs(readings: ReadonlyArray<BlockReading>): ReadonlySet<BlockReading> {
  return new Set(
    readings.flatMap(({text}, at) => {
      const title = key.test(text) ? readings[titleAbove(readings, at)] : undefined
      return title && title.text.length <= longestTitle && title.stops === 0 ? [title] : []
    }),
  )
}

function titleAbove(readings: ReadonlyArray<BlockReading>, key: number): number {
  let above = key - 1
  while (saysHow(readings[above])) above--
  return above
}

const longestTitle = 20
const key = opening('1', /^1\s?=\s?[#b♯♭]?[A-G](?:\s+\d\s?\/\s?\d)?(?:\s|$)/)

/** Words stand below notes, up to the next song. */
function isOfSong(reading: BlockReading | undefined, above: BlockReading | undefined): boolean {
  if (reading === undefined || key.test(reading.text)) return false
  return saysHow(reading) || isNotes(reading) || (isNotes(above) && reading.text.length <= longestWords)
}

const longestWords = 60

/** Bars of figures and signs. */
function isNotes(reading: BlockReading | undefined): boolean {
  return reading?.text.includes('|') === true && notes.test(reading.text)
}

const notes = /^[\d\s|.·:,()~—_#‖\-−/]+$/

/** Who wrote the words, or the tune; how fast, and in what mood. */
function saysHow(reading: BlockReading | undefined): boolean {
  return reading !== undefined && reading.text.length <= 24 && (authors.test(reading.text) || mood.test(reading.text))
}

const authors =
  /^(?:[\u4e00-\u9fff]\s{0,2}){2,4}作?[词曲](?:\s+(?:[\u4e00-\u9fff]\s{0,2}){2,4}作?[词曲])?$|^[词曲]\s?[:/]\s?\S{2,6}$/
const mood = /^(?:[\u4e00-\u9fff]{1,4}速度?|[中快慢]板)(?:\s+[\u4e00-\u9fff、]{2,10})?$|^[\u4e00-\u9fff、]{2,8}地$/
