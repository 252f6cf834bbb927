import type {ArticleRecord, Piece} from '../site/records/record.ts'
import {biblatex} from './citations/biblatex.ts'
import {type CslItem, cslItem} from './citations/csl.ts'
import {ris} from './citations/ris.ts'
import {articleText} from './plain-text.ts'

/** An article, as others take it who read no pages. */
export interface Retold {
  readonly text: string
  readonly ris: string
  readonly biblatex: string
  readonly csl: CslItem
}

/** Retells an article. */
export type Retell = (piece: Piece) => Retold

/**
 * Make a teller. An issue’s files want of each article what its page wants soon after, word for word: what was told last is
 * kept, as much as the largest issues hold.
 */
export function createTeller(): Retell {
  const kept = new Map<ArticleRecord, {readonly content: Piece['content']; readonly told: Retold}>()
  return (piece) => {
    const {record, content} = piece
    const known = kept.get(record)
    if (known?.content === content) return known.told
    if (kept.size >= most) kept.clear()
    const told = {text: articleText(piece), ris: ris(record), biblatex: biblatex(record), csl: cslItem(record)}
    kept.set(record, {content, told})
    return told
  }
}

const most = 256
