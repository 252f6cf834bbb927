import type {GoldArticle} from './gold.ts'

/** A raw page, and what is to be read in it. */
export interface Page {
  readonly text: string
  readonly articles: ReadonlyArray<PageArticle>
}

export interface PageArticle {
  readonly gold: GoldArticle
  readonly phenomena: ReadonlyArray<string>
  /** Where a text was cut: what stands on both sides, as far as the next cut or the paragraph's end. */
  readonly breaks: ReadonlyArray<readonly [before: string, after: string]>
}
