import type {Slice} from '../layout.ts'

/** Brings the index from wherever it is. */
export interface Loader {
  /** All texts of a file. */
  file(name: string): Promise<ReadonlyArray<string>>
  /** One text of it. */
  slice(slice: Slice): Promise<string>
}
