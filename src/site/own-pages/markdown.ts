import type {Element, ElementContent, Root, RootContent} from 'hast'
import type {Heading, Html, Root as Markdown, Nodes} from 'mdast'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {type State, toHast} from 'mdast-util-to-hast'
import {gfmTable} from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {SiteImage} from '../props/image.ts'

/** An editor's page, read: its first `#` heading is its name. */
export interface MarkdownPage {
  readonly name: string | undefined
  readonly content: Root
  /** By which its headings are linked to. */
  readonly ids: ReadonlySet<string>
  /** All that it leads to or shows. */
  readonly references: ReadonlyArray<Reference>
}

/** What a page leads to or shows, as written. */
export interface Reference {
  readonly kind: 'link' | 'image'
  readonly url: string
  readonly line: number
}

const processor = unified()
  .data({micromarkExtensions: [gfmTable()], fromMarkdownExtensions: [gfmTableFromMarkdown()]})
  .use(remarkParse)
  .freeze()

/**
 * Read Markdown into a tree that may be printed as it is: raw HTML is text in it and a comment is nothing, no address is
 * a script, nothing is loaded from elsewhere; other Markdown pages are linked by their own addresses, headings have
 * ids, and a picture is shown where `imageOf` has it, else what is said of it.
 */
export function readMarkdown(
  text: string,
  imageOf: (url: string) => SiteImage | undefined = () => undefined,
): MarkdownPage {
  const tree = processor.parse(text)
  const first = tree.children.findIndex((node) => node.type === 'heading' && node.depth === 1)
  const title = tree.children[first]
  const body: Markdown = {type: 'root', children: tree.children.filter((node) => node !== title)}
  const ids = new Set<string>(['content'])
  const made = toHast(body, {
    handlers: {
      html: (_state: State, {value}: Html): ElementContent | undefined =>
        /^<!--[\s\S]*-->$/.test(value) ? undefined : {type: 'text', value},
      heading: (state: State, node: Heading): Element => headingOf(state, node, ids),
    },
  })
  return {
    name: title === undefined ? undefined : textOf(title).trim() || undefined,
    content: {type: 'root', children: made.type === 'root' ? made.children.map((node) => settled(node, imageOf)) : []},
    ids,
    references: referencesIn(tree),
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

/** Links and images by their addresses, however the Markdown named them; a table in a frame that it may be wider than. */
function settled<T extends RootContent>(node: T, imageOf: (url: string) => SiteImage | undefined): T | Element {
  if (node.type !== 'element') return node
  const children = node.children.map((child) => settled(child, imageOf))
  const {align, ...properties} = node.properties
  if (node.tagName === 'a') return anchor(safeAddress(String(node.properties.href ?? '')), children)
  if (node.tagName === 'table') return framed({...node, children})
  if (node.tagName !== 'img') {
    return {...node, properties: align ? {...properties, className: [`align-${align}`]} : properties, children}
  }
  const {src, alt} = node.properties
  const address = safeAddress(String(src ?? ''))
  if (address !== undefined && isElsewhere(address)) return anchor(address, [{type: 'text', value: String(alt || src)}])
  const image = imageOf(String(src ?? ''))
  if (image === undefined) return anchor(undefined, [{type: 'text', value: String(alt || src || '')}])
  const {path, width, height} = image
  return {...node, properties: {src: path, alt: alt ?? '', width, height, loading: 'lazy'}}
}

/** What may be scrolled can be reached with the keyboard. */
function framed(table: Element): Element {
  const properties = {className: ['scroll'], tabIndex: 0, role: 'group', ariaLabel: '表格'}
  return {type: 'element', tagName: 'div', properties, children: [table]}
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
  return url.replace(/\.md(?=$|[?#])/i, '.html')
}

/** Whether an address is of the web. */
export function isElsewhere(url: string): boolean {
  return /^\s*(?:[a-z][a-z\d+.-]*:|[/\\]{2})/i.test(url)
}

function referencesIn(node: Nodes): ReadonlyArray<Reference> {
  const line = node.position?.start.line ?? 1
  const inner = 'children' in node ? node.children.flatMap(referencesIn) : []
  if (node.type === 'link' || node.type === 'definition') return [{kind: 'link', url: node.url, line}, ...inner]
  return node.type === 'image' ? [{kind: 'image', url: node.url, line}] : inner
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
