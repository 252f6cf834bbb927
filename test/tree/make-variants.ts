import {readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

/**
 * OpenCC's table of traditional characters and their simplified ones, as far as both are one UTF-16 unit: where a
 * character has several, its first. One that leads to another traditional one leads to where that one leads. Hong Kong's
 * forms that are in no other script (衞) stand for the character that they are.
 */
export function derivedVariants(): string {
  const pairs = new Map<string, string>()
  for (const [from = '', to = ''] of rowsOf('TSCharacters'))
    if (from.length === 1 && to.length === 1 && from !== to) pairs.set(from, to)
  for (const [standard = '', ...forms] of rowsOf('HKVariants')) {
    const to = lastOf(standard, pairs)
    for (const form of forms) if (form.length === 1 && !pairs.has(form) && form !== to) pairs.set(form, to)
  }
  return [...pairs.keys()]
    .sort()
    .map((from) => from + lastOf(from, pairs))
    .join('')
}

function rowsOf(name: string): ReadonlyArray<ReadonlyArray<string>> {
  const file = fileURLToPath(import.meta.resolve(`opencc-js/dict/${name}`))
  const [, table = ''] = /"([^"]*)"/.exec(readFileSync(file, 'utf8')) ?? []
  return table.split('|').map((line) => line.split(' '))
}

function lastOf(from: string, pairs: ReadonlyMap<string, string>): string {
  const seen = new Set<string>()
  let at = from
  for (let next = pairs.get(at); next !== undefined && !seen.has(next); next = pairs.get(at)) {
    seen.add(at)
    at = next
  }
  return at
}

/** Write `src/tree/variants.ts` anew: `npm run variants`, after opencc-js has changed. */
export function writeVariants(): void {
  const path = 'src/tree/variants.ts'
  const source = readFileSync(path, 'utf8').replace(/variants =\n? *'[^']*'/, `variants =\n  '${derivedVariants()}'`)
  writeFileSync(path, source)
}
