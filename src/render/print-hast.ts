import type {Element, Properties, Root, RootContent} from 'hast'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'

const printer = unified().use(rehypeStringify).freeze()

/**
 * Print a tree as HTML, everything escaped: what `rehype-stringify` prints, which knows all of HTML. Articles and facing
 * pages use a little of it and are most of what is printed, so that is printed here; a tree with anything else is left to it.
 */
export function printHast(tree: Root): string {
  return isPlain(tree.children) ? contentOf(tree.children) : printer.stringify(tree)
}

/** Attributes whose value is printed as it stands, by the names of their properties. */
const attributes: ReadonlyMap<string, string> = new Map([
  ['className', 'class'],
  ['dataN', 'data-n'],
  ['href', 'href'],
  ['id', 'id'],
  ['tabIndex', 'tabindex'],
  ['title', 'title'],
])
const tags: ReadonlySet<string> = new Set('a b code dd div dl dt h2 li p span ul'.split(' '))

function isPlain(nodes: ReadonlyArray<RootContent>): boolean {
  for (const node of nodes) {
    if (node.type === 'text') continue
    if (node.type !== 'element' || !tags.has(node.tagName) || !isPlain(node.children)) return false
    for (const name in node.properties) if (!isPrintable(name, node.properties[name])) return false
  }
  return true
}

function isPrintable(name: string, value: Properties[string]): boolean {
  if (!attributes.has(name)) return false
  return name === 'className' ? Array.isArray(value) : typeof value === (name === 'tabIndex' ? 'number' : 'string')
}

function contentOf(nodes: ReadonlyArray<RootContent>): string {
  let html = ''
  for (const node of nodes) {
    if (node.type === 'text') html += /[<&]/.test(node.value) ? node.value.replace(/[<&]/g, entityOf) : node.value
    else if (node.type === 'element') html += elementOf(node)
  }
  return html
}

function elementOf({tagName, properties, children}: Element): string {
  let open = tagName
  for (const name in properties) {
    const value = properties[name]
    const text = Array.isArray(value) ? value.join(' ').trim() : String(value)
    open += ` ${attributes.get(name)}="${/[\0"&'`]/.test(text) ? text.replace(/[\0"&'`]/g, entityOf) : text}"`
  }
  return `<${open}>${contentOf(children)}</${tagName}>`
}

function entityOf(character: string): string {
  return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`
}
