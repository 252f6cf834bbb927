import type {ParsedSource} from '../../tree/types.ts'
import {dayOf, folderOf} from '../addresses/folder-of.ts'
import {isSourcePath} from '../addresses/settle-sources.ts'
import type {AddressEntry, AddressRegistry} from '../addresses/types.ts'
import {imprintsOf} from '../drafts.ts'
import {groupBy} from '../group-by.ts'
import {by, byNumber} from '../order.ts'
import {stemOfPath} from './file-names.ts'

/** A source, and the number that it says. */
interface Numbered {
  readonly source: ParsedSource
  readonly number: string | undefined
}

/** What was published on a day, `2024/02/09`. */
export type Published = (day: string) => ReadonlyArray<AddressEntry>

/** Most archives have no day of which this is asked: the registry is looked through once it is. */
export function publishedOn(registry: AddressRegistry): Published {
  let days: ReadonlyMap<string, ReadonlyArray<AddressEntry>> | undefined
  return (day) => {
    days ??= groupBy(registry.entries.values(), ({path}) => dayOf(path))
    return days.get(day) ?? []
  }
}

/**
 * Of which issue of its day a source is that names no number: the one in which it was published, else the one whose files
 * are called like it, or lie beside it; else the first.
 *
 *     2024-02-09-A01版.txt 306, 2024-02-09特刊.txt 305, 2024-02-09-A02版.txt    →    306
 */
export function numberChooser(
  sources: ReadonlyArray<Numbered>,
  entries: ReadonlyArray<AddressEntry>,
): (source: ParsedSource) => string | undefined {
  const numbered = sources.flatMap(({source: {path}, number}) => (number === undefined ? [] : [{path, number}]))
  const published = new Map<string, string>()
  const numberOf = new Map<string, string>()
  for (const {path, text} of entries) if (path.endsWith('/index.html')) numberOf.set(folderOf(path), text)
  for (const {path, state, text, fingerprint} of entries) {
    const number = numberOf.get(folderOf(path)) ?? ''
    if (state === 'source' && isSourcePath(path)) published.set(text, number)
    else if (state === 'article' && fingerprint) published.set(fingerprint, number)
  }
  const standing = new Set(numbered.map(({number}) => number))
  return (source) => {
    const {path, imprints = imprintsOf(source.tree)} = source
    const before = published.get(path) ?? mostOf(imprints.flatMap(({fingerprint}) => published.get(fingerprint) ?? []))
    if (before !== undefined && standing.has(before)) return before
    const [stem, folder] = [stemOfPath(path), folderOf(path)]
    return (
      onlyOf(numbered.filter((each) => stemOfPath(each.path) === stem)) ??
      onlyOf(numbered.filter((each) => folderOf(each.path) === folder))
    )
  }
}

function onlyOf(numbered: ReadonlyArray<{readonly number: string}>): string | undefined {
  const numbers = new Set(numbered.map(({number}) => number))
  return numbers.size === 1 ? numbered[0]?.number : undefined
}

function mostOf(numbers: ReadonlyArray<string>): string | undefined {
  const counts = new Map<string, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  return [...counts].sort(by(([, count]) => -count, byNumber))[0]?.[0]
}
