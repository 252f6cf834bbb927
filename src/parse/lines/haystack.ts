import {isBlank} from '../../tree/blank.ts'
import {fold} from '../fold.ts'
import type {Line} from '../transcript.ts'

/** A place in the lines of a source. */
export interface Place {
  /** Index of the line. */
  readonly line: number
  /** Characters into its text. */
  readonly at: number
}

/** From where a text begins to where it ends. */
export interface Found {
  readonly start: Place
  readonly end: Place
}

/** The lines of a source as one text, widths folded and blanks left out, which knows where everything stands. */
export class Haystack {
  readonly #lines: ReadonlyArray<Line>
  readonly #text: string
  /** Where each line begins in the text. */
  readonly #starts: ReadonlyArray<number>

  constructor(lines: ReadonlyArray<Line>) {
    const starts: Array<number> = []
    const texts: Array<string> = []
    let length = 0
    for (const line of lines) {
      starts.push(length)
      // What an editor typed about the text is not of the text.
      const text = line.furniture === undefined ? bare(line.text) : ''
      texts.push(text)
      length += text.length
    }
    this.#lines = lines
    this.#starts = starts
    this.#text = texts.join('')
  }

  /** Where a text stands, however it is broken into lines: as whole lines, else where lines begin so, else anywhere. */
  findAll(text: string): Array<Found> {
    const needle = bare(fold(text))
    const found = this.#occurrences(needle).map((at) => ({
      start: this.#placeOf(at),
      end: this.#endOf(at + needle.length),
    }))
    const begun = found.filter(({start}) => start.at === 0)
    const whole = begun.filter(({end}) => end.at === this.#lines[end.line]?.text.length)
    return [whole, begun, found].find((some) => some.length > 0) ?? []
  }

  /**
   * Every gap between two texts. Lines may stand in it that were printed into a sentence: a page head, a folio, an
   * advertisement.
   */
  findGaps(before: string, after: string): Array<Found> {
    const left = bare(fold(before))
    const right = bare(fold(after))
    return this.#occurrences(left).flatMap((at) => {
      const end = at + left.length
      const from = this.#endOf(end)
      const next = this.#text.startsWith(right, end) ? end : this.#lineThatStarts(right, from)
      return next === undefined ? [] : [{start: from, end: this.#placeOf(next)}]
    })
  }

  #occurrences(needle: string): Array<number> {
    const found: Array<number> = []
    if (needle === '') return found
    for (let at = this.#text.indexOf(needle); at >= 0; at = this.#text.indexOf(needle, at + 1)) found.push(at)
    return found
  }

  #lineThatStarts(text: string, {line, at}: Place): number | undefined {
    if (at < (this.#lines[line]?.text.length ?? 0)) return undefined
    return this.#starts.slice(line + 2, line + 2 + farthest).find((start) => this.#text.startsWith(text, start))
  }

  /** The place of a character. */
  #placeOf(at: number): Place {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] ?? 0) <= at) low = middle
      else high = middle - 1
    }
    const text = this.#lines[low]?.text ?? ''
    let rest = at - (this.#starts[low] ?? 0)
    let here = 0
    for (; here < text.length; here++) if (!isBlank(text.charCodeAt(here)) && rest-- === 0) break
    return {line: low, at: here}
  }

  /** The place behind the character before. */
  #endOf(at: number): Place {
    const last = this.#placeOf(at - 1)
    return {line: last.line, at: last.at + 1}
  }
}

/** Lines that may stand between the two halves of a sentence. */
const farthest = 8

function bare(text: string): string {
  let bared = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if (!isBlank(text.charCodeAt(at))) continue
    bared += text.slice(from, at)
    from = at + 1
  }
  return from === 0 ? text : bared + text.slice(from)
}
