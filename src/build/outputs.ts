import {atOnce, type Steps} from '../archive/steps.ts'
import {traditionalPath} from '../render/traditional/path.ts'
import type {Turn} from '../search/turned.ts'
import type {SiteFile} from '../site/file.ts'
import type {Page} from '../site/page.ts'
import type {SiteFrame} from '../site/props/frame.ts'
import type {Piece} from '../site/record.ts'
import {type Digest, digestOf} from './digest.ts'
import {spelled} from './spelled.ts'

/**
 * A file of the site: a page that is drawn, another file that is printed, an asset or a picture that is copied, or what is
 * made when it is wanted.
 */
export type Output =
  | {readonly kind: 'page'; readonly path: string; readonly page: Page; readonly script?: 'traditional'}
  | {readonly kind: 'file'; readonly path: string; readonly file: SiteFile}
  | {readonly kind: 'asset'; readonly path: string; readonly bytes: Uint8Array}
  | Made
  | Copy

export interface Made {
  readonly kind: 'made'
  readonly path: string
  /** Says what it is made of. */
  readonly origin: string
  readonly make: (turnedBy?: Turn) => Uint8Array
  /** Whether it is made in traditional characters. */
  readonly script?: 'traditional' | undefined
}

/** A file that is too large to be held: it is read again when it is written. */
export interface Copy {
  readonly kind: 'copy'
  readonly path: string
  readonly digest: Digest
  readonly read: () => Uint8Array
}

/** What is neither drawn nor printed. */
export interface OtherFiles {
  readonly assets: ReadonlyMap<string, Uint8Array>
  readonly copies?: ReadonlyArray<Copy>
  readonly made?: ReadonlyArray<Made>
}

/** With the digest of all that can change its bytes. */
export type Keyed = Output & {readonly key: Digest}

/** A file of the site, with its bytes. */
export interface Rendered {
  readonly path: string
  readonly bytes: Uint8Array
  readonly key: Digest
  /** Of the bytes. */
  readonly digest: Digest
  /** Where it lies as a file, so that it may be moved. */
  readonly staged?: string
}

/**
 * All files of the site in the order in which they are put out: what others link to comes first (assets and downloads,
 * articles, feeds, lists and the index of search, sitemaps), the home page last.
 */
export function outputsOf(
  pages: ReadonlyArray<Page>,
  files: ReadonlyArray<SiteFile>,
  {assets, copies = [], made = []}: OtherFiles,
): ReadonlyArray<Output> {
  const outputs: Array<Output> = [...copies]
  for (const [path, bytes] of assets) outputs.push({kind: 'asset', path, bytes})
  for (const file of files) outputs.push({kind: 'file', path: file.path, file})
  // All pages have it in common, and the props of one are not made for that.
  const isTurned = pages[0]?.props.site.traditional
  for (const page of pages) {
    const twin = isTurned ? traditionalPath(page.path) : undefined
    if (twin !== undefined) outputs.push({kind: 'page', path: twin, page, script: 'traditional'})
    outputs.push({kind: 'page', path: page.path, page})
  }
  outputs.push(...made)
  return outputs
    .map((output, index) => ({output, index, rank: rankOf(output)}))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({output}) => output)
}

function rankOf(output: Output): number {
  if (output.kind === 'asset' || output.kind === 'copy') return 0
  if (output.kind === 'file') return announcing.get(output.file.format) ?? 0
  if (output.kind === 'made') return 3
  if (output.path === 'index.html') return 5
  return linkedFirst.has(output.page.template) ? 1 : 3
}

const linkedFirst: ReadonlySet<string> = new Set(['article', 'facing'])
/** They name pages, and those who read them come at once: feeds name articles, sitemaps all. */
const announcing: ReadonlyMap<SiteFile['format'], number> = new Map([
  ['atom', 2],
  ['json-feed', 2],
  ['sitemap', 4],
  ['sitemap-index', 4],
] as const)

/**
 * Give each output its key. `drawing` stands for all that pages have in common: templates and renderer; `glyphs` for what
 * they have besides in traditional characters.
 */
export function withKeys(...given: Parameters<typeof keysInSteps>): ReadonlyArray<Keyed> {
  return atOnce(keysInSteps(...given))
}

/** The same in steps. */
export function* keysInSteps(
  outputs: ReadonlyArray<Output>,
  drawing: Digest,
  version: string,
  glyphs = '',
): Steps<ReadonlyArray<Keyed>> {
  const known: Known = {pieces: new Map(), frames: new Map()}
  const turned = digestOf(`${drawing}\n${glyphs}`)
  const keyed: Array<Keyed> = []
  for (const output of outputs) {
    const drawnWith = output.kind === 'page' && output.script === 'traditional' ? turned : drawing
    keyed.push({...output, key: yield* keyOf(output, drawnWith, version, known)})
    if (keyed.length % turn === 0) yield
  }
  return keyed
}

/** What stands on a page and in many files, or on many pages, is looked at once. */
interface Known {
  /** By address. */
  readonly pieces: Map<string, Digest>
  readonly frames: Map<SiteFrame, Digest>
}

function* keyOf(output: Output, drawing: Digest, version: string, known: Known): Steps<Digest> {
  if (output.kind === 'asset') return digestOf(output.bytes)
  if (output.kind === 'made') return digestOf(`${version}\n${output.origin}`)
  if (output.kind === 'copy') return output.digest
  if (output.kind === 'file') {
    const {path, format, props, pieces} = output.file
    const isShowing = format === 'atom' || format === 'json-feed' || format === 'epub'
    const parts: Array<string> = []
    for (const piece of pieces) {
      const own = digestOfPiece(piece, known)
      parts.push(isShowing && piece.images.length > 0 ? own + JSON.stringify(piece.images) : own)
      // One file may hold all articles.
      if (parts.length % turn === 0) yield
    }
    return digestOf(`${drawing}\n${JSON.stringify({path, format, props})}\n${parts.join()}`)
  }
  const {path, template, props} = output.page
  const drawnIn = `${drawing}\n${digestOfFrame(props.site, known)}`
  if (template === 'article') {
    const {site, record, content, ...own} = props
    return digestOf(`${drawnIn}\n${JSON.stringify({path, template, own})}\n${digestOfPiece({record, content}, known)}`)
  }
  const {site, ...own} = props
  return digestOf(`${drawnIn}\n${JSON.stringify({path, template, own})}`)
}

/** So many outputs, or pieces of one, are looked at in a step: a list may say much. */
const turn = 8

function digestOfPiece({record, content}: Omit<Piece, 'images'>, {pieces}: Known): Digest {
  const known = pieces.get(record.path)
  if (known !== undefined) return known
  const made = digestOf(JSON.stringify(record) + spelled(content))
  pieces.set(record.path, made)
  return made
}

function digestOfFrame(frame: SiteFrame, {frames}: Known): Digest {
  const known = frames.get(frame)
  if (known !== undefined) return known
  const made = digestOf(JSON.stringify(frame))
  frames.set(frame, made)
  return made
}
