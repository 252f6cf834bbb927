import {fold} from '../../parse/fold.ts'
import {readFurniture} from '../../parse/page/furniture.ts'
import type {TableRow} from '../to-text.ts'
import {unmarked} from '../unmarked.ts'
import {cutPage, type TextBlock} from './cut.ts'
import {differ, markHeadlines} from './mark-headlines.ts'
import {commonSize, rowsOf, textOfRow} from './rows.ts'
import {lineOfTable} from './table.ts'
import {toRuns} from './to-runs.ts'
import type {PdfPage, Row} from './types.ts'

/** The text of a page, and the rows of tables that became lines of it. */
export interface PageText {
  readonly text: string
  readonly rows: ReadonlyArray<TableRow>
}

/**
 * The text of a page as a person would type it: page head, blocks in reading order, foot. A blank line stands between
 * what is set apart; a column that goes on in the next has none, so that a sentence may cross the gutter.
 */
export function pageText({items}: PdfPage): PageText {
  const runs = toRuns(items)
  const rows = rowsOf(runs)
  const heads = rows.slice(0, rows.slice(0, edge).findLastIndex(isFurniture) + 1)
  const rest = rows.slice(heads.length)
  const feet = rest.slice(rest.findLastIndex((row) => !isFurniture(row)) + 1)
  const apart = new Set([...heads, ...feet].flatMap((row) => row.runs))
  const size = commonSize(runs)
  const blocks = cutPage(runs.filter((run) => !apart.has(run)))
  const parts = [
    ...heads.map((row) => ({lines: [unmarked(textOfRow(row))], goesOn: false})),
    ...blocks.map((block) => ({lines: linesOf(block, size), goesOn: block.goesOn})),
    ...feet.map((row) => ({lines: [unmarked(textOfRow(row))], goesOn: false})),
  ].filter(({lines}) => lines.length > 0)
  const tables = blocks.filter(({columns}) => columns !== undefined)
  return {
    text: parts.map(({lines, goesOn}, at) => (at === 0 || goesOn ? '' : '\n') + lines.join('\n')).join('\n'),
    rows: tables.flatMap((table) => linesOf(table, size).map((line) => ({table, text: line.trim()}))),
  }
}

/** Rows at the head of a page that may belong to the page and to no column. */
const edge = 3

function isFurniture(row: Row): boolean {
  const kind = readFurniture(fold(textOfRow(row)).trim(), true)
  return kind !== undefined && kind !== 'rule'
}

/** A paragraph's first line is set in by two characters; anything else is centred. */
const indents = {least: 1.5, most: 2.6}

function linesOf({rows, columns}: TextBlock, size: number): ReadonlyArray<string> {
  if (columns !== undefined) return rows.map((row) => lineOfTable(row, columns))
  const left = rows.reduce((least, {runs}) => Math.min(least, runs[0]?.x ?? least), Number.POSITIVE_INFINITY)
  const pitch = median(rows.flatMap((row, at) => (at === 0 ? [] : [row.y - (rows[at - 1]?.y ?? 0)])))
  const headlines = markHeadlines(rows, size)
  return rows.flatMap((row, at) => {
    const before = rows[at - 1]
    const headline = headlines.get(row)
    if (headline !== undefined) return before === undefined || headlines.has(before) ? [headline] : ['', headline]
    const own = commonSize(row.runs)
    const indent = ((row.runs[0]?.x ?? 0) - left) / own
    const text = (indent >= indents.least && indent <= indents.most ? '　　' : '') + textOfRow(row)
    const isApart =
      before !== undefined &&
      (row.y - before.y > 1.5 * Math.max(pitch, own, size) || differ(own, commonSize(before.runs)))
    return isApart ? ['', unmarked(text)] : [unmarked(text)]
  })
}

function median(values: ReadonlyArray<number>): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
