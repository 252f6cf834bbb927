import {isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument} from 'yaml'
import {findBadColon} from '../diagnostics/bad-colon.ts'
import {type Details, type Diagnostic, diagnostic} from '../diagnostics/diagnostic.ts'
import type {RuleId} from '../diagnostics/rules.ts'

/** More than an honest file needs, and too few for one that multiplies itself. */
const maxAliasCount = 50

/** A file of YAML, read: its root, and a way to report with the place of a node. */
export interface YamlFile {
  /** Undefined where the file is empty, or no YAML. */
  readonly root: Node | undefined
  readonly diagnostics: Array<Diagnostic>
  readonly report: (ruleId: RuleId, reason: string, node: unknown, details?: Details) => void
  /** Where a node begins. */
  readonly placeOf: (node: unknown) => {readonly line: number; readonly column: number}
  /** The node itself, or what an alias stands for. */
  readonly resolve: (node: unknown) => unknown
}

/** Read YAML; what is wrong with it is reported under `invalid`. */
export function readYaml(text: string, file: string, invalid: RuleId): YamlFile {
  const lines = new LineCounter()
  const document = parseDocument(text, {lineCounter: lines, prettyErrors: false, uniqueKeys: true})
  const diagnostics: Array<Diagnostic> = []
  let aliases = 0
  const placeAt = (offset: number) => {
    const {line, col} = lines.linePos(offset)
    return {line: Math.max(1, line), column: Math.max(1, col)}
  }
  const add = (ruleId: RuleId, reason: string, offset: number, details: Details = {}) => {
    diagnostics.push({...diagnostic(file, ruleId, reason, details), ...placeAt(offset)})
  }
  let last = 0
  for (const {message, code, pos} of document.errors) {
    const {line, col} = lines.linePos(pos[0])
    // What follows on the same line follows from it.
    if (line === last) continue
    last = line
    const colon = findBadColon(text, pos[0], pos[1])
    if (colon) {
      add(invalid, colon.reason, colon.offset, {inChinese: colon.inChinese})
      continue
    }
    const [reason, inChinese] = isTab(text, pos[0] - col + 1) ? tab : [message, meanings[code]]
    add(invalid, `Unexpected YAML, expected it to be well-formed: ${reason}`, pos[0], {...(inChinese && {inChinese})})
  }
  for (const warning of document.warnings) add(invalid, `Unexpected YAML: ${warning.message}`, warning.pos[0])
  const report: YamlFile['report'] = (ruleId, reason, node, details) => add(ruleId, reason, offsetOf(node), details)
  const resolve: YamlFile['resolve'] = (node) => {
    if (!isAlias(node)) return node
    aliases++
    if (aliases === maxAliasCount + 1)
      report(invalid, `Unexpected alias, expected at most ${maxAliasCount} in a file`, node)
    return aliases > maxAliasCount ? undefined : node.resolve(document)
  }
  // A file of fields or entries holds no text at its top: there a colon was meant.
  const {contents} = document
  const top: ReadonlyArray<unknown> = document.errors.length > 0 ? [] : isSeq(contents) ? contents.items : [contents]
  const texts = top.filter((node) => isScalar(node) && node.type === 'PLAIN')
  const colons = texts.flatMap((node) => findBadColon(text, offsetOf(node), endOf(node)) ?? [])
  for (const {reason, offset, inChinese} of colons) add(invalid, reason, offset, {inChinese})
  const failed =
    colons.length > 0 || document.errors.length > 0 || document.contents === null || isNothing(document.contents)
  return {
    root: failed ? undefined : (document.contents ?? undefined),
    diagnostics,
    report,
    resolve,
    placeOf: (node) => placeAt(offsetOf(node)),
  }
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

function isTab(text: string, lineStart: number): boolean {
  return /^ *\t/.test(text.slice(lineStart, lineStart + 40))
}

/** The key of a pair, where it is a text. */
export function keyOf(pair: Pair): string | undefined {
  return isScalar(pair.key) ? String(pair.key.value) : undefined
}

/** What a node is, in the words of a finding. */
export function kindOf(node: unknown): string {
  if (node === null || node === undefined || isNothing(node)) return 'nothing'
  if (isMap(node)) return 'a mapping'
  if (isSeq(node)) return 'a list'
  if (isAlias(node)) return 'an alias'
  return isScalar(node) ? `a ${typeof node.value}` : 'something else'
}

/** An empty value: `title:` */
export function isNothing(node: unknown): boolean {
  return node === null || node === undefined || (isScalar(node) && node.value === null)
}

function offsetOf(node: unknown): number {
  return rangeOf(node)[0]
}

function endOf(node: unknown): number {
  return rangeOf(node)[1]
}

function rangeOf(node: unknown): readonly [start: number, end: number] {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range)) return [0, 0]
  const [start, end] = node.range
  return [typeof start === 'number' ? start : 0, typeof end === 'number' ? end : 0]
}
