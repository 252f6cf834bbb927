import {numbersOf} from '../archive/issues/numbers-of.ts'
import type {Archive} from '../archive/types.ts'

/** The number of an issue, and where that stands. */
export interface IssueNumber {
  /** A 合刊 has several. */
  readonly first: number
  readonly last: number
  readonly path: string
  /** A day, a month or a year; empty where none is known. */
  readonly date: string
}

/** The numbers of an archive's issues, oldest first. */
export function issueNumbersOf({issues}: Pick<Archive, 'issues'>): ReadonlyArray<IssueNumber> {
  return issues.flatMap((issue) => {
    const numbers = numbersOf(issue)
    return numbers ? [{...numbers, path: issue.path, date: issue.when ?? ''}] : []
  })
}

/**
 * A line an issue; a number that follows the one before is left out, and a date that its path says.
 *
 *     412 2024/03/15
 *      2024/03/22
 *     414-415 2024/04/05
 *     416 undated/te-kan 2024
 */
export function printNumbers(numbers: ReadonlyArray<IssueNumber>): string {
  let next: number | undefined
  return numbers
    .map(({first, last, path, date}) => {
      const said = first < last ? `${first}-${last}` : first === next ? '' : first
      next = last + 1
      return `${said} ${path.slice(0, -index.length)}${date === dateIn(path) ? '' : ` ${date}`}`
    })
    .join('\n')
}

/** What `printNumbers` wrote. */
export function readNumbers(text: string): ReadonlyArray<IssueNumber> {
  let next = 0
  return text.split('\n').flatMap((line): ReadonlyArray<IssueNumber> => {
    const [, one, other, folder, date] = /^(\d*)(?:-(\d+))? (\S+)(?: (.*))?$/.exec(line) ?? []
    if (folder === undefined) return []
    const first = one ? Number(one) : next
    const last = other === undefined ? first : Number(other)
    next = last + 1
    return [{first, last, path: folder + index, date: date ?? dateIn(folder)}]
  })
}

/** `2024/03/15-2/index.html` → `2024-03-15`, `2024/03/00/index.html` → `2024-03` */
function dateIn(path: string): string {
  const folder = /^\d{4}\/\d\d\/\d\d/.exec(path)?.[0] ?? ''
  return folder.replaceAll('/', '-').replace(/(?:-00)+$/, '')
}

const index = '/index.html'
