import type {Contributor} from '../tree/types.ts'
import {personId, urlPath} from './ids.ts'
import type {Placed} from './layout.ts'
import {byCount, byPinyin} from './order.ts'
import {pinyinOfPerson} from './pinyin.ts'
import {slugger, slugOf} from './slugs.ts'
import type {ArticleId, Contribution, Person, PersonId} from './types.ts'

interface Signed {
  readonly id: PersonId
  readonly name: string
  readonly pinyin: string
  readonly roles: Map<string, number>
  readonly articles: Set<ArticleId>
}

/** All who sign an article, one person a name, whatever the role; and each article's byline. */
export function gatherPeople(articles: ReadonlyArray<Placed>): {
  people: ReadonlyArray<Person>
  bylines: ReadonlyMap<ArticleId, ReadonlyArray<Contribution>>
} {
  const free = slugger()
  const records = new Map<string, Signed>()
  const bylines = new Map<ArticleId, ReadonlyArray<Contribution>>()
  for (const article of articles) {
    const byline = contributorsOf(article).map(({role, name}): Contribution => {
      const record = records.get(name) ?? newRecord(name, free)
      records.set(name, record)
      record.roles.set(role, (record.roles.get(role) ?? 0) + 1)
      record.articles.add(article.id)
      return {role, name, person: record.id}
    })
    bylines.set(article.id, byline)
  }
  return {people: [...records.values()].map(toPerson).sort(byPinyin), bylines}
}

/** Each role and name once; 王 芳 is 王芳. */
function contributorsOf(article: Placed): ReadonlyArray<Contributor> {
  const seen = new Map<string, Contributor>()
  for (const node of article.content) {
    if (node.type !== 'byline') continue
    for (const {role, name: printed} of node.contributors) {
      const name = printed.replace(/\s+/g, '')
      if (name) seen.set(`${role}\n${name}`, {role, name})
    }
  }
  return [...seen.values()]
}

function newRecord(name: string, free: (slug: string) => string): Signed {
  const pinyin = pinyinOfPerson(name)
  return {id: personId(free(slugOf(pinyin))), name, pinyin, roles: new Map(), articles: new Set()}
}

function toPerson({id, name, pinyin, roles, articles}: Signed): Person {
  return {
    ...{id, name, pinyin},
    path: urlPath(`reporters/${id}.html`),
    roles: [...roles].sort(byCount).map(([role, count]) => ({role, count})),
    articles: [...articles].reverse(),
  }
}
