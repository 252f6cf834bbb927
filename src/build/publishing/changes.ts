import {type Diagnostic, diagnostic} from '../../diagnostics/diagnostic.ts'
import type {Files} from '../../io/ports.ts'
import type {Digest} from '../digest.ts'
import type {Rendered} from '../outputs.ts'
import type {Plan} from '../plan.ts'
import {holdsThisSite, leftBehind, publishedOnce} from './former-site.ts'
import type {Manifest, Written} from './manifest.ts'
import type {Changes} from './publish.ts'
import {digestAt, type Standing} from './standing.ts'
import {reportStrangers, strangersIn} from './strangers.ts'
import {sumsName} from './sums.ts'

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
  // Without a record, the articles that stand there are the sign that the folder is ours and the record was lost.
  const isOurs = standing.own.size > 0 || holdsThisSite(out.files, drawn, held)
  const unknown = strangersIn(standing.kinds, standing.own, files)
  const isListWanted = isOurs && foreign.length + unknown.length > 0
  const listed = isListWanted ? publishedOnce(out.files, standing) : new Map<string, Digest>()
  const left = new Set(isOurs ? leftBehind(out.files, unknown, listed) : [])
  // As it was published, by a build that is forgotten: nobody changed it.
  const spoiled = foreign.filter(({path}) => path !== sumsName && listed.get(path) !== held.get(path))
  const diagnostics = [
    ...write.flatMap(({path}) => blockers(out.name, standing, path)),
    ...(isOurs ? spoiled.map(({path}) => replaced(out.name, path)) : foreign.map(({path}) => occupied(out.name, path))),
    ...reportStrangers(
      out.name,
      unknown.filter((path) => !left.has(path)),
    ),
  ]
  const remove = left.size === 0 ? plan.remove : [...plan.remove, ...left].sort()
  return {changes: {write, remove}, next: {files, leaving: new Set()}, diagnostics}
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
    note: '它不是这个档案的：请移走，或用 --out 另指文件夹。',
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
