import {type Digest, digestOf, isDigest} from '../digest.ts'
import type {Rendered} from '../outputs.ts'
import type {Plan} from '../plan.ts'
import type {Standing} from './standing.ts'

/** The list of all published files with their digests: `sha256sum --check SHA256SUMS` reads it, wherever the site was copied. */
export const sumsName = 'SHA256SUMS'

/** What a list of sums says. */
export interface Sums {
  readonly files: ReadonlyMap<string, Digest>
  /** Lines, from 1, that are none of such a list. */
  readonly malformed: ReadonlyArray<number>
}

/**
 * The list as coreutils write it, in order.
 *
 *     9f86d081…15b0f00a08  2024/03/15/1.html
 */
export function printSums(files: ReadonlyMap<string, Digest>): string {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1))
  return sorted.map(([path, digest]) => `${escaped(path) ? '\\' : ''}${digest}  ${escaped(path) ?? path}\n`).join('')
}

/** Read such a list. Each path once, and below the folder: a list is not to be believed before it is looked at. */
export function readSums(text: string): Sums {
  const files = new Map<string, Digest>()
  const malformed: Array<number> = []
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  for (const [at, line] of lines.entries()) {
    const [, mark, digest, name = ''] = /^(\\?)([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? []
    const path = mark === '\\' ? unescaped(name) : name
    if (isDigest(digest) && isBelow(path) && !files.has(path)) files.set(path, digest)
    else malformed.push(at + 1)
  }
  return {files, malformed}
}

/**
 * Add the list to what is to be put out, as its last file. The digests are known: of what is kept from what stands, of
 * what is drawn from the drawing, so nothing is read for it.
 */
export function withSums(
  standing: Standing,
  {render, keep, remove}: Plan<{readonly path: string}>,
  drawn: ReadonlyArray<Rendered>,
): {readonly planned: Plan<{readonly path: string}>; readonly drawn: ReadonlyArray<Rendered>} {
  const files = new Map<string, Digest>()
  for (const {path} of keep) {
    const digest = standing.own.get(path)?.digest
    if (digest) files.set(path, digest)
  }
  for (const {path, digest} of drawn) files.set(path, digest)
  const bytes = new TextEncoder().encode(printSums(files))
  const digest = digestOf(bytes)
  const list = {path: sumsName, key: digest, digest, held: bytes}
  const others = remove.filter((path) => path !== sumsName)
  return standing.own.get(sumsName)?.key === digest
    ? {planned: {render, keep: [...keep, list], remove: others}, drawn}
    : {planned: {render, keep, remove: others}, drawn: [...drawn, list]}
}

/** Coreutils escape what would break the line; undefined where nothing would. */
function escaped(path: string): string | undefined {
  if (!/[\\\n\r]/.test(path)) return undefined
  return path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r')
}

function unescaped(name: string): string {
  return name.replace(/\\([\\nr])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign === 'r' ? '\r' : '\\'))
}

function isBelow(path: string): boolean {
  return !path.includes('\0') && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
}
