import {readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {Row} from './index.ts'

const file = fileURLToPath(new URL('../../../../SECURITY.md', import.meta.url))
const place = /(<!-- faults -->\n)[\s\S]*?(<!-- \/faults -->)/

/** Print what was seen, as the table of SECURITY.md, and put it there. */
export function writeTable(rows: ReadonlyArray<Row>, isKept: boolean): void {
  const head =
    '| fault | tried | builds stopped | files read meanwhile | lost | torn | dead links | bytes equal afterwards |'
  const lines = rows.map((row) =>
    row.unavailable === undefined
      ? `| ${[row.name, row.tried, row.stopped, row.read, row.lost, row.torn, row.dead, `${row.equal} of ${row.tried}`].join(' | ')} |`
      : `| ${row.name} | 0 (${row.unavailable}) | | | | | | |`,
  )
  const table = [head, '|---|---:|---:|---:|---:|---:|---:|---:|', ...lines].join('\n')
  console.log(table)
  if (!isKept) return
  const text = readFileSync(file, 'utf8')
  if (!place.test(text)) throw new Error('SECURITY.md has no place for the table')
  writeFileSync(
    file,
    text.replace(place, (_, start: string, end: string) => `${start}${table}\n${end}`),
  )
}
