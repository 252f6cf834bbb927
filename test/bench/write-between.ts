import {readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const file = fileURLToPath(new URL('../../../SECURITY.md', import.meta.url))

/**
 * Put a table that a bench printed into SECURITY.md, between the marks of its name. What was tried anew takes the place of
 * the line that begins alike; the other lines stay, so that a part of a bench can be run alone.
 */
export function writeBetween(name: string, table: string): void {
  const place = new RegExp(`(<!-- ${name} -->\\n)([\\s\\S]*?)(<!-- /${name} -->)`)
  const text = readFileSync(file, 'utf8')
  const [, , old = ''] = place.exec(text) ?? []
  if (!place.test(text)) throw new Error(`SECURITY.md has no place for ${name}`)
  writeFileSync(
    file,
    text.replace(place, (_, start: string, _old: string, end: string) => `${start}${merged(old, table)}\n${end}`),
  )
}

function merged(old: string, table: string): string {
  const fresh = new Map(table.split('\n').map((line) => [firstOf(line), line]))
  const kept = old.split('\n').filter((line) => line !== '')
  const lines = kept.map((line) => fresh.get(firstOf(line)) ?? line)
  const known = new Set(kept.map(firstOf))
  return [...lines, ...[...fresh].flatMap(([first, line]) => (known.has(first) ? [] : [line]))].join('\n')
}

/** `| disk full | 20 | …` */
function firstOf(line: string): string {
  return line.split('|', 2)[1]?.trim() ?? ''
}
