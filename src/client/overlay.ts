import type {Diagnostic} from '../diagnostics/diagnostic.ts'

export interface Overlay {
  /** Show these findings; none takes the overlay away. */
  show(errors: ReadonlyArray<Diagnostic>): void
}

/** A sheet over the page with the findings of a failed build. In a shadow tree, so that no style leaks either way. */
export function createOverlay(document: Document): Overlay {
  let host: HTMLElement | undefined
  return {
    show(errors) {
      host?.remove()
      host = undefined
      if (errors.length === 0) return
      host = document.createElement('benbao-overlay')
      const root = host.attachShadow({mode: 'open'})
      // A style element would need a hole in the page’s content security policy.
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(style)
      root.adoptedStyleSheets = [sheet]
      root.append(panelOf(document, errors, () => host?.remove()))
      document.documentElement.append(host)
    },
  }
}

function panelOf(document: Document, errors: ReadonlyArray<Diagnostic>, close: () => void): HTMLElement {
  const panel = make('section')
  panel.setAttribute('role', 'alert')
  const button = make('button', '收起')
  button.addEventListener('click', close)
  panel.append(make('h1', `未能生成（${errors.length}）：下面仍是上一次的页面`), button)
  for (const {file, line, column, reason, actual, note, ruleId} of errors) {
    const entry = make('article')
    entry.append(make('h2', [file, line, column].filter((part) => part !== undefined).join(':')), make('p', reason))
    if (actual !== undefined) entry.append(make('pre', actual))
    if (note !== undefined) entry.append(make('p', note))
    entry.append(make('small', ruleId))
    panel.append(entry)
  }
  return panel

  function make(name: string, text = ''): HTMLElement {
    const element = document.createElement(name)
    element.textContent = text
    return element
  }
}

const style = `
:host { all: initial; position: fixed; inset: auto 0 0 0; z-index: 2147483647; max-height: 60vh; overflow: auto }
section { padding: 1rem 1.5rem; background: #fff; color: #222; border-top: 4px solid #b3261e; font: 16px/1.5 system-ui, sans-serif }
h1 { margin: 0 0 .5rem; font-size: 1.1rem; color: #b3261e }
h2 { margin: 0; font: 600 .9rem ui-monospace, monospace }
p, pre { margin: .25rem 0; white-space: pre-wrap; overflow-wrap: anywhere }
pre { padding: .25rem .5rem; background: #f3f0ee }
article { padding: .5rem 0; border-top: 1px solid #ddd }
button { position: absolute; top: .75rem; right: 1rem; font: inherit }
small { color: #666 }
@media (prefers-color-scheme: dark) {
  section { background: #1d1b1a; color: #eee }
  pre { background: #2b2827 }
  h1 { color: #ff8a80 }
  small { color: #aaa }
}
`
