import {foldInto} from '../fold.ts'
import {runsOf} from './any-character.ts'

/** A part of a text, from one place up to another. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Where the terms stand in a text, in order; what overlaps is one. */
export function marksIn(text: string, terms: ReadonlyArray<string>): ReadonlyArray<Span> {
  const units = new Uint16Array(text.length)
  const offsets = new Uint32Array(text.length)
  const end = foldInto(text, units, 0, offsets)
  let folded = ''
  for (let at = 0; at < end; at += chunk)
    folded += String.fromCharCode(...units.subarray(at, Math.min(end, at + chunk)))

  const found: Array<Span> = []
  for (const term of terms) {
    const runs = runsOf(term)
    for (let at = placeOf(runs, folded, 0); at >= 0; at = placeOf(runs, folded, at + term.length)) {
      found.push({start: offsets[at] ?? 0, end: (offsets[at + term.length - 1] ?? 0) + 1})
    }
  }
  return united(found)
}

/** Where the runs of a term stand next, each at its distance, in one line; -1 where they do not. */
function placeOf(runs: ReturnType<typeof runsOf>, text: string, from: number): number {
  const [first, ...others] = runs
  if (first === undefined) return -1
  const last = runs.at(-1) ?? first
  for (let at = text.indexOf(first.text, from); at >= 0; at = text.indexOf(first.text, at + 1)) {
    const place = at
    const isHere = others.every(({start, text: run}) => text.startsWith(run, place + start))
    if (isHere && !text.slice(place, place + last.start).includes('\n')) return place
  }
  return -1
}

const chunk = 4096

function united(spans: ReadonlyArray<Span>): ReadonlyArray<Span> {
  const merged: Array<Span> = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1)
    if (last !== undefined && span.start < last.end)
      merged[merged.length - 1] = {start: last.start, end: Math.max(last.end, span.end)}
    else merged.push(span)
  }
  return merged
}
