type Cells = ReadonlyArray<string | number | undefined>

/** Rows as a CSV that spreadsheets open as it is: with a BOM, CRLF, and quotes where they are needed (RFC 4180). */
export function csv(head: ReadonlyArray<string>, rows: Iterable<Cells>): string {
  return Array.from(csvLines(head, rows)).join('')
}

/** The same, line by line. */
export function* csvLines(head: ReadonlyArray<string>, rows: Iterable<Cells>): Generator<string> {
  yield `\uFEFF${lineOf(head)}`
  for (const row of rows) yield lineOf(row)
}

function lineOf(row: Cells): string {
  return `${row.map(cell).join(',')}\r\n`
}

/** A text that a spreadsheet would take for a formula gets a quote before it: ＝, too, as some do in Chinese. */
function cell(value: string | number | undefined): string {
  if (typeof value === 'number') return String(value)
  const text = (value ?? '').replace(/^(?=[=+\-@＝＋－＠\t\r])/, "'")
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
