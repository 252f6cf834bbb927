import {offerCopies} from './copy.ts'
import {keepPlace} from './other-script.ts'

/** As what a page was loaded, by the script that `benbao watch` puts into it. */
export interface Loaded {
  readonly page: string
  readonly revision: string
}

/**
 * Put the page as it is published now in the place of the one that is shown: only what differs is exchanged, so that the
 * reader’s place, what is focused, unfolded or typed, stay. Undefined where that cannot be: then it is loaded again.
 */
export async function renew(document: Document): Promise<Loaded | undefined> {
  const {location} = document
  // Pages that scripts have filled are theirs.
  if (document.body.classList.contains('kind-search') || new URLSearchParams(location.search).has('q')) return undefined
  const response = await fetch(location.pathname, {cache: 'no-store'})
  const next = new DOMParser().parseFromString(await response.text(), 'text/html')
  const {revision, page = ''} = next.querySelector<HTMLScriptElement>('script[data-revision]')?.dataset ?? {}
  if (revision === undefined || partsOf(document) !== partsOf(next)) return undefined
  exchange(document.head, next.head)
  agree(document.body, next.body)
  exchange(document.body, next.body)
  offerCopies()
  keepPlace()
  return {page, revision}
}

/** The scripts and style sheets of a page: they are loaded once. Others say what machines read. */
function partsOf({head}: Document): string {
  const scripts = [...head.querySelectorAll('script')].map(({src}) => src).filter((src) => src !== '')
  const sheets = new Set([...head.querySelectorAll('link')].filter(isSheet).map(({href}) => new URL(href).pathname))
  return JSON.stringify([scripts, ...sheets])
}

function isFixed(node: Node): boolean {
  return (node instanceof HTMLScriptElement && node.src !== '') || isSheet(node)
}

function isSheet(node: Node): boolean {
  return node instanceof HTMLLinkElement && node.rel === 'stylesheet'
}

/** Make the children of one what those of the other are; equal ones at both ends stay as they stand. */
function exchange(old: Element, next: Element): void {
  const own = [...old.childNodes].filter((node) => !isFixed(node))
  const wanted = [...next.childNodes].filter((node) => !isFixed(node))
  while (own[0] && wanted[0]?.isEqualNode(own[0])) {
    own.shift()
    wanted.shift()
  }
  let end: ChildNode | null = null
  while (own.at(-1) && wanted.at(-1)?.isEqualNode(own.at(-1) ?? null)) {
    end = own.pop() ?? null
    wanted.pop()
  }
  for (const [at, node] of wanted.entries()) {
    const here = own[at]
    if (here === undefined) old.insertBefore(node, end)
    else if (here instanceof Element && node instanceof Element && here.nodeName === node.nodeName) {
      agree(here, node)
      exchange(here, node)
    } else here.replaceWith(node)
  }
  for (const node of own.slice(wanted.length)) node.remove()
}

/** The same attributes; what the reader has unfolded stays so. */
function agree(old: Element, next: Element): void {
  for (const {name} of [...old.attributes])
    if (!next.hasAttribute(name) && !(name === 'open' && old instanceof HTMLDetailsElement)) old.removeAttribute(name)
  for (const {name, value} of next.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value)
}
