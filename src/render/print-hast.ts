import type {Element, Properties, Root, RootContent} from 'hast'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'

const printer = unified().use(rehypeStringify).freeze()

/**
 * Print a tree as HTML, everything escaped: what `rehype-stringify` prints, which knows all of HTML. Articles and facing
 * pages use a little of it and are most of what is printed, so that is printed here; a tree with anything else is left to it.
 */
export function printHast(tree: Root): string {
  return contentOf(tree.children) ?? printer.stringify(tree)
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

/** Undefined where there is more in it than is printed here. */
function contentOf(nodes: ReadonlyArray<RootContent>): string | undefined {
  let html = ''
  for (const node of nodes) {
    if (node.type === 'text') html += /[<&]/.test(node.value) ? node.value.replace(/[<&]/g, entityOf) : node.value
    else {
      const printed = node.type === 'element' ? elementOf(node) : undefined
      if (printed === undefined) return undefined
      html += printed
    }
  }
  return html
}

function elementOf({tagName, properties, children}: Element): string | undefined {
  if (!tags.has(tagName)) return undefined
  let open = tagName
  for (const name in properties) {
    const attribute = attributes.get(name)
    const text = printedValue(name, properties[name])
    if (attribute === undefined || text === undefined) return undefined
    open += ` ${attribute}="${/[\0"&'`]/.test(text) ? text.replace(/[\0"&'`]/g, entityOf) : text}"`
  }
  const content = contentOf(children)
  return content === undefined ? undefined : `<${open}>${content}</${tagName}>`
}

function printedValue(name: string, value: Properties[string]): string | undefined {
  if (name === 'className') return Array.isArray(value) ? value.join(' ').trim() : undefined
  if (name === 'tabIndex') return typeof value === 'number' ? String(value) : undefined
  return typeof value === 'string' ? value : undefined
}

function entityOf(character: string): string {
  return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`
}
