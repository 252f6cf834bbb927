import {attributeOf, elementsNamed, valueIn} from './elements.ts'
import type {Styles} from './styles.ts'

/** A rank of a list: how its numbers are printed. */
export interface Level {
  readonly start: number
  readonly format: string
  /** `（%2）`, where `%2` is the number of the second rank. */
  readonly text: string
  /** Between the number and the text. */
  readonly behind: string
  /** Below which rank it begins anew; 0 is never, and undefined below any. */
  readonly restart: number | undefined
  readonly isAllDigits: boolean
}

/** A list that paragraphs name by its number. */
export interface List {
  /** Lists of one kind count on from one another, unless one begins anew. */
  readonly kind: string
  readonly levels: ReadonlyArray<Level | undefined>
  readonly startsAnew: ReadonlySet<number>
}

export interface Lists {
  readonly byNumber: ReadonlyMap<string, List>
  /** The list and the rank that a style of paragraphs has. */
  readonly ofStyle: (style: string) => NumberedAt
}

/** Where a paragraph says that it stands in a list; 0 is in none. */
export interface NumberedAt {
  readonly list?: string | undefined
  readonly level?: number | undefined
}

/** The lists that a Word file numbers its paragraphs by: `word/numbering.xml`, and styles, which may be numbered. */
export function listsOf(numbering: string, styles: Styles): Lists {
  const kinds = new Map(
    elementsNamed(numbering, 'w:abstractNum').map((kind) => [attributeOf(kind, 'w:abstractNumId') ?? '', kind]),
  )
  const byNumber = new Map<string, List>()
  const ranks = new Map<string, number>()
  for (const list of elementsNamed(numbering, 'w:num')) {
    const kind = valueIn(list, 'w:abstractNumId') ?? ''
    const overrides = elementsNamed(list, 'w:lvlOverride')
    const levels: Array<Level | undefined> = []
    for (const level of [...elementsNamed(kinds.get(kind) ?? '', 'w:lvl'), ...elementsNamed(list, 'w:lvl')]) {
      const rank = Number(attributeOf(level, 'w:ilvl'))
      if (!(rank < mostRanks)) continue
      levels[rank] = levelOf(level)
      const style = valueIn(level, 'w:pStyle')
      if (style !== undefined) ranks.set(style, rank)
    }
    const startsAnew = new Set<number>()
    for (const override of overrides) {
      const rank = Number(attributeOf(override, 'w:ilvl'))
      const start = valueIn(override, 'w:startOverride')
      const level = levels[rank]
      if (start === undefined || !level) continue
      levels[rank] = {...level, start: Number(start)}
      startsAnew.add(rank)
    }
    byNumber.set(attributeOf(list, 'w:numId') ?? '', {kind, levels, startsAnew})
  }
  const list = styles.said((style) => numberedAt(style).list)
  const level = styles.said((style, id) => numberedAt(style).level ?? ranks.get(id))
  return {byNumber, ofStyle: (style) => ({list: list(style), level: level(style)})}
}

/** What a paragraph’s properties say of a list, or those of a style. */
export function numberedAt(properties: string): NumberedAt {
  const [numbered = ''] = elementsNamed(properties, 'w:numPr')
  const level = valueIn(numbered, 'w:ilvl')
  return {list: valueIn(numbered, 'w:numId'), level: level === undefined ? undefined : Number(level)}
}

const mostRanks = 9

function levelOf(level: string): Level {
  const restart = valueIn(level, 'w:lvlRestart')
  const text = valueIn(level, 'w:lvlText') ?? ''
  return {
    start: Number(valueIn(level, 'w:start') ?? 0),
    format: valueIn(level, 'w:numFmt') ?? 'decimal',
    text,
    // 一、and （1） have their blank in them; 1. before a number would be another one.
    behind: valueIn(level, 'w:suff') === 'nothing' || /[、，．。：）】〉》」]$/.test(text) ? '' : ' ',
    restart: restart === undefined ? undefined : Number(restart),
    isAllDigits: /<w:isLgl\s*\/>/.test(level),
  }
}
