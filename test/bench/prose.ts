import {issueDate} from '../../src/archive/dates/calendar.ts'
import {facetOf} from '../../src/search/engine/facets.ts'
import {printEntry} from '../../src/search/entry.ts'
import type {SearchDocument} from '../../src/search/index/documents.ts'
import type {Name} from '../../src/search/names.ts'
import {type Random, randomOf} from './random.ts'

/** Articles as search sees them, and the names in them. */
export interface Prose {
  readonly documents: ReadonlyArray<SearchDocument>
  readonly names: ReadonlyArray<Name>
  /** Most frequent first. */
  readonly words: ReadonlyArray<string>
}

const wordCount = 30_000

/**
 * Invented prose whose words are as unequal as real ones (Zipf): 500 to 800 characters an article, ten a day back from
 * the end of 2024, but no more than 5,000 a year. Its pairs of characters are more varied than those of real prose, so a
 * real index is smaller.
 */
export function makeProse(count: number, seed: number): Prose {
  const random = randomOf(seed)
  const pickCharacter = zipf(random, 3500, 0.9)
  const words = Array.from({length: wordCount}, () => {
    const length = random.weighted([
      [12, 1],
      [66, 2],
      [13, 3],
      [9, 4],
    ])
    return String.fromCharCode(...Array.from({length}, () => 0x4e00 + 5 * pickCharacter()))
  })
  const pickWord = zipf(random, wordCount, 1)
  const people = namesOf('person', 40 + Math.floor(count / 60), random)
  const departments = namesOf('department', 150, random)
  const documents = Array.from({length: count}, (_, at) => document(count - 1 - at))
  return {documents, names: [...departments, ...people], words}

  function document(back: number): SearchDocument {
    const day = new Date(Date.UTC(2024, 11, 31 - Math.floor((back * 365) / 5000)))
    const date = issueDate(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate())
    const own = [random.pick(departments), random.pick(departments)]
    const signed = [random.pick(people), ...(random.chance(0.6) ? [random.pick(people)] : [])]
    const text = `${line(random.between(14, 26))}\n${prose(random.between(500, 800))}`
    const path = `${date?.replaceAll('-', '/')}/${back % 20}.html`
    const names = {departments: own.map(({name}) => name), people: signed.map(({name}) => name)}
    const facets = [...own, ...signed].map(({kind, id}) => facetOf(kind, id))
    return {date, text, entry: printEntry({path, page: String(1 + (back % 4)), column: '', text, ...names}), facets}
  }

  function prose(length: number): string {
    const parts: Array<string> = []
    for (let left = length; left > 0; left -= parts.at(-1)?.length ?? 0)
      parts.push(`${line(random.between(8, 30))}${random.chance(0.12) ? '。\n' : '，'}`)
    return parts.join('')
  }

  function line(length: number): string {
    const parts: Array<string> = []
    for (let left = length; left > 0; left -= parts.at(-1)?.length ?? 0) parts.push(words[pickWord()] ?? '')
    return parts.join('')
  }
}

function namesOf(kind: Name['kind'], count: number, random: Random): ReadonlyArray<Name> {
  return Array.from({length: count}, (_, at) => {
    const name = String.fromCharCode(...Array.from({length: 3}, () => 0x4e00 + random.between(0, 6000)))
    return {
      kind,
      id: `${kind}-${at}`,
      name,
      shown: name,
      note: '',
      aliases: [],
      pinyin: 'zhang san feng',
      path: `${kind}s/${at}.html`,
      articles: random.between(1, 400),
    }
  })
}

/** A number below `count`: the nth as often as 1/n^steepness. */
function zipf(random: Random, count: number, steepness: number): () => number {
  let sum = 0
  const sums = Float64Array.from({length: count}, (_, at) => {
    sum += 1 / (at + 3) ** steepness
    return sum
  })
  return () => {
    const wanted = random.next() * sum
    let [low, high] = [0, count - 1]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((sums[middle] ?? 0) < wanted) low = middle + 1
      else high = middle
    }
    return low
  }
}
