import {parent} from '../tree/build.ts'
import type {Byline, Dateline, Phrasing} from '../tree/types.ts'
import {charactersOf} from '../tree/walk.ts'
import type {BylineReading} from './bylines/byline-parts.ts'
import type {DatelineReading} from './dateline.ts'
import {fold, foldWidths} from './fold.ts'

/**
 * A byline as a node: roles by their simplified word, names as they are printed.
 *
 *     記者 蘇硯秋    →    role 记者, name 蘇硯秋
 */
export function bylineOf(
  {contributors, credit}: Pick<BylineReading, 'contributors' | 'credit'>,
  placement: Byline['placement'],
  children: Array<Phrasing>,
): Byline {
  const printed = printedIn(children)
  return parent<Byline>({
    type: 'byline',
    placement,
    contributors: contributors.map(({role, name}) => ({role, name: printed(name)})),
    ...(credit ? {credit} : {}),
    children,
  })
}

/** A dateline as a node: its kind by its simplified word, outlet and place as they are printed. */
export function datelineOf({outlet, place, date, kind}: DatelineReading, children: Array<Phrasing>): Dateline {
  const printed = printedIn(children)
  return parent<Dateline>({
    type: 'dateline',
    ...(outlet ? {outlet: printed(outlet)} : {}),
    ...(place ? {place: printed(place)} : {}),
    ...(date ? {date} : {}),
    kind,
    children,
  })
}

/** Gives the printed form of what was read in the folded text of some phrasing; what it left out stays out. */
function printedIn(children: ReadonlyArray<Phrasing>): (read: string) => string {
  const printed = foldWidths(charactersOf(children)).replace(leftOut, '')
  const folded = fold(printed)
  if (folded === printed) return (read) => read
  return (read) => {
    const at = folded.indexOf(read)
    return at < 0 ? read : printed.slice(at, at + read.length)
  }
}

/** Blanks within names, zero widths, and the marks of a paper's title. */
const leftOut = /[\s《》\u200b-\u200f\u2060\ufeff\u00ad]/g
