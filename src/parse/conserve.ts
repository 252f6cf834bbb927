import type {VFile} from 'vfile'
import {report} from '../diagnostics/report.ts'
import {isBlank} from '../tree/blank.ts'
import type {Bulletin, BulletinNode} from '../tree/types.ts'

/** Where the characters of a source went, blanks aside. */
export interface Conservation {
  readonly source: number
  readonly headline: number
  readonly dateline: number
  readonly body: number
  readonly byline: number
  readonly column: number
  readonly jump: number
  readonly furniture: number
}

/** Count the characters of a source, and of each kind of node: in = headline + dateline + body + byline + column + jump + furniture. */
export function conservationOf(tree: Bulletin, source: string): Conservation {
  const counts = {headline: 0, dateline: 0, body: 0, byline: 0, column: 0, jump: 0, furniture: 0}
  const add = (node: BulletinNode, into: keyof typeof counts): void => {
    if (node.type === 'text') counts[into] += printed(node.value)
    else if (node.type !== 'seam') for (const child of node.children) add(child, kinds[node.type] ?? into)
  }
  add(tree, 'furniture')
  return {source: printed(source), ...counts}
}

/** Whether every character is accounted for once; the parser’s promise, kept for every input. */
export function isConserved({source, ...counts}: Conservation): boolean {
  return source === Object.values(counts).reduce((sum, count) => sum + count, 0)
}

/** Fail loudly where characters were lost or doubled. */
export function checkConservation(tree: Bulletin, source: string, file: VFile): void {
  const conservation = conservationOf(tree, source)
  if (isConserved(conservation)) return
  const {source: read, ...counts} = conservation
  const kept = Object.values(counts).reduce((sum, count) => sum + count, 0)
  report(file, 'characters-lost', `Unexpected ${kept} characters in the tree, expected the ${read} of the source`, {
    note: '这是 benbao 的错误，请连同此文件报告；这一期没有发布。',
  })
}

const kinds: Readonly<Partial<Record<BulletinNode['type'], keyof Omit<Conservation, 'source'>>>> = {
  headline: 'headline',
  dateline: 'dateline',
  paragraph: 'body',
  subheading: 'body',
  caption: 'body',
  byline: 'byline',
  columnHead: 'column',
  jump: 'jump',
  furniture: 'furniture',
}

/** Characters that print something. */
function printed(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) if (!isBlank(text.charCodeAt(at))) count++
  return count
}
