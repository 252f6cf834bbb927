import type {Element, ElementContent, Root, RootContent} from 'hast'
import type {Heading, Html, Root as Markdown, Nodes} from 'mdast'
import {type State, toHast} from 'mdast-util-to-hast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

/** An editor's page, read: its first `#` heading is its name. */
export interface MarkdownPage {
  readonly name: string | undefined
  readonly content: Root
}

const processor = unified().use(remarkParse).freeze()

/**
 * Read Markdown into a tree that may be printed as it is: raw HTML is text in it, no address is a script, nothing is
 * loaded from elsewhere; other Markdown pages are linked by their own addresses, and headings have ids.
 */
export function readMarkdown(text: string): MarkdownPage {
  const tree = processor.parse(text)
  const first = tree.children.findIndex((node) => node.type === 'heading' && node.depth === 1)
  const title = tree.children[first]
  const body: Markdown = {type: 'root', children: tree.children.filter((node) => node !== title)}
  const ids = new Set<string>(['content'])
  const made = toHast(body, {
    handlers: {
      html: (_state: State, node: Html): ElementContent => ({type: 'text', value: node.value}),
      heading: (state: State, node: Heading): Element => headingOf(state, node, ids),
    },
  })
  return {
    name: title === undefined ? undefined : textOf(title).trim() || undefined,
    content: {type: 'root', children: made.type === 'root' ? made.children.map(withSafeAddresses) : []},
  }
}

/** Its page's name is the h1, so a heading is an h2 at least. */
function headingOf(state: State, node: Heading, ids: Set<string>): Element {
  const base = slugOf(textOf(node))
  let id = base
  for (let n = 2; ids.has(id); n++) id = `${base}-${n}`
  ids.add(id)
  return {type: 'element', tagName: `h${Math.max(2, node.depth)}`, properties: {id}, children: state.all(node)}
}

/** Links and images by their addresses, however the Markdown named them. An image from elsewhere becomes a link. */
function withSafeAddresses<T extends RootContent>(node: T): T | Element {
  if (node.type !== 'element') return node
  const children = node.children.map(withSafeAddresses)
  if (node.tagName === 'a') return anchor(safeAddress(String(node.properties.href ?? '')), children)
  if (node.tagName !== 'img') return {...node, children}
  const {src, alt} = node.properties
  const address = safeAddress(String(src ?? ''))
  if (address !== undefined && !/^(?:[a-z][a-z\d+.-]*:|[/\\]{2})/i.test(address)) {
    return {...node, properties: {src: address, alt: alt ?? ''}}
  }
  return anchor(address, [{type: 'text', value: String(alt || src || '')}])
}

function anchor(href: string | undefined, children: Array<ElementContent>): Element {
  return href === undefined
    ? {type: 'element', tagName: 'span', properties: {}, children}
    : {type: 'element', tagName: 'a', properties: {href}, children}
}

/** `about.md#x` → `about.html#x`; undefined for schemes other than those of pages and mail. */
function safeAddress(url: string): string | undefined {
  const scheme = /^\s*([a-z][a-z\d+.-]*):/i.exec(url)?.[1]?.toLowerCase()
  if (scheme !== undefined) return ['http', 'https', 'mailto', 'tel'].includes(scheme) ? url : undefined
  return url.replace(/\.(?:md|markdown)(?=$|[?#])/i, '.html')
}

function slugOf(text: string): string {
  const slug = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return slug === '' ? 'section' : slug
}

function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('')
  return 'value' in node ? node.value : ''
}
