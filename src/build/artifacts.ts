import type {Files} from '../io/ports.ts'
import {replaceFile} from '../io/replace-file.ts'
import {type Digest, digestOf, isDigest} from './digest.ts'
import type {Rendered} from './outputs.ts'
import type {ParseMemory} from './parse-sources.ts'
import type {Shard} from './shard.ts'

/**
 * What shards leave for each other, in a folder that all of them see: parsed sources under the digest of their bytes, drawn
 * files under the key of all that can change theirs. So nothing in it can be wrong, only of no use: what it does not have
 * is made anew, and what no longer fits is not asked for.
 */
export interface Artifacts {
  readonly parsed: ParseMemory
  readonly drawn: ReadonlyMap<Digest, Uint8Array>
}

/** All that is there, of whatever shards, as long as this version made it. */
export function readArtifacts(files: Files, version: string): Artifacts {
  const parsed = new Map<string, NonNullable<ReturnType<ParseMemory['get']>>>()
  const drawn = new Map<Digest, Uint8Array>()
  for (const {path, kind} of files.list()) {
    if (kind !== 'file') continue
    if (path.startsWith('parsed-')) readParsed(files.read(path))
    else if (path.startsWith('drawn-')) readDrawn(files.read(path))
  }
  return {parsed, drawn}

  function readParsed(bytes: Uint8Array): void {
    let start = headEnd(bytes)
    while (start >= 0 && start < bytes.length) {
      const end = bytes.indexOf(lineBreak, start)
      const value: ParsedLine = JSON.parse(decoder.decode(bytes.subarray(start, end)))
      parsed.set(value[0], value[1])
      start = end + 1
    }
  }

  function readDrawn(bytes: Uint8Array): void {
    const start = headEnd(bytes)
    if (start < 0) return
    const end = bytes.indexOf(lineBreak, start)
    let at = end + 1
    const index: ReadonlyArray<readonly [key: string, length: number]> = JSON.parse(
      decoder.decode(bytes.subarray(start, end)),
    )
    for (const [key, length] of index) {
      if (isDigest(key)) drawn.set(key, bytes.subarray(at, at + length))
      at += length
    }
  }

  /** Where the first line ends that says who wrote this, and that it is whole; -1 where that is somebody else. */
  function headEnd(bytes: Uint8Array): number {
    const end = bytes.indexOf(lineBreak)
    const rest = bytes.subarray(end + 1)
    return decoder.decode(bytes.subarray(0, end)) === headOf(version, rest) ? end + 1 : -1
  }
}

/** Leave what a shard parsed. */
export function writeParsed(files: Files, version: string, shard: Shard, parsed: ParseMemory): void {
  const lines = [...parsed].map(([path, outcome]) => encoder.encode(`${JSON.stringify([path, outcome])}\n`))
  put(files, nameOf('parsed', shard), version, lines)
}

/** Leave what a shard drew. */
export function writeDrawn(files: Files, version: string, shard: Shard, drawn: ReadonlyArray<Rendered>): void {
  const parts = drawn.map(({key, bytes}) => ({key, bytes}))
  const index = JSON.stringify(parts.map(({key, bytes}) => [key, bytes.length]))
  put(files, nameOf('drawn', shard), version, [encoder.encode(`${index}\n`), ...parts.map(({bytes}) => bytes)])
}

type ParsedLine = readonly [path: string, outcome: NonNullable<ReturnType<ParseMemory['get']>>]

const encoder = new TextEncoder()
const decoder = new TextDecoder()
const lineBreak = 0x0a

function put(files: Files, name: string, version: string, parts: ReadonlyArray<Uint8Array>): void {
  const rest = Buffer.concat(parts)
  replaceFile(files, name, Buffer.concat([encoder.encode(`${headOf(version, rest)}\n`), rest]))
}

function headOf(version: string, rest: Uint8Array): string {
  return `benbao ${version} ${digestOf(rest)}`
}

function nameOf(what: string, {index, count}: Shard): string {
  return `${what}-${index}-of-${count}`
}
