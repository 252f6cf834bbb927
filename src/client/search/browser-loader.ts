import type {Loader} from '../../search/engine/loader.ts'
import type {Slice} from '../../search/layout.ts'
import {callback, unquoted} from '../../search/script-file.ts'

/**
 * Loads the index into a page. A whole file is a script that calls back, which works from a disk, too. One text of a
 * file is asked for by its bytes, where there is a server that knows parts of files; else the script is loaded. With `past`,
 * files that keep their name have an address that nobody has kept an answer to.
 */
export function browserLoader(folder: URL, document: Document, past?: string): Loader {
  const scripts = new Map<string, Promise<ReadonlyArray<string>>>()
  const waiting = new Map<string, (texts: ReadonlyArray<string>) => void>()
  let parts = /^https?:$/.test(folder.protocol)
  Object.defineProperty(globalThis, callback, {
    configurable: true,
    value: (name: string, texts: ReadonlyArray<string>) => waiting.get(name)?.(texts),
  })
  return {file, slice}

  function file(name: string): Promise<ReadonlyArray<string>> {
    return remember(scripts, name, () => runScript(name))
  }

  async function slice(wanted: Slice): Promise<string> {
    const bytes = parts && !scripts.has(wanted.file) ? await bytesOf(wanted) : undefined
    if (bytes !== undefined) return unquoted(new TextDecoder().decode(bytes))
    return (await file(wanted.file))[wanted.index] ?? ''
  }

  /** Undefined where that fails. A server that sends all at once is asked for scripts from then on: it may pack them. */
  async function bytesOf({file: name, start, length}: Slice): Promise<ArrayBuffer | undefined> {
    try {
      // An address of its own: a browser would cut the part out of a packed script that it has kept.
      const address = `${addressOf(name)}?part`
      const response = await fetch(address, {headers: {Range: `bytes=${start}-${start + length - 1}`}})
      if (response.status === 206) return await response.arrayBuffer()
      parts = false
      // Not cancelled: the browser’s cache would keep others waiting for what never comes.
      return response.ok ? (await response.arrayBuffer()).slice(start, start + length) : undefined
    } catch {
      parts = false
      return undefined
    }
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
    // The name of any other is made of what it holds.
    const isNamedAlike = past !== undefined && !name.includes('/')
    return new URL(`${name}.js${isNamedAlike ? `?${past}` : ''}`, folder).href
  }
}

/** Load once; what failed is tried again. */
function remember<T>(known: Map<string, Promise<T>>, name: string, load: () => Promise<T>): Promise<T> {
  const loading = known.get(name) ?? load()
  known.set(name, loading)
  loading.catch(() => known.delete(name))
  return loading
}
