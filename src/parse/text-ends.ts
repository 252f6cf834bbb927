import {isDigit, isHan, isLatin} from './fold.ts'
import {figures, opening, Units} from './guarded.ts'

/** How a text ends, or begins, at a gap. */
export type Ending = 'stop' | 'comma' | 'colon' | 'semicolon' | 'dash' | 'open' | 'close' | 'han' | 'digit' | 'latin'
export type Opening = 'closing' | 'quote' | 'bracket' | 'digit' | 'item' | 'latin' | 'dash' | 'han' | 'mark'

/** By character code, which costs no string to ask. */
const closers = new Units('”’"』」》〉)】〕]﹄')
const endings = byCode<Ending>([
  ['comma', ',、'],
  ['colon', ':'],
  ['semicolon', ';'],
  ['dash', '—-–~·./'],
  ['open', '“‘『「《〈(【〔[﹃'],
  ['digit', '%'],
])
const openings = byCode<Opening>([
  ['closing', ',。、;:!?…%)”’》〉】〕]』」/'],
  ['quote', '“‘『「"'],
  ['bracket', '《〈(【〔[﹃'],
  ['dash', '—–-'],
  ['mark', '□■◎●○▲△▶►◆◇★☆※·•*'],
])

function byCode<Kind>(kinds: ReadonlyArray<readonly [kind: Kind, marks: string]>): ReadonlyMap<number, Kind> {
  return new Map(kinds.flatMap(([kind, marks]) => Array.from(marks, (mark) => [mark.charCodeAt(0), kind] as const)))
}

/** How a folded text ends. A closing mark counts as what it closes: `。”` is a stop, `》` alone is a close. */
export function endingOf(text: string): Ending {
  if (text === '') return 'dash'
  let at = text.length - 1
  while (at > 0 && closers.has(text.charCodeAt(at))) at--
  const code = text.charCodeAt(at)
  if (isStop(code) || isBehindStop(text) || (code === 0x2e && endsLatin(text))) return 'stop'
  if (at < text.length - 1) return 'close'
  return endings.get(code) ?? (isHan(code) ? 'han' : isDigit(code) ? 'digit' : isLatin(code) ? 'latin' : 'close')
}

/** It took two years to build. */
function endsLatin(text: string): boolean {
  return latinSentence.test(text.slice(-longestAside))
}

const latinSentence = /[A-Za-z,')] [A-Za-z\d'-]+\.[”"')]?$/

/** …近听水无声。(打一物): what is said in brackets behind a sentence is of it. */
function isBehindStop(text: string): boolean {
  if (!text.endsWith(')')) return false
  const open = text.lastIndexOf('(')
  return open > 0 && text.length - open < longestAside && isStop(text.charCodeAt(open - 1))
}

const longestAside = 24

/** Whether a UTF-16 unit of folded text ends a sentence: 。!?… */
export function isStop(code: number): boolean {
  return code === 0x3002 || code === 0x21 || code === 0x3f || code === 0x2026
}

/** Whether a mark of these ends a text: ,。;!? */
export function endsClause(text: string): boolean {
  return clauseEnds.close(text)
}

const clauseEnds = new Units(',。;!?')

/** How a folded text begins. */
export function openingOf(text: string): Opening {
  if (text === '') return 'closing'
  const code = text.charCodeAt(0)
  const kind = openings.get(code)
  if (kind === 'closing') return kind
  if (item.test(text)) return 'item'
  if (isStageDirection(text)) return 'mark'
  return kind ?? (isDigit(code) ? 'digit' : isLatin(code) ? 'latin' : 'han')
}

/** [幕启:农家小院,一张方桌。 is opened, and not closed. */
function isStageDirection(text: string): boolean {
  return text.startsWith('[') && !text.includes(']')
}

/** （一） 一、 1. ① [1] 第五条 图①: */
export const item = opening(
  `([〔一二三四五六七八九十${figures}①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳第图`,
  /^(?:[(〔]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)〕]|\[\d{1,2}\]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.、](?!\d)|[①-⑳]|第[一二三四五六七八九十百]{1,4}(?:[条章节]|回(?![合归来])|集(?=[\s:]))|图[①-⑳一二三四五六]:?)/,
)

/** 第二条 本办法适用于砚湖新区所有河滩地…: a law has sentences, and a heading is shorter. */
export const articleOfLaw = opening('第', /^第[一二三四五六七八九十百]{1,4}条\s*.{10}/)

/** Quotation marks and brackets opened and not closed in a folded text, which ask for a next line; and closed without being opened. */
export interface Balance {
  readonly open: number
  readonly closed: number
}

/** The marks of a text, counted. */
export interface Marks extends Balance {
  /** The stops 。!? before the end. */
  readonly stops: number
  /** The commas ,; */
  readonly commas: number
  /** It holds a 。 */
  readonly isSentence: boolean
  /** It holds a digit. */
  readonly isCounted: boolean
  /** It holds a Latin letter. */
  readonly isLettered: boolean
}

const openingMarks = '“‘《(【「『〔['
const closingMarks = '”’》)】」』〕]'

/** Behind every mark, and before every Han character. */
const marksEnd = 0x3016

/** By character code: the place of an opening mark among its like from 1, of a closing one below 0. */
const kinds = Int8Array.from({length: marksEnd}, (_, code) => {
  const mark = String.fromCharCode(code)
  return openingMarks.indexOf(mark) + 1 || -1 - closingMarks.indexOf(mark)
})

/** Count the marks of a folded text, in one walk. */
export function countMarks(text: string): Marks {
  let depths: Array<number> | undefined
  let open = 0
  let closed = 0
  let stops = 0
  let commas = 0
  let isSentence = false
  let isCounted = false
  let isLettered = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= marksEnd) continue
    if (code === 0x2c || code === 0x3b) commas++
    else if (code === 0x3002 || code === 0x21 || code === 0x3f) {
      if (at < text.length - 2) stops++
      if (code === 0x3002) isSentence = true
    } else if (isDigit(code)) isCounted = true
    else if (isLatin(code)) isLettered = true
    const kind = kinds[code] ?? 0
    if (kind === 0) continue
    depths ??= new Array<number>(openingMarks.length + 1).fill(0)
    const depth = depths[Math.abs(kind)] ?? 0
    if (kind < 0 && depth === 0) {
      closed++
      continue
    }
    depths[Math.abs(kind)] = depth + Math.sign(kind)
    open += Math.sign(kind)
  }
  return {open, closed, stops, commas, isSentence, isCounted, isLettered}
}
