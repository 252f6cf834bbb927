/** A piece of text as a PDF places it; y grows downwards, the box is that of its characters. */
export interface TextItem {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Of its font. */
  readonly size: number
}

export interface PdfPage {
  readonly items: ReadonlyArray<TextItem>
}

/** Items that stand on one line without a wide gap between them. */
export interface Run {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly right: number
  readonly bottom: number
  readonly size: number
}

/** Runs that stand beside one another. */
export interface Row {
  readonly runs: ReadonlyArray<Run>
  readonly y: number
  readonly bottom: number
}
