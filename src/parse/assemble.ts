import {parent} from '../tree/build.ts'
import type {
  Article,
  ArticleContent,
  Bulletin,
  BulletinContent,
  ColumnHead,
  Figure,
  Furniture,
  FurnitureKind,
  Phrasing,
} from '../tree/types.ts'
import {textOf} from '../tree/walk.ts'
import {addBlock, opensArticle} from './add-block.ts'
import {nameOfColumn} from './column-name.ts'
import {endsColumn} from './ends-column.ts'
import {readField} from './field.ts'
import {fold, foldWidths} from './fold.ts'
import {readPageFacts} from './page/page-facts.ts'
import {phrasingOf} from './phrasing-of.ts'
import type {Block, FigureFacts, Galley, Line} from './transcript.ts'

/**
 * Build the bulletin from labelled blocks: a headline after anything else opens an article, a continuation goes on with
 * the last paragraph. Furniture stays with the article that it interrupts, else on the page; a page's end ends its 栏目,
 * and so does what is no story of it.
 */
export function assemble(galley: Galley): Bulletin {
  const assembly = new Assembly(galley.facts.page)
  for (const block of galley.children) assembly.add(block, phrasingOf(galley.source, block.lines))
  return parent<Bulletin>({type: 'bulletin', issue: {...galley.facts}, children: assembly.close()})
}

interface OpenColumn {
  readonly name: string
  /** What opened the first article under it. */
  firstHead: string | undefined
}

/** A bulletin under way: what it holds so far, and what the next block is added to. */
class Assembly {
  readonly #children: Array<BulletinContent> = []
  /** Furniture behind the last text. */
  readonly #pending: Array<Furniture> = []
  /** Above the first headline, or behind an end mark: they belong to what follows. */
  readonly #figures: Array<Figure> = []
  #open: Article | undefined
  #column: OpenColumn | undefined
  #page: string | undefined
  /** By a --- before which no text stands. */
  #isEnded = false

  constructor(page: string | undefined) {
    this.#page = page
  }

  add(block: Block, phrasing: Array<Phrasing>): void {
    const [first] = block.lines
    if (!first) return
    if (first.pageBreak) {
      this.#page = undefined
      this.#column = undefined
    }
    if (first.figure) this.#addFigure(first, first.figure, phrasing)
    else if (first.furniture !== undefined) this.#addFurniture(first, first.furniture, phrasing)
    else {
      this.#isEnded = false
      if (block.label === 'column') this.#addColumnHead(phrasing)
      else this.#addText(block, first, phrasing)
    }
  }

  close(): Array<BulletinContent> {
    this.#leavePending()
    // No article is left to hold them.
    for (const {children} of this.#figures)
      this.#children.push(parent<Furniture>({type: 'furniture', kind: 'notice', children}))
    return this.#children.map((child) => (child.type === 'article' ? parent<Article>(child) : child))
  }

  #addFigure(line: Line, facts: FigureFacts, children: Array<Phrasing>): void {
    if (line.starts) this.#open = undefined
    const figure = parent<Figure>({type: 'figure', ...facts, children})
    if (this.#open) pushAll(this.#open.children, [...this.#pending.splice(0), figure])
    else this.#figures.push(figure)
  }

  #addFurniture(line: Line, kind: FurnitureKind, children: Array<Phrasing>): void {
    if (kind === 'page-head') {
      this.#page = readPageFacts(line.text).page ?? this.#page
      this.#column = undefined
    }
    // A 栏目 of the record before is none of this one; an editor ends one with a second ---.
    const isEnd = kind === 'mark' && line.text === '---'
    if (line.starts || (isEnd && this.#isEnded)) {
      this.#open = undefined
      this.#column = undefined
    }
    this.#isEnded = isEnd
    if (kind === 'field') this.#obey(textOf(children))
    this.#pending.push(parent<Furniture>({type: 'furniture', kind, children}))
  }

  #addColumnHead(children: Array<Phrasing>): void {
    this.#leavePending()
    this.#children.push(parent<ColumnHead>({type: 'columnHead', children}))
    this.#open = undefined
    this.#openColumn(nameOfColumn(foldWidths(textOf(children))))
  }

  #addText(block: Block, line: Line, phrasing: Array<Phrasing>): void {
    const open = this.#open
    const article =
      open && !line.starts && !opensArticle(block, open, this.#column?.name) ? open : this.#start(block.text)
    addBlock(article, block, phrasing, this.#pending.splice(0))
  }

  #openColumn(name: string): void {
    this.#column = {name, firstHead: undefined}
  }

  #start(head: string): Article {
    this.#leavePending()
    const column = this.#column
    if (column?.firstHead !== undefined && endsColumn(column.name, column.firstHead, head)) this.#column = undefined
    else if (column) column.firstHead ??= head
    const article: Article = {
      type: 'article',
      ...(this.#column?.name ? {column: this.#column.name} : {}),
      ...(this.#page ? {page: this.#page} : {}),
      children: this.#figures.splice(0),
    }
    this.#children.push(article)
    this.#open = article
    return article
  }

  /** 栏目：教育, 版次：02: behind the headline it is of this article alone. */
  #obey(printed: string): void {
    const {kind, value = '', start = 0} = readField(fold(printed)) ?? {}
    const own = this.#open?.children.every(({type}) => beforeText.has(type)) ? this.#open : undefined
    if (kind === 'column' && value !== '') {
      const name = nameOfColumn(foldWidths(printed).slice(start))
      if (own) own.column = name
      else this.#openColumn(name)
    }
    if (kind !== 'page') return
    const said = readPageFacts(/^\d{1,3}$/.test(value) ? `第${value}版` : value).page
    if (own && said) own.page = said
    else this.#page = said ?? this.#page
  }

  /** To the page, as no article holds it. */
  #leavePending(): void {
    pushAll(this.#children, this.#pending.splice(0))
  }
}

/** What stands over an article's text. */
const beforeText: ReadonlySet<ArticleContent['type']> = new Set<ArticleContent['type']>([
  'headline',
  'byline',
  'figure',
  'furniture',
])

/** One by one: a call takes only so many arguments, and a page may have more lines that belong to no article. */
function pushAll<Child>(into: Array<Child>, more: ReadonlyArray<Child>): void {
  for (const each of more) into.push(each)
}
