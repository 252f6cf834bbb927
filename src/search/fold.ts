import {variants} from '../tree/variants.ts'

/** Parts the lines of an article: no phrase reaches across. */
export const lineBreak = 0x0a

/**
 * Fold a text for search: traditional to simplified, full to half width, capitals to small, look-alike radicals to
 * characters. A blank beside a Han character means nothing and goes; between two Latin words it stays, as one.
 *
 *     《財政局》 ２０２４ 年 Tik  Tok    →    《财政局》2024年tik tok
 */
export function fold(text: string): string {
  const units = new Uint16Array(text.length)
  const length = foldInto(text, units, 0)
  let folded = ''
  for (let at = 0; at < length; at += chunk)
    folded += String.fromCharCode(...units.subarray(at, Math.min(length, at + chunk)))
  return folded
}

/** The same, into `units` from `start`; the end of what was written. With `offsets`: where each unit stood in the text. */
export function foldInto(text: string, units: Uint16Array, start: number, offsets?: Uint32Array): number {
  let end = start
  let before = lineBreak
  let blank = false
  for (let at = 0; at < text.length; at++) {
    const unit = folded[text.charCodeAt(at)] ?? 0
    if (unit === blankUnit) blank = true
    else if (unit !== nothing) {
      if (blank && isTight(before) && isTight(unit)) {
        if (offsets) offsets[end] = at - 1
        units[end++] = blankUnit
      }
      blank = false
      if (offsets) offsets[end] = at
      units[end++] = unit
      before = unit
    }
  }
  return end
}

/** As many arguments as a call takes on every platform. */
const chunk = 4096
const blankUnit = 0x20
const nothing = 0

/** Latin, Greek, Cyrillic, digits and their punctuation: set apart by blanks. */
function isTight(unit: number): boolean {
  return unit < 0x2000 && unit !== lineBreak
}

/** 艾尔肯·吐尔逊, whichever dot was typed. */
const middleDots: ReadonlySet<number> = new Set([0x2022, 0x2027, 0x30fb, 0xff65, 0x2219, 0x22c5])

/** What each UTF-16 unit becomes. */
const folded = tableOfUnits()

function tableOfUnits(): Uint16Array {
  const table = Uint16Array.from({length: 0x10000}, (_, unit) => plain(unit))
  for (let at = 0; at < variants.length; at += 2) table[variants.charCodeAt(at)] = variants.charCodeAt(at + 1)
  // A look-alike may lead to a traditional character.
  return table.map((unit) => table[unit] ?? unit)
}

function plain(unit: number): number {
  if (unit === lineBreak) return unit
  if (unit <= 0x20 || (unit >= 0x7f && unit <= 0xa0)) return blankUnit
  if (unit >= 0x2000 && unit <= 0x200a) return blankUnit
  if (unit === 0x202f || unit === 0x205f || unit === 0x3000 || unit === 0x2028 || unit === 0x2029) return blankUnit
  if (unit === 0xad || (unit >= 0x200b && unit <= 0x200f) || unit === 0x2060 || unit === 0xfeff) return nothing
  if (unit >= 0xff01 && unit <= 0xff5e) return small(unit - 0xfee0)
  if ((unit >= 0x2e80 && unit <= 0x2fdf) || (unit >= 0xf900 && unit <= 0xfaff)) return lookAlike(unit)
  return middleDots.has(unit) ? 0xb7 : small(unit)
}

function small(unit: number): number {
  if (unit >= 0x530) return unit
  const lower = String.fromCharCode(unit).toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : unit
}

/** ⼯ (a radical) → 工 */
function lookAlike(unit: number): number {
  const character = String.fromCharCode(unit).normalize('NFKC')
  return character.length === 1 ? character.charCodeAt(0) : unit
}
