/** A run of time whose articles have an index of their own. */
export interface Segment<T> {
  /** `2020-2029`, `2024`, `2024-01`, or `undated`. */
  readonly span: string
  /** Oldest first. */
  readonly articles: ReadonlyArray<T>
}

/** The day of an article, or of what stands for it; a month or a year where no more is known. */
export type DateOf<T> = (article: T) => string | undefined

/** More articles than these are divided further, if time allows. */
const most = 6000

/**
 * Divide the articles by decades; one that holds too many by halves, years, half years, quarters, months. What is added
 * to one run of time leaves the others as they are.
 */
export function segmentsOf<T>(articles: ReadonlyArray<T>, dateOf: DateOf<T>, limit = most): ReadonlyArray<Segment<T>> {
  return divide(articles, dateOf, 0, limit)
}

type Divide = (date: string) => string

const finer: ReadonlyArray<Divide> = [
  (date) => `${date.slice(0, 3)}0-${date.slice(0, 3)}9`,
  (date) =>
    date.charAt(3) < '5' ? `${date.slice(0, 3)}0-${date.slice(0, 3)}4` : `${date.slice(0, 3)}5-${date.slice(0, 3)}9`,
  (date) => date.slice(0, 4),
  (date) => `${date.slice(0, 4)}-${monthsOf(date, 6)}`,
  (date) => `${date.slice(0, 4)}-${monthsOf(date, 3)}`,
  (date) => date.slice(0, 7),
]

function divide<T>(
  articles: ReadonlyArray<T>,
  dateOf: DateOf<T>,
  level: number,
  limit: number,
): ReadonlyArray<Segment<T>> {
  const spanOf = finer[level]
  if (spanOf === undefined) return []
  const groups = new Map<string, Array<T>>()
  for (const article of articles) {
    const date = dateOf(article)
    const span = date === undefined ? 'undated' : spanOf(date)
    const members = groups.get(span)
    if (members === undefined) groups.set(span, [article])
    else members.push(article)
  }
  return [...groups].flatMap(([span, members]) => {
    const isLast = level === finer.length - 1 || span === 'undated'
    return members.length <= limit || isLast ? [{span, articles: members}] : divide(members, dateOf, level + 1, limit)
  })
}

/** `2024-05-17`, by 3 → `04to06` */
function monthsOf(date: string, size: 3 | 6): string {
  const first = Math.floor((Number(date.slice(5, 7) || 1) - 1) / size) * size + 1
  return [first, first + size - 1].map((month) => String(month).padStart(2, '0')).join('to')
}
