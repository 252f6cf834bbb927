import type {Piece} from '../../search/engine/excerpt.ts'

/** An element with what is in it. Text stays text: nothing here is read as markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: ReadonlyArray<Node | string>
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value)
  element.append(...children)
  return element
}

/** Pieces of a text, the hits marked. */
export function marked(pieces: ReadonlyArray<Piece>): ReadonlyArray<Node | string> {
  return pieces.map(({text, marked: isMarked}) => (isMarked ? make('mark', {}, text) : text))
}

/** An element of the page that must be there. */
export function the<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id)
  if (!(found instanceof kind)) throw new Error(`Unexpected page without #${id}, expected the search page`)
  return found
}
