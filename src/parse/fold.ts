/**
 * Fold full and half width, blanks and look-alike radicals, unit by unit: the result is as long as the source, so an
 * offset in one is an offset in the other. For matching only; what a page shows is the source.
 *
 *     （下转第３版）    →    (下转第3版)
 */
export function fold(text: string): string {
  if (!foldable.test(text)) return text
  if (text.length < chunk) {
    let folded = ''
    let from = 0
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      const unit = foldUnit(code)
      if (unit === code) continue
      folded += text.slice(from, at) + String.fromCharCode(unit)
      from = at + 1
    }
    return from === 0 ? text : folded + text.slice(from)
  }
  const units = new Uint16Array(text.length)
  for (let at = 0; at < text.length; at++) units[at] = foldUnit(text.charCodeAt(at))
  let folded = ''
  for (let at = 0; at < units.length; at += chunk) folded += String.fromCharCode(...units.subarray(at, at + chunk))
  return folded
}

/** As many arguments as a call takes on every platform. */
const chunk = 4096

function foldUnit(code: number): number {
  if (code < 0x80) return code === 0x09 ? 0x20 : code
  if (code >= 0x4e00 && code < 0xa000) return code
  if (code >= 0xff01 && code <= 0xff5e) return code - 0xfee0
  if (isRadical(code)) {
    const folded = String.fromCharCode(code).normalize('NFKC')
    return folded.length === 1 ? folded.charCodeAt(0) : code
  }
  return blanks.has(code) ? 0x20 : code
}

/** Full-width ASCII; blanks (no-break, ideographic, zero-width, soft hyphen, tab, BOM); Kangxi radicals; compatibility ideographs. */
const foldable = /[\uff01-\uff5e\t\u00a0\u00ad\u2000-\u200f\u202f\u205f\u2060\u3000\ufeff\u2e80-\u2fdf\uf900-\ufaff]/
const blanks: ReadonlySet<number> = new Set([
  0xa0,
  0xad,
  0x202f,
  0x205f,
  0x2060,
  0x3000,
  0xfeff,
  // Not the zero widths: they part nothing.
  ...Array.from({length: 11}, (_, at) => 0x2000 + at),
])

function isRadical(code: number): boolean {
  return (code >= 0x2e80 && code <= 0x2fdf) || (code >= 0xf900 && code <= 0xfaff)
}

/** Whether a UTF-16 unit is a Han character (〇 and halves of the astral planes' included). */
export function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    code === 0x3007 ||
    (code >= 0xd840 && code <= 0xd8ff) ||
    (code >= 0xdc00 && code <= 0xdfff) ||
    isRadical(code)
  )
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

export function isLatin(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f)
}

/** Width of one UTF-16 unit of folded text in half-width units. */
export function widthOf(code: number): number {
  return code < 0x1100 ? 1 : 2
}
