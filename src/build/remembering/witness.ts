import type {Entry, Files} from '../../io/ports.ts'
import {type Digest, digestOf} from '../digest.ts'
import type {Workspace} from '../workspace.ts'

/** What a build saw of a folder: all it depends on. */
export interface Seen {
  /** As it was listed. */
  readonly entries: ReadonlyArray<Entry>
  /** The files that were read, with the digests of their bytes. */
  readonly reads: ReadonlyMap<string, Digest>
  /** Did a file hold two things in turn, or could not be read? Then nothing can be said. */
  readonly wavered: boolean
}

/** The folders that a build reads. */
export const inputNames = ['content', 'templates', 'scripts', 'overrides'] as const
export type InputName = (typeof inputNames)[number]
export type Seens = Readonly<Record<InputName, Seen>>

/** A workspace that remembers what a build asks of it. */
export function watchInputs(workspace: Workspace): {readonly watched: Workspace; readonly seen: () => Seens} {
  const content = witness(workspace.content)
  const templates = witness(workspace.templates)
  const scripts = witness(workspace.scripts)
  const overrides = witness(workspace.overrides)
  return {
    watched: {
      ...workspace,
      content: content.files,
      templates: templates.files,
      scripts: scripts.files,
      overrides: overrides.files,
    },
    seen: () => ({
      content: content.seen(),
      templates: templates.seen(),
      scripts: scripts.seen(),
      overrides: overrides.seen(),
    }),
  }
}

/** A folder that remembers what was asked of it. */
function witness(files: Files): {readonly files: Files; readonly seen: () => Seen} {
  const reads = new Map<string, Digest>()
  let listed: ReadonlyArray<Entry> | undefined
  let wavered = false
  return {
    seen: () => ({entries: listed ?? files.list(), reads, wavered}),
    files: {
      ...files,
      list() {
        const entries = files.list()
        wavered ||= listed !== undefined && digestOfListing(listed) !== digestOfListing(entries)
        listed = entries
        return entries
      },
      read(path) {
        try {
          const bytes = files.read(path)
          const now = digestOf(bytes)
          wavered ||= (reads.get(path) ?? now) !== now
          reads.set(path, now)
          return bytes
        } catch (error) {
          wavered = true
          throw error
        }
      },
    },
  }
}

/** The digest of what a folder holds, by name and kind. */
export function digestOfListing(entries: ReadonlyArray<Entry>): Digest {
  return digestOf(entries.map(({path, kind}) => `${kind} ${path}\n`).join(''))
}
