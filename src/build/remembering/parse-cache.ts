import type {Files} from '../../io/ports.ts'
import {isTemporary, replaceFile} from '../../io/replace-file.ts'
import {digestOf} from '../digest.ts'
import type {ParseMemory, Remembered} from '../reading/parse-sources.ts'
import {packParsed, unpackParsed} from './artifacts.ts'

/** Parsed sources of an earlier build, of all folders, as long as the same program made them. */
export function readCache(state: Files, program: string): ParseMemory {
  const parsed = new Map<string, Remembered>()
  for (const {path, kind} of state.list()) {
    // What a killed build left half named is no cache.
    if (kind !== 'file' || !path.startsWith(folder) || isTemporary(path)) continue
    for (const [source, outcome] of unpackParsed(state.read(path), program)) parsed.set(source, outcome)
  }
  return parsed
}

/**
 * Keep parsed sources, a file for those of one folder whose names begin alike: an edited issue costs its month. `held` is
 * what `readCache` gave. The files are the same whatever builds came before.
 */
export function writeCache(state: Files, program: string, parsed: ParseMemory, held: ParseMemory): void {
  const [now, before] = [byBeginning(parsed), byBeginning(held)]
  for (const [name, sources] of now) {
    const same = before.get(name)
    if (same?.size === sources.size && [...sources].every(([path, {digest}]) => same.get(path)?.digest === digest))
      continue
    replaceFile(state, name, packParsed(program, sources))
  }
  for (const {path, kind} of state.list()) {
    if (kind === 'file' && path.startsWith(folder) && !now.has(path)) state.remove(path)
  }
}

const folder = 'parsed/'

function byBeginning(parsed: ParseMemory): ReadonlyMap<string, ParseMemory> {
  const files = new Map<string, Map<string, Remembered>>()
  const names = new Map<string, string>()
  for (const [path, outcome] of parsed) {
    const beginning = path.slice(0, path.lastIndexOf('/') + 1 + '1960-02'.length)
    const name = names.get(beginning) ?? `${folder}${digestOf(beginning).slice(0, 16)}`
    names.set(beginning, name)
    const sources = files.get(name) ?? new Map()
    files.set(name, sources.set(path, outcome))
  }
  return files
}
