import type {Element, Root, RootContent} from 'hast'

/** An editor's page with what it leads to named from where it is drawn: `from` is where it was written for. */
export function rebase(tree: Root, from: string, url: (path: string) => string): Root {
  return {...tree, children: tree.children.map(rebased)}

  function rebased<T extends RootContent>(node: T): T | Element {
    if (node.type !== 'element') return node
    const {href, src} = node.properties
    return {
      ...node,
      properties: {
        ...node.properties,
        ...(typeof href === 'string' && {href: moved(href)}),
        ...(typeof src === 'string' && {src: moved(src)}),
      },
      children: node.children.map(rebased),
    }
  }

  /** What is of the web, or on the page itself, stays as it is. */
  function moved(address: string): string {
    if (/^\s*(?:[a-z][a-z\d+.-]*:|[/\\#?]|$)/i.test(address)) return address
    const [path = '', rest = ''] = address.split(/(?=[?#])(.*)/s)
    const steps = from.split('/').slice(0, -1)
    for (const step of path.split('/')) {
      if (step === '..') steps.pop()
      else if (step !== '.') steps.push(step)
    }
    return url(decoded(steps.join('/'))) + rest
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
