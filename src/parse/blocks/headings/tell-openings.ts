import {itemsAlike} from '../genres/items-alike.ts'
import type {BlockReading} from '../read-block.ts'
import {authorsAbove} from '../signed/authors-above.ts'

/**
 * With what an article begins that is no headline, or hardly looks like one.
 *
 *     一周快递                       a 栏目, as each paragraph under it
 *     本报讯(记者 苏砚秋)…           is an item
 *
 *     苏砚秋                         an author, and below him
 *     渡口                           a headline, however short
 */
export function tellOpenings(readings: ReadonlyArray<BlockReading>): void {
  for (const [reading, what] of itemsAlike(readings)) {
    if (what === 'item') reading.item = true
    else {
      reading.head = 'brief'
      reading.columnLike = 3
    }
  }
  const authors = authorsAbove(readings)
  if (authors.size === 0) return
  readings.forEach((reading, at) => {
    const what = authors.get(reading)
    if (!what) return
    reading.columnLike = 0
    if (what === 'person') {
      reading.head = 'item'
      reading.byline = undefined
      return
    }
    reading.above = true
    const title = readings[at + 1]
    if (title) title.head = 'item'
  })
}
