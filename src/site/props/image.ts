/** A picture of the site. */
export interface SiteImage {
  readonly path: string
  /** As a browser shows it. */
  readonly width: number
  readonly height: number
  /** In bytes, as it is published. */
  readonly size: number
}

export interface ArticleImage extends SiteImage {
  /** How the article's content refers to it. */
  readonly url: string
}
