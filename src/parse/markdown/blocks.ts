import type {Code, ListItem, Paragraph as MarkdownParagraph, RootContent} from 'mdast'
import {parent} from '../../tree/build.ts'
import type {
  ArticleContent,
  Figure,
  Furniture,
  Headline,
  HeadlineLine,
  Paragraph,
  Phrasing,
  Subheading,
} from '../../tree/types.ts'
import {isElsewhere} from '../figure.ts'
import {fold} from '../fold.ts'
import {readFurniture} from '../page/furniture.ts'
import {rangeOf, textRanges} from './inline.ts'
import {type Places, piecesOf, type Range} from './places.ts'

/**
 * The content of an article, from blocks of Markdown: a heading is a 小标题, a list's item, a quote and a line of code
 * are paragraphs, a comment belongs to no article. With `titled` a heading of the first rank is a headline.
 */
export function contentsOf(
  blocks: ReadonlyArray<RootContent>,
  places: Places,
  titled: boolean,
  depth = 0,
): Array<ArticleContent> {
  return blocks.flatMap((block) => contentOf(block, places, titled, depth))
}

function contentOf(block: RootContent, places: Places, titled: boolean, depth: number): Array<ArticleContent> {
  switch (block.type) {
    case 'heading': {
      const phrasing = phrase(places, textRanges(block.children, places, depth).flat())
      if (phrasing.length === 0) return []
      return titled && block.depth === 1 ? [headlineOf(phrasing)] : [subheadingOf(phrasing)]
    }
    case 'paragraph':
      if (isFigure(block)) return figuresOf(block, places)
      return paragraphsOf(places, textRanges(block.children, places, depth))
    case 'blockquote':
      return contentsOf(block.children, places, titled, depth + 1)
    case 'list':
      return block.children.flatMap((item) => itemOf(item, places, titled, depth))
    case 'code':
      return paragraphsOf(
        places,
        places.linesOf(codeOf(block, places)).map((line) => [line]),
      )
    case 'html':
      return block.value.startsWith('<!--') && block.value.endsWith('-->')
        ? asideOf(places, block)
        : paragraphsOf(
            places,
            places.linesOf(rangeOf(block)).map((line) => [line]),
          )
    case 'thematicBreak':
      return [furnitureOf(places, [rangeOf(block)], 'rule')]
    default:
      return paragraphsOf(
        places,
        places.linesOf(rangeOf(block)).map((line) => [line]),
      )
  }
}

/** Nothing but pictures that stand beside the source. */
function isFigure({children}: MarkdownParagraph): boolean {
  const rest = children.filter((child) => child.type !== 'image' || isElsewhere(child.url))
  return (
    rest.length < children.length &&
    rest.every((child) => child.type === 'break' || (child.type === 'text' && child.value.trim() === ''))
  )
}

function figuresOf({children}: MarkdownParagraph, places: Places): Array<Figure> {
  return children.flatMap((child) => {
    if (child.type !== 'image') return []
    const {url, alt, title} = child
    const texts = places.phrase(places.linesOf(rangeOf(child)))
    return [
      parent<Figure>({type: 'figure', url, ...(alt ? {alt} : {}), ...(title ? {credit: title} : {}), children: texts}),
    ]
  })
}

/** The number or the bullet stays in front of the text: a reader must see that it is a list. */
function itemOf(item: ListItem, places: Places, titled: boolean, depth: number): Array<ArticleContent> {
  const [first, ...rest] = item.children
  const {from, to} = rangeOf(item)
  if (first?.type !== 'paragraph') {
    return item.children.length === 0
      ? paragraphsOf(
          places,
          places.linesOf({from, to}).map((line) => [line]),
        )
      : contentsOf(item.children, places, titled, depth)
  }
  const [opening = [], ...lines] = textRanges(first.children, places, depth)
  // Its text may begin on the line below.
  const [marker = {from, to: from}] = piecesOf(places.source, {from, to: rangeOf(first).from})
  const head = withMarker(marker, opening)
  return [...paragraphsOf(places, [head, ...lines]), ...contentsOf(rest, places, titled, depth)]
}

/** `1. 甲` is one text; `- **甲**` is two, with a mark between. */
function withMarker(marker: Range, text: ReadonlyArray<Range>): Array<Range> {
  const [first, ...rest] = text
  return first?.from === marker.to ? [{from: marker.from, to: first.to}, ...rest] : [marker, ...text]
}

function codeOf(block: Code, places: Places): Range {
  const {from, to} = rangeOf(block)
  const fence = /^(`{3,}|~{3,})[^\n\r]*/.exec(places.source.slice(from, to))?.[0]
  if (fence === undefined) return {from, to}
  const close = /[\n\r][ \t>]*(?:`{3,}|~{3,})[ \t]*$/.exec(places.source.slice(from + fence.length, to))
  return {from: from + fence.length, to: close ? from + fence.length + close.index : to}
}

function asideOf(places: Places, block: RootContent): Array<ArticleContent> {
  const {from, to} = rangeOf(block)
  const lines = places.linesOf({from: from + '<!--'.length, to: to - '-->'.length})
  if (lines.length === 0) return []
  const [only] = lines
  const kind =
    only && lines.length === 1 ? readFurniture(fold(places.source.slice(only.from, only.to)), true) : undefined
  return [furnitureOf(places, lines, kind ?? 'notice')]
}

function paragraphsOf(places: Places, lines: ReadonlyArray<ReadonlyArray<Range>>): Array<Paragraph> {
  return lines.flatMap((line) => {
    const children = phrase(places, line)
    return children.length > 0 ? [parent<Paragraph>({type: 'paragraph', children})] : []
  })
}

/** Blanks at both ends of a text are none of it. */
function phrase(places: Places, ranges: ReadonlyArray<Range>): Array<Phrasing> {
  const solid = ranges.filter((range) => !places.isBlank(range))
  return places.phrase(
    solid.map((range, at) => {
      const inner = places.trim(range)
      return {from: at === 0 ? inner.from : range.from, to: at === solid.length - 1 ? inner.to : range.to}
    }),
  )
}

function headlineOf(children: Array<Phrasing>): Headline {
  const line = parent<HeadlineLine>({type: 'headlineLine', role: 'main', children})
  return parent<Headline>({type: 'headline', children: [line]})
}

function subheadingOf(children: Array<Phrasing>): Subheading {
  return parent<Subheading>({type: 'subheading', children})
}

function furnitureOf(places: Places, ranges: ReadonlyArray<Range>, kind: Furniture['kind']): Furniture {
  return parent<Furniture>({type: 'furniture', kind, children: places.phrase(ranges)})
}
