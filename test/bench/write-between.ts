import {readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const file = fileURLToPath(new URL('../../../SECURITY.md', import.meta.url))

/** Put what a bench printed into SECURITY.md, between the marks of its name. */
export function writeBetween(name: string, table: string): void {
  const place = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`)
  const text = readFileSync(file, 'utf8')
  if (!place.test(text)) throw new Error(`SECURITY.md has no place for ${name}`)
  writeFileSync(
    file,
    text.replace(place, (_, start: string, end: string) => `${start}${table}\n${end}`),
  )
}
