import {unified} from 'unified'
import {VFile} from 'vfile'
import {lex} from '../lex.ts'
import {Haystack} from '../lines/haystack.ts'
import {readFrontMatter} from '../lines/read-front-matter.ts'
import {readMarks} from '../lines/read-marks.ts'
import type {Line} from '../transcript.ts'

/** The two texts by which a fix finds a gap, and which of such gaps it is, where there are several. */
export interface FixPlace {
  readonly before: string
  readonly after: string
  readonly nth: number | undefined
}

/**
 * Name a gap as `NAME.fixes.yaml` does: by the end of one text and the beginning of the next. `before` is the number
 * of the line in which the one ends, `line` of that in which the other begins.
 */
export function placeOfFix(source: string, before: number, line: number): FixPlace | undefined {
  const lines = linesOf(source)
  const texts = lines.filter(({furniture}) => furniture === undefined)
  const left = texts.findLast(({number}) => number === before)
  const right = texts.find(({number}) => number === line)
  if (!left || !right) return undefined
  const haystack = new Haystack(lines)
  const at = lines.indexOf(right)
  for (const length of [8, 16, 32]) {
    const sides = {before: left.text.slice(-length).trim(), after: right.text.slice(0, length).trim()}
    const places = haystack.findGaps(sides.before, sides.after)
    const nth = places.findIndex(({end}) => end.line === at && end.at === 0)
    if (nth < 0) continue
    if (places.length === 1) return {...sides, nth: undefined}
    if (length === 32) return {...sides, nth: nth + 1}
  }
  return undefined
}

/** Name lines as `NAME.fixes.yaml` does: by their text, and which of such texts it is. */
export function placeOfLines(
  source: string,
  line: number,
  until: number,
): {readonly at: string; readonly nth: number | undefined} | undefined {
  const lines = linesOf(source)
  const named = lines.filter(({number, furniture}) => furniture === undefined && number >= line && number <= until)
  const first = named[0]
  if (!first) return undefined
  const at = named.map(({text}) => text).join('')
  const places = new Haystack(lines).findAll(at)
  const nth = places.findIndex(({start}) => lines[start.line] === first && start.at === 0)
  return nth < 0 ? undefined : {at, nth: places.length === 1 ? undefined : nth + 1}
}

/** The lines of a source as fixes find them: front matter and marks are no text. */
function linesOf(source: string): ReadonlyArray<Line> {
  const transcript = lex(source)
  reader.runSync(transcript, new VFile({path: 'source.txt', value: source}))
  return transcript.children
}

const reader = unified().use(readFrontMatter).use(readMarks).freeze()
