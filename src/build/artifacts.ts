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

/** All that is there, of whatever shards, as long as this program made it. */
export function readArtifacts(files: Files, program: string): Artifacts {
  const parsed = new Map<string, NonNullable<ReturnType<ParseMemory['get']>>>()
  const drawn = new Map<Digest, Uint8Array>()
  for (const {path, kind} of files.list()) {
    if (kind !== 'file') continue
    if (path.startsWith('parsed-'))
      for (const [source, outcome] of linesIn(files.read(path), program)) parsed.set(source, outcome)
    else if (path.startsWith('drawn-')) readDrawn(files.read(path))
  }
  return {parsed, drawn}

  function readDrawn(bytes: Uint8Array): void {
    const start = headEnd(bytes, program)
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
}

/** Leave what a shard parsed. */
export function writeParsed(files: Files, program: string, shard: Shard, parsed: ParseMemory): void {
  replaceFile(files, nameOf('parsed', shard), packLines(program, parsed))
}

/** Leave what a shard drew. */
export function writeDrawn(files: Files, program: string, shard: Shard, drawn: ReadonlyArray<Rendered>): void {
  const parts = drawn.map(({key, bytes}) => ({key, bytes}))
  const index = JSON.stringify(parts.map(({key, bytes}) => [key, bytes.length]))
  const packed = pack(program, [encoder.encode(`${index}\n`), ...parts.map(({bytes}) => bytes)])
  replaceFile(files, nameOf('drawn', shard), packed)
}

/** Parsed sources as bytes that say which program they are of. */
export function packLines(program: string, parsed: ParseMemory): Uint8Array {
  return pack(
    program,
    [...parsed].map(([path, outcome]) => encoder.encode(`${JSON.stringify([path, outcome])}\n`)),
  )
}

/** The same, read; nothing where they are of another program, or cut off. */
export function* linesIn(bytes: Uint8Array, program: string): Generator<ParsedLine> {
  let start = headEnd(bytes, program)
  while (start >= 0 && start < bytes.length) {
    const end = bytes.indexOf(lineBreak, start)
    const line: ParsedLine = JSON.parse(decoder.decode(bytes.subarray(start, end)))
    yield line
    start = end + 1
  }
}

type ParsedLine = readonly [path: string, outcome: NonNullable<ReturnType<ParseMemory['get']>>]

const encoder = new TextEncoder()
const decoder = new TextDecoder()
const lineBreak = 0x0a

function pack(program: string, parts: ReadonlyArray<Uint8Array>): Uint8Array {
  const rest = Buffer.concat(parts)
  return Buffer.concat([encoder.encode(`${headOf(program, rest)}\n`), rest])
}

/** Where the first line ends that says who wrote this, and that it is whole; -1 where that is somebody else. */
function headEnd(bytes: Uint8Array, program: string): number {
  const end = bytes.indexOf(lineBreak)
  return decoder.decode(bytes.subarray(0, end)) === headOf(program, bytes.subarray(end + 1)) ? end + 1 : -1
}

function headOf(program: string, rest: Uint8Array): string {
  return `benbao ${program} ${digestOf(rest)}`
}

function nameOf(what: string, {index, count}: Shard): string {
  return `${what}-${index}-of-${count}`
}
