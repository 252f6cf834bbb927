import {traditionalPath} from '../render/traditional/path.ts'
import type {Turn} from '../search/index/turned.ts'
import type {SiteFile} from '../site/file.ts'
import type {Page} from '../site/page.ts'
import type {Digest} from './digest.ts'
import {readStaged} from './drawing/stage.ts'

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

/** A file of the site, as it is to be put out. */
export interface Rendered {
  readonly path: string
  readonly key: Digest
  /** Of the bytes. */
  readonly digest: Digest
  readonly held: Held
}

/** Bytes in memory, the file that holds them and may be moved, or what reads them again. */
export type Held = Uint8Array | string | (() => Uint8Array)

/** The bytes themselves. */
export function bytesOf({held}: Pick<Rendered, 'held'>): Uint8Array {
  if (typeof held === 'string') return readStaged(held)
  return typeof held === 'function' ? held() : held
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
