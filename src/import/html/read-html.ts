import type {Element, ElementContent, Root} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {type TreeText, textIn, treeText} from '../to-text.ts'
import {foreign, UnreadableFile} from '../unreadable-file.ts'
import {elementsIn, spellOutHtml} from './spell-out-html.ts'

/**
 * The main text of a saved page of an e-paper: everything but what only leads elsewhere, and what it does not show. The parser reads any bytes as a
 * browser does; only of what is nested as nobody nests it is nothing made.
 */
export async function readHtml(html: string): Promise<HtmlText> {
  const tree = await foreign('网页内部有误', () => fromHtml(html))
  if (depthOf(tree) > deepest)
    throw new UnreadableFile(`its elements are nested more than ${deepest} deep`, `标签套了不止 ${deepest} 层`)
  const pictures: Array<string> = []
  const pictureOf = ({tagName, properties}: Element): undefined => {
    // Where it is loaded late, as in WeChat.
    const src = properties.dataSrc ?? properties.src
    if (tagName === 'img' && typeof src === 'string') pictures.push(/^data:[^,]*/.exec(src)?.[0] ?? src)
  }
  spellOutHtml(tree)
  const all = textIn(tree).length
  // Others hide what they are about.
  const isUnseen = (element: Element) => isHidden(element) && textIn(element).length < 0.3 * all
  const isLeftOut = (element: Element) => isMenu(element) || isUnseen(element)
  return {...treeText(tree, {isLeftOut, pictureOf}), lost: [...new Set(pictures)]}
}

/** The main text, and the pictures in it, of which none is taken along: most of a page’s only adorn it. */
export interface HtmlText extends TreeText {
  readonly lost: ReadonlyArray<string>
}

/** Browsers go no deeper than 512. */
const deepest = 1000

/** How deep elements are nested, level by level: what is too deep to be walked is not. */
function depthOf(tree: Root): number {
  let depth = 0
  let level: ReadonlyArray<Root | Element> = [tree]
  for (; level.length > 0 && depth <= deepest; depth++) level = level.flatMap(elementsIn)
  return depth
}

const menus: ReadonlySet<string> = new Set(['nav', 'aside', 'button', 'select', 'textarea', 'label', 'map', 'menu'])

/** A block most of whose characters are links: a list of pages, a menu, a line of addresses at the foot. */
function isMenu(element: Element): boolean {
  if (menus.has(element.tagName)) return true
  if (!/^(?:div|ul|ol|table|tr|td|p|dl|section|header|footer|li)$/.test(element.tagName)) return false
  const text = textIn(element)
  // A sentence is none, though all of it leads somewhere.
  if (element.tagName === 'p' && /[。！？]/.test(text)) return false
  const all = text.length
  return all > 0 && linked(element.children) > 0.6 * all
}

/**
 * What a page keeps for a click, as a box to share it or to log in. `visibility: hidden` is none of it: an article that is
 * saved from WeChat has it, until its script has run.
 */
function isHidden({properties: {hidden, style}}: Element): boolean {
  const isUnset = hidden === undefined || hidden === null || hidden === false
  return !isUnset || (typeof style === 'string' && /(?:^|[;\s])display\s*:\s*none/i.test(style))
}

function linked(nodes: ReadonlyArray<ElementContent>): number {
  return nodes.reduce((sum, node) => {
    if (node.type !== 'element') return sum
    return (
      sum + (node.tagName === 'a' && node.properties.href !== undefined ? textIn(node).length : linked(node.children))
    )
  }, 0)
}
