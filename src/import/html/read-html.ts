import type {Element, ElementContent} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {type TreeText, textIn, treeText} from '../to-text.ts'

/**
 * The main text of a saved page of an e-paper: everything but what only leads elsewhere. Never throws; the parser reads
 * any bytes as a browser does.
 */
export function readHtml(html: string): TreeText {
  return treeText(fromHtml(html), isMenu)
}

const menus: ReadonlySet<string> = new Set(['nav', 'aside', 'button', 'select', 'textarea', 'label', 'map', 'menu'])

/** A block most of whose characters are links: a list of pages, a menu, a line of addresses at the foot. */
function isMenu(element: Element): boolean {
  if (menus.has(element.tagName)) return true
  if (!/^(?:div|ul|ol|table|tr|td|p|dl|section|header|footer|li)$/.test(element.tagName)) return false
  const all = textIn(element).length
  return all > 0 && linked(element.children) > 0.6 * all
}

function linked(nodes: ReadonlyArray<ElementContent>): number {
  return nodes.reduce((sum, node) => {
    if (node.type !== 'element') return sum
    return (
      sum + (node.tagName === 'a' && node.properties.href !== undefined ? textIn(node).length : linked(node.children))
    )
  }, 0)
}
