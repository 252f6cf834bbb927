import type {Nodes, RootContent} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

const processor = unified().use(remarkParse).freeze()

/**
 * The blocks of Markdown in a source, from an offset on. The time that remark takes grows with the square of the lists
 * and quotes of a text, so a long one is cut between blocks, where a cut changes nothing of what we make of it.
 */
export function parseBlocks(source: string, from: number): Array<RootContent> {
  let first = from
  // Remark does not count a byte order mark where a text begins.
  while (source.charCodeAt(first) === 0xfeff) first++
  return pieces(source, first).flatMap((start, at, starts) => {
    const {children} = processor.parse(source.slice(start, starts[at + 1]))
    for (const child of children) shift(child, start)
    return children
  })
}

/** Characters: more than most articles have. */
const longest = 4000

/** Where pieces begin: behind an empty line, before a line that belongs to nothing above it. */
function pieces(source: string, from: number): Array<number> {
  const starts = [from]
  let closing: RegExp | undefined
  let isEmpty = false
  for (const {index, 0: line} of source.matchAll(/[^\n\r]*(?:\r\n|[\n\r]|$)/g)) {
    if (index < from || line === '') continue
    if (closing) {
      if (closing.test(line)) closing = undefined
    } else {
      if (isEmpty && /^\S/.test(line) && index - (starts.at(-1) ?? from) > longest) starts.push(index)
      closing = closingOf(line)
    }
    isEmpty = line.trim() === ''
  }
  return starts
}

/** What ends a block that may hold empty lines: fenced code, a comment, raw HTML. */
function closingOf(line: string): RegExp | undefined {
  if (/^[\s>*+\-\d.)]*(?:```|~~~)/.test(line)) return /^[\s>]*(?:```|~~~)/
  if (/^ {0,3}<!--/.test(line)) return line.includes('-->') ? undefined : /-->/
  if (/^ {0,3}<(?:script|pre|style|textarea)/i.test(line))
    return /<\//.test(line) ? undefined : /<\/(?:script|pre|style|textarea)>/i
  if (/^ {0,3}<[!?]/.test(line)) return line.includes('>') ? undefined : />/
  return undefined
}

function shift(node: Nodes, by: number): void {
  if (node.position?.start.offset !== undefined) node.position.start.offset += by
  if (node.position?.end.offset !== undefined) node.position.end.offset += by
  if ('children' in node) for (const child of node.children) shift(child, by)
}
