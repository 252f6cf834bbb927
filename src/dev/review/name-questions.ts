import type {Archive, Article, ArticleId} from '../../archive/types.ts'
import {digestOf} from '../../build/digest.ts'
import type {Answer, Doubt} from '../../client/review/types.ts'
import {firstChars} from '../../diagnostics/first-chars.ts'
import type {Language} from '../../diagnostics/texts/language.ts'
import {textOf} from '../../tree/walk.ts'
import {nearNames} from './near-names.ts'
import type {NamePlace, Question} from './questions.ts'

/** What the editors have registered. */
export interface NamesKnown {
  readonly departments: ReadonlySet<string>
  readonly people: ReadonlySet<string>
}

interface Name {
  readonly name: string
  readonly articles: ReadonlyArray<ArticleId>
}

/** Names that may be another's: of offices that differ by a character, and of people who sign once only. */
export function nameQuestions(archive: Archive, known: NamesKnown, language: Language): ReadonlyArray<Question> {
  const articles = new Map(archive.articles.map((article) => [article.id, article]))
  const offices = archive.departments.map(({name, articles}): Name => ({name, articles: articles.map(({id}) => id)}))
  const signers = archive.people.map(({name, articles}): Name => ({name, articles}))
  const near = nearNames(
    offices.map(({name}) => name),
    'longer',
  )
  const alike = nearNames(
    signers.map(({name}) => name),
    'any',
  )
  const clashes = offices
    .filter(({name}) => !known.departments.has(name) && (near.get(name)?.length ?? 0) > 0)
    .map((one) => question(one, near.get(one.name) ?? [], 'departments.yaml'))
  const once = signers.filter(({name, articles}) => articles.length === 1 && !known.people.has(name))
  const people = once
    .map((one) => ({one, others: others(one)}))
    // Who may be somebody else comes first.
    .sort((a, b) => Number(b.others.length > 0) - Number(a.others.length > 0))
    .map(({one, others}) => question(one, others, 'people.yaml'))
  return [...clashes, ...people]

  function others({name}: Name): ReadonlyArray<string> {
    return alike.get(name) ?? []
  }

  function question({name, articles: ids}: Name, others: ReadonlyArray<string>, path: NamePlace['list']): Question {
    const article = ids[0] === undefined ? undefined : articles.get(ids[0])
    const place = path === 'people.yaml' ? signatureOf(article, name) : mentionOf(article, name)
    const answers: ReadonlyArray<Answer> = [
      ...others.slice(0, 5).map((other): Answer => ({id: 'same', name: other})),
      {id: 'own'},
    ]
    const rule = path === 'people.yaml' ? 'name-once' : 'names-alike'
    const doubt: Doubt = {
      id: digestOf(`${rule}\n${name}`).slice(0, 16),
      ruleId: rule,
      title: titles[rule][language],
      what: [name, ...others.slice(0, 5)].join(' · '),
      file: `content/${article?.source.path ?? path}`,
      line: place.line,
      column: 1,
      before: article ? [article.headline] : [],
      text: [place.text],
      after: [],
      answers,
      marks: false,
    }
    return {doubt, place: {path: article?.source.path ?? path, rule: undefined, name: {list: path, name}}}
  }
}

const titles = {
  'name-once': {zh: '这个姓名只署过一次', en: 'This name signs once only.'},
  'names-alike': {zh: '两个机构的名称相近，也许是一个', en: 'Two offices have nearly the same name and may be one.'},
} as const

interface Said {
  readonly line: number
  readonly text: string
}

/** The byline that names a person. */
function signatureOf(article: Article | undefined, name: string): Said {
  const byline = article?.content.find(
    (node) => node.type === 'byline' && node.contributors.some((one) => one.name.replace(/\s+/g, '') === name),
  )
  const texts = article?.byline.map(({role, name: who}) => `${role} ${who}`.trim()).join('　') ?? name
  return {line: byline?.position?.start.line ?? article?.source.line ?? 1, text: texts}
}

/** The sentence that names an office. */
function mentionOf(article: Article | undefined, name: string): Said {
  const line = article?.source.line ?? 1
  for (const node of article?.content ?? []) {
    if (node.type !== 'paragraph') continue
    const text = textOf(node.children)
    const at = text.indexOf(name)
    if (at >= 0)
      return {
        line: node.position?.start.line ?? line,
        text: `…${Array.from(text.slice(0, at)).slice(-30).join('')}${firstChars(text.slice(at), name.length + 30)}…`,
      }
  }
  return {line, text: name}
}
