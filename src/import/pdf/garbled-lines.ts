/**
 * Lines of which much is in no use: where a PDF does not say which characters its glyphs are, their numbers are read as
 * characters.
 *
 *     算⺞乪ꝼ珤摈峂冪    ¸$Ìá¹
 *
 * Names have rare characters, and no line is made of them.
 */
export function garbledLines(text: string): ReadonlyArray<string> {
  const lines = text.split(/[\n\f]/).filter((line) => line.trim() !== '')
  const odd = lines.map(oddIn)
  const sure = odd.filter(({count, share}) => count >= sureOf.count && share > sureOf.share).length
  // Among many of them fewer signs will do.
  const {count, share} = sure > many * lines.length ? likelyOf : sureOf
  return lines.filter((_, at) => (odd[at]?.count ?? 0) >= count && (odd[at]?.share ?? 0) > share)
}

const sureOf = {count: 4, share: 0.3}
const likelyOf = {count: 1, share: 0.1}
const many = 0.3

function oddIn(line: string): {readonly count: number; readonly share: number} {
  const characters = Array.from(line.replace(/\s+/g, ''))
  const count = characters.filter(isOdd).length
  return {count, share: count / characters.length}
}

function isOdd(character: string): boolean {
  if (/[ -~]/.test(character)) return false
  return han.test(character) ? !common().has(character) : outside.test(character)
}

const han = /\p{Unified_Ideograph}/u
/** Letters that no Chinese paper has but in a name — those of pinyin it has —, what is private, or nothing. */
const outside = /(?![āēīōūǖǎěǐǒǔǚǘǜńňǹ])[\u0080-\u00af\u00b8-\u00bf\u0100-\u024f\ua720-\ua7ff\p{Co}\p{Cn}\p{Cc}\ufffd]/u

let known: ReadonlySet<string> | undefined

/** The characters of GB 2312 and of Big5: what is written, in either script. */
function common(): ReadonlySet<string> {
  known ??= new Set([
    ...rowsOf('gb18030', 0xb0, 0xf7, [[0xa1, 0xfe]]),
    ...rowsOf('big5', 0xa4, 0xf9, [
      [0x40, 0x7e],
      [0xa1, 0xfe],
    ]),
  ])
  return known
}

function rowsOf(
  encoding: string,
  from: number,
  to: number,
  trails: ReadonlyArray<readonly [number, number]>,
): ReadonlyArray<string> {
  const bytes: Array<number> = []
  for (let lead = from; lead <= to; lead++)
    for (const [first, last] of trails) for (let trail = first; trail <= last; trail++) bytes.push(lead, trail)
  return Array.from(new TextDecoder(encoding).decode(Uint8Array.from(bytes))).filter((character) => han.test(character))
}
