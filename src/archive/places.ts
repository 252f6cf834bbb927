import type {Article} from '../tree/types.ts'

/** A later part of a story, within the file of its first. */
export interface Continuation {
  /** The 版 to which the first part jumps. */
  readonly page: string | undefined
  readonly line: number | undefined
  readonly offset: number | undefined
}

/** 02, ２ and 2 are one page, and so are a03 and A03. */
export function pageName(printed: string | undefined): string | undefined {
  return (
    printed
      ?.normalize('NFKC')
      .trim()
      .toUpperCase()
      .replace(/^0+(?=\d)/, '') || undefined
  )
}

/**
 * Where a story goes on that the parser has joined: its 下转 is followed by a 上接.
 *
 *     …将向行（下转6版）| （上接5版）人开放…    →    page 6, at its 上接
 */
export function continuationsOf({children}: Article): ReadonlyArray<Continuation> {
  const found: Array<Continuation> = []
  let page: string | undefined
  let open = false
  for (const node of children) {
    if (node.type !== 'jump') continue
    if (node.direction === 'to') page = pageName(node.page)
    else if (open) {
      const start = node.position?.start
      found.push({page, line: start?.line, offset: start?.offset})
    }
    open = node.direction === 'to'
  }
  return found
}
