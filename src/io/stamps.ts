import {type Dirent, lstatSync, readdirSync} from 'node:fs'
import type {Stamp} from './ports.ts'

/** The stamps of all that is below a folder, folder by folder in order; empty where there is none. */
export function stampsBelow(root: string): ReadonlyArray<Stamp> {
  const found: Array<Stamp> = []
  walk(root, '')
  return found

  function walk(folder: string, below: string): void {
    for (const child of childrenOf(folder)) {
      const path = `${below}${child.name}`
      if (child.isDirectory()) {
        found.push({path, mark: '/', changed: 0})
        walk(`${folder}/${child.name}`, `${path}/`)
        continue
      }
      const stats = lstatSync(`${folder}/${child.name}`, {throwIfNoEntry: false})
      if (stats === undefined) found.push({path, mark: '', changed: Number.POSITIVE_INFINITY})
      else found.push({path, mark: `${stats.mode} ${stats.size} ${stats.ctimeMs} ${stats.ino}`, changed: stats.ctimeMs})
    }
  }
}

function childrenOf(folder: string): ReadonlyArray<Dirent> {
  try {
    return readdirSync(folder, {withFileTypes: true}).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch {
    return []
  }
}
