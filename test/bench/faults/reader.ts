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
}

export function emptyTally(): Tally {
  return {read: 0, lost: 0, torn: 0, dead: 0}
}

/** Somebody who reads the site without pause, from the folder and through a web server. */
export interface Reader {
  /** Read one file of the folder. */
  readonly read: () => void
  /** Read one file through the server. */
  readonly ask: () => Promise<void>
  /** Look at everything once. */
  readonly readAll: () => void
  readonly close: () => Promise<void>
}

export async function openReader(site: FaultSite, out: string, random: Random, tally: Tally): Promise<Reader> {
  const server = await serveStatic(diskFiles(out), true)
  const lasting = [...site.before.keys()].filter((path) => site.after.has(path))
  const all = [...new Set([...site.before.keys(), ...site.after.keys()])]

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
      for (const path of all) if (lasting.includes(path) || existsSync(join(out, path))) judge(path, readOrNothing)
    },
    close: () => server.close(),
  }

  function judge(path: string, read: (path: string) => Uint8Array | undefined): void {
    tally.read++
    const bytes = read(path)
    const digest = bytes && sha256(bytes)
    if (digest === undefined) tally.lost++
    else if (digest === site.after.get(path)) tally.dead += missing(path, digest, () => true)
    else if (digest === site.before.get(path)) tally.dead += missing(path, digest, (target) => site.after.has(target))
    else tally.torn++
  }

  /** Links to nothing, unless the page itself was replaced while they were followed. */
  function missing(path: string, digest: string, isToStay: (path: string) => boolean): number {
    const gone = (site.links.get(digest) ?? []).filter((to) => isToStay(to) && !existsSync(join(out, to)))
    if (gone.length === 0) return 0
    const now = readOrNothing(path)
    return now && sha256(now) === digest ? gone.length : 0
  }

  function readOrNothing(path: string): Uint8Array | undefined {
    try {
      return readFileSync(join(out, path))
    } catch {
      return undefined
    }
  }
}
