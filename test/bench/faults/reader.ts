import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {diskFiles} from '../../../src/io/files.ts'
import {serveStatic} from '../../browser/static-server.ts'
import type {Random} from '../random.ts'
import {type FaultSite, sha256} from './site.ts'

/** What a reader met. */
export interface Tally {
  read: number
  /** Pages that stood before and are to stay, and were not there. */
  lost: number
  /** Bytes that are neither the old ones nor the new ones. */
  torn: number
  /** Links to what is not there, on pages as they were read. */
  dead: number
  /** The first of these. */
  readonly where: Array<string>
}

export function emptyTally(): Tally {
  return {read: 0, lost: 0, torn: 0, dead: 0, where: []}
}

/** Somebody who reads the site without pause, from the folder and through a web server. */
export interface Reader {
  /** Read one file of the folder. */
  readonly read: () => void
  /** Read one file through the server. */
  readonly ask: () => Promise<void>
  /** Look once at everything to which links lead. */
  readonly readAll: () => void
  readonly close: () => Promise<void>
}

export async function openReader(site: FaultSite, out: string, random: Random, tally: Tally): Promise<Reader> {
  const server = await serveStatic(diskFiles(out), true)
  const lasting = [...site.before.keys()].filter((path) => site.after.has(path))

  return {
    read() {
      if (lasting.length > 0) judge(random.pick(lasting), readOrNothing)
    },
    async ask() {
      if (lasting.length === 0) return
      const path = random.pick(lasting)
      const response = await fetch(new URL(path, server.url))
      const bytes = new Uint8Array(await response.arrayBuffer())
      judge(path, () => (response.status === 200 ? bytes : undefined))
    },
    readAll() {
      const seen = new Set(lasting)
      // A new site is entered by its home page, once it is there.
      if (existsSync(join(out, 'index.html'))) seen.add('index.html')
      // What is added while it is walked is walked, too.
      for (const path of seen) for (const to of judge(path, readOrNothing)) if (existsSync(join(out, to))) seen.add(to)
    },
    close: () => server.close(),
  }

  function judge(path: string, read: (path: string) => Uint8Array | undefined): ReadonlyArray<string> {
    tally.read++
    const bytes = read(path)
    const digest = bytes && sha256(bytes)
    const isNew = digest === site.after.get(path)
    if (digest === undefined) note('lost', path)
    else if (!isNew && digest !== site.before.get(path)) note('torn', path)
    else
      for (const to of missing(path, digest, (target) => isNew || site.after.has(target)))
        note('dead', `${path} → ${to}`)
    return site.links.get(digest ?? '') ?? []
  }

  /** Links to nothing, unless the page itself was replaced while they were followed. */
  function missing(path: string, digest: string, isToStay: (path: string) => boolean): ReadonlyArray<string> {
    const gone = (site.links.get(digest) ?? []).filter((to) => isToStay(to) && !existsSync(join(out, to)))
    if (gone.length === 0) return gone
    const now = readOrNothing(path)
    return now && sha256(now) === digest ? gone : []
  }

  function note(what: 'lost' | 'torn' | 'dead', where: string): void {
    tally[what]++
    if (tally.where.length < 5) tally.where.push(`${what}: ${where}`)
  }

  function readOrNothing(path: string): Uint8Array | undefined {
    try {
      return readFileSync(join(out, path))
    } catch {
      return undefined
    }
  }
}
