/**
 * The reader's view: 大字. Asked for by address (`?large`, `#large`), by the switch, or remembered from the page before;
 * `#plain` ends it. Where nothing can be remembered, links carry it on. Runs before the page is drawn, so that nothing
 * jumps.
 */
export function keepView(): void {
  const asked = askedFor(location)
  if (asked !== undefined) remember(asked)
  show(asked ?? remembered())
  addEventListener('hashchange', () => {
    const view = askedFor({search: '', hash: location.hash})
    if (view !== undefined) turn(view)
  })
  document.addEventListener('click', ({target}) => {
    const link = target instanceof Element ? target.closest('a') : null
    if (link instanceof HTMLAnchorElement && !canRemember()) carry(link)
  })
}

type View = 'large' | 'plain'

const name = 'benbao-view'

function askedFor({search, hash}: {readonly search: string; readonly hash: string}): View | undefined {
  const words = `${search}&${hash}`.split(/[?&#]/)
  if (words.includes('plain')) return 'plain'
  return words.includes('large') ? 'large' : undefined
}

function turn(view: View): void {
  remember(view)
  show(view)
}

function show(view: View | undefined): void {
  if (view === 'large') document.documentElement.dataset.view = view
  else delete document.documentElement.dataset.view
}

/** A page on a disk, or one whose reader forbids it, has no storage. */
function remembered(): View | undefined {
  try {
    return localStorage.getItem(name) === 'large' ? 'large' : undefined
  } catch {
    return undefined
  }
}

function remember(view: View): void {
  try {
    if (view === 'large') localStorage.setItem(name, view)
    else localStorage.removeItem(name)
  } catch {
    // Links carry it.
  }
}

function canRemember(): boolean {
  try {
    localStorage.setItem(`${name}-test`, '')
    localStorage.removeItem(`${name}-test`)
    return true
  } catch {
    return false
  }
}

function carry(link: HTMLAnchorElement): void {
  const address = link.getAttribute('href') ?? ''
  if (document.documentElement.dataset.view !== 'large' || /^(?:[a-z]+:|#|$)|\?/i.test(address)) return
  const [path = '', fragment] = address.split('#', 2)
  link.setAttribute('href', `${path}?large${fragment === undefined ? '' : `#${fragment}`}`)
}
