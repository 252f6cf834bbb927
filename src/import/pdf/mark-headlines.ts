import {isLarge} from './by-headlines.ts'
import {commonSize, textOfRow} from './rows.ts'
import type {Row} from './types.ts'

/**
 * Headlines with lines of several sizes, one close below the other and each larger than the text: the one line that is
 * largest is the main one, which nobody could tell from the words. What each of these rows is written as; others are left
 * to be weighed.
 *
 *     湖上架桥                14 pt    →    # 湖上架桥
 *     新桥打下第一根桩         24 pt    →    # **新桥打下第一根桩**
 *     工期两年 桥长五百米      14 pt    →    # 工期两年 桥长五百米
 */
export function markHeadlines(rows: ReadonlyArray<Row>, size: number): ReadonlyMap<Row, string> {
  const marked = new Map<Row, string>()
  for (let at = 0; at < rows.length; ) {
    const lines = linesFrom(rows, at, size)
    const largest = Math.max(...lines.map(sizeOf))
    const main = lines.filter((row) => !differ(sizeOf(row), largest))
    if (lines.length <= most && lines.length > 1 && main.length === 1 && main.every(isLong))
      for (const row of lines) marked.set(row, `# ${main.includes(row) ? `**${wordsOf(row)}**` : wordsOf(row)}`)
    at += Math.max(1, lines.length)
  }
  return marked
}

/** More lines no headline has; fewer characters may be the name of a column. */
const [most, fewest] = [4, 7]

/** Whether two sizes are not of one line, or paragraph. */
export function differ(one: number, other: number): boolean {
  return Math.max(one, other) > 1.15 * Math.min(one, other)
}

function linesFrom(rows: ReadonlyArray<Row>, from: number, size: number): ReadonlyArray<Row> {
  let end = from
  while (isLine(rows[end], size) && (end === from || isClose(rows[end - 1], rows[end]))) end++
  return rows.slice(from, end)
}

function isLine(row: Row | undefined, size: number): boolean {
  return row?.runs.length === 1 && row.runs.every((run) => isLarge(run, size)) && wordsOf(row) !== ''
}

function isClose(above: Row | undefined, below: Row | undefined): boolean {
  return above !== undefined && below !== undefined && below.y - above.bottom < Math.min(sizeOf(above), sizeOf(below))
}

function sizeOf({runs}: Row): number {
  return commonSize(runs)
}

function wordsOf(row: Row): string {
  return textOfRow(row).trim()
}

function isLong(row: Row): boolean {
  return Array.from(wordsOf(row).replace(/\s/g, '')).length >= fewest
}
