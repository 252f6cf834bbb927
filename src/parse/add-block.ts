import {append, parent, seam} from '../tree/build.ts'
import {jointOf} from '../tree/joint.ts'
import type {
  Article,
  ArticleContent,
  Byline,
  Caption,
  Furniture,
  Headline,
  HeadlineLine,
  Paragraph,
  Phrasing,
  Subheading,
} from '../tree/types.ts'
import {isBriefHead} from './brief-head.ts'
import {readByline, readName} from './bylines/byline.ts'
import {bylineOf} from './read-nodes.ts'
import type {Block} from './transcript.ts'

/**
 * Add a block to an article, and the furniture before it: a continuation goes on with the last paragraph, behind which
 * what interrupts it stands, as furniture never stands within a paragraph.
 */
export function addBlock(
  {children}: Article,
  block: Block,
  phrasing: Array<Phrasing>,
  furniture: ReadonlyArray<Furniture>,
): void {
  if (block.label === 'continuation') goOn(children, phrasing, block)
  for (const each of furniture) children.push(each) // of more than a call takes, too
  if (block.label !== 'continuation') add(children, contentOf(block, phrasing), block)
}

/** Whether a block opens an article. */
export function opensArticle(block: Block, article: Article, column: string | undefined): boolean {
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
