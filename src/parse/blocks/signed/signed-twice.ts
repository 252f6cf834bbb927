import {isHeadingLike} from '../headings/is-heading-like.ts'
import type {BlockReading} from '../read-block.ts'

/** How much a heading belongs to the story before it; the least of them is the likeliest headline. */
export type Belonging = (at: number) => number

/**
 * Headings that are likely headlines because of who signs around them: an article whose reporter is named at its head is
 * not signed by another reporter at its end.
 *
 *     本报讯（记者 苏砚秋）候船亭添了长椅,…
 *     把水账传下去                              the headline of another article
 *     闸房里的册子有四十本。…本报记者 戴川
 *
 * Of the headings between both the one that belongs least to what stands before it.
 */
export function partedBySignatures(readings: ReadonlyArray<BlockReading>, belonging: Belonging): ReadonlySet<number> {
  const parted = new Set<number>()
  let between: Array<number> | undefined
  readings.forEach((reading, at) => {
    const above = at > 0 ? readings[at - 1] : undefined
    if (opensSigned(reading, above)) between = []
    else if (between && opensHeading(reading, above)) between.push(at)
    else if (signsReporter(reading)) {
      const [first, ...others] = between ?? []
      if (first !== undefined)
        parted.add(others.reduce((least, other) => (belonging(other) < belonging(least) ? other : least), first))
      between = undefined
    } else if (reading.dateline || reading.byline?.certain || reading.runIn?.sure || reading.jumpTo || reading.jumpFrom)
      between = undefined
  })
  return parted
}

/** The first line of a heading, and no 栏目 over it. */
function opensHeading(reading: BlockReading, above: BlockReading | undefined): boolean {
  if (!isHeadingLike(reading) || reading.columnLike > 0) return false
  return !above || above.columnLike > 0 || !isHeadingLike(above)
}

/** 本报讯(记者 苏砚秋)…, or 本报记者 苏砚秋 under a headline. */
function opensSigned({text, dateline, byline}: BlockReading, above: BlockReading | undefined): boolean {
  if (dateline) return inBracket.test(text.slice(dateline.length, dateline.length + longest))
  return byline?.certain === true && above !== undefined && isHeadingLike(above) && namesReporter(byline.contributors)
}

const inBracket = /^\s*[(【[][^()]*记者/
const longest = 30

function signsReporter({byline, runIn}: BlockReading): boolean {
  const reading = byline?.certain ? byline : runIn?.sure ? runIn.reading : undefined
  return reading !== undefined && namesReporter(reading.contributors)
}

/** Who only took a picture signs no text. */
function namesReporter(contributors: ReadonlyArray<{readonly role: string; readonly name: string}>): boolean {
  const taken = new Set(contributors.filter(({role}) => role === '摄影').map(({name}) => name))
  return contributors.some(({role, name}) => role.endsWith('记者') && !taken.has(name))
}
