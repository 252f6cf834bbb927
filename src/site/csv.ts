/** Rows as a CSV that spreadsheets open as it is: with a BOM, CRLF, and quotes where they are needed (RFC 4180). */
export function csv(head: ReadonlyArray<string>, rows: Iterable<ReadonlyArray<string | number | undefined>>): string {
  const lines = [lineOf(head)]
  for (const row of rows) lines.push(lineOf(row))
  return `\uFEFF${lines.join('')}`
}

function lineOf(row: ReadonlyArray<string | number | undefined>): string {
  return `${row.map(cell).join(',')}\r\n`
}

/** A text that a spreadsheet would take for a formula gets a quote before it. */
function cell(value: string | number | undefined): string {
  if (typeof value === 'number') return String(value)
  const text = (value ?? '').replace(/^(?=[=+\-@\t\r])/, "'")
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
