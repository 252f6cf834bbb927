import {FileError, type Files} from '../../io/ports.ts'
import {isTemporary} from '../../io/replace-file.ts'
import {type Digest, digestOf} from '../digest.ts'
import {readSums, sumsName} from '../publishing/sums.ts'

/** A published site, in a folder or in a ZIP. */
export type Published = Pick<Files, 'list' | 'read'>

/** What a published site holds, against its list of sums. Paths in order. */
export interface Verdict {
  /** Is it all there, as it was published, and nothing else? */
  readonly intact: boolean
  /** Files in the list. */
  readonly listed: number
  /** Of the list itself: who notes it down can tell that the list, too, is the one that was published. */
  readonly sums: Digest | undefined
  readonly missing: ReadonlyArray<string>
  /** Other bytes, or none that can be read. */
  readonly changed: ReadonlyArray<string>
  /** In no list. What is hidden (`.git`, `.nojekyll`) is not looked at. */
  readonly unknown: ReadonlyArray<string>
  /** Lines of the list that say nothing. */
  readonly malformed: ReadonlyArray<number>
}

/** Hold a published site against its list of sums. */
export function verify(site: Published): Verdict {
  const kinds = new Map(site.list().map(({path, kind}) => [path, kind]))
  const list = kinds.get(sumsName) === 'file' ? read(site, sumsName) : undefined
  const {files, malformed} = readSums(new TextDecoder().decode(list))
  const missing: Array<string> = []
  const changed: Array<string> = []
  for (const [path, digest] of files) {
    if (!kinds.has(path)) missing.push(path)
    else if (kinds.get(path) !== 'file' || digestThere(site, path) !== digest) changed.push(path)
  }
  const unknown = [...kinds].flatMap(([path, kind]) =>
    kind === 'folder' || path === sumsName || files.has(path) || isHidden(path) ? [] : [path],
  )
  const isClean = [missing, changed, unknown, malformed].every(({length}) => length === 0)
  return {
    intact: isClean && files.size > 0,
    listed: files.size,
    sums: list && digestOf(list),
    missing: missing.sort(),
    changed: changed.sort(),
    unknown: unknown.sort(),
    malformed,
  }
}

function digestThere(site: Published, path: string): Digest | undefined {
  const bytes = read(site, path)
  return bytes && digestOf(bytes)
}

function read(site: Published, path: string): Uint8Array | undefined {
  try {
    return site.read(path)
  } catch (error) {
    if (error instanceof FileError) return undefined
    throw error
  }
}

function isHidden(path: string): boolean {
  return isTemporary(path) || path.split('/').some((part) => part.startsWith('.'))
}

/** A ZIP of a folder often holds the folder itself, and what a Mac adds: look where the list is. */
export function siteInZip(zip: Published): Published {
  const entries = zip.list().filter(({path}) => !path.startsWith('__MACOSX/'))
  const lists = entries.filter(({path}) => path.split('/').at(-1) === sumsName && path.split('/').length <= 2)
  const [list] = lists.sort((a, b) => a.path.length - b.path.length)
  const folder = list?.path.slice(0, -sumsName.length) ?? ''
  return {
    list: () =>
      entries.map(({path, kind}) => ({path: path.startsWith(folder) ? path.slice(folder.length) : `/${path}`, kind})),
    read: (path) => zip.read(folder + path),
  }
}
