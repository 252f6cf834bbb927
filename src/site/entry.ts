import type {Article, PersonId} from '../archive/types.ts'
import {figure} from './labels.ts'
import type {Lookup} from './lookup.ts'
import type {Credit, Entry, HeadlineLines, Link} from './page.ts'

/** So many names are said in a list; the article's own page says all. */
const namesInList = 4

/** An article as an issue shows it. */
export function entryOf(article: Article, lookup: Lookup, withExcerpt: boolean): Entry {
  const byline = creditsOf(article, lookup, namesInList)
  const people = new Set(article.byline.map(({person}) => person)).size
  return {
    path: article.path,
    headline: headlineLines(article),
    departments: article.departments.map(({id}) => lookup.departmentLink(id)),
    byline,
    others: people > namesInList ? `等 ${people} 人` : undefined,
    credit: article.credit,
    excerpt: withExcerpt && article.excerpt !== '' ? excerptOf(article.excerpt) : undefined,
    length: lengthLabel(article),
  }
}

/** A headline's lines, cut at its first and last main line. */
export function headlineLines(article: Article): HeadlineLines {
  const lines = article.headlineLines
  const first = lines.findIndex(({role}) => role === 'main')
  const last = lines.findLastIndex(({role}) => role === 'main')
  const texts = lines.map(({text}) => text)
  const main = first === -1 ? (texts.length > 0 ? texts : [article.headline]) : texts.slice(first, last + 1)
  return {
    before: first === -1 ? [] : texts.slice(0, first),
    main,
    after: first === -1 ? [] : texts.slice(last + 1),
    size: sizeOf(Math.max(...main.map((text) => text.length))),
  }
}

/** Who is named, in the order printed: 记者 甲 乙, 通讯员 丙. */
export function creditsOf(article: Article, lookup: Lookup, limit = Number.POSITIVE_INFINITY): ReadonlyArray<Credit> {
  const credits: Array<{role: string; people: Array<Link>}> = []
  const said = new Set<string>()
  const people = new Set<PersonId>()
  for (const {role, name, person} of article.byline) {
    if (said.has(`${role} ${person}`) || (people.size === limit && !people.has(person))) continue
    said.add(`${role} ${person}`)
    people.add(person)
    const own = lookup.personLink(person)
    const link = own.label === name ? own : {label: name, path: own.path}
    const last = credits.at(-1)
    if (last?.role === role) last.people.push(link)
    else credits.push({role, people: [link]})
  }
  return credits
}

/** `1,240 字` */
export function lengthLabel(article: Article): string {
  return `${figure(article.length)} 字`
}

/** One that stops short of the end of a sentence says so. */
function excerptOf(text: string): string {
  return /[。！？!?…][”’」』）)]*$/.test(text) ? text : `${text}……`
}

function sizeOf(length: number): HeadlineLines['size'] {
  if (length <= 12) return 'short'
  return length <= 22 ? 'medium' : 'long'
}
