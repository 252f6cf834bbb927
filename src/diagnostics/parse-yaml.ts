import {type Document, isNode, LineCounter, type ParsedNode, parseDocument, visit} from 'yaml'
import {findBadColon} from './bad-colon.ts'

/** What is wrong at a place of a text. */
export interface Fault {
  /** In UTF-16 units. */
  readonly offset: number
  readonly reason: string
  readonly inChinese: string
}

/** YAML that a person wrote. */
export interface Yaml {
  readonly document: Document.Parsed
  /** Undefined where there is none, or it is wrong. */
  readonly contents: ParsedNode | undefined
  readonly faults: ReadonlyArray<Fault>
  /** Both from 1. */
  readonly placeAt: (offset: number) => {readonly line: number; readonly column: number}
}

/** Parse YAML that a person wrote, and say what is wrong with it as that person would: one fault a line. */
export function parseYaml(text: string): Yaml {
  const counter = new LineCounter()
  const document = parseDocument(text, {lineCounter: counter, prettyErrors: false})
  if (text.includes('\\')) mendEscapes(document)
  const placeAt: Yaml['placeAt'] = (offset) => {
    const {line, col} = counter.linePos(offset)
    return {line: Math.max(1, line), column: Math.max(1, col)}
  }
  const faults: Array<Fault> = []
  let [last, lastCode] = [0, '']
  for (const {message, code, pos} of document.errors) {
    const {line, column} = placeAt(pos[0])
    // What follows on the same line follows from it, and so do all tokens behind an unexpected one.
    const follows = line === last || (code === 'UNEXPECTED_TOKEN' && code === lastCode)
    if (follows) continue
    ;[last, lastCode] = [line, code]
    const colon = findBadColon(text, ...pos)
    const [reason, inChinese] = startsWithTab(text, pos[0] - column + 1) ? tab : [message, meanings[code] ?? illFormed]
    faults.push(
      colon ?? {offset: pos[0], reason: `Unexpected YAML, expected it to be well-formed: ${reason}`, inChinese},
    )
  }
  return {document, contents: faults.length > 0 ? undefined : (document.contents ?? undefined), faults, placeAt}
}

/** `"\ud800"` is half a character: no file can hold it, and no address. */
function mendEscapes(document: Document): void {
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'string') node.value = node.value.replace(/\p{Cs}/gu, '\ufffd')
    },
  })
}

/** Where a node begins. */
export function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0
}

/** title：临河日报 where fields were meant: to YAML itself it is a text. */
export function faultOfText(text: string, node: unknown): (Fault & {readonly key: string}) | undefined {
  return isNode(node) && node.range ? findBadColon(text, node.range[0], node.range[1]) : undefined
}

const tab = ['the line begins with a tab, expected blanks', '这一行以制表符开头，要改用空格'] as const

/** What is wrong, by the code of the library; other codes are rare. */
const meanings: Readonly<Partial<Record<string, string>>> = {
  DUPLICATE_KEY: '同一条里，这一项写了两次',
  MISSING_CHAR: '缺一个符号：引号没有配对，或少了行首的“-”、冒号',
  BAD_INDENT: '缩进没有对齐，或方括号没有配对',
  BLOCK_AS_IMPLICIT_KEY: '缩进没有对齐，或一行里有两个冒号',
  BAD_SCALAR_START: '这个符号不能开头，要加引号',
  UNEXPECTED_TOKEN: '缩进没有对齐，或多出一个符号',
}

const illFormed = '不是合格的 YAML：核对这一行的缩进、冒号和引号'

function startsWithTab(text: string, lineStart: number): boolean {
  return /^ *\t/.test(text.slice(lineStart, lineStart + 40))
}
