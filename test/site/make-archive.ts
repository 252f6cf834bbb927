import {emptyRegistry} from '../../src/archive/addresses/types.ts'
import type {
  Archive,
  Article,
  ArticleId,
  Column,
  ColumnId,
  Department,
  DepartmentId,
  Issue,
  IssueDate,
  IssueId,
  PageLine,
  Person,
  PersonId,
  UrlPath,
} from '../../src/archive/types.ts'
import type {ArticleContent, DateSource, HeadlineRole} from '../../src/tree/types.ts'

/** An issue as a test writes it. */
export interface IssueSpec {
  readonly date?: string
  /** A month or a year, where no day is known. */
  readonly when?: string
  readonly dateSource?: DateSource
  readonly number?: string
  readonly title?: string
  readonly pages: ReadonlyArray<{
    readonly name?: string
    readonly articles: ReadonlyArray<ArticleSpec>
    readonly lines?: ReadonlyArray<PageLine>
  }>
}

/** An article as a test writes it; a line of the headline is a main line unless it says otherwise. */
export interface ArticleSpec {
  readonly headline: ReadonlyArray<string | readonly [role: HeadlineRole, text: string]>
  readonly column?: string
  /** The first leads. */
  readonly departments?: ReadonlyArray<string>
  readonly byline?: ReadonlyArray<readonly [role: string, name: string]>
  readonly credit?: string
  readonly content?: ReadonlyArray<ArticleContent>
}

interface Facts {
  readonly kind?: string
  readonly aliases?: ReadonlyArray<string>
  readonly pinyin?: string
}

/** A consistent archive of what a test says, with the facts of its departments and people by name. */
export function makeArchive(specs: ReadonlyArray<IssueSpec>, facts: Readonly<Record<string, Facts>> = {}): Archive {
  const columns = new Named<ColumnId>('columns/c')
  const departments = new Named<DepartmentId>('departments/d')
  const people = new Named<PersonId>('reporters/r')
  const articles: Array<Article> = []
  const issues = specs.map((spec, at) => makeIssue(spec, at))

  return {
    issues,
    articles,
    columns: [...columns.all].map(
      ([name, {id, path}]): Column => ({id, path, name, articles: newest(({column}) => column === id).map(idOf)}),
    ),
    departments: [...departments.all].map(
      ([name, {id, path}]): Department => ({
        id,
        path,
        name,
        aliases: facts[name]?.aliases ?? [],
        kind: facts[name]?.kind ?? '局办',
        pinyin: facts[name]?.pinyin ?? '',
        ...{parent: undefined, successor: undefined, from: undefined, until: undefined},
        articles: newest((article) => article.departments.some((department) => department.id === id)).map(
          (article) => ({
            id: article.id,
            lead: article.departments[0]?.id === id,
          }),
        ),
      }),
    ),
    people: [...people.all].map(([name, {id, path}]): Person => {
      const own = newest(({byline}) => byline.some(({person}) => person === id))
      const roles = own.flatMap(({byline}) => byline.filter(({person}) => person === id).map(({role}) => role))
      return {
        id,
        path,
        name,
        pinyin: facts[name]?.pinyin ?? '',
        ...{note: undefined, aliases: [], office: undefined},
        roles: [...new Set(roles)].map((role) => ({role, count: roles.filter((other) => other === role).length})),
        articles: own.map(idOf),
      }
    }),
    sources: [],
    irregularities: [],
    notices: [],
    addresses: emptyRegistry,
    diagnostics: [],
  }

  function newest(holds: (article: Article) => boolean): ReadonlyArray<Article> {
    return articles.filter(holds).reverse()
  }

  function makeIssue(spec: IssueSpec, at: number): Issue {
    const folder = spec.date === undefined ? `undated/${at + 1}` : `${spec.date.replaceAll('-', '/')}`
    const twin = specs.slice(0, at).filter(({date}) => date !== undefined && date === spec.date).length
    const base = twin === 0 ? folder : `${folder}/${twin + 1}`
    const id = brand<IssueId>(`i${at}`)
    const pages = spec.pages.map(({name, articles: own, lines = []}, page) => ({
      name,
      lines,
      continued: [],
      articles: own.map((article, order) => {
        const made = makeArticle(article, id, brand(`${base}/${page + 1}-${order + 1}.html`), name, order + 1)
        articles.push(made)
        return made.id
      }),
    }))
    return {
      id,
      path: brand(`${base}/index.html`),
      date: spec.date === undefined ? undefined : brand<IssueDate>(spec.date),
      when: spec.date ?? spec.when,
      dateSource: spec.date === undefined ? undefined : (spec.dateSource ?? 'masthead'),
      number: spec.number,
      title: spec.title,
      sources: [`${base}.txt`],
      pages,
      articles: pages.flatMap((page) => page.articles),
    }
  }

  function makeArticle(
    spec: ArticleSpec,
    issue: IssueId,
    path: UrlPath,
    page: string | undefined,
    order: number,
  ): Article {
    const headlineLines = spec.headline.map((line) =>
      typeof line === 'string' ? {role: 'main' as const, text: line} : {role: line[0], text: line[1]},
    )
    const content = spec.content ?? [paragraph('正文一段。')]
    const plain = content.map(textOf).join('')
    return {
      id: brand(path),
      path,
      issue,
      page,
      order,
      headlineLines,
      headline: headlineLines.map(({text}) => text).join(' '),
      column: spec.column === undefined ? undefined : columns.take(spec.column),
      dateline: undefined,
      byline: (spec.byline ?? []).map(([role, name]) => ({role, name, person: people.take(name)})),
      credit: spec.credit,
      departments: (spec.departments ?? []).map((name, index) => ({id: departments.take(name), lead: index === 0})),
      content,
      excerpt: plain.slice(0, 120),
      length: plain.length,
      source: {path: `${path}.txt`, line: order * 10},
      places: [{path: `${path}.txt`, line: order * 10, page}],
      ...{event: undefined, anchors: '', led: [], partOf: undefined, related: [], corrects: [], correctedBy: []},
    }
  }
}

/** A paragraph of one text. */
export function paragraph(value: string): ArticleContent {
  return {type: 'paragraph', children: [{type: 'text', value}]}
}

class Named<Id extends string> {
  readonly all = new Map<string, {readonly id: Id; readonly path: UrlPath}>()
  readonly #prefix: string

  constructor(prefix: string) {
    this.#prefix = prefix
  }

  take(name: string): Id {
    const known = this.all.get(name)
    if (known !== undefined) return known.id
    const made = {
      id: brand<Id>(`${this.#prefix}${this.all.size + 1}`),
      path: brand<UrlPath>(`${this.#prefix}${this.all.size + 1}.html`),
    }
    this.all.set(name, made)
    return made.id
  }
}

function textOf(node: ArticleContent): string {
  if (node.type === 'headline') return ''
  return node.children.map((child) => (child.type === 'text' ? child.value : child.join)).join('')
}

function idOf({id}: Article): ArticleId {
  return id
}

/** Tests name their own ids and addresses. */
function brand<T extends string>(value: string): T {
  return value as T
}
