import type {Files} from '../io/ports.ts'

/** A page, or a file of the index of search, as the next build is likely to make it. */
export interface Draft {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Files that are shown before a build has made them. */
export interface Drafts {
  /** The bytes that stand in for what is published at a path. */
  get(path: string): Uint8Array | undefined
  /** Made of what was saved when the build of this number had begun; says what now looks otherwise. */
  put(drafts: ReadonlyArray<Draft>, at: number): ReadonlyArray<string>
  building(): void
  /** A build is over: drafts that it has seen give way. Of what it changed and what they were, what now looks otherwise. */
  built(changed: ReadonlyArray<string>): ReadonlyArray<string>
  /** Are there any that no build has seen? */
  wait(): boolean
}

interface Held {
  readonly bytes: Uint8Array
  /** The build that had begun. */
  readonly at: number
}

/** Hold drafts beside what is published, which they never touch. */
export function createDrafts(out: Files): Drafts {
  const held = new Map<string, Held>()
  let begun = 0
  let over = 0
  return {
    get: (path) => held.get(path)?.bytes,
    put(drafts, at) {
      // A build that has seen it had the last word since.
      if (at < over) return []
      return drafts.flatMap(({path, bytes}) => {
        if (at < (held.get(path)?.at ?? 0)) return []
        const isNew = !isEqual(bytes, held.get(path)?.bytes ?? published(path))
        held.set(path, {bytes, at})
        return isNew ? [path] : []
      })
    },
    building() {
      begun++
    },
    built(changed) {
      over = begun
      const all = new Set(changed)
      for (const [path, {bytes, at}] of held) {
        // One that came while the build went on may be newer than what it read.
        if (at >= begun) {
          all.delete(path)
          continue
        }
        held.delete(path)
        if (isEqual(bytes, published(path))) all.delete(path)
        else all.add(path)
      }
      return [...all]
    },
    wait: () => held.size > 0,
  }

  function published(path: string): Uint8Array | undefined {
    return out.kindOf(path) === 'file' ? out.read(path) : undefined
  }
}

function isEqual(one: Uint8Array, other: Uint8Array | undefined): boolean {
  return other !== undefined && Buffer.compare(one, other) === 0
}
