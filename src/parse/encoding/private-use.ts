import {type Diagnostic, diagnostic} from '../../diagnostics/diagnostic.ts'

/** Characters of which only the font knows what they mean that somebody once wrote with: elsewhere each is a box. */
export const privateUse = /\p{Co}/u

/** Name those of a text, and the first lines that hold some: they are published as they stand. */
export function findPrivateUse(path: string, text: string): ReadonlyArray<Diagnostic> {
  if (!privateUse.test(text)) return []
  const lines = text.split(/\r\n|[\n\r]/)
  const found = lines.flatMap((line, at) => (privateUse.test(line) ? [at + 1] : []))
  const all = text.match(new RegExp(privateUse, 'gu')) ?? []
  const [first = 1] = found
  const code = all[0]?.codePointAt(0)?.toString(16).toUpperCase()
  const named = found.slice(0, mostNamed)
  const more = found.length > mostNamed
  return [
    diagnostic(
      path,
      'characters-private',
      `Unexpected ${all.length === 1 ? 'character' : `${all.length} characters`} for private use in line ${named.join(', ')}${more ? ' …' : ''}, expected none (the first is U+${code})`,
      {
        inChinese: `第 ${named.join('、')} ${more ? '等' : ''}行有 ${all.length} 个造字区的字（第一个是 U+${code}），别处只显示成方框`,
        at: {start: {line: first, column: 1}, end: {line: first, column: 1}},
        actual: lines[first - 1] ?? '',
      },
    ),
  ]
}

const mostNamed = 5
