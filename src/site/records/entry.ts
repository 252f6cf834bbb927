import {firstWordsOf} from '../../archive/naming/article-name.ts'
import type {Article, PersonId} from '../../archive/types.ts'
import {textOf} from '../../tree/walk.ts'
import type {Link} from '../props/link.ts'
import type {Credit, Entry, Passage} from '../props/section.ts'
import {figure, unnamedRole} from '../wording/labels.ts'
import type {Lookup} from './lookup.ts'

/** So many names are said in a list; the article's own page says all. */
const namesInList = 4

/** An article as an issue shows it, with so much of its text. */
export function entryOf(article: Article, lookup: Lookup, excerpt: ReadonlyArray<Passage>): Entry {
  const byline = creditsOf(article, lookup, namesInList)
  const passages = excerpt.map(({text, isHeading}) => ({text: lookup.present(text), isHeading}))
  const opening = article.headline === '' ? firstWordsOf(passages[0]?.text ?? '') : ''
  const people = new Set(article.byline.map(({person}) => person)).size
  return {
    path: article.path,
    headline: lookup.headlineLines(article.id),
    departments: article.departments.map(({id}) => lookup.departmentLink(id)),
    byline,
    others: people > namesInList ? `等 ${people} 人` : undefined,
    ...(opening === '' ? {opening: undefined, excerpt: passages} : {opening, excerpt: afterWords(opening, passages)}),
    length: lengthLabel(article),
    coins: lookup.row(article.id).coins,
  }
}

/** The same passages, behind the words that the first of them opens with. */
function afterWords(opening: string, [first, ...rest]: ReadonlyArray<Passage>): ReadonlyArray<Passage> {
  return first === undefined ? rest : [{...first, text: first.text.slice(opening.length)}, ...rest]
}

/** Who is named, in the order printed: 记者 甲 乙, 通讯员 丙; who has two roles, once: 记者、摄影 丁. */
export function creditsOf(article: Article, lookup: Lookup, limit = Number.POSITIVE_INFINITY): ReadonlyArray<Credit> {
  const credits: Array<{role: string; people: Array<Link>; share: string | undefined}> = []
  const people = new Set<PersonId>()
  for (const {name, person} of article.byline) {
    if (people.has(person) || people.size === limit) continue
    people.add(person)
    const role = rolesOf(article, person)
      .map((each) => each || unnamedRole)
      .join('、')
    const own = lookup.personLink(person)
    const link = own.label === name ? own : {label: name, path: own.path}
    const last = credits.at(-1)
    if (last?.role === role) last.people.push(link)
    else credits.push({role, people: [link], share: undefined})
  }
  const last = credits.at(-1)
  if (last !== undefined) last.share = article.credit
  return credits
}

/** What 文/图 says is not said again. */
function rolesOf({byline, credit}: Article, person: PersonId): ReadonlyArray<string> {
  const roles = [...new Set(byline.filter((each) => each.person === person).map(({role}) => role))]
  return roles.length > 1 && /[图圖摄攝]/.test(credit ?? '') ? roles.filter((role) => role !== '摄影') : roles
}

/** `1,240 字` */
export function lengthLabel(article: Article): string {
  return `${figure(article.length)} 字`
}

/** Its first sentences, as one paragraph; one that stops short of the end of a sentence says so. */
export function excerptOf({excerpt}: Article): ReadonlyArray<Passage> {
  if (excerpt === '') return []
  return [{text: /[。！？!?…][”’」』）)]*$/.test(excerpt) ? excerpt : `${excerpt}……`, isHeading: false}]
}

/** Its first paragraphs with their 小标题, up to so many characters; where even the first is longer, its first sentences. */
export function openingOf(article: Article, limit: number): ReadonlyArray<Passage> {
  const opening: Array<Passage> = []
  let length = 0
  for (const node of article.content) {
    if (node.type !== 'paragraph' && node.type !== 'subheading') continue
    const text = textOf(node.children)
    length += text.length
    if (length > limit) break
    opening.push({text, isHeading: node.type === 'subheading'})
  }
  // A heading says what comes after it.
  const end = opening.findLastIndex(({isHeading}) => !isHeading) + 1
  return end === 0 ? excerptOf(article) : opening.slice(0, end)
}
