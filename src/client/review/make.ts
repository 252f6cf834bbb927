/** An element with its class, and what it holds. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  kind = '',
  ...children: ReadonlyArray<Node | string>
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name)
  if (kind !== '') element.className = kind
  element.append(...children)
  return element
}

/** A button that does something. */
export function button(kind: string, act: () => void, ...children: ReadonlyArray<Node | string>): HTMLButtonElement {
  const made = make('button', kind, ...children)
  made.type = 'button'
  made.addEventListener('click', act)
  return made
}
