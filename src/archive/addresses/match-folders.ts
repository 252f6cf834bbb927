import {groupBy} from '../group-by.ts'
import {by, byNumber, inTurn} from '../order.ts'
import {pushTo} from '../push-to.ts'
import {dayOf} from './folder-of.ts'

/** An issue as it is to be laid out: where it would stand by itself, and what its articles are known by. */
export interface FolderClaim {
  /** `2020/06/05`, `undated/qi-kan` */
  readonly wanted: string
  /** 总第N期 */
  readonly number: string | undefined
  /** `2020/06`, `2020`: what alone is known of its day. */
  readonly within?: string | undefined
  readonly fingerprints: ReadonlyArray<string>
}

/** A folder that was published, and the articles that stood in it. */
export interface FolderRecord {
  readonly folder: string
  /** With which it was published last; empty where it had none. */
  readonly number: string
  readonly fingerprints: ReadonlySet<string>
}

/**
 * Give each issue its folder. An issue that was published keeps its own: where a day has several, it is known by its
 * number, and by the articles in it, as all that are undated are. What is new takes the folder it wants, or the next that
 * is free.
 */
export function matchFolders(
  claims: ReadonlyArray<FolderClaim>,
  records: ReadonlyArray<FolderRecord>,
): ReadonlyArray<string> {
  const folders: Array<string | undefined> = claims.map(() => undefined)
  const given = new Set<string>()
  const give = (at: number, folder: string) => {
    folders[at] = folder
    given.add(folder)
  }
  const published = groupBy(records, ({folder}) => dayOf(folder))
  const days = groupBy([...claims.entries()], ([, {wanted}]) => dayOf(wanted))
  for (const [day, own] of days) {
    const known = published.get(day) ?? []
    const [first, second] = own
    const [only, other] = known
    if (first && !second && only && !other && day !== 'undated' && !isOther(first[1], only)) {
      give(first[0], only.folder)
      continue
    }
    const numbered = new Map(day === 'undated' ? [] : own.map(([at, {number}]) => [number, at]))
    for (const {folder, number} of known) {
      const at = numbered.get(number)
      if (at !== undefined && folders[at] === undefined) give(at, folder)
    }
    for (const {at, folder} of votes(own, known)) if (folders[at] === undefined && !given.has(folder)) give(at, folder)
  }
  // A day that was taken from the text once is none any more; the address that it made stays.
  for (const [at, claim] of claims.entries()) {
    if (folders[at] !== undefined || claim.within === undefined) continue
    const own = records.filter(({folder}) => folder.startsWith(`${claim.within}/`) && !given.has(folder))
    const [most] = votes([[at, claim]], own)
    if (most && 2 * most.count > claim.fingerprints.length) give(at, most.folder)
  }
  // What wants a folder of its own name takes it back before any other can have it.
  const registered = new Map(records.map((record) => [record.folder, record]))
  const isFree = (claim: FolderClaim) => !given.has(claim.wanted) && !isOther(claim, registered.get(claim.wanted))
  for (const [at, claim] of claims.entries()) {
    if (folders[at] === undefined && registered.has(claim.wanted) && isFree(claim)) give(at, claim.wanted)
  }
  for (const [at, claim] of claims.entries()) {
    if (folders[at] !== undefined) continue
    const {wanted} = claim
    const base = dayOf(wanted) === 'undated' ? wanted : dayOf(wanted)
    let free = wanted
    for (let number = 2; free === wanted ? !isFree(claim) : given.has(free) || registered.has(free); number++)
      free = `${base}-${number}`
    give(at, free)
  }
  return folders.map((folder) => folder ?? '')
}

/** Another issue: it says another number, and nothing of it was published there. */
function isOther({number, fingerprints}: FolderClaim, record: FolderRecord | undefined): boolean {
  if (number === undefined || !record?.number || record.number === number) return false
  return !fingerprints.some((print) => record.fingerprints.has(print))
}

/** Which issue has how many of the articles of which folder: most first. */
function votes(
  claims: ReadonlyArray<readonly [at: number, claim: FolderClaim]>,
  records: ReadonlyArray<FolderRecord>,
): ReadonlyArray<{at: number; folder: string; count: number}> {
  const folderOf = new Map<string, Array<number>>()
  for (const [index, {fingerprints}] of records.entries()) {
    for (const fingerprint of fingerprints) pushTo(folderOf, fingerprint, index)
  }
  const found = claims.flatMap(([at, {wanted, fingerprints}]) => {
    const counts = new Map<number, number>()
    for (const print of fingerprints) {
      for (const index of folderOf.get(print) ?? []) counts.set(index, (counts.get(index) ?? 0) + 1)
    }
    return [...counts].map(([index, count]) => {
      const folder = records[index]?.folder ?? ''
      return {at, index, folder, count, own: folder === wanted ? 0 : 1}
    })
  })
  return found.sort(
    inTurn(
      by(({count}) => -count, byNumber),
      by(({own}) => own, byNumber),
      by(({at}) => at, byNumber),
      by(({index}) => index, byNumber),
    ),
  )
}
