import {opening} from '../../guarded.ts'
import type {BlockReading} from '../read-block.ts'

/**
 * Who came in as which, and with what, one or several a line; and rows of the classes of a school.
 *
 *     1.李想(高二3班)11秒62 2.赵凯(高三1班)11秒80
 *     高一(2)班 高一(7)班 高二(3)班
 */
export function rowsOfResults(readings: ReadonlyArray<BlockReading>): ReadonlyArray<BlockReading> {
  return readings.filter(
    ({text, isSentence}) => !isSentence && text.length <= longest && (results.test(text) || classes.test(text)),
  )
}

const longest = 200
const results = opening(
  '第1①一',
  /^(?:(?:\d{1,2}[.、]|[①-⑩]|第[一二三四五六七八]名:?)[\u4e00-\u9fff·\s]{2,13}\([^()]{1,12}\)\s?\d[\d.:]*(?:[\u4e00-\u9fff][\u4e00-\u9fff\d.]{0,7})?(?:\([^()]{1,10}\))?[\s,、;]*){1,10}$/,
)
const classes = opening(
  '高初一二三四五六七八九幼大中小',
  /^(?:[高初幼]?[一二三四五六七八九大中小](?:\s?年级)?\s?\(\d{1,2}\)班[\s、,]*){2,}$/,
)
