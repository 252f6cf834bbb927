/**
 * Stands in a term for one character that is not known, whichever it is: 陶？生 finds 陶水生. No text holds it: it is none
 * of Unicode’s characters.
 */
export const anyCharacter = '\ufdd0'

/** A term cut where a character is not known: each run of known ones, and how far it stands from the beginning. */
export function runsOf(term: string): ReadonlyArray<{readonly start: number; readonly text: string}> {
  return [...term.matchAll(known)].map(({index, 0: text}) => ({start: index, text}))
}

const known = new RegExp(`[^${anyCharacter}]+`, 'g')
