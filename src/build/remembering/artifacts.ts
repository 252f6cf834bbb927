import type {Files} from '../../io/ports.ts'
import {replaceFile} from '../../io/replace-file.ts'
import {type Digest, digestOf, isDigest} from '../digest.ts'
import {bytesOf, type Rendered} from '../outputs.ts'
import {type PackedOutcome, packOutcome, unpackOutcome} from '../reading/pack-source.ts'
import type {ParseMemory, Remembered} from '../reading/parse-sources.ts'

/** A part of a build: the `index`-th of `count`, from 1. */
export interface Shard {
  readonly index: number
  readonly count: number
}

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
  const parsed = new Map<string, Remembered>()
  const drawn = new Map<Digest, Uint8Array>()
  for (const {path, kind} of files.list()) {
    if (kind !== 'file') continue
    if (path.startsWith('parsed-'))
      for (const [source, outcome] of unpackParsed(files.read(path), program)) parsed.set(source, outcome)
    else if (path.startsWith('drawn-'))
      for (const [key, bytes] of unpack(files.read(path), program)) if (isDigest(key)) drawn.set(key, bytes)
  }
  return {parsed, drawn}
}

/** Leave what a shard parsed. */
export function writeParsed(files: Files, program: string, shard: Shard, parsed: ParseMemory): void {
  replaceFile(files, nameOf('parsed', shard), packParsed(program, parsed))
}

/** Leave what a shard drew. */
export function writeDrawn(files: Files, program: string, shard: Shard, drawn: ReadonlyArray<Rendered>): void {
  const parts = drawn.map((file) => [file.key, bytesOf(file)] as const)
  replaceFile(files, nameOf('drawn', shard), pack(program, parts))
}

/** Parsed sources as bytes that say which program they are of: the units of UTF-16 that they are in memory, which need not be decoded. */
export function packParsed(program: string, parsed: ParseMemory): Uint8Array {
  return pack(
    program,
    [...parsed].map(([path, outcome]) => [path, Buffer.from(JSON.stringify(packOutcome(outcome)), 'utf16le')]),
  )
}

/** The same, read; nothing where they are of another program, or cut off. */
export function* unpackParsed(bytes: Uint8Array, program: string): Generator<readonly [path: string, Remembered]> {
  for (const [path, {buffer, byteOffset, length}] of unpack(bytes, program))
    yield [path, unpackOutcome(readOutcome(Buffer.from(buffer, byteOffset, length).toString('utf16le')))]
}

function readOutcome(text: string): PackedOutcome & Pick<Remembered, 'digest'> {
  return JSON.parse(text)
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()
const lineBreak = 0x0a

type Part = readonly [name: string, bytes: Uint8Array]

/** A head, what is in it and how long each is, and the parts themselves. */
function pack(program: string, parts: ReadonlyArray<Part>): Uint8Array {
  const index = JSON.stringify(parts.map(([name, {length}]) => [name, length]))
  const rest = Buffer.concat([encoder.encode(`${index}\n`), ...parts.map(([, bytes]) => bytes)])
  return Buffer.concat([encoder.encode(`${headOf(program, rest)}\n`), rest])
}

function* unpack(bytes: Uint8Array, program: string): Generator<Part> {
  const start = headEnd(bytes, program)
  if (start < 0) return
  const end = bytes.indexOf(lineBreak, start)
  const index: ReadonlyArray<readonly [name: string, length: number]> = JSON.parse(
    decoder.decode(bytes.subarray(start, end)),
  )
  let at = end + 1
  for (const [name, length] of index) {
    yield [name, bytes.subarray(at, at + length)]
    at += length
  }
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
