/**
 * Show half-width punctuation of Chinese text as full-width: one character for one, so that every place in the text
 * stays where it is.
 *
 *     记者(李青禾)报道:全长9.97公里,10:30开通    →    记者（李青禾）报道：全长9.97公里，10:30开通
 *
 * Numbers, times, addresses and Latin text stay as they are; where a mark stands between Latin and Chinese, it is the
 * Chinese sentence's.
 */
export function fullWidth(text: string): string {
  if (!mayChange.test(text)) return text
  const units = text.split('')
  const foreign = foreignPlaces(text)
  pairUp(units, foreign)
  for (let at = 0; at < units.length; at++) {
    const wide = wideMarks.get(units[at] ?? '')
    if (wide !== undefined && !foreign.has(at) && isChinese(units, at)) units[at] = wide
  }
  return units.join('')
}

const mayChange = /[,.:;!?()"][\s\S]*\p{Script=Han}|\p{Script=Han}[\s\S]*[,.:;!?()"]/u
const wideMarks: ReadonlyMap<string, string> = new Map([
  [',', '，'],
  ['.', '。'],
  [':', '：'],
  [';', '；'],
  ['!', '！'],
  ['?', '？'],
  ['(', '（'],
  [')', '）'],
])
const chinese = /[\p{Script=Han}\u3000-\u303f\uff01-\uff0f\uff1a-\uff20“”‘’…—]/u
const latin = /[\w０-９Ａ-Ｚａ-ｚ]/

/** www.example.cn, editor@example.cn: what a reader may type must not be changed. */
const foreignText = /(?:https?:\/\/|www\.)[\w\-.~:/?#[\]@!$&'()*+,;=%]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g

function foreignPlaces(text: string): ReadonlySet<number> {
  const places = new Set<number>()
  for (const {0: found, index} of text.matchAll(foreignText)) {
    const length = found.replace(/[.,:;!?()]+$/, '').length
    for (let at = index; at < index + length; at++) places.add(at)
  }
  return places
}

/** Brackets and straight quotes are changed together, where what they hold or what they stand in is Chinese. */
function pairUp(units: Array<string>, foreign: ReadonlySet<number>): void {
  const open: Array<number> = []
  let quote: number | undefined
  for (let at = 0; at < units.length; at++) {
    if (foreign.has(at)) continue
    if (units[at] === '(') open.push(at)
    else if (units[at] === ')') {
      const start = open.pop()
      if (start !== undefined) widen(units, start, at, '（', '）')
    } else if (units[at] === '"') {
      if (quote === undefined) quote = at
      else {
        widen(units, quote, at, '“', '”')
        quote = undefined
      }
    }
  }
}

function widen(units: Array<string>, start: number, end: number, left: string, right: string): void {
  const inside = units.slice(start + 1, end).some((unit) => chinese.test(unit))
  const around = chinese.test(units[start - 1] ?? '') || chinese.test(units[end + 1] ?? '')
  if (!inside && !around) return
  units[start] = left
  units[end] = right
}

/** Whether a mark belongs to a Chinese sentence. */
function isChinese(units: ReadonlyArray<string>, at: number): boolean {
  const mark = units[at]
  const [before = '', after = ''] = [units[at - 1], units[at + 1]]
  if (mark === '(' || mark === ')') return false
  // 9.97, A.B, 1.加强, 等等...
  if (mark === '.') return after === '' ? /[^.\s]/.test(before) : chinese.test(before) && !/[\w.]/.test(after)
  // 10:30, 1,326
  if (latin.test(before) && latin.test(after)) return false
  const next = behind(units, at)
  return next === '' || chinese.test(before) || chinese.test(next)
}

/** What goes on behind a mark, other marks and blanks aside: OK, 你好 is a Chinese sentence. */
function behind(units: ReadonlyArray<string>, at: number): string {
  let next = at + 1
  while (/[\s,.:;!?"]/.test(units[next] ?? '')) next++
  return units[next] ?? ''
}
