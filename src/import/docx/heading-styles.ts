import {attributeOf, elementsNamed, valueIn} from './elements.ts'
import type {Styles} from './styles.ts'

/**
 * The styles of a paper’s own that Word shows among the headings, for mammoth, which knows those by their names alone:
 * what is based on one, and what has a rank in the outline.
 *
 *     报纸标题, based on heading 1    →    p[style-name='报纸标题'] => h1:fresh
 */
export function headingStyles({xml, said}: Styles): ReadonlyArray<string> {
  const rankOf = said(rankIn)
  return elementsNamed(xml, 'w:style').flatMap((style) => {
    const [id, name] = [attributeOf(style, 'w:styleId'), valueIn(style, 'w:name')]
    if (attributeOf(style, 'w:type') !== 'paragraph' || id === undefined || name === undefined) return []
    const rank = rankOf(id) ?? bodyText
    return rank === bodyText || unquotable.test(name) ? [] : [`p[style-name='${name}'] => h${rank}:fresh`]
  })
}

/** What Word calls the rank of text, 9 in a file. */
const bodyText = 0
const unquotable = /['\\&]/

/** A rank in the outline as HTML counts it. */
function rankIn(style: string): number | undefined {
  const level = valueIn(style, 'w:outlineLvl')
  if (level !== undefined) return /^[0-8]$/.test(level) ? Math.min(6, Number(level) + 1) : bodyText
  const name = valueIn(style, 'w:name') ?? ''
  const [, rank] = /^(?:heading|标题) ([1-6])$/i.exec(name) ?? []
  return rank === undefined ? (/^(?:title|标题)$/i.test(name) ? 1 : undefined) : Number(rank)
}
