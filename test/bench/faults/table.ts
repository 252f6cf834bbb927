import type {Row} from './index.ts'

/** What was seen, as the table of SECURITY.md. */
export function tableOf(rows: ReadonlyArray<Row>): string {
  const head =
    '| fault | tried | builds stopped | files read meanwhile | lost | torn | dead links | bytes equal afterwards |'
  const lines = rows.map((row) =>
    row.unavailable === undefined
      ? `| ${[row.name, row.tried, row.stopped, row.read, row.lost, row.torn, row.dead, `${row.equal} of ${row.tried}`].join(' | ')} |`
      : `| ${row.name} | 0 (${row.unavailable}) | | | | | | |`,
  )
  return [head, '|---|---:|---:|---:|---:|---:|---:|---:|', ...lines].join('\n')
}
