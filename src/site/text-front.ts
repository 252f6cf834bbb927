import {isMap, isNode, isScalar, LineCounter, parseDocument} from 'yaml'
import {type Diagnostic, diagnostic} from '../diagnostics/diagnostic.ts'

/** What an editor's page says of itself before it begins. */
export interface TextFront {
  readonly title: string | undefined
  /** Where it stands in the navigation. */
  readonly order: number | undefined
  /** The rest of the file, with empty lines in the place of what was read. */
  readonly body: string
  readonly diagnostics: ReadonlyArray<Diagnostic>
}

const known: ReadonlyArray<string> = ['title', 'order']

/**
 * Read the front matter of an editor's page; a page need not have one.
 *
 *     ---
 *     title: 关于本报
 *     order: 1
 *     ---
 */
export function readTextFront(text: string, file: string): TextFront {
  const match = /^\ufeff?---[^\S\r\n]*\r?\n([\s\S]*?\r?\n)??---[^\S\r\n]*(?:\r?\n|$)/.exec(text)
  if (!match) return {title: undefined, order: undefined, body: text, diagnostics: []}
  const [all, yaml = ''] = match
  const body = '\n'.repeat(all.split('\n').length - 1) + text.slice(all.length)
  const counter = new LineCounter()
  const document = parseDocument(yaml, {lineCounter: counter})
  const diagnostics = document.errors.map(({message, pos}) =>
    finding('front-matter-invalid', `Unexpected YAML: ${message.split('\n')[0]}`, pos[0]),
  )
  const said = new Map<string, unknown>()
  const {contents} = document
  if (diagnostics.length === 0 && isMap(contents)) {
    for (const {key: node, value} of contents.items) {
      const key = isScalar(node) ? String(node.value) : String(node)
      const at = (isNode(node) ? node.range?.[0] : undefined) ?? 0
      const word = isScalar(value) ? value.value : undefined
      if (!known.includes(key)) {
        diagnostics.push(finding('front-matter-unknown-key', `Unexpected key ${key}, expected ${known.join(', ')}`, at))
      } else if (key === 'order' ? typeof word !== 'number' : typeof word !== 'string' && typeof word !== 'number') {
        const wanted = key === 'order' ? 'a number' : 'a text'
        diagnostics.push(finding('front-matter-invalid', `Unexpected value for ${key}, expected ${wanted}`, at))
      } else said.set(key, word)
    }
  }
  const title = said.get('title')
  const order = said.get('order')
  return {
    title: title === undefined ? undefined : String(title),
    order: typeof order === 'number' ? order : undefined,
    body,
    diagnostics,
  }

  /** The first line of the front matter is the file's second. */
  function finding(ruleId: 'front-matter-invalid' | 'front-matter-unknown-key', reason: string, offset: number) {
    const start = {line: counter.linePos(offset).line + 1, column: 1}
    return diagnostic(file, ruleId, reason, {at: {start, end: start}})
  }
}
