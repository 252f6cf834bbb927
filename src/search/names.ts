import type {Archive} from '../archive/types.ts'
import type {FacetKind} from './engine/facets.ts'
import {fold} from './fold.ts'

/** A department, person or column that a query may mean. */
export interface Name {
  readonly kind: FacetKind
  readonly id: string
  readonly name: string
  /** What tells it from another of its name, or empty. */
  readonly note: string
  readonly aliases: ReadonlyArray<string>
  /** Syllables with a blank between them. */
  readonly pinyin: string
  readonly path: string
  readonly articles: number
  /** Its name as it is shown. */
  readonly shown: string
}

/** All names of an archive, departments first, each kind in its own order. */
export function namesOf({departments, people, columns}: Archive): ReadonlyArray<Name> {
  return [
    ...departments.map(({id, name, aliases, pinyin, path, articles}): Name => {
      return {kind: 'department', id, name, note: '', aliases, pinyin, path, articles: articles.length, shown: name}
    }),
    ...people.map(({id, name, note = '', aliases, pinyin, path, articles}): Name => {
      return {kind: 'person', id, name, note, aliases, pinyin, path, articles: articles.length, shown: name}
    }),
    ...columns.map(({id, name, path, articles}): Name => {
      return {kind: 'column', id, name, note: '', aliases: [], pinyin: '', path, articles: articles.length, shown: name}
    }),
  ]
}

export function printNames(names: ReadonlyArray<Name>): string {
  return names
    .map(({kind, id, name, note, aliases, pinyin, path, articles, shown}) => {
      const fields = [kind.charAt(0), id, name, note, aliases.join('\n'), pinyin, path, articles]
      return (shown === name ? fields : [...fields, shown]).join('\t')
    })
    .join('\v')
}

/** What `printNames` wrote. */
export function readNames(text: string): ReadonlyArray<Name> {
  if (text === '') return []
  return text.split('\v').map((line): Name => {
    const [kind, id = '', name = '', note = '', aliases = '', pinyin = '', path = '', articles = '', shown = name] =
      line.split('\t')
    return {
      kind: kind === 'd' ? 'department' : kind === 'p' ? 'person' : 'column',
      ...{id, name, note, pinyin, path, shown},
      aliases: aliases === '' ? [] : aliases.split('\n'),
      articles: Number(articles),
    }
  })
}

/**
 * The names that a query may mean, the likeliest first: by their characters, by pinyin, by its initials. A query of less
 * than `fewest` characters means none.
 *
 *     苏砚 · suyanqiu · su yan · syq    →    苏砚秋
 */
export function matchNames(names: ReadonlyArray<Name>, query: string, most = 5, fewest = 2): ReadonlyArray<Name> {
  const folded = fold(query).trim()
  const letters = folded.replace(/[\s'’-]/g, '')
  const isPinyin = /^[a-z]+$/.test(letters)
  if (letters.length < fewest) return []
  return names
    .map((name) => ({
      name,
      rank: isPinyin ? Math.min(byPinyin(name, letters), byText(name, folded)) : byText(name, folded),
    }))
    .filter(({rank}) => rank < none)
    .sort((a, b) => a.rank - b.rank || b.name.articles - a.name.articles)
    .slice(0, most)
    .map(({name}) => name)
}

const none = 9

function byText({name, aliases}: Name, typed: string): number {
  const [own, query] = [withoutDots(name), withoutDots(typed)]
  if (query === '') return none
  const others = aliases.map(withoutDots)
  if (own === query) return 0
  if (others.includes(query)) return 1
  if (own.startsWith(query)) return 2
  return own.includes(query) || others.some((other) => other.includes(query)) ? 4 : none
}

/** 艾尔肯吐尔逊, 艾尔肯.吐尔逊: the dot of a name is left out as often as it is typed. */
function withoutDots(text: string): string {
  return fold(text).replace(/(?<=\p{Script=Han})[·.](?=\p{Script=Han})/gu, '')
}

/** Offices are sorted without 区 and 市, which a reader may type all the same: their ids have them. */
function byPinyin({pinyin, id}: Name, letters: string): number {
  return Math.min(bySyllables(pinyin.split(' '), letters), bySyllables(id.split('-'), letters))
}

function bySyllables(syllables: ReadonlyArray<string>, letters: string): number {
  const whole = syllables.join('')
  const initials = syllables.map((syllable) => syllable.charAt(0)).join('')
  if (whole === letters || initials === letters) return 1
  if (whole.startsWith(letters)) return 2
  return initials.startsWith(letters) ? 3 : none
}
