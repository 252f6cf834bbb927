import type {Diagnostic, Excerpt} from '../diagnostics/diagnostic.ts'
import {oneLine} from '../diagnostics/reporter.ts'
import {widthShown} from '../parse/fold.ts'

/**
 * The lines around the place of a finding, and a mark below what it means.
 *
 *     1 | - name: 区财政局
 *     2 | - name: 区财政局
 *       |         ^^^^^^^^
 */
export function markedLines({first, lines}: Excerpt, {line, column = 1, actual}: Diagnostic): ReadonlyArray<string> {
  const numbers = String(first + lines.length - 1).length
  return lines.flatMap((text, at) => {
    const number = first + at
    // Of a long line only what is near: it must not be broken by the terminal.
    const from = number === line ? wholeAt(text, Math.max(0, column - 1 - before)) : 0
    const shown = oneLine(text.slice(from, wholeAt(text, from + longest))).replaceAll('\t', ' ')
    const row = `${String(number).padStart(numbers)} | ${from > 0 ? '…' : ''}${shown}`.trimEnd()
    if (number !== line) return [row]
    const start = column - 1 - from
    const isThere = actual !== undefined && text.startsWith(actual, column - 1)
    const meant = shown.slice(start, isThere ? start + actual.length : undefined)
    const blank = ' '.repeat(widthShown(shown.slice(0, start)) + (from > 0 ? 2 : 0))
    return [row, `${' '.repeat(numbers)} | ${blank}${'^'.repeat(Math.max(1, widthShown(meant)))}`]
  })
}

/** The place, or the one before it where it would cut a character in two. */
function wholeAt(text: string, at: number): number {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff ? at - 1 : at
}

const before = 30
const longest = 60
