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
  /** Of a text or a page. */
  readonly encoding?: string | undefined
  /** That lie in the file and belong to its text. */
  readonly pictures?: ReadonlyArray<ExtractedPicture>
  readonly diagnostics: ReadonlyArray<Diagnostic>
}

/** A picture that lies in a file. Its bytes stay there until they are wanted: those of a folder would fill the memory. */
export interface ExtractedPicture {
  /** As the text refers to it, from the text’s own folder. */
  readonly url: string
  /** Taken out of the file’s bytes. */
  readonly from: (bytes: Uint8Array) => Uint8Array
}

/** A picture that comes along with a text, at the same place beside it. */
export interface Picture {
  /** As the text refers to it. */
  readonly url: string
  /** The file that it is, on the disk, if it is one. */
  readonly file?: string
  readonly read: () => Uint8Array
}

/** What an import would write, and where. */
export interface Draft {
  readonly origin: string
  /** Below `content/`. */
  readonly target: string
  readonly text: string
  readonly kind: OriginKind
  readonly pages: number | undefined
  /** Where it is not UTF-8. */
  readonly encoding?: string
  /** A day, or the month or the year that alone is known. */
  readonly date: string | undefined
  readonly dateSource: DateSource | undefined
  /** Is it certain? Then a day names the file. */
  readonly dated: boolean
  /** The pictures to which it refers, as it does. */
  readonly figures: ReadonlyArray<string>
  readonly articles: number
  /** Without blanks. */
  readonly characters: number
  /** The first lines with text in them. */
  readonly opening: ReadonlyArray<string>
}

export interface IllustratedDraft extends Draft {
  readonly pictures: ReadonlyArray<Picture>
}
