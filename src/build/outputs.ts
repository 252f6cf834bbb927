import type {SiteFile} from '../site/file.ts'
import type {Page} from '../site/page.ts'
import type {Piece} from '../site/record.ts'
import {type Digest, digestOf} from './digest.ts'

/** A file of the site: a page that is drawn, another file that is printed, or an asset that is copied. */
export type Output =
  | {readonly kind: 'page'; readonly path: string; readonly page: Page}
  | {readonly kind: 'file'; readonly path: string; readonly file: SiteFile}
  | {readonly kind: 'asset'; readonly path: string; readonly bytes: Uint8Array}

/** With the digest of all that can change its bytes. */
export type Keyed = Output & {readonly key: Digest}

/** A file of the site, with its bytes. */
export interface Rendered {
  readonly path: string
  readonly bytes: Uint8Array
  readonly key: Digest
  /** Of the bytes. */
  readonly digest: Digest
}

/**
 * All files of the site in the order in which they are put out: what others link to comes first (assets, articles,
 * then lists and feeds), the home page last.
 */
export function outputsOf(
  pages: ReadonlyArray<Page>,
  files: ReadonlyArray<SiteFile>,
  assets: ReadonlyMap<string, Uint8Array>,
): ReadonlyArray<Output> {
  const outputs: Array<Output> = [...assets].map(([path, bytes]) => ({kind: 'asset', path, bytes}))
  for (const file of files) outputs.push({kind: 'file', path: file.path, file})
  for (const page of pages) outputs.push({kind: 'page', path: page.path, page})
  return outputs
    .map((output, index) => ({output, index, rank: rankOf(output)}))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({output}) => output)
}

function rankOf(output: Output): number {
  if (output.kind === 'asset') return 0
  if (output.kind === 'file') return announcing.has(output.file.format) ? 3 : 0
  if (output.path === 'index.html') return 4
  return linkedFirst.has(output.page.template) ? 1 : 2
}

const linkedFirst: ReadonlySet<string> = new Set(['article'])
/** They name pages, and those who read them come at once. */
const announcing: ReadonlySet<SiteFile['format']> = new Set(['atom', 'json-feed', 'sitemap', 'sitemap-index'] as const)

/** Give each output its key. `drawing` stands for all that pages have in common: templates and renderer. */
export function withKeys(outputs: ReadonlyArray<Output>, drawing: Digest): ReadonlyArray<Keyed> {
  const digests = new Map<Piece, Digest>()
  return outputs.map((output) => ({...output, key: keyOf(output, drawing, digests)}))
}

function keyOf(output: Output, drawing: Digest, digests: Map<Piece, Digest>): Digest {
  if (output.kind === 'asset') return digestOf(output.bytes)
  if (output.kind === 'file') {
    const {path, format, props, pieces} = output.file
    const parts = pieces.map((piece) => digestOfPiece(piece, digests))
    return digestOf(`${drawing}\n${JSON.stringify({path, format, props})}\n${parts.join()}`)
  }
  const {path, template, props} = output.page
  return digestOf(`${drawing}\n${JSON.stringify({path, template, props})}`)
}

/** An article stands in many files, and is looked at once. */
function digestOfPiece(piece: Piece, digests: Map<Piece, Digest>): Digest {
  const known = digests.get(piece)
  if (known !== undefined) return known
  const made = digestOf(JSON.stringify(piece))
  digests.set(piece, made)
  return made
}
