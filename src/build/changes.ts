import {type Diagnostic, diagnostic} from '../diagnostics/diagnostic.ts'
import type {Files} from '../io/ports.ts'
import {isTemporary} from '../io/replace-file.ts'
import type {Digest} from './digest.ts'
import type {Manifest, Written} from './manifest.ts'
import type {Rendered} from './outputs.ts'
import type {Plan} from './plan.ts'
import type {Changes} from './publish.ts'
import {digestAt, type Standing} from './standing.ts'

/** What publishing will do to the output, what it will remember, and what stands in its way. */
export interface Decision {
  readonly changes: Changes
  readonly next: Manifest
  readonly diagnostics: ReadonlyArray<Diagnostic>
}

/** The output, and what findings call it. */
export interface Output {
  readonly files: Files
  readonly name: string
}

/** Hold what was drawn against what stands: equal bytes are not written again, and others’ files are respected. */
export function decide(
  out: Output,
  standing: Standing,
  plan: Plan<{readonly path: string}>,
  drawn: ReadonlyArray<Rendered>,
): Decision {
  const held = new Map(drawn.map(({path}) => [path, digestThere(out.files, standing, path)]))
  const write = drawn.filter(({path, digest}) => held.get(path) !== digest)

  const files = new Map<string, Written>()
  for (const {path} of plan.keep) {
    const {key, digest} = standing.own.get(path) ?? {}
    if (key && digest) files.set(path, {key, digest})
  }
  for (const {path, key, digest} of drawn) files.set(path, {key, digest})

  const foreign = write.filter(({path}) => held.get(path) !== undefined && !standing.own.has(path))
  const adopted = drawn.length - write.length
  const diagnostics = [
    ...write.flatMap(({path}) => blockers(out.name, standing, path)),
    // Without a record, bytes like ours are the sign that the folder is ours and the record was lost.
    ...(standing.own.size === 0 && adopted === 0
      ? foreign.map(({path}) => occupied(out.name, path))
      : foreign.map(({path}) => replaced(out.name, path))),
    ...strangers(out.name, standing, files),
  ]
  return {changes: {write, remove: plan.remove}, next: {files, leaving: new Set()}, diagnostics}
}

function digestThere(out: Files, standing: Standing, path: string): Digest | undefined {
  if (standing.kinds.get(path) !== 'file') return undefined
  return standing.own.get(path)?.digest ?? digestAt(out, path)
}

/** A folder where a file must go, or a file where its folder must be. */
function blockers(out: string, {kinds}: Standing, path: string): Array<Diagnostic> {
  const kind = kinds.get(path)
  if (kind !== undefined && kind !== 'file') return [occupied(out, path)]
  const folders = [...path.matchAll(/\//g)].map(({index}) => path.slice(0, index))
  return folders.filter((folder) => (kinds.get(folder) ?? 'folder') !== 'folder').map((folder) => occupied(out, folder))
}

function occupied(out: string, path: string): Diagnostic {
  const reason = 'Unexpected file of somebody else’s, expected a free place for a page'
  return diagnostic(`${out}/${path}`, 'output-occupied', reason, {
    note: '它不是 benbao 写的：请移走，或用 --out 另指文件夹。',
  })
}

function replaced(out: string, path: string): Diagnostic {
  return diagnostic(
    `${out}/${path}`,
    'output-replaced',
    'Unexpected bytes at a page’s address, expected what benbao wrote',
    {
      note: '已换成生成的页面。请改 content/ 或 templates/，不要改输出。',
    },
  )
}

function strangers(out: string, {kinds, own}: Standing, files: ReadonlyMap<string, Written>): Array<Diagnostic> {
  const paths = [...kinds].flatMap(([path, kind]) => {
    const hidden = isTemporary(path) || path.split('/').some((part) => part.startsWith('.'))
    return kind === 'folder' || hidden || own.has(path) || files.has(path) ? [] : [path]
  })
  if (paths.length === 0) return []
  const shown = paths.length > 5 ? [...paths.slice(0, 5), '…'] : paths
  const reason = `Unexpected files that benbao did not write (${paths.length}), expected its own only`
  return [
    diagnostic(out, 'output-foreign', reason, {
      inChinese: `输出文件夹里有 ${paths.length} 个不是 benbao 写的文件`,
      actual: shown.join(', '),
      note: '已原样保留；不想发布的请自行删去。',
    }),
  ]
}
