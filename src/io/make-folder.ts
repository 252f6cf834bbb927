import {mkdirSync, statSync} from 'node:fs'
import {dirname} from 'node:path'

/**
 * Make a folder and those above it. Node’s own recursive way never ends where a folder that is there denies having room for
 * another: /proc/x.
 */
export function makeFolder(folder: string): void {
  if (isFolder(folder)) return
  const parent = dirname(folder)
  if (parent !== folder) makeFolder(parent)
  try {
    mkdirSync(folder)
  } catch (error) {
    // Somebody else was faster.
    if (!isFolder(folder)) throw error
  }
}

function isFolder(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false})?.isDirectory() === true
}
