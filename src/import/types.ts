import type {IssueDate} from '../archive/types.ts'
import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import type {DateSource} from '../tree/types.ts'

/** The kinds of file that an import reads. */
export type OriginKind = 'pdf' | 'docx' | 'html' | 'text' | 'markdown'

/** A file that is to be brought in. */
export interface Origin {
  /** As the user named it, with `/`. */
  readonly path: string
  /** Below the named folder, that folder's name included; of a single file its name. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** What was read in a file; without `text` where its findings say why not. */
export interface Extract {
  readonly text: string | undefined
  readonly kind: OriginKind | undefined
  /** Of a PDF. */
  readonly pages: number | undefined
  readonly diagnostics: ReadonlyArray<Diagnostic>
}

/** What an import would write, and where. */
export interface Draft {
  readonly origin: string
  /** Below `content/`. */
  readonly target: string
  readonly text: string
  readonly kind: OriginKind
  readonly pages: number | undefined
  readonly date: IssueDate | undefined
  readonly dateSource: DateSource | undefined
  /** Is the day certain enough to be written down? */
  readonly dated: boolean
  readonly articles: number
  /** Without blanks. */
  readonly characters: number
  /** The first lines with text in them, without the front matter. */
  readonly opening: ReadonlyArray<string>
}
