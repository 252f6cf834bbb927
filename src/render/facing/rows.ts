import type {
  ArticleContent,
  Bulletin,
  ColumnHead,
  Furniture,
  HeadlineLine,
  ParsedSource,
  Phrasing,
  Seam,
} from '../../tree/types.ts'
import {lineAt, linesOf, type SourceLine} from './source-lines.ts'

/** What the right column names by its role: a headline by its lines. */
export type Piece = Exclude<ArticleContent, {type: 'headline'}> | HeadlineLine | ColumnHead | Furniture

/** So much of a piece as stands in one row. */
export interface Fragment {
  readonly piece: Piece
  /** Index of its article among those of the source. */
  readonly article: number | undefined
  readonly children: Array<Phrasing>
  /** How it goes on with what stands in an earlier row. */
  readonly lead: Seam | undefined
}

/** Lines of the source that belong together, and what they were read as. */
export interface Row {
  readonly lines: ReadonlyArray<SourceLine>
  /** In the order of the source. */
  readonly fragments: ReadonlyArray<Fragment>
  /** Holds what may not be shown. */
  readonly withheld: boolean
}

export interface Rows {
  readonly rows: ReadonlyArray<Row>
  /** Spans that may not be shown, in order. */
  readonly withheld: ReadonlyArray<readonly [start: number, end: number]>
  /** Where the texts before and after each seam end and begin. */
  readonly seams: ReadonlyMap<Seam, {readonly start: number; readonly end: number}>
}

interface Unit {
  readonly piece: Piece
  readonly article: number | undefined
  /** Neighbouring lines with a part of one of these are one row. */
  readonly group: object
}

/**
 * Set a source beside its tree: a row for each run of lines that hold one text, so that both columns keep level. What
 * interrupts a paragraph has a row of its own, and the paragraph goes on in the next.
 */
export function rowsOf({text, tree}: ParsedSource, isWithheld: (article: number) => boolean): Rows {
  const lines = linesOf(text)
  const units = unitsOf(tree, isWithheld)
  const groups = lines.map(() => new Set<object>())
  const spans: Array<readonly [number, number]> = []
  for (const {piece, group} of units) {
    for (const child of piece.children) {
      if (child.type !== 'text') continue
      groups[lineAt(lines, offsetOf(child))]?.add(group)
      if (group === withheldGroup) spans.push([offsetOf(child), offsetOf(child) + child.value.length])
    }
  }
  const starts = startsOf(groups)
  const rowOf = lines.map(() => 0)
  for (let line = 0, row = -1; line < lines.length; line++) {
    if (starts[row + 1] === line) row++
    rowOf[line] = row
  }
  const seams = new Map<Seam, {start: number; end: number}>()
  const fragments = starts.map((): Array<{at: number; fragment: Fragment}> => [])
  for (const unit of units) if (unit.group !== withheldGroup) deal(unit)
  return {
    rows: starts.map((start, at) => {
      const own = lines.slice(start, starts[at + 1] ?? lines.length)
      return {
        lines: own,
        fragments: (fragments[at] ?? []).sort((a, b) => a.at - b.at).map(({fragment}) => fragment),
        withheld: own.some((_, index) => groups[start + index]?.has(withheldGroup)),
      }
    }),
    withheld: spans.sort(([a], [b]) => a - b),
    seams,
  }

  /** Give each row its part of a piece. */
  function deal({piece, article}: Unit): void {
    let current: Fragment | undefined
    let at = -1
    let between: Seam | undefined
    let end = 0
    for (const child of piece.children) {
      if (child.type === 'seam') {
        between = child
        continue
      }
      const row = rowOf[lineAt(lines, offsetOf(child))] ?? 0
      if (current === undefined || row !== at) {
        current = {piece, article, children: [], lead: between}
        at = row
        fragments[row]?.push({at: offsetOf(child), fragment: current})
      } else if (between) current.children.push(between)
      if (between) seams.set(between, {start: end, end: offsetOf(child)})
      current.children.push(child)
      end = offsetOf(child) + child.value.length
      between = undefined
    }
  }
}

/** Of all that may not be shown: it makes no rows of its own. */
const withheldGroup = {}

function unitsOf(tree: Bulletin, isWithheld: (article: number) => boolean): ReadonlyArray<Unit> {
  let article = -1
  return tree.children.flatMap((node): ReadonlyArray<Unit> => {
    if (node.type !== 'article') return [{piece: node, article: undefined, group: node}]
    article++
    const own = article
    const hidden = isWithheld(own)
    return node.children.flatMap((content): ReadonlyArray<Unit> => {
      const group = hidden ? withheldGroup : content
      if (content.type !== 'headline') return [{piece: content, article: own, group}]
      return content.children.map((piece) => ({piece, article: own, group}))
    })
  })
}

/** The lines at which rows begin: those that share nothing with the line of text before. */
function startsOf(groups: ReadonlyArray<ReadonlySet<object>>): ReadonlyArray<number> {
  const starts = [0]
  let before: ReadonlySet<object> | undefined
  for (const [line, own] of groups.entries()) {
    if (own.size === 0) continue
    if (before !== undefined && ![...own].some((group) => before?.has(group))) starts.push(line)
    before = own
  }
  return starts
}

function offsetOf({position}: Phrasing): number {
  return position?.start.offset ?? 0
}
