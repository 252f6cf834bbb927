import type {PhrasingContent} from 'mdast'
import type {Node} from 'unist'
import {type Places, piecesOf, type Range} from './places.ts'

/**
 * What of a paragraph's Markdown is its text, a list of ranges for each line that the author broke on purpose. Marks
 * of emphasis, code and escape are left out; links, images and HTML, which a page of text cannot show, stand as typed.
 *
 *     三个**“不等”**写进\*公约    →    三个 “不等” 写进 *公约
 */
export function textRanges(
  nodes: ReadonlyArray<PhrasingContent>,
  places: Places,
  /** Quotes around it: so many `>` open each further line. */
  depth: number,
): Array<Array<Range>> {
  const {source} = places
  let line: Array<Range> = []
  const lines = [line]
  for (const node of nodes) visit(node)
  return lines.filter((ranges) => ranges.length > 0)

  function visit(node: PhrasingContent): void {
    const {from, to} = rangeOf(node)
    switch (node.type) {
      case 'text':
        keep(from, to, true)
        break
      case 'break':
        breakLine()
        break
      case 'emphasis':
      case 'strong':
      case 'delete':
        for (const child of node.children) visit(child)
        break
      case 'inlineCode': {
        const ticks = /^`*/.exec(source.slice(from, to))?.[0].length ?? 0
        keep(from + ticks, to - ticks)
        break
      }
      case 'link': {
        // <https://…>
        const angle = source.charAt(from) === '<' ? 1 : 0
        keep(from + angle, to - angle)
        break
      }
      default:
        keep(from, to)
    }
  }

  function breakLine(): void {
    line = []
    lines.push(line)
  }

  function keep(from: number, to: number, escapes = false): void {
    const pieces = piecesOf(source, {from, to})
    for (const [at, piece] of pieces.entries()) {
      const start = at > 0 ? piece.from + prefixAt(piece) : piece.from
      // Two lines that are both indented as Chinese paragraphs are, are two paragraphs, whatever Markdown says.
      if (at > 0 && /^[ \t]*\u3000/.test(source.slice(start, piece.to))) breakLine()
      const inner = places.trim({from: start, to: piece.to})
      const own = {from: at > 0 ? inner.from : start, to: at < pieces.length - 1 ? inner.to : piece.to}
      for (const range of escapes ? withoutEscapes(source, own) : [own]) if (range.to > range.from) line.push(range)
    }
  }

  function prefixAt({from, to}: Range): number {
    let at = from
    for (let opened = 0; opened < depth; opened++) {
      const mark = /^[ \t]*>/.exec(source.slice(at, to))
      if (!mark) break
      at += mark[0].length
    }
    return at - from
  }
}

function withoutEscapes(source: string, {from, to}: Range): Array<Range> {
  const ranges: Array<Range> = []
  let start = from
  for (let at = from; at < to - 1; at++) {
    if (source.charAt(at) !== '\\' || !punctuation.test(source.charAt(at + 1))) continue
    ranges.push({from: start, to: at})
    start = at + 1
    at++
  }
  return [...ranges, {from: start, to}]
}

/** What a backslash takes its meaning from. */
const punctuation = /[!-/:-@[-`{-~]/

/** Where a node stands. */
export function rangeOf(node: Node): Range {
  return {from: node.position?.start.offset ?? 0, to: node.position?.end.offset ?? 0}
}
