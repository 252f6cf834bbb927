import {digitDates, numberOf} from '../../tree/digit-dates.ts'

/** The number of an issue that is typed, and the year that it is said to be of. */
export interface NumberAsked {
  readonly first: number
  readonly last: number
  readonly year: string | undefined
}

/**
 * The number of an issue that is typed and nothing else.
 *
 *     第1234期, 总第1234期, 1234期, 第一二三四期, 第91、92期合刊, 2024年第3期
 */
export function numberAsked(typed: string): NumberAsked | undefined {
  const [, year, one = '', other] = form.exec(digitDates(typed).replace(/\s+/g, '')) ?? []
  if (one === '') return undefined
  const first = numberOf(one)
  return {first, last: other === undefined ? first : numberOf(other), year}
}

const printed = '(\\d{1,7}|[〇○零一二三四五六七八九十百千廿卅]{1,9})'
/** Without 第 it is 期 alone: 1234号 may be a house. */
const form = new RegExp(
  `^(?:(\\d{4})年)?[总總]?(?=第|[^号號]*$)第?${printed}(?:期?[-–—~、,至]+第?${printed})?[期号號](?:合刊)?$`,
)
