import {type Diagnostic, diagnostic} from '../diagnostics/diagnostic.ts'
import type {Files} from '../io/ports.ts'
import {draftOf} from './draft.ts'
import {extract} from './extract.ts'
import {gather, readOrigin} from './gather.ts'
import {importFailure} from './import-failure.ts'
import {settleNames} from './settle-names.ts'
import type {Draft} from './types.ts'

export type {Draft} from './types.ts'

/** What an import would do. */
export interface ImportPlan {
  readonly drafts: ReadonlyArray<PlannedDraft>
  readonly diagnostics: ReadonlyArray<Diagnostic>
}

/** `same`: it stands there already, letter by letter. `occupied`: something else does. */
export interface PlannedDraft extends Draft {
  readonly state: 'new' | 'same' | 'occupied'
}

/** Read all that is named, and see where in `content/` it would go. Writes nothing. */
export async function planImport(
  content: Files,
  cwd: string,
  paths: ReadonlyArray<string>,
  tell: (done: number, total: number) => void = () => {},
): Promise<ImportPlan> {
  const {files, diagnostics: found} = gather(cwd, paths)
  const diagnostics = [...found]
  const drafts: Array<Draft> = []
  for (const [at, file] of files.entries()) {
    tell(at, files.length)
    const origin = readOrigin(file)
    if ('ruleId' in origin) {
      diagnostics.push(origin)
      continue
    }
    const extracted = await extract(origin)
    diagnostics.push(...extracted.diagnostics)
    try {
      const {draft, diagnostics: dates} = draftOf(origin, extracted)
      diagnostics.push(...dates)
      if (draft) drafts.push(draft)
    } catch (error) {
      diagnostics.push(importFailure(origin.path, error))
    }
  }
  tell(files.length, files.length)
  const planned = settleNames(drafts).map((draft) => ({...draft, state: stateOf(content, draft)}))
  return {drafts: planned, diagnostics: [...diagnostics, ...planned.flatMap(occupied)]}
}

/** Write the new ones, and name those that were written. What came to stand there meanwhile is kept, too. */
export function writeDrafts(content: Files, {drafts}: ImportPlan): ReadonlyArray<PlannedDraft> {
  return drafts.filter(({state, target, text}) => state === 'new' && content.create(target, toBytes(text)))
}

function stateOf(content: Files, {target, text}: Draft): PlannedDraft['state'] {
  const kind = content.kindOf(target)
  if (kind === undefined) return 'new'
  return kind === 'file' && isEqual(content.read(target), toBytes(text)) ? 'same' : 'occupied'
}

function occupied({state, origin, target}: PlannedDraft): ReadonlyArray<Diagnostic> {
  if (state !== 'occupied') return []
  const reason = `Unexpected file content/${target} with another text, expected none; it is kept`
  return [diagnostic(origin, 'import-occupied', reason, {inChinese: `content/${target} 已有别的文字，没有动它`})]
}

function toBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at])
}
