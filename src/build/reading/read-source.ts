import {imprintsOf} from '../../archive/drafts.ts'
import {type Diagnostic, diagnostic} from '../../diagnostics/diagnostic.ts'
import {failureOn} from '../../diagnostics/failure-on.ts'
import {withoutSettled} from '../../diagnostics/settled.ts'
import {decode} from '../../parse/encoding/decode.ts'
import {explainBulletin, parseBulletin, type Source} from '../../parse/index.ts'
import type {Explanation} from '../../parse/printing/explain.ts'
import type {IssueFacts, ParsedSource} from '../../tree/types.ts'

/** A file as it was found; with it, what stands in the file of fixes beside it. */
export interface SourceFile {
  readonly path: string
  readonly bytes: Uint8Array
  readonly fixes?: {readonly path: string; readonly bytes: Uint8Array} | undefined
  /** What the paper is called; see `paper-names.ts`. */
  readonly paperNames?: ReadonlyArray<string> | undefined
}

/** A source, read; without `parsed` where its findings say why not. */
export interface SourceOutcome {
  readonly parsed: ParsedSource | undefined
  readonly diagnostics: ReadonlyArray<Diagnostic>
}

/** Decode and parse one file. Whatever happens inside is a finding on this file. */
export function readSource(file: SourceFile): SourceOutcome {
  const {result: parsed, diagnostics} = readText(file, (source) => {
    const {tree, diagnostics} = parseBulletin(source)
    const result = {path: source.path, text: source.text, tree, imprints: imprintsOf(tree)}
    return {result, facts: tree.issue, diagnostics}
  })
  return {parsed, diagnostics}
}

/** The same, and how it was read. */
export function explainSource(file: SourceFile): {
  explanation: Explanation | undefined
  diagnostics: ReadonlyArray<Diagnostic>
} {
  const {result: explanation, diagnostics} = readText(file, (source) => {
    const {tree, explanation, diagnostics} = explainBulletin(source)
    return {result: explanation, facts: tree.issue, diagnostics}
  })
  return {explanation, diagnostics}
}

interface Outcome<Result> {
  readonly result: Result | undefined
  readonly diagnostics: ReadonlyArray<Diagnostic>
}

function readText<Result>(
  {path, bytes, fixes, paperNames}: SourceFile,
  parse: (source: Source) => Outcome<Result> & {readonly facts: IssueFacts | undefined},
): Outcome<Result> {
  try {
    const {text, diagnostics} = decode(path, bytes)
    if (text === undefined) return {result: undefined, diagnostics}
    const refusal = refuse(path, text)
    if (refusal) return {result: undefined, diagnostics: [...diagnostics, refusal]}
    const beside = fixes && decode(fixes.path, fixes.bytes)
    const settled = fixes && beside?.text !== undefined ? {fixes: {path: fixes.path, text: beside.text}} : {}
    const {result, facts, diagnostics: found} = parse({path, text, ...settled, paperNames})
    // Fixes may be empty, as an editor begins or ends with them.
    const onFixes = beside?.diagnostics.filter(({ruleId}) => ruleId !== 'file-empty') ?? []
    return {result, diagnostics: [...withoutSettled(diagnostics, () => facts), ...onFixes, ...found]}
  } catch (error) {
    return {result: undefined, diagnostics: [failureOn(path, error)]}
  }
}

function refuse(path: string, text: string): Diagnostic | undefined {
  const line = longLine(text)
  if (line === undefined) return undefined
  const reason = `Unexpected line of ${line.length} characters, expected at most ${longest}`
  const start = {line: line.number, column: 1}
  const note = '这是一期报纸的文字吗？请分行，或移出 content/。'
  return diagnostic(path, 'line-too-long', reason, {
    inChinese: `有一行长达 ${line.length} 字，不像报纸的文字`,
    ...{at: {start, end: start}, note},
  })
}

/** More than a whole issue; a line of this length is a dump of something else. */
const longest = 1_000_000

function longLine(text: string): {number: number; length: number} | undefined {
  if (text.length <= longest) return undefined
  let start = 0
  for (let number = 1; start <= text.length; number++) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    if (end - start > longest) return {number, length: end - start}
    start = end + 1
  }
  return undefined
}
