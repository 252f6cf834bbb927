import type {IssueDate, UrlPath} from '../ids.ts'

/** Where the registry stands, in findings. */
export const registryFile = 'addresses.tsv'

/** What stands at an address: a page of its own, a page that leads on, or a notice. */
export type AddressState =
  | 'article'
  | 'issue'
  | 'department'
  | 'person'
  | 'column'
  | 'source' // a facing page; its text is the path of the source
  | 'page' // a list, a month, an editor's page: whatever else was published
  | 'moved'
  | 'withdrawn'

/** A line of `content/addresses.tsv`: an address that was published once, and what stands there. */
export interface AddressEntry {
  readonly path: UrlPath
  readonly state: AddressState
  /** Where a moved one leads. */
  readonly target: UrlPath | undefined
  /** Since when it is withdrawn. */
  readonly date: IssueDate | undefined
  /** By which an article is known again; see `fingerprint.ts`. */
  readonly fingerprint: string | undefined
  /** Of an article's paragraphs; see `anchors.ts`. */
  readonly anchors: string | undefined
  /** The article of which it once was a part. */
  readonly from: UrlPath | undefined
  /** Headline or name; of a withdrawn one `headline | reason`. */
  readonly text: string
  /** In the file; undefined for one that is new. */
  readonly line: number | undefined
}

/** The editor's word that one article corrects another. */
export interface CorrectionLine {
  readonly path: UrlPath
  readonly target: UrlPath
  readonly line: number | undefined
}

/** `content/addresses.tsv`, read. */
export interface AddressRegistry {
  /** In the order of the file. */
  readonly entries: ReadonlyMap<UrlPath, AddressEntry>
  readonly corrections: ReadonlyArray<CorrectionLine>
}

/** The registry of a site that was never published. */
export const emptyRegistry: AddressRegistry = {entries: new Map(), corrections: []}

/** An entry of the plainest kind, and by what it is known again. */
export function newEntry(
  path: UrlPath,
  state: AddressState,
  text: string,
  {fingerprint, anchors, from}: Partial<Pick<AddressEntry, 'fingerprint' | 'anchors' | 'from'>> = {},
): AddressEntry {
  return {path, state, text, target: undefined, date: undefined, fingerprint, anchors, from, line: undefined}
}
