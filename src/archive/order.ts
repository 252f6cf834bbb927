/**
 * All orders of the archive. They compare code units, never a locale, so that every machine lists the same. A name is
 * compared by its pinyin, syllable by syllable, and by its characters where two are read alike.
 */
import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import type {ParsedSource} from '../tree/types.ts'

/** Negative, zero or positive, as `Array.prototype.sort` wants it. */
export type Compare<T> = (left: T, right: T) => number

/** By code units. */
export const byText: Compare<string> = (left, right) => (left < right ? -1 : left > right ? 1 : 0)

/** By value, smallest first. */
export const byNumber: Compare<number> = (left, right) => left - right

/** The first of several orders that tells two things apart. */
export function inTurn<T>(...orders: ReadonlyArray<Compare<T>>): Compare<T> {
  return (left, right) => {
    for (const order of orders) {
      const result = order(left, right)
      if (result !== 0) return result
    }
    return 0
  }
}

/** By what a function says of both. */
export function by<T, K>(key: (value: T) => K, order: Compare<K>): Compare<T> {
  return (left, right) => order(key(left), key(right))
}

/** Numbers in a text count as numbers: `9` before `10`, `A2` before `A10`. */
const byNaturalText: Compare<string> = (left, right) => {
  const lefts = left.split(/(\d+)/)
  const rights = right.split(/(\d+)/)
  for (let at = 0; at < Math.min(lefts.length, rights.length); at++) {
    const [one = '', other = ''] = [lefts[at], rights[at]]
    const result = at % 2 === 1 ? byNumber(Number(one), Number(other)) || byText(one, other) : byText(one, other)
    if (result !== 0) return result
  }
  return byNumber(lefts.length, rights.length)
}

/** 版: what stands before any is named, then 1, 2 … 10, then A01 … B04. */
export const byPageName: Compare<string | undefined> = (left, right) => {
  if (left === undefined || right === undefined)
    return byNumber(left === undefined ? 0 : 1, right === undefined ? 0 : 1)
  return byNaturalText(left, right)
}

/** Sources by path; the text decides between two that claim the same. */
export const bySource: Compare<ParsedSource> = inTurn(
  by((source) => source.path, byNaturalText),
  by((source) => source.path, byText),
  by((source) => source.text, byText),
)

/** Departments and people: by pinyin, then by characters. */
export const byPinyin: Compare<{readonly pinyin: string; readonly name: string}> = inTurn(
  by((entry) => entry.pinyin, byText),
  by((entry) => entry.name, byText),
)

/** Most frequent first; the name decides between equals. */
export const byCount: Compare<readonly [string, number]> = inTurn(
  by(([, count]) => -count, byNumber),
  by(([name]) => name, byText),
)

/** Findings as a reader meets them: by file, then place, then rule. */
export const byPlace: Compare<Diagnostic> = inTurn(
  by((finding) => finding.file, byText),
  by((finding) => finding.line ?? 0, byNumber),
  by((finding) => finding.column ?? 0, byNumber),
  by((finding) => finding.ruleId, byText),
  by((finding) => finding.reason, byText),
)
