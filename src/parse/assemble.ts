import {append, parent, seam} from '../tree/build.ts'
import {jointOf} from '../tree/joint.ts'
import type {
  Article,
  ArticleContent,
  Bulletin,
  BulletinContent,
  Byline,
  Caption,
  ColumnHead,
  Figure,
  Furniture,
  Headline,
  HeadlineLine,
  Paragraph,
  Phrasing,
  Subheading,
} from '../tree/types.ts'
import {textOf} from '../tree/walk.ts'
import {isBriefHead} from './brief-head.ts'
import {readByline, readName} from './bylines/byline.ts'
import {columnName, unspaced} from './column-name.ts'
import {endsColumn} from './ends-column.ts'
import {readField} from './field.ts'
import {fold, foldWidths} from './fold.ts'
import {readPageFacts} from './page/page-facts.ts'
import {phrasingOf} from './phrasing-of.ts'
import {bylineOf} from './read-nodes.ts'
import type {Block, Galley} from './transcript.ts'

/**
 * Build the bulletin from labelled blocks: a headline after anything else opens an article, a continuation goes on with
 * the last paragraph. Furniture stays with the article that it interrupts, else on the page; a page's end ends its 栏目,
 * and so does what is no story of it.
 */
export function assemble(galley: Galley): Bulletin {
  const children: Array<BulletinContent> = []
  let pending: Array<Furniture> = []
  // Above the first headline, or behind an end mark: they belong to what follows.
  let figures: Array<Figure> = []
  let open: Article | undefined
  let column: string | undefined
  // What opened the first article under it.
  let firstHead: string | undefined
  let page = galley.facts.page
  // By a --- before which no text stands.
  let isEnded = false

  const start = (head = ''): Article => {
    if (column && firstHead !== undefined && endsColumn(column, firstHead, head)) column = undefined
    firstHead ??= head
    pushAll(children, pending)
    pending = []
    const article: Article = {
      type: 'article',
      ...(column ? {column} : {}),
      ...(page ? {page} : {}),
      children: [...figures],
    }
    figures = []
    children.push(article)
    open = article
    return article
  }
  /** 栏目：教育, 版次：02: behind the headline it is of this article alone. */
  const obey = (printed: string): void => {
    const {kind, value = '', start = 0} = readField(fold(printed)) ?? {}
    const own = open?.children.every(({type}) => beforeText.has(type)) ? open : undefined
    if (kind === 'column' && value !== '') {
      const name = unspaced(columnName(foldWidths(printed).slice(start)))
      if (own) own.column = name
      else [column, firstHead] = [name, undefined]
    }
    if (kind !== 'page') return
    const said = readPageFacts(/^\d{1,3}$/.test(value) ? `第${value}版` : value).page
    if (own && said) own.page = said
    else page = said ?? page
  }
  for (const block of galley.children) {
    const first = block.lines[0]
    if (!first) continue
    const phrasing = phrasingOf(galley.source, block.lines)
    if (first.pageBreak) {
      page = undefined
      column = undefined
    }
    if (first.figure) {
      if (first.starts) open = undefined
      const figure = parent<Figure>({type: 'figure', ...first.figure, children: phrasing})
      if (open) pushAll(open.children, [...pending.splice(0), figure])
      else figures.push(figure)
    } else if (first.furniture !== undefined) {
      if (first.furniture === 'page-head') {
        page = readPageFacts(first.text).page ?? page
        column = undefined
      }
      // A 栏目 of the record before is none of this one; an editor ends one with a second ---.
      const isEnd = first.furniture === 'mark' && first.text === '---'
      if (first.starts || (isEnd && isEnded)) open = column = undefined
      isEnded = isEnd
      if (first.furniture === 'field') obey(textOf(phrasing))
      pending.push(parent<Furniture>({type: 'furniture', kind: first.furniture, children: phrasing}))
    } else if (block.label === 'column') {
      isEnded = false
      pushAll(children, [...pending, parent<ColumnHead>({type: 'columnHead', children: phrasing})])
      pending = []
      open = undefined
      ;[column, firstHead] = [unspaced(columnName(foldWidths(textOf(phrasing)))), undefined]
    } else {
      isEnded = false
      const article = open && !first.starts && !opens(block, open, column) ? open : start(block.text)
      if (block.label === 'continuation') {
        // Behind the text that it interrupts: furniture never stands within a paragraph.
        goOn(article.children, phrasing, block)
        pushAll(article.children, pending)
      } else {
        pushAll(article.children, pending)
        add(article.children, contentOf(block, phrasing), block)
      }
      pending = []
    }
  }
  pushAll(children, pending)
  // No article is left to hold them.
  for (const {children: texts} of figures)
    children.push(parent<Furniture>({type: 'furniture', kind: 'notice', children: texts}))
  return parent<Bulletin>({
    type: 'bulletin',
    issue: {...galley.facts},
    children: children.map((child) => (child.type === 'article' ? parent<Article>(child) : child)),
  })
}

