import {variants} from '../tree/variants.ts'

/**
 * Fold traditional characters, full and half width, blanks and look-alike radicals, unit by unit: the result is as long
 * as the source, so an offset in one is an offset in the other. For matching only; what a page shows is the source.
 *
 *     本報訊（記者　蘇硯秋）    →    本报讯(记者 苏砚秋)
 *     …取消了节假日．           →    …取消了节假日。        as typesetters of the nineties, and OCR, have it
 */
export function fold(text: string): string {
  const folded = foldBy(units, text)
  return text.includes('．') || text.includes('.') ? folded.replace(typedStop, '。') : folded
}

/** Where a text ends, or a bracket or a quotation begins: neither 约翰.史密斯, nor 十一.供水 and 桁溪县志.某出版社. */
const typedStop = /\.(?<=[\u4e00-\u9fff”’)》][\u4e00-\u9fff”’)》]\.)(?<!^[一二三四五六七八九十]{1,3}\.)(?=$|[\s(“《])/g

/** What one unit becomes. */
export function foldUnit(code: number): number {
  return units[code] ?? 0
}

/** The same, traditional characters left as they are: for what is kept as it is printed, as a name is. */
export function foldWidths(text: string): string {
  return foldBy(widths, text)
}

/** A text in which nothing changes is given back; another is made in one piece, as one of many would be no text but a tree. */
function foldBy(table: Uint16Array, text: string): string {
  let same = 0
  while (same < text.length && table[text.charCodeAt(same)] === text.charCodeAt(same)) same++
  if (same === text.length) return text
  if (text.length < short) {
    let folded = text.slice(0, same)
    for (let at = same; at < text.length; at++) folded += String.fromCharCode(table[text.charCodeAt(at)] ?? 0)
    return folded
  }
  const folded = new Uint16Array(text.length)
  for (let at = 0; at < text.length; at++) folded[at] = table[text.charCodeAt(at)] ?? 0
  return Buffer.from(folded.buffer).toString('utf16le')
}

/** A buffer costs more than so few characters. */
const short = 64

/** Blanks that part words: tab, no-break, ideographic, BOM. Not the zero widths: they part nothing. */
const blanks: ReadonlySet<number> = new Set([
  0x09,
  0xa0,
  0xad,
  0x202f,
  0x205f,
  0x2060,
  0x3000,
  0xfeff,
  ...Array.from({length: 11}, (_, at) => 0x2000 + at),
])

/** What each UTF-16 unit becomes: its half width, or the character that a radical looks like. */
const widths = Uint16Array.from({length: 0x10000}, (_, code) => widthFolded(code))
/** The same, and its simplified character. */
const units = simplified(widths)

function simplified(table: Uint16Array): Uint16Array {
  const simple = Uint16Array.from({length: 0x10000}, (_, code) => code)
  for (let at = 0; at < variants.length; at += 2) simple[variants.charCodeAt(at)] = variants.charCodeAt(at + 1)
  return table.map((code) => simple[code] ?? code)
}

function widthFolded(code: number): number {
  if (code >= 0xff01 && code <= 0xff5e) return code - 0xfee0
  if (isRadical(code)) {
    const folded = String.fromCharCode(code).normalize('NFKC')
    return folded.length === 1 ? folded.charCodeAt(0) : code
  }
  return blanks.has(code) ? 0x20 : code
}

/** Kangxi radicals and compatibility ideographs. */
function isRadical(code: number): boolean {
  return (code >= 0x2e80 && code <= 0x2fdf) || (code >= 0xf900 && code <= 0xfaff)
}

/** Whether a UTF-16 unit is a Han character (〇 and halves of the astral planes' included). */
export function isHan(code: number): boolean {
  if (code >= 0x4e00 && code <= 0x9fff) return true
  // Below them all are letters, figures and most marks.
  if (code < 0x2e80) return false
  return (
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

/** Width of one UTF-16 unit of folded text in half-width units, as a paper sets it: a mark is as wide as a character. */
function widthOf(code: number): number {
  return marks[code] === 1 ? 2 : widthOnScreen(code)
}

const marks = Uint8Array.from({length: 0x80}, (_, code) => Number(',;:!?()'.includes(String.fromCharCode(code))))

/** And as a terminal shows it. */
function widthOnScreen(code: number): number {
  return code < 0x1100 ? 1 : 2
}

/** Width of a folded text, or of a part of it. */
export function widthIn(text: string, from = 0, to = text.length): number {
  let width = 0
  for (let at = from; at < to; at++) width += widthOf(text.charCodeAt(at))
  return width
}

/** Width of a text on a terminal. */
export function widthShown(text: string): number {
  let width = 0
  for (let at = 0; at < text.length; at++) width += widthOnScreen(text.charCodeAt(at))
  return width
}
