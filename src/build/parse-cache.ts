import type {Files} from '../io/ports.ts'
import {isTemporary, replaceFile} from '../io/replace-file.ts'
import {linesIn, packLines} from './artifacts.ts'
import {digestOf} from './digest.ts'
import type {ParseMemory} from './parse-sources.ts'

/** Parsed sources of an earlier build, of all folders, as long as the same program made them. */
export function readCache(state: Files, program: string): ParseMemory {
  const parsed = new Map<string, NonNullable<ReturnType<ParseMemory['get']>>>()
  for (const {path, kind} of state.list()) {
    // What a killed build left half named is no cache.
    if (kind !== 'file' || !path.startsWith(folder) || isTemporary(path)) continue
    for (const [source, outcome] of linesIn(state.read(path), program)) parsed.set(source, outcome)
  }
  return parsed
}

/**
 * Keep parsed sources, a file for each folder of them: an edited issue costs its year. `held` is what `readCache` gave.
 * The files are the same whatever builds came before.
 */
export function writeCache(state: Files, program: string, parsed: ParseMemory, held: ParseMemory): void {
  const [now, before] = [byFolder(parsed), byFolder(held)]
  for (const [name, sources] of now) {
    const same = before.get(name)
    if (same?.size === sources.size && [...sources].every(([path, {digest}]) => same.get(path)?.digest === digest))
      continue
    replaceFile(state, name, packLines(program, sources))
  }
  for (const {path, kind} of state.list()) {
    if (kind === 'file' && path.startsWith(folder) && !now.has(path)) state.remove(path)
  }
}

const folder = 'parsed/'

function byFolder(parsed: ParseMemory): ReadonlyMap<string, ParseMemory> {
  const folders = new Map<string, Map<string, NonNullable<ReturnType<ParseMemory['get']>>>>()
  for (const [path, outcome] of parsed) {
    const name = `${folder}${digestOf(path.slice(0, path.lastIndexOf('/') + 1)).slice(0, 16)}`
    const sources = folders.get(name) ?? new Map()
    folders.set(name, sources.set(path, outcome))
  }
  return folders
}
