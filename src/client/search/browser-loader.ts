import type {Slice} from '../../search/layout.ts'
import type {Loader} from '../../search/loader.ts'
import {callback, unquoted} from '../../search/script-file.ts'

/**
 * Loads the index into a page. A whole file is a script that calls back, which works from a disk, too. One text of a
 * file is asked for by its bytes, where there is a server; one that does not know ranges sends the file.
 */
export function browserLoader(folder: URL, document: Document): Loader {
  const scripts = new Map<string, Promise<ReadonlyArray<string>>>()
  const bodies = new Map<string, Promise<Uint8Array>>()
  const waiting = new Map<string, (texts: ReadonlyArray<string>) => void>()
  Object.defineProperty(globalThis, callback, {
    value: (name: string, texts: ReadonlyArray<string>) => waiting.get(name)?.(texts),
  })
  return {file, slice}

  function file(name: string): Promise<ReadonlyArray<string>> {
    return remember(scripts, name, () => runScript(name))
  }

  async function slice(wanted: Slice): Promise<string> {
    const local = !/^https?:$/.test(folder.protocol)
    if (local || scripts.has(wanted.file)) return (await file(wanted.file))[wanted.index] ?? ''
    return unquoted(new TextDecoder().decode(await bytesOf(wanted)))
  }

  async function bytesOf({file: name, start, length}: Slice): Promise<Uint8Array> {
    const whole = bodies.get(name)
    if (whole !== undefined) return (await whole).subarray(start, start + length)
    const response = await fetch(addressOf(name), {headers: {Range: `bytes=${start}-${start + length - 1}`}})
    if (response.status !== 200 && response.status !== 206) throw new Error(`${name}: ${response.status}`)
    const body = response.arrayBuffer().then((buffer) => new Uint8Array(buffer))
    if (response.status === 206) return body
    bodies.set(name, body)
    return (await body).subarray(start, start + length)
  }

  function runScript(name: string): Promise<ReadonlyArray<string>> {
    return new Promise((resolve, reject) => {
      const script = document.createElement('script')
      waiting.set(name, resolve)
      script.src = addressOf(name)
      script.onload = () => {
        script.remove()
        // After the call: what it handed over was taken first.
        reject(new Error(`Unexpected script ${name}, expected one that hands over its texts`))
      }
      script.onerror = () => {
        script.remove()
        reject(new Error(`Unexpected failure to load ${name}`))
      }
      document.head.append(script)
    })
  }

  function addressOf(name: string): string {
    return new URL(`${name}.js`, folder).href
  }
}

/** Load once; what failed is tried again. */
function remember<T>(known: Map<string, Promise<T>>, name: string, load: () => Promise<T>): Promise<T> {
  const loading = known.get(name) ?? load()
  known.set(name, loading)
  loading.catch(() => known.delete(name))
  return loading
}
