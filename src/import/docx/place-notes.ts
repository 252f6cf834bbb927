import type {Element, ElementContent, Root, RootContent} from 'hast'

/**
 * Put the notes of a text where its article ends: before the next headline or page, else at the end. Each opens with the
 * number that stands in the text; the way back to it is left out, as on paper.
 *
 *     <p>正文<sup><a href="#footnote-2">[1]</a></sup>。</p> … <li id="footnote-2"><p>这是脚注。<a>↑</a></p></li>
 *
 *     正文[1]。 …
 *
 *     [1] 这是脚注。
 */
export function placeNotes(tree: Root): Root {
  const notes = new Map<string, Element>()
  const isList = (node: RootContent) => isElement(node) && node.tagName === 'ol' && node.children.some(isNote)
  for (const node of tree.children.filter(isList))
    if (isElement(node)) for (const note of node.children.filter(isNote)) notes.set(idOf(note), note)
  if (notes.size === 0) return tree
  const children: Array<RootContent> = []
  let waiting: Array<RootContent> = []
  for (const node of tree.children.filter((node) => !isList(node))) {
    if (isElement(node) && (node.tagName === 'h1' || node.tagName === 'hr') && !isHeadlineGoingOn(children)) {
      children.push(...waiting)
      waiting = []
    }
    children.push(node)
    for (const {id, text} of referencesIn(node)) waiting.push(...numbered(notes.get(id), text))
  }
  return {...tree, children: [...children, ...waiting]}
}

function isHeadlineGoingOn(before: ReadonlyArray<RootContent>): boolean {
  const last = before.at(-1)
  return last !== undefined && isElement(last) && /^h[1-6]$/.test(last.tagName)
}

/** The paragraphs of a note, its number before them. */
function numbered(note: Element | undefined, number: string): ReadonlyArray<ElementContent> {
  if (!note) return []
  const paragraphs = note.children.map((child) => (isElement(child) ? withoutWayBack(child) : child))
  const first = paragraphs.findIndex(isElement)
  return paragraphs.map((child, at) =>
    at === first && isElement(child)
      ? {...child, children: [{type: 'text', value: `${number} `}, ...trimmed(child.children)]}
      : child,
  )
}

function trimmed([first, ...rest]: ReadonlyArray<ElementContent>): ReadonlyArray<ElementContent> {
  if (first === undefined) return []
  return [first.type === 'text' ? {...first, value: first.value.trimStart()} : first, ...rest]
}

function withoutWayBack(element: Element): Element {
  return {
    ...element,
    children: element.children.flatMap((child): ReadonlyArray<ElementContent> => {
      if (!isElement(child)) return [child]
      return /^#(?:foot|end)note-ref-/.test(String(child.properties.href ?? '')) ? [] : [withoutWayBack(child)]
    }),
  }
}

function referencesIn(node: RootContent): ReadonlyArray<{readonly id: string; readonly text: string}> {
  if (!isElement(node)) return []
  const href = String(node.properties.href ?? '')
  if (/^#(?:foot|end)note-(?!ref-)/.test(href))
    return [
      {id: href.slice(1), text: node.children.map((child) => (child.type === 'text' ? child.value : '')).join('')},
    ]
  return node.children.flatMap(referencesIn)
}

function isNote(node: ElementContent): node is Element {
  return isElement(node) && /^(?:foot|end)note-/.test(idOf(node))
}

function idOf({properties}: Element): string {
  return String(properties.id ?? '')
}

function isElement(node: RootContent | ElementContent): node is Element {
  return node.type === 'element'
}
