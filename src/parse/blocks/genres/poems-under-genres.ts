import {columnName} from '../../column-name.ts'
import {verseGenres} from '../../lexicon/works.ts'
import type {BlockReading} from '../read-block.ts'

/** What a block is to the poems of a 栏目. */
export type OfPoems = 'genre' | 'title' | 'line' | 'next'

/**
 * What kind of verse stands below, which is a 栏目, and the titles of its poems, whose lines all end in a mark.
 *
 *     民歌
 *     公社好
 *     公社好,公社强,
 *     公社是个金太阳。
 *     东渠水
 *     东渠水,哗啦啦,
 *     纸杯小章鱼                 what has none behind the last of them heads the next piece
 */
export function poemsUnderGenres(all: ReadonlyArray<BlockReading>): ReadonlyMap<BlockReading, OfPoems> {
  const found = new Map<BlockReading, OfPoems>()
  all.forEach((genre, at) => {
    if (!verse.test(columnName(genre.text)) || !isTitle(all, at + 1)) return
    found.set(genre, 'genre')
    for (let next = at + 1; next < all.length; next++) {
      const reading = all[next]
      if (!reading) break
      if (isTitle(all, next)) found.set(reading, 'title')
      else if (isLine(reading)) found.set(reading, 'line')
      else if (!signs(reading)) {
        if (isNext(reading, all[next - 1])) found.set(reading, 'next')
        break
      }
    }
  })
  return found
}

const verse = new RegExp(`^(?:${verseGenres})$`)

/** A few words over two lines of verse, whoever signs between them, and below none that goes on. */
function isTitle(all: ReadonlyArray<BlockReading>, at: number): boolean {
  const [title, above] = [all[at], all[at - 1]]
  if (title?.ending !== 'han' || title.commas > 0 || title.stops > 0 || title.text.length > longestTitle) return false
  if (above && isLine(above) && above.ending !== 'stop') return false
  const first = at + (signs(all[at + 1]) ? 2 : 1)
  return isLine(all[first]) && isLine(all[first + 1])
}

function isNext(
  {text, ending, commas, stops, columnLike, head, row}: BlockReading,
  above: BlockReading | undefined,
): boolean {
  if (columnLike >= 2 || head || row || ending !== 'han' || commas > 0 || stops > 0) return false
  return text.length <= longestTitle && above?.ending === 'stop'
}

function signs(reading: BlockReading | undefined): boolean {
  return reading?.byline !== undefined || reading?.signature !== undefined
}

function isLine(reading: BlockReading | undefined): boolean {
  if (!reading || reading.text.length > longestLine || reading.stops > 1 || reading.byline) return false
  return reading.ending === 'stop' || reading.ending === 'comma' || reading.ending === 'semicolon'
}

const longestTitle = 16
const longestLine = 24
