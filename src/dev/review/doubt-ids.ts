import {digestOf} from '../../build/digest.ts'

/** What a doubt is known by: its rule, its file, what it is about, and where in a text it stands. */
export interface Known {
  readonly ruleId: string
  readonly path: string
  readonly actual: string
  /** Absent where it is about the file as a whole. */
  readonly at?: {readonly text: string; readonly start: number; readonly end: number} | undefined
}

/**
 * Name doubts so that the same doubt has the same name in the next build, whatever comes before it, and whatever was
 * settled meanwhile: of two that say the same of the same words, what stands around them tells which is which. Only
 * letters and digits count there, since who settles a doubt beside it puts marks in.
 *
 *     …架桥通车。 （下转第2版） 秧田等春…    …湖上开船。 （下转第2版） 老街来了…
 */
export function createDoubtIds(): (known: Known) => string {
  const counts = new Map<string, number>()
  return ({ruleId, path, actual, at}) => {
    const key = [
      ruleId,
      path,
      actual,
      ...(at ? [lettersBefore(at.text, at.start), lettersAfter(at.text, at.end)] : []),
    ].join('\n')
    const nth = (counts.get(key) ?? 0) + 1
    counts.set(key, nth)
    return digestOf(`${key}\n${nth}`).slice(0, 16)
  }
}

function lettersBefore(text: string, end: number): string {
  return letters(text.slice(Math.max(0, end - near), end)).slice(-few)
}

function lettersAfter(text: string, start: number): string {
  return letters(text.slice(start, start + near)).slice(0, few)
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Characters in which so many letters are looked for. */
const near = 256
const few = 12
