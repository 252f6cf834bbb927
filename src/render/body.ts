import type {Element, ElementContent} from 'hast'
import type {ArticleImage} from '../site/props/image.ts'
import type {ArticleContent} from '../tree/types.ts'
import {textOf} from './elements.ts'
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
  return lines(...blocksOf(content, pictures?.images, pictures?.url).map((block) => asMarkup(print(block))))

  function print(node: ElementContent): string {
    if (node.type === 'text') return text(node.value)
    if (node.type !== 'element') return ''
    if (node.tagName === 'img') return picture(node)
    const names = classesOf(node)
    const inner = joined(node, print)
    if (names.includes('seam')) return inner
    const name = node.tagName === 'h2' ? heading : node.tagName
    return xml(name, names.length === 0 ? {} : {class: names.join(' ')}, asMarkup(inner))
  }
}

function picture({properties: {src, alt, width, height}}: Element): Markup {
  return xml('img', {src: String(src), alt: String(alt ?? ''), width: String(width), height: String(height)})
}

/** The same as plain text, a block an item; a stanza has an empty line before it. */
export function textBlocks(content: ReadonlyArray<ArticleContent>): ReadonlyArray<string> {
  return blocksOf(content).map((block) => (classesOf(block).includes('stanza') ? '\n' : '') + spacedText(block).trim())
}

function blocksOf(
  content: ReadonlyArray<ArticleContent>,
  images?: ReadonlyArray<ArticleImage>,
  url?: (path: string) => string,
): ReadonlyArray<Element> {
  return toHast(content, '', images, url).children.filter((node) => node.type === 'element')
}

function spacedText(node: ElementContent): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? joined(node, spacedText) : ''
}

/**
 * What is in an element, one after another. What the site’s style keeps apart needs a blank where there is no style: 本报讯
 * before its text, names after theirs, the lines of a headline.
 */
function joined({children}: Element, print: (node: ElementContent) => string): string {
  let made = ''
  let before: ElementContent | undefined
  for (const child of children) {
    if (before !== undefined && isApart(before, child)) made += ' '
    made += print(child)
    before = child
  }
  return made
}

function isApart(before: ElementContent, after: ElementContent): boolean {
  if (!isNamed(before) && !isNamed(after)) return false
  return !/[\s）)\]】]/.test(textOf(before).slice(-1)) && !/^[\s（([【]/.test(textOf(after))
}

function isNamed(node: ElementContent): boolean {
  return node.type === 'element' && classesOf(node).some((name) => apart.has(name))
}

const apart: ReadonlySet<string> = new Set(['dateline', 'byline', 'kicker', 'main', 'deck', 'credit'])

function classesOf({properties: {className}}: Element): ReadonlyArray<string> {
  if (!Array.isArray(className)) return none
  return className.map(String)
}

const none: ReadonlyArray<string> = []
