import {isRecord, parseJson} from '../../io/json.ts'
import {type Digest, isDigest} from '../digest.ts'

/**
 * What benbao wrote into the output: by it a build knows its own files from others’ and may skip what stands. It is
 * a help and no truth: each entry is believed only as far as the bytes in the output bear it out.
 */
export interface Manifest {
  readonly files: ReadonlyMap<string, Written>
  /** Written once, and about to be removed. */
  readonly leaving: ReadonlySet<string>
}

export interface Written {
  /** Of all that can change the bytes. */
  readonly key: Digest
  /** Of the bytes. */
  readonly digest: Digest
}

export const emptyManifest: Manifest = {files: new Map(), leaving: new Set()}

/** Print a manifest: one line a file, in order, so that the same site has the same manifest. */
export function printManifest(manifest: Manifest): string {
  const lines = [...manifest.files].sort(([a], [b]) => (a < b ? -1 : 1))
  const files = lines.map(([path, {key, digest}]) => `  ${JSON.stringify(path)}: ["${key}", "${digest}"]`)
  const leaving = JSON.stringify([...manifest.leaving].sort())
  return `{"version": ${version}, "leaving": ${leaving}, "files": {\n${files.join(',\n')}\n}}\n`
}

/** Read a manifest; anything that is not one, whole and of this version, gives undefined. */
export function parseManifest(text: string): Manifest | undefined {
  const value = parseJson(text)
  if (!isRecord(value) || value.version !== version || !isRecord(value.files) || !Array.isArray(value.leaving)) {
    return undefined
  }
  const files = new Map<string, Written>()
  for (const [path, pair] of Object.entries(value.files)) {
    if (!Array.isArray(pair)) return undefined
    const [key, digest]: ReadonlyArray<unknown> = pair
    if (!isDigest(key) || !isDigest(digest)) return undefined
    files.set(path, {key, digest})
  }
  const leaving: ReadonlyArray<unknown> = value.leaving
  if (!leaving.every((path) => typeof path === 'string')) return undefined
  return {files, leaving: new Set(leaving)}
}

const version = 1
