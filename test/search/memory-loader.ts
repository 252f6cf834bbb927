import {runInNewContext} from 'node:vm'
import {once} from '../../src/archive/once.ts'
import type {Loader} from '../../src/search/engine/loader.ts'
import type {IndexFile} from '../../src/search/index/planned-segment.ts'
import type {Turn} from '../../src/search/index/turned.ts'
import {callback, unquoted} from '../../src/search/script-file.ts'

/** A loader from memory, by both ways: whole files as scripts that run, single texts as bytes. It counts what it is asked. */
export interface MemoryLoader extends Loader {
  /** What was loaded: the name of a file, or of a slice of it, and its bytes. */
  readonly loaded: Map<string, Uint8Array>
}

/** `by` says how single texts come: as bytes of a file, or out of the whole script. */
export function memoryLoader(
  files: ReadonlyArray<IndexFile>,
  by: 'bytes' | 'script' = 'bytes',
  turn?: Turn,
): MemoryLoader {
  const all = new Map(files.map((file) => [file.path, file]))
  const loaded = new Map<string, Uint8Array>()
  // A file that is taken again would be written again, with all of its segment.
  const written = new Map<string, Uint8Array>()
  return {
    loaded,
    async file(name) {
      return run(name)
    },
    async slice({file, index, start, length}) {
      if (by === 'script') return run(file)[index] ?? ''
      const bytes = bytesOf(file).subarray(start, start + length)
      loaded.set(`${file} ${index}`, bytes)
      return unquoted(new TextDecoder().decode(bytes))
    },
  }

  function run(name: string): ReadonlyArray<string> {
    const bytes = bytesOf(name)
    loaded.set(name, bytes)
    let handed: ReadonlyArray<string> = []
    runInNewContext(new TextDecoder().decode(bytes), {
      [callback]: (given: string, texts: ReadonlyArray<string>) => {
        if (given === name) handed = texts
      },
    })
    return handed
  }

  function bytesOf(name: string): Uint8Array {
    const found = all.get(`${name}.js`)
    if (found === undefined) throw new Error(`Unexpected file ${name}, expected one of the index`)
    return once(written, name, () => found.bytes(turn))
  }
}
