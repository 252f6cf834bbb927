import {type Diagnostic, diagnostic} from '../diagnostics/diagnostic.ts'
import type {Files} from '../io/ports.ts'
import {draftOf} from './draft.ts'
import {extract} from './extract.ts'
import {gather, readOrigin} from './gather.ts'
import {importFailure} from './import-failure.ts'
import {picturesWith} from './pictures-with.ts'
import {type PlannedPicture, planPictures} from './plan-pictures.ts'
import {settleNames} from './settle-names.ts'
import {type State, stateOf, toBytes} from './state.ts'
import type {Draft, IllustratedDraft} from './types.ts'

export type {Draft} from './types.ts'

/** What an import would do. */
export interface ImportPlan {
  readonly drafts: ReadonlyArray<PlannedDraft>
  readonly diagnostics: ReadonlyArray<Diagnostic>
}

export interface PlannedDraft extends Draft {
  /** Where one of its pictures cannot stand beside it, neither can the text: it would show another. */
  readonly state: State
  readonly pictures: ReadonlyArray<PlannedPicture>
}

/** Read all that is named, and see where in `content/` it would go; `paperNames` is what the paper is called. Writes nothing. */
export async function planImport(
  content: Files,
  cwd: string,
  paths: ReadonlyArray<string>,
  tell: (done: number, total: number) => void = () => {},
  paperNames: ReadonlyArray<string> = [],
): Promise<ImportPlan> {
  const {files, pictures, diagnostics: found} = gather(cwd, paths)
  const diagnostics = [...found]
  const drafts: Array<IllustratedDraft> = []
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
      const {draft, diagnostics: dates} = draftOf(origin, extracted, paperNames)
      diagnostics.push(...dates)
      if (draft) drafts.push({...draft, pictures: picturesWith(file, draft, extracted.pictures)})
    } catch (error) {
      diagnostics.push(importFailure(origin.path, error))
    }
  }
  tell(files.length, files.length)
  const planned = planPictures(content, settleNames(drafts)).map((draft) => ({
    ...draft,
    state: stateWith(content, draft),
  }))
  for (const {file} of planned.flatMap((draft) => draft.pictures)) if (file !== undefined) pictures.delete(file)
  return {
    drafts: planned,
    diagnostics: [...diagnostics, ...pictures.values(), ...planned.flatMap((draft) => occupied(content, draft))],
  }
}

/** What the writing of a plan would write: of a text that is to stay unwritten nothing, of a picture that two show one. */
export function filesToWrite({drafts}: ImportPlan): ReadonlyArray<FileToWrite> {
  const files = drafts.flatMap(({state, target, text, pictures}): ReadonlyArray<FileToWrite> => {
    if (state === 'occupied') return []
    const fresh = pictures.filter((picture) => picture.state === 'new')
    return state === 'new' ? [...fresh, {target, read: () => toBytes(text)}] : fresh
  })
  return [...new Map(files.map((file) => [file.target, file])).values()]
}

interface FileToWrite {
  readonly target: string
  readonly read: () => Uint8Array
}

/**
 * Write the new ones, each picture before the text that shows it, and name those that were written. What came to stand
 * there meanwhile is kept, too.
 */
export function writeDrafts(content: Files, plan: ImportPlan): ReadonlyArray<string> {
  return filesToWrite(plan).flatMap(({target, read}) => (content.create(target, read()) ? [target] : []))
}

function stateWith(content: Files, {target, text, pictures}: Unplanned): State {
  return pictures.some(({state}) => state === 'occupied') ? 'occupied' : stateOf(content, target, () => toBytes(text))
}

type Unplanned = Omit<PlannedDraft, 'state'>

function occupied(content: Files, draft: PlannedDraft): ReadonlyArray<Diagnostic> {
  const {origin, target, text, pictures} = draft
  const own =
    stateOf(content, target, () => toBytes(text)) === 'occupied' ? [taken(origin, target, 'text', '文字')] : []
  const others = pictures.filter(({state}) => state === 'occupied')
  return [...own, ...others.map((picture) => taken(origin, picture.target, 'picture', '图片'))]
}

function taken(origin: string, target: string, what: string, inChinese: string): Diagnostic {
  const reason = `Unexpected file content/${target} with another ${what}, expected none; it is kept`
  return diagnostic(origin, 'import-occupied', reason, {inChinese: `content/${target} 已有别的${inChinese}，没有动它`})
}
