import {lineBreak} from '../fold.ts'
import {runsOf} from './any-character.ts'

/** A part of a phrase: the pairs that it may be, from one to another, and how far from the beginning it stands, or must not. */
export interface Part {
  readonly offset: number
  readonly from: number
  readonly to: number
  readonly isWanted: boolean
}

/**
 * What a term is made of, in the order in which it is looked for: pairs first, of which each tells much, then single
 * characters, and last that no line ends where a character is not known.
 *
 *     白渚新桥    →    白渚 at 0, 新桥 at 2
 *     陶？生      →    陶 at 0, 生 at 2, not 陶⏎ at 0, not ⏎生 at 1
 */
export function partsOf(term: string): ReadonlyArray<Part> {
  const runs = runsOf(term)
  const parts = runs.flatMap(({start, text}) => pairsOf(unitsOf(text), start))
  const ends = runs.slice(1).flatMap(({start, text}, at) => {
    const before = runs[at]
    if (before === undefined) return []
    const [last, end] = [before.text.charCodeAt(before.text.length - 1), before.start + before.text.length]
    return [pairAt(last, lineBreak, end - 1, false), pairAt(lineBreak, text.charCodeAt(0), start - 1, false)]
  })
  return [...parts.filter(isPair), ...parts.filter((part) => !isPair(part)), ...ends]
}

/** Pairs that cover a phrase: 0, 2, 4 …, and the last one. */
export function pairsOf(units: ReadonlyArray<number>, start: number): ReadonlyArray<Part> {
  const [first = 0] = units
  if (units.length === 1) return [{offset: start, from: first * 0x10000, to: first * 0x10000 + 0xffff, isWanted: true}]
  const offsets = Array.from({length: Math.floor(units.length / 2)}, (_, at) => 2 * at)
  return (units.length % 2 === 0 ? offsets : [...offsets, units.length - 2]).map((offset) =>
    pairAt(units[offset] ?? 0, units[offset + 1] ?? 0, start + offset, true),
  )
}

function pairAt(one: number, other: number, offset: number, isWanted: boolean): Part {
  const key = one * 0x10000 + other
  return {offset, from: key, to: key, isWanted}
}

function isPair({from, to}: Part): boolean {
  return from === to
}

function unitsOf(text: string): ReadonlyArray<number> {
  return Array.from({length: text.length}, (_, at) => text.charCodeAt(at))
}
