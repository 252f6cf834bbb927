import type {Article, PersonId} from '../archive/types.ts'
import {figure} from './labels.ts'
import type {Lookup} from './lookup.ts'
import type {Credit, Entry, HeadlineLines, Link} from './page.ts'

/** So many names are said in a list; the article's own page says all. */
const namesInList = 4

/** An article as an issue shows it, with so much of its text. */
export function entryOf(article: Article, lookup: Lookup, excerpt: ReadonlyArray<string>): Entry {
  const byline = creditsOf(article, lookup, namesInList)
  const people = new Set(article.byline.map(({person}) => person)).size
  return {
    path: article.path,
    headline: headlineLines(article),
    departments: article.departments.map(({id}) => lookup.departmentLink(id)),
    byline,
    others: people > namesInList ? `等 ${people} 人` : undefined,
    credit: article.credit,
    excerpt,
    length: lengthLabel(article),
    coins: lookup.coins(article.id),
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
    ...setting(main),
  }
}

/** Who is named, in the order printed: 记者 甲 乙, 通讯员 丙; who has two roles, once: 记者、摄影 丁. */
export function creditsOf(article: Article, lookup: Lookup, limit = Number.POSITIVE_INFINITY): ReadonlyArray<Credit> {
  const credits: Array<{role: string; people: Array<Link>}> = []
  const people = new Set<PersonId>()
  for (const {name, person} of article.byline) {
    if (people.has(person) || people.size === limit) continue
    people.add(person)
    const role = rolesOf(article, person).join('、')
    const own = lookup.personLink(person)
    const link = own.label === name ? own : {label: name, path: own.path}
    const last = credits.at(-1)
    if (last?.role === role) last.people.push(link)
    else credits.push({role, people: [link]})
  }
  return credits
}

/** What 文/图 says is not said again. */
function rolesOf({byline, credit}: Article, person: PersonId): ReadonlyArray<string> {
  const roles = [...new Set(byline.filter((each) => each.person === person).map(({role}) => role))]
  return roles.length > 1 && /[图摄]/.test(credit ?? '') ? roles.filter((role) => role !== '摄影') : roles
}

/** `1,240 字` */
export function lengthLabel(article: Article): string {
  return `${figure(article.length)} 字`
}

/** Its first sentences, as one paragraph; one that stops short of the end of a sentence says so. */
export function excerptOf({excerpt}: Article): ReadonlyArray<string> {
  if (excerpt === '') return []
  return [/[。！？!?…][”’」』）)]*$/.test(excerpt) ? excerpt : `${excerpt}……`]
}

/** Its first paragraphs, up to so many characters; where even the first is longer, its first sentences. */
export function openingOf(article: Article, limit: number): ReadonlyArray<string> {
  const opening: Array<string> = []
  let length = 0
  for (const node of article.content) {
    if (node.type !== 'paragraph') continue
    const text = node.children.map((child) => (child.type === 'text' ? child.value : child.join)).join('')
    length += text.length
    if (length > limit) break
    opening.push(text)
  }
  return opening.length === 0 ? excerptOf(article) : opening
}

/** Phrases of at most so many characters stay whole. */
const wholePhrase = 16

function setting(lines: ReadonlyArray<string>): Pick<HeadlineLines, 'size' | 'phrases'> {
  const phrases = lines.flatMap((line) => line.split(/\s+/))
  const whole = phrases.every((phrase) => phrase.length <= wholePhrase)
  const longest = Math.max(...lines.map((line) => line.length))
  if (longest <= 12) return {size: 'short', phrases: 'whole'}
  return {size: whole || longest <= 22 ? 'medium' : 'long', phrases: whole ? 'whole' : 'broken'}
}
