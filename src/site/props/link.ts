export interface Link {
  readonly label: string
  /** Relative to the root; may end in a fragment. */
  readonly path: string
}

export interface CountedLink extends Link {
  /** `1,240 篇` */
  readonly count: string
}

export interface DatedLink extends Link {
  /** Absent where its issue has no date. */
  readonly day: Day | undefined
}

/** A feed of the articles that a page lists. */
export interface Feed extends Link {
  readonly type: 'application/atom+xml' | 'application/feed+json'
  readonly title: string
}

/** A list to take away as CSV: a file, or a text that stands in the link itself. */
export interface TableLink {
  readonly label: string
  /** What it is to be called then. */
  readonly name: string
  readonly path: string | undefined
  /** Absent where it is a file. */
  readonly text: string | undefined
}

/** A file to take away, and the name that it is to have then. */
export interface Download extends Link {
  readonly name: string
}

export interface Day {
  /** For `<time datetime>` */
  readonly iso: string
  readonly label: string
}