/** What stands over an article's text. */
const beforeText: ReadonlySet<ArticleContent['type']> = new Set<ArticleContent['type']>([
  'headline',
  'byline',
  'figure',
  'furniture',
])

/** Whether a block opens an article. */
function opens(block: Block, article: Article, column: string | undefined): boolean {
  // Under 简讯 each paragraph is an item, where none has a headline.
  if (block.label === 'paragraph')
    return block.begins || (isBriefHead(column) && !article.children.some((content) => content.type === 'headline'))
  if (block.label === 'byline') return block.begins === true
  const isHead = block.label === 'headline' || block.label === 'resumed'
  return isHead && lastContent(article.children)?.type !== 'headline' && !isBegun(article)
}

/** 苏砚秋 above 老街的灯: who wrote it, and nothing else yet. */
function isBegun({children}: Article): boolean {
  const only = lastContent(children)
  return (
    only?.type === 'byline' &&
    only.placement === 'head' &&
    children.every((each) => each === only || each.type === 'furniture')
  )
}

function contentOf(block: Block, children: Array<Phrasing>): ArticleContent {
  switch (block.label) {
    case 'headline':
      return parent<Headline>({
        type: 'headline',
        children: [
          parent<HeadlineLine>({
            type: 'headlineLine',
            role: 'main',
            ...(block.lines[0]?.main ? {said: true} : {}),
            children,
          }),
        ],
      })
    case 'byline':
    case 'tail':
      return bylineIn(block, children)
    case 'subheading':
      return parent<Subheading>({type: 'subheading', children})
    case 'foreign':
      if (block.byline ?? readByline(block.text)) return bylineIn(block, children)
      return parent<Furniture>({type: 'furniture', kind: 'notice', children})
    default:
      if (block.lines[0]?.mark === 'caption') return parent<Caption>({type: 'caption', children})
      return parent<Paragraph>({type: 'paragraph', children})
  }
}

/** Where a block is taken for a byline of which nothing can be read, it has no contributors. */
function bylineIn(block: Block, children: Array<Phrasing>): Byline {
  const placement = block.label === 'byline' ? 'head' : 'tail'
  return bylineOf(
    block.byline ?? readByline(block.text) ?? readName(block.text) ?? {contributors: []},
    placement,
    children,
  )
}

/** Headline lines that follow one another are one headline, an editor's mark between them or not. */
function add(into: Array<ArticleContent>, content: ArticleContent, block: Block): void {
  const last = lastContent(into)
  if (content.type !== 'headline' || last?.type !== 'headline') into.push(content)
  else if (block.gap?.verdict === 'joined') joinLine(last, content, block)
  else append(last, ...content.children)
}

/** A line of a headline that was broken within a word: …给工人宿|舍装上了隔音窗. */
function joinLine(headline: Headline, more: Headline, block: Block): void {
  const line = headline.children.pop()
  const joined =
    line &&
    joinTo(
      line,
      more.children.flatMap(({children}) => children),
      block,
    )
  append(headline, ...(line ? [line] : []), ...(joined ? [] : more.children))
}

function lastContent(children: ReadonlyArray<ArticleContent>): ArticleContent | undefined {
  return children.findLast((content) => content.type !== 'furniture')
}

/** Go on with the last paragraph. */
function goOn(into: Array<ArticleContent>, phrasing: Array<Phrasing>, block: Block): void {
  const content = into.findLast((each) => each.type === 'paragraph')
  if (content?.type !== 'paragraph' || !joinTo(content, phrasing, block))
    into.push(parent<Paragraph>({type: 'paragraph', children: phrasing}))
}

/** Append texts to a parent behind a seam; false where one side is no text. */
function joinTo(open: Paragraph | HeadlineLine, phrasing: Array<Phrasing>, {gap}: Block): boolean {
  const before = open.children.at(-1)
  const after = phrasing[0]
  if (before?.type !== 'text' || after?.type !== 'text' || !before.position || !after.position) return false
  const data = gap?.verdict === 'joined' ? {reason: gap.reason, confidence: gap.confidence} : undefined
  const place = {start: before.position.end, end: after.position.start}
  append(open, seam(jointOf(before.value, after.value), place, data), ...phrasing)
  return true
}

/** One by one: a call takes only so many arguments, and a page may have more lines that belong to no article. */
function pushAll<Child>(into: Array<Child>, more: ReadonlyArray<Child>): void {
  for (const each of more) into.push(each)
}
