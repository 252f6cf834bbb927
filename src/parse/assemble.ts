import type {Point} from 'unist'
import {parent, seam, text} from '../tree/build.ts'
import type {
  Article,
  ArticleContent,
  Bulletin,
  Byline,
  ColumnHead,
  Furniture,
  Headline,
  HeadlineLine,
  Paragraph,
  Phrasing,
  Subheading,
} from '../tree/types.ts'
import {readByline} from './byline.ts'
import {jointOf} from './joint.ts'
import {type Block, type Galley, type Line, wrapped} from './transcript.ts'

/**
 * Build the bulletin from labelled blocks: a headline after anything else opens an article, a continuation goes on with
 * the last paragraph, furniture stays beside the text that it interrupted.
 */
export function assemble(galley: Galley): Bulletin {
  const children: Bulletin['children'] = []
  let article: Array<ArticleContent> = []
  let column: string | undefined
  const close = (): void => {
    if (article.length > 0)
      children.push(parent<Article>({type: 'article', ...(column ? {column} : {}), children: article}))
    article = []
  }
  for (const block of galley.children) {
    const first = block.lines[0]
    if (!first) continue
    const phrasing = phrasingOf(galley.source, block.lines)
    const last = article.at(-1)
    if (first.furniture !== undefined) {
      const furniture = parent<Furniture>({type: 'furniture', kind: first.furniture, children: phrasing})
      if (article.length > 0) article.push(furniture)
      else children.push(furniture)
      continue
    }
    switch (block.label) {
      case 'column':
        close()
        children.push(parent<ColumnHead>({type: 'columnHead', children: phrasing}))
        column = block.text
        break
      case 'headline': {
        const line = parent<HeadlineLine>({type: 'headlineLine', role: 'main', children: phrasing})
        if (last?.type === 'headline')
          article[article.length - 1] = parent<Headline>({...last, children: [...last.children, line]})
        else {
          close()
          article.push(parent<Headline>({type: 'headline', children: [line]}))
        }
        break
      }
      case 'byline':
      case 'tail':
        article.push(bylineOf(block, phrasing))
        break
      case 'resumed':
        if (last?.type !== 'headline') close()
        article.push(parent<Paragraph>({type: 'paragraph', children: phrasing}))
        break
      case 'continuation':
        goOn(article, phrasing, block)
        break
      case 'subheading':
        article.push(parent<Subheading>({type: 'subheading', children: phrasing}))
        break
      case 'foreign':
        article.push(parent<Furniture>({type: 'furniture', kind: 'notice', children: phrasing}))
        break
      default:
        article.push(parent<Paragraph>({type: 'paragraph', children: phrasing}))
    }
  }
  close()
  return parent<Bulletin>({type: 'bulletin', issue: {}, children})
}

function bylineOf(block: Block, children: Array<Phrasing>): Byline {
  const reading = readByline(block.text)
  return parent<Byline>({
    type: 'byline',
    placement: block.label === 'byline' ? 'head' : 'tail',
    contributors: reading?.contributors ?? [],
    ...(reading?.credit ? {credit: reading.credit} : {}),
    children,
  })
}

/** Go on with the last paragraph; furniture between the two halves stays behind it. */
function goOn(article: Array<ArticleContent>, phrasing: Array<Phrasing>, block: Block): void {
  for (let at = article.length - 1; at >= 0; at--) {
    const content = article[at]
    if (content?.type !== 'paragraph') continue
    const before = content.children.at(-1)
    const after = phrasing[0]
    if (before?.type !== 'text' || after?.type !== 'text' || !before.position || !after.position) break
    const data =
      block.gap?.verdict === 'joined' ? {reason: block.gap.reason, confidence: block.gap.confidence} : undefined
    const place = {start: before.position.end, end: after.position.start}
    const between = seam(jointOf(before.value, after.value), place, data)
    article[at] = parent<Paragraph>({...content, children: [...content.children, between, ...phrasing]})
    return
  }
  article.push(parent<Paragraph>({type: 'paragraph', children: phrasing}))
}

/** The lines of a block as texts with seams between. */
function phrasingOf(source: string, lines: ReadonlyArray<Line>): Array<Phrasing> {
  return lines.flatMap((line, at) => {
    const place = {start: pointAt(line, line.start), end: pointAt(line, line.end)}
    const leaf = text(source.slice(line.start, line.end), place)
    const before = lines[at - 1]
    if (!before) return [leaf]
    return [
      seam(jointOf(before.text, line.text), {start: pointAt(before, before.end), end: place.start}, wrapped),
      leaf,
    ]
  })
}

function pointAt(line: Line, offset: number): Point {
  return {line: line.number, column: offset - line.origin + 1, offset}
}
