import {isLikelyName} from './bylines/names.ts'

/**
 * How many cells a folded text has, if it may be a row of a table without a figure: three or more words apart, and no
 * mark of prose; 0 of any other text, and of names alone, which are rows of another kind.
 *
 *     姓名 单位 职务
 *     张三立 一车间 组长
 */
export function cellsIn(text: string, fewest = 3): number {
  if (text.length > longestRow || !text.includes(' ') || prose.test(text)) return 0
  const cells = text.trim().split(/\s+/)
  if (cells.length < fewest || cells.length > most) return 0
  // 这 个 时 节: stray blanks.
  if (cells.some((cell) => cell.length > longestCell) || 2 * cells.filter(isWide).length <= cells.length) return 0
  return cells.every(isLikelyName) ? 0 : cells.length
}

const longestRow = 60
const longestCell = 14
const most = 8
const prose = /[,。!?;…]|记者|通讯员/

function isWide(cell: string): boolean {
  return cell.length > 1
}

/** Where a run ends that begins at a place: behind its last row, or where it is said to. */
export function endOfRows(count: (at: number) => number, from: number, ends?: (at: number) => boolean): number {
  const cells = count(from)
  let end = from + 1
  while (cells > 0 && !ends?.(end) && count(end) === cells) end++
  return end
}

/** Of fewer each may be a headline in parts. */
export const fewestRows = 3

/** Five words or more of two to six characters, and nothing else: 上沙洲 下沙洲 柳塘口 石埠头 老龙口. */
export function isListOfWords(text: string): boolean {
  return text.length >= shortestList && words.test(text)
}

const shortestList = 14
const words = /^[\u4e00-\u9fff]{2,6}(?:\s+[\u4e00-\u9fff]{2,6}){4,60}$/
