import type {DevState, Failure} from './dev-state.ts'
import {editorLink} from './editor-link.ts'
import {overlayStyle} from './overlay-style.ts'
import {ruleLink} from './rule-link.ts'

export interface Overlay {
  /** Show what failed; nothing takes the overlay away. */
  show(state: Pick<DevState, 'errors' | 'language' | 'editor'>): void
}

/** A sheet over the page with the findings of a failed build. In a shadow tree, so that no style leaks either way. */
export function createOverlay(document: Document): Overlay {
  let host: HTMLElement | undefined
  let shown = ''
  return {
    show(state) {
      const now = JSON.stringify([state.errors, state.language])
      // Told again, it stays as it is: folded up, scrolled, focused.
      if (now === shown) return
      shown = now
      host?.remove()
      host = undefined
      if (state.errors.length === 0) return
      host = document.createElement('benbao-overlay')
      const root = host.attachShadow({mode: 'open'})
      // A style element would need a hole in the page’s content security policy.
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(overlayStyle)
      root.adoptedStyleSheets = [sheet]
      root.append(panelOf(state))
      document.documentElement.append(host)
    },
  }
}

function panelOf({errors, language, editor}: Pick<DevState, 'errors' | 'language' | 'editor'>): HTMLElement {
  const words = texts[language]
  const panel = make('section')
  panel.setAttribute('role', 'alert')
  const button = make('button', words.hide)
  const list = make('div')
  button.setAttribute('aria-expanded', 'true')
  button.addEventListener('click', () => {
    list.hidden = !list.hidden
    button.textContent = list.hidden ? words.show : words.hide
    button.setAttribute('aria-expanded', String(!list.hidden))
  })
  panel.append(make('h1', words.failed(errors.length)), button, list)
  for (const failure of errors) list.append(entryOf(failure, editor, words))
  return panel
}

function entryOf(failure: Failure, editor: string, words: Texts): HTMLElement {
  const {file, line, column, reason, actual, expected, note, ruleId, cause} = failure
  const entry = make('article')
  const heading = make('h2')
  heading.append(placeLink({file, line, column}, editor, words))
  entry.append(heading, make('p', reason))
  if (failure.excerpt !== undefined) entry.append(excerptOf(failure))
  else if (actual !== undefined) entry.append(make('pre', actual))
  if (expected !== undefined) entry.append(make('p', `= ${expected}`))
  if (cause) {
    const second = make('p')
    second.append(placeLink(cause, editor, words), ` ${cause.reason}`)
    entry.append(second)
  }
  if (note !== undefined) entry.append(make('p', `→ ${note}`))
  const rule = make('small')
  rule.append(ruleLink(ruleId))
  entry.append(rule)
  return entry
}

interface Place {
  readonly file: string
  readonly line?: number | undefined
  readonly column?: number | undefined
}

function placeLink({file, line, column}: Place, editor: string, words: Texts): HTMLElement {
  const text = [file, line, column].filter((part) => part !== undefined).join(':')
  const href = editorLink(editor, {file, ...(line !== undefined && {line}), ...(column !== undefined && {column})})
  if (href === undefined) return make('span', text)
  const link = document.createElement('a')
  link.href = href
  link.textContent = text
  link.title = words.open
  return link
}

/** The lines, numbered, and the place in them marked: what was found, else what stands there. */
function excerptOf({excerpt, line, column = 1, actual}: Failure): HTMLElement {
  const pre = make('pre')
  for (const [index, text] of (excerpt?.lines ?? []).entries()) {
    const number = (excerpt?.first ?? 1) + index
    const row = make('span')
    row.append(make('b', `${number}`))
    if (number === line) {
      const start = Math.min(column - 1, text.length)
      const found = actual !== undefined && text.startsWith(actual, start) ? actual.length : text.length - start
      row.append(text.slice(0, start), make('mark', text.slice(start, start + found)), text.slice(start + found))
    } else row.append(text)
    pre.append(row, '\n')
  }
  return pre
}

function make(name: string, text = ''): HTMLElement {
  const element = document.createElement(name)
  element.textContent = text
  return element
}

interface Texts {
  readonly failed: (count: number) => string
  readonly hide: string
  readonly show: string
  readonly open: string
}

const texts: Readonly<Record<DevState['language'], Texts>> = {
  zh: {
    failed: (count) => `未能生成（${count}）：页面仍是上一次的`,
    hide: '收起',
    show: '展开',
    open: '在编辑器里打开',
  },
  en: {
    failed: (count) => `Not built (${count}): the page is the last good one`,
    hide: 'Fold up',
    show: 'Unfold',
    open: 'Open in the editor',
  },
}
