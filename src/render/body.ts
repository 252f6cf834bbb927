import type {Element, ElementContent} from 'hast'
import type {ArticleImage} from '../site/props/image.ts'
import type {ArticleContent} from '../tree/types.ts'
import {toHast} from './to-hast.ts'
import {asMarkup, lines, type Markup, text, xml} from './xml.ts'

/**
 * An article’s body for other readers than the site’s own: XHTML that is HTML as well, without what only the site’s pages
 * can use, the marks of mended breaks and the anchors.
 */
export function bodyOf(
  content: ReadonlyArray<ArticleContent>,
  heading: 'h2' | 'h3' = 'h2',
  pictures?: {readonly images: ReadonlyArray<ArticleImage>; readonly url: (path: string) => string},
): Markup {
  return lines(...blocksOf(content, pictures?.images, pictures?.url).map(print))

  function print(node: ElementContent): Markup {
    if (node.type === 'text') return text(node.value)
    if (node.type !== 'element') return asMarkup('')
    const children = asMarkup(withBlanks(node).map(print).join(''))
    const names = classesOf(node)
    if (names.includes('seam')) return children
    if (node.tagName === 'img') return picture(node)
    const name = node.tagName === 'h2' ? heading : node.tagName
    return xml(name, {class: names.length === 0 ? undefined : names.join(' ')}, children)
  }
}

function picture({properties: {src, alt, width, height}}: Element): Markup {
  return xml('img', {src: String(src), alt: String(alt ?? ''), width: String(width), height: String(height)})
}

/** The same as plain text, a block an item. */
export function textBlocks(content: ReadonlyArray<ArticleContent>): ReadonlyArray<string> {
  return blocksOf(content).map((block) => textOf(block).trim())
}

function blocksOf(
  content: ReadonlyArray<ArticleContent>,
  images?: ReadonlyArray<ArticleImage>,
  url?: (path: string) => string,
): ReadonlyArray<Element> {
  return toHast(content, [], images, url).children.flatMap((node) => (node.type === 'element' ? node : []))
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? withBlanks(node).map(textOf).join('') : ''
}

/**
 * What the site’s style keeps apart needs a blank where there is no style: 本报讯 before its text, names after theirs, the
 * lines of a headline.
 */
function withBlanks({children}: Element): ReadonlyArray<ElementContent> {
  if (!children.some(isNamed)) return children
  return children.flatMap((child, at) => {
    const before = children[at - 1]
    return before !== undefined && isApart(before, child) ? [{type: 'text', value: ' '}, child] : [child]
  })
}

function isApart(before: ElementContent, after: ElementContent): boolean {
  if (!isNamed(before) && !isNamed(after)) return false
  return !/[\s）)\]】]$/.test(rawText(before)) && !/^[\s（([【]/.test(rawText(after))
}

function isNamed(node: ElementContent): boolean {
  return node.type === 'element' && classesOf(node).some((name) => apart.has(name))
}

const apart: ReadonlySet<string> = new Set(['dateline', 'byline', 'kicker', 'main', 'deck', 'credit'])

function rawText(node: ElementContent): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? node.children.map(rawText).join('') : ''
}

function classesOf({properties}: Element): ReadonlyArray<string> {
  return Array.isArray(properties.className) ? properties.className.map(String) : []
}
