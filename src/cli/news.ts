import {type Stage, stages} from '../build/types.ts'
import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import type {ReportStyle} from '../diagnostics/reporter.ts'
import {oneLine} from '../diagnostics/reporter.ts'
import {inLanguage} from '../diagnostics/texts/in-language.ts'
import {countFindings, printFindings, wayTo} from './findings.ts'
import type {Flags} from './flags.ts'
import type {Place} from './world.ts'

/** What a build came to, and the lines around the place of a finding. */
export interface News {
  readonly cameTo: Stage
  readonly diagnostics: ReadonlyArray<Diagnostic>
  readonly published: boolean
  readonly lines?: ReportStyle['lines']
}

/** What was told, and how far the build came that found it. */
export interface Told {
  readonly found: Diagnostic
  readonly at: Stage
}

/**
 * What a build found that the one before did not; what that had found and is settled, a line each; and how many stand
 * as before. Notes are counted only: `check` lists them. Returns what stands now: a build that an error ends has not
 * looked at all, so that a warning which it does not give is not settled, nor an error that only comes to light later.
 */
export function printNews(
  place: Place,
  flags: Flags,
  before: ReadonlyArray<Told>,
  {diagnostics: now, published, cameTo, lines}: News,
): ReadonlyArray<Told> {
  const {
    fresh,
    settled: missing,
    rest,
  } = compare(
    before.filter(({found}) => isShown(found)),
    now.filter(isShown),
  )
  const waiting = missing.filter(({found, at}) => !published && (found.severity !== 'error' || isLater(at, cameTo)))
  const settled = missing.filter((told) => !waiting.includes(told))
  printFindings(place, flags, place.err, fresh, undefined, lines)
  const standing = [...rest, ...waiting.map(({found}) => found)]
  const told = [...now.map((found) => ({found, at: cameTo})), ...waiting]
  if (flags.quiet) return told
  const way = wayTo(place, flags)
  for (const {found} of settled) {
    const {reason, file, ruleId} = inLanguage(found, place.language)
    place.err.write(`${oneLine(`${way(file)}  ${place.say.settled}  ${reason}  ${ruleId}`)}\n`)
  }
  if (standing.length > 0) place.err.write(`${place.say.rest(countFindings(place.say, standing))}\n`)
  return told
}

function isLater(one: Stage, other: Stage): boolean {
  return stages.indexOf(one) > stages.indexOf(other)
}

function isShown({severity}: Diagnostic): boolean {
  return severity !== 'info'
}

/** Two findings are one when they say the same of the same text: lines above may come and go. */
function compare(before: ReadonlyArray<Told>, now: ReadonlyArray<Diagnostic>) {
  const counts = new Map<string, number>()
  for (const {found} of before) counts.set(keyOf(found), (counts.get(keyOf(found)) ?? 0) + 1)
  const fresh: Array<Diagnostic> = []
  const rest: Array<Diagnostic> = []
  for (const found of now) {
    const count = counts.get(keyOf(found)) ?? 0
    counts.set(keyOf(found), Math.max(0, count - 1))
    if (count > 0) rest.push(found)
    else fresh.push(found)
  }
  const settled = before.filter(({found}) => {
    const count = counts.get(keyOf(found)) ?? 0
    counts.set(keyOf(found), Math.max(0, count - 1))
    return count > 0
  })
  return {fresh, settled, rest}
}

function keyOf({file, ruleId, reason, actual}: Diagnostic): string {
  return [file, ruleId, reason, actual ?? ''].join('\n')
}
