import {isMap, isScalar, isSeq, LineCounter, parseDocument} from 'yaml'
import {type Diagnostic, diagnostic} from '../diagnostics/diagnostic.ts'
import type {Mark} from './transcript.ts'

/** The text of `NAME.fixes.yaml`, and the path to name it by. */
export interface FixSource {
  readonly path: string
  readonly text: string
}

/** Where the fixes of a source stand, whether they are there or not: 2024/03-15.txt → 2024/03-15.fixes.yaml */
export function fixesBeside(source: string): string {
  return `${source.replace(/\.txt$/i, '')}.fixes.yaml`
}

/** What an editor settles beside a source that must stay as it is; it finds its place by the text around it. */
export interface Fix {
  /** The line that begins so, or the gap between two texts. */
  readonly place: {readonly at: string} | {readonly before: string; readonly after: string}
  readonly action: Mark | 'article' | 'notice'
  /** Which one, from 1, where the place occurs several times. */
  readonly nth: number | undefined
  /** Its line in the file of fixes. */
  readonly line: number
}

const gapActions = ['join', 'paragraph', 'article'] as const
const lineActions = ['headline', 'subheading', 'column', 'byline', 'caption', 'paragraph', 'notice', 'article'] as const
const keys = ['at', 'between', 'do', 'nth']

/**
 * Read a file of fixes.
 *
 *     - between: 下雨天等船的村 | 民不用再站
 *       do: join
 *     - at: 砚湖人家
 *       do: column
 */
export function readFixes({path, text}: FixSource): {fixes: Array<Fix>; diagnostics: Array<Diagnostic>} {
  const counter = new LineCounter()
  const document = parseDocument(text, {lineCounter: counter})
  const diagnostics: Array<Diagnostic> = []
  const lineOf = (node: unknown): number => {
    const start =
      typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range) ? node.range[0] : 0
    return Math.max(1, counter.linePos(typeof start === 'number' ? start : 0).line)
  }
  const refuse = (line: number, reason: string): undefined => {
    diagnostics.push({...diagnostic(path, 'fixes-invalid', reason), line, column: 1})
    return undefined
  }
  for (const error of document.errors)
    refuse(counter.linePos(error.pos[0]).line, `Unexpected YAML: ${error.message.split('\n')[0]}`)
  if (document.errors.length > 0 || document.contents === null) return {fixes: [], diagnostics}
  const root = document.contents
  if (!isSeq(root)) {
    refuse(lineOf(root), 'Unexpected value, expected a list of fixes')
    return {fixes: [], diagnostics}
  }
  const fixes = root.items.flatMap((item): Array<Fix> => {
    const line = lineOf(item)
    if (!isMap(item)) return refuse(line, 'Unexpected entry, expected `at` or `between`, and `do`') ?? []
    const said = new Map(
      item.items.map(({key, value}) => [
        isScalar(key) ? String(key.value) : '',
        isScalar(value) ? value.value : undefined,
      ]),
    )
    const unknown = [...said.keys()].find((key) => !keys.includes(key))
    if (unknown !== undefined) return refuse(line, `Unexpected key ${unknown}, expected ${keys.join(', ')}`) ?? []
    const place = placeOf(said.get('at'), said.get('between'))
    if (!place)
      return refuse(line, 'Unexpected fix without a place, expected `at: text` or `between: text | text`') ?? []
    const known: ReadonlyArray<Fix['action']> = 'at' in place ? lineActions : gapActions
    const action = known.find((each) => each === said.get('do'))
    if (!action) return refuse(line, `Unexpected do: ${String(said.get('do'))}, expected ${known.join(', ')}`) ?? []
    const nth = said.get('nth')
    if (nth !== undefined && !isCount(nth))
      return refuse(line, `Unexpected nth: ${String(nth)}, expected 1 or more`) ?? []
    return [{place, action, nth, line}]
  })
  return {fixes, diagnostics}
}

function placeOf(at: unknown, between: unknown): Fix['place'] | undefined {
  if ((typeof at === 'string' || typeof at === 'number') && between === undefined) return {at: String(at)}
  if (typeof between !== 'string' || at !== undefined) return undefined
  const [before = '', after = '', ...rest] = between.split('|').map((side) => side.trim())
  return before !== '' && after !== '' && rest.length === 0 ? {before, after} : undefined
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0
}
