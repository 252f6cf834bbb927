import {pushTo} from '../push-to.ts'
import type {Candidate} from './candidates.ts'
import {folderOf} from './folder-of.ts'
import {type Known, matchArticles} from './match-articles.ts'
import {titleAndReason} from './title-and-reason.ts'
import type {AddressEntry} from './types.ts'

/** What an article was before. */
export interface Origin {
  /** Still there, under its address. */
  readonly same: AddressEntry | undefined
  /** It came from there, and what was taken into it stood there; the likest first. */
  readonly came: ReadonlyArray<AddressEntry>
  /** It was a part of that. */
  readonly whole: AddressEntry | undefined
}

/** What each article was before, and the remembered ones that nothing is left of. */
export function findOrigins(
  candidates: ReadonlyArray<Candidate>,
  old: ReadonlyArray<AddressEntry>,
): {origins: ReadonlyArray<Origin>; missing: ReadonlyArray<AddressEntry>} {
  const remembered = old.filter(
    (entry) =>
      entry.fingerprint !== undefined &&
      (entry.state === 'article' || entry.state === 'withdrawn' || isSetAside(entry)),
  )
  const {same, moved, parts} = matchArticles(remembered.map(toKnown), candidates)
  const came = new Map<number, Array<AddressEntry>>()
  const found = new Set(same.values())
  for (const [one, at] of moved) {
    const entry = remembered[one]
    if (entry === undefined) continue
    found.add(one)
    pushTo(came, at, entry)
  }
  const wholes = new Map([...parts].flatMap(([one, list]) => list.map((at): [number, number] => [at, one])))
  return {
    origins: candidates.map((_, at) => ({
      same: remembered[same.get(at) ?? -1],
      came: came.get(at) ?? [],
      whole: remembered[wholes.get(at) ?? -1],
    })),
    missing: remembered.filter(({state}, at) => state === 'article' && !found.has(at)),
  }
}

/** What was found to be no article leads to its issue; where it is one after all, it has its address again. */
function isSetAside({path, state, target}: AddressEntry): boolean {
  return state === 'moved' && target === `${folderOf(path)}/index.html`
}

function toKnown({path, fingerprint, text, state}: AddressEntry): Known {
  // It must be very like one to be one, and is not looked for elsewhere.
  const withdrawn = state !== 'article'
  const headline = state === 'withdrawn' ? titleAndReason(text).title : text
  return {folder: folderOf(path), fingerprint: fingerprint ?? '', headline, withdrawn}
}
