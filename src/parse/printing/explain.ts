import type {Bulletin, FurnitureKind} from '../../tree/types.ts'
import {type Conservation, conservationOf} from '../conserve.ts'
import type {BlockLabel, Galley, Gap} from '../transcript.ts'
import {printedText} from './printed-text.ts'

/** A page as a person can check it: what each block was taken for, and why the gap before it was joined or left. */
export interface Explanation {
  readonly conservation: Conservation
  readonly blocks: ReadonlyArray<ExplainedBlock>
}

export interface ExplainedBlock {
  /** From 1; the lines of a wrapped paragraph were joined without a doubt. */
  readonly firstLine: number
  readonly lastLine: number
  readonly label: BlockLabel | FurnitureKind
  readonly verdict: Gap['verdict']
  readonly reason: Gap['reason'] | 'furniture'
  /** From 0.5 (a coin) to 1. */
  readonly confidence: number
  /** The text before the gap, its last characters; empty for the first block. */
  readonly before: string
  /** The block's own text as the source has it, its lines joined. */
  readonly text: string
}

/** Explain a page that was read. */
export function explain(galley: Galley, tree: Bulletin): Explanation {
  let before = ''
  const blocks = galley.children.flatMap((block): Array<ExplainedBlock> => {
    const first = block.lines[0]
    const last = block.lines.at(-1)
    if (!first || !last) return []
    const text = printedText(galley.source, block)
    const place = {firstLine: first.number, lastLine: last.number, text}
    if (first.furniture !== undefined) {
      return [{...place, label: first.furniture, verdict: 'furniture', reason: 'furniture', confidence: 1, before: ''}]
    }
    const gap = block.gap ?? {verdict: 'paragraph', reason: 'no-evidence', confidence: 0.5}
    const explained = {...place, label: block.label ?? 'paragraph', ...gap, before}
    before = text.slice(-24)
    return [explained]
  })
  return {conservation: conservationOf(tree, galley.source), blocks}
}
