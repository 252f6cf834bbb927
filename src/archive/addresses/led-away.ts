import type {Draft} from '../drafts.ts'
import {groupBy} from '../group-by.ts'
import {once} from '../once.ts'
import type {UrlPath} from '../types.ts'
import {readAnchors} from './anchors.ts'
import {folderOf} from './folder-of.ts'

/** An article with its address, and the names of its paragraphs. */
interface Standing {
  readonly draft: Draft
  readonly path: UrlPath
  readonly anchors: string
}

/** Where a paragraph stands that once stood in another article of its issue. */
export type LedAway = ReadonlyMap<string, UrlPath>

/**
 * The names that articles had for paragraphs which another article of their issue has now: an article was split, or the
 * border between two was moved. The address book keeps each name where it was published; on the site it leads to its
 * paragraph, not to the one before the gap.
 *
 *     1.html #nxb7+400r, 2.html #400r    →    1.html#p-400r leads to 2.html#p-400r
 */
export function leadAway(standing: ReadonlyArray<Standing>): ReadonlyMap<Draft, LedAway> {
  // Most articles have no names but those of their paragraphs.
  const changed = standing.filter(({draft, anchors}) => anchors !== draft.names)
  const folders = changed.length === 0 ? undefined : groupBy(standing, ({path}) => folderOf(path))
  const known = new Map<string, Owners>()
  const led = changed.map(({draft, path, anchors}): [Draft, LedAway] => {
    const {made, first} = once(known, folderOf(path), (folder) => ownersIn(folders?.get(folder) ?? []))
    const own = new Set(readAnchors(draft.names).flat())
    const targets = readAnchors(anchors).flatMap((names) =>
      names.flatMap((name, at): ReadonlyArray<[string, UrlPath]> => {
        const owner = own.has(name) ? undefined : (made.get(name) ?? (at > 0 ? first.get(name) : undefined))
        return owner === undefined || owner === path ? [] : [[name, owner]]
      }),
    )
    return [draft, new Map(targets)]
  })
  return new Map(led.filter(([, {size}]) => size > 0))
}

/** These anchors without the names that lead elsewhere. */
export function withoutLed(anchors: string, led: LedAway | undefined): string {
  if (led === undefined) return anchors
  return readAnchors(anchors)
    .map((names) => names.filter((name) => !led.has(name)).join('+'))
    .join('.')
}

interface Owners {
  /** By a name that is made of a paragraph's text. */
  readonly made: LedAway
  /** By the first name of a paragraph, which it keeps when it is mended. */
  readonly first: LedAway
}

/** Of several articles the first. */
function ownersIn(standing: ReadonlyArray<Standing>): Owners {
  const [made, first] = [new Map<string, UrlPath>(), new Map<string, UrlPath>()]
  for (const {draft, path, anchors} of standing) {
    for (const name of readAnchors(draft.names).flat()) if (!made.has(name)) made.set(name, path)
    for (const [name = ''] of readAnchors(anchors)) if (!first.has(name)) first.set(name, path)
  }
  return {made, first}
}
