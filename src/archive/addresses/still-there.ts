import type {Position} from 'unist'
import {furnitureOf, textOf} from '../../tree/walk.ts'
import {foldedText} from '../doublets/likeness.ts'
import type {Draft} from '../drafts.ts'
import {groupBy} from '../group-by.ts'
import {urlPath} from '../ids.ts'
import {once} from '../once.ts'
import type {UrlPath} from '../types.ts'
import type {Candidate, UnsettledIssue} from './candidates.ts'
import {sampleOf, shinglesOf} from './fingerprint.ts'
import {folderOf} from './folder-of.ts'
import type {AddressEntry} from './types.ts'

/** So much of a text is that text. */
const whole = 0.9
/** A shorter headline may stand in another article by chance. */
const least = 4

/** An address whose article is none any more, and where its text stands now. */
export interface StillThere {
  readonly entry: AddressEntry
  readonly target: UrlPath
  readonly path: string
  readonly at: Position | undefined
}

/** A text of an issue that may hold what was an article. */
interface Place extends Omit<StillThere, 'entry'> {
  readonly text: string
  readonly least: number
}

/**
 * Articles that are gone, and whose text still stands in its issue: an editor found that a line of the masthead is no
 * article, or that a headline belongs to the article before. Their addresses lead to that article, else to the issue.
 *
 *     青禾周报 第7期    →    <!-- 青禾周报 第7期 -->
 */
export function stillThere(
  missing: ReadonlyArray<AddressEntry>,
  candidates: ReadonlyArray<Candidate>,
  pathOf: (draft: Draft) => UrlPath | undefined,
  issues: ReadonlyArray<UnsettledIssue>,
  folders: ReadonlyArray<string>,
): ReadonlyArray<StillThere> {
  const known = new Map<string, ReadonlyArray<Place>>()
  const hashes = new Map<Place, ReadonlySet<number>>()
  const own = missing.length === 0 ? undefined : groupBy(candidates, ({folder}) => folder)
  return missing.flatMap((entry) => {
    const places = once(known, folderOf(entry.path), placesIn)
    const place = places.find((each) => holds(each, entry)) ?? holdingMost(places, entry)
    return place ? [{entry, target: place.target, path: place.path, at: place.at}] : []
  })

  function placesIn(folder: string): ReadonlyArray<Place> {
    const articles = (own?.get(folder) ?? []).flatMap(({draft, headline, texts}): ReadonlyArray<Place> => {
      const target = pathOf(draft)
      if (target === undefined) return []
      const text = foldedText([headline, ...texts].join(''))
      return [{target, path: draft.source.path, at: draft.node.position, text, least}]
    })
    const sources = issues[folders.indexOf(folder)]?.issue.sources ?? []
    const lines =
      articles.length === 0
        ? []
        : sources.flatMap(({path, tree}): ReadonlyArray<Place> => {
            const heads = tree.children.filter((child) => child.type === 'columnHead')
            const all = [...furnitureOf(tree), ...heads]
            const texts = [
              ...all.map(({children}) => textOf(children)),
              all.map(({children}) => textOf(children)).join(''),
            ]
            const target = urlPath(`${folder}/index.html`)
            return texts.map((text, at) => ({target, path, at: all[at]?.position, text: foldedText(text), least: 1}))
          })
    return [...articles, ...lines]
  }

  function holds(place: Place, {text, fingerprint}: AddressEntry): boolean {
    const [headline, sample] = [foldedText(text), sampleOf(fingerprint ?? '')]
    if (headline.length < place.least && sample.length === 0) return false
    if (!place.text.includes(headline)) return false
    return sample.filter((hash) => hashesOf(place).has(hash)).length >= whole * sample.length
  }

  /**
   * What was read as one and stands in several now, with a line of another among them. The text itself was not touched;
   * the most of it tells where to lead.
   *
   *     商户须在月底前 | 荷风布庄 换季清仓 | 交清水费。    →    an article that goes on, and a line that is foreign to it
   */
  function holdingMost(places: ReadonlyArray<Place>, {text, fingerprint}: AddressEntry): Place | undefined {
    const wanted = [...shinglesOf([text]), ...sampleOf(fingerprint ?? '')]
    if (wanted.length < least) return undefined
    const counts = places.map((place) => wanted.filter((hash) => hashesOf(place).has(hash)).length)
    const found = wanted.filter((hash) => places.some((place) => hashesOf(place).has(hash)))
    return found.length >= whole * wanted.length ? places[counts.indexOf(Math.max(...counts))] : undefined
  }

  function hashesOf(place: Place): ReadonlySet<number> {
    return once(hashes, place, (each) => new Set(shinglesOf([each.text])))
  }
}
