import type {VFile} from 'vfile'
import {report} from '../diagnostics/report.ts'
import {isBlank} from '../tree/blank.ts'
import type {Bulletin, BulletinNode, Text} from '../tree/types.ts'

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

/** Fail loudly where characters were lost or doubled: a walk over what lies between the texts, not over the texts. */
export function checkConservation(tree: Bulletin, source: string, file: VFile): void {
  const breach = firstBreach(tree, source)
  if (breach === undefined) return
  const before = source.slice(0, breach.at).split(/\r\n|[\n\r\u0085\u2028\u2029]/)
  const point = {line: before.length, column: (before.at(-1)?.length ?? 0) + 1, offset: breach.at}
  report(file, 'characters-lost', `Unexpected text ${breach.how}, expected each character in one`, {
    at: {start: point, end: point},
    actual: source.slice(breach.at, breach.at + 24).split(/[\n\r]/, 1)[0] ?? '',
    note: '这是 benbao 的错误，请连同此文件报告；这一期没有发布。',
  })
}

function firstBreach(tree: Bulletin, source: string): {at: number; how: string} | undefined {
  const texts: Array<Text> = []
  collect(tree, texts)
  if (!isInOrder(texts)) texts.sort((one, other) => startOf(one) - startOf(other))
  let at = 0
  for (const text of texts) {
    const start = startOf(text)
    if (start < at) return {at: start, how: 'in two nodes'}
    const lost = firstPrinted(source, at, start)
    if (lost !== undefined) return {at: lost, how: 'in no node'}
    at = text.position?.end.offset ?? 0
  }
  const lost = firstPrinted(source, at, source.length)
  return lost === undefined ? undefined : {at: lost, how: 'in no node'}
}

/** As they are but where a story goes on elsewhere. */
function isInOrder(texts: ReadonlyArray<Text>): boolean {
  let before = 0
  for (const text of texts) {
    const start = startOf(text)
    if (start < before) return false
    before = start
  }
  return true
}

function startOf({position}: Text): number {
  return position?.start.offset ?? 0
}

function collect(node: BulletinNode, into: Array<Text>): void {
  if (node.type === 'text') into.push(node)
  else if (node.type !== 'seam') for (const child of node.children) collect(child, into)
}

function firstPrinted(source: string, from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) if (!isBlank(source.charCodeAt(at))) return at
  return undefined
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
