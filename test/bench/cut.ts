import type {Random} from './random.ts'

/** What stands on both sides of a cut. */
export type Cut = readonly [before: string, after: string]

const stop = /[。！？!?…”’]/

/** Where a paragraph may be cut so that it shows: inside a sentence, never beside its end. */
export function places(text: string): Array<number> {
  const found: Array<number> = []
  for (let at = 2; at <= text.length - 2; at++) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at)]
    if (stop.test(before) || stop.test(after) || /\s/.test(before) || /\s/.test(after)) continue
    if (/[\udc00-\udfff]/.test(after)) continue
    found.push(at)
  }
  return found
}

/** Cut a paragraph into pieces, as a column's end does: seldom a few characters behind its start. */
export function cut(
  text: string,
  random: Random,
  times: number,
): {texts: ReadonlyArray<string>; cuts: ReadonlyArray<Cut>} {
  const possible = places(text).filter((at) => at >= 12 && at <= text.length - 4)
  if (times === 0 || possible.length === 0) return {texts: [text], cuts: []}
  const chosen = [...new Set(Array.from({length: times}, () => random.pick(possible)))].sort((a, b) => a - b)
  const ends = [...chosen, text.length]
  const texts = ends.map((end, at) => text.slice(ends[at - 1] ?? 0, end))
  return {texts, cuts: texts.slice(1).map((after, at): Cut => [texts[at] ?? '', after])}
}
