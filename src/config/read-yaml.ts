import {isAlias, isMap, isScalar, isSeq, type Node, type Pair} from 'yaml'
import {type Details, type Diagnostic, diagnostic} from '../diagnostics/diagnostic.ts'
import {faultOfText, parseYaml, startOf} from '../diagnostics/parse-yaml.ts'
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
  const {document, contents, faults, placeAt} = parseYaml(text)
  const diagnostics: Array<Diagnostic> = []
  let aliases = 0
  const add = (ruleId: RuleId, reason: string, offset: number, details: Details = {}) => {
    diagnostics.push({...diagnostic(file, ruleId, reason, details), ...placeAt(offset)})
  }
  for (const {reason, offset, inChinese} of faults) add(invalid, reason, offset, {inChinese})
  for (const warning of document.warnings) add(invalid, `Unexpected YAML: ${warning.message}`, warning.pos[0])
  const report: YamlFile['report'] = (ruleId, reason, node, details) => add(ruleId, reason, startOf(node), details)
  const resolve: YamlFile['resolve'] = (node) => {
    if (!isAlias(node)) return node
    aliases++
    if (aliases === maxAliasCount + 1)
      report(invalid, `Unexpected alias, expected at most ${maxAliasCount} in a file`, node)
    return aliases > maxAliasCount ? undefined : node.resolve(document)
  }
  // A file of fields or entries holds no text at its top: there a colon was meant.
  const top: ReadonlyArray<unknown> = isSeq(contents) ? contents.items : [contents]
  const texts = top.flatMap((node) => (isScalar(node) && node.type === 'PLAIN' && faultOfText(text, node)) || [])
  for (const {reason, offset, inChinese} of texts) add(invalid, reason, offset, {inChinese})
  return {
    root: texts.length > 0 || isNothing(contents) ? undefined : contents,
    diagnostics,
    report,
    resolve,
    placeOf: (node) => placeAt(startOf(node)),
  }
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
