import {pushTo} from '../../archive/push-to.ts'
/** A run of time whose articles have an index of their own. */
export interface Segment<T> {
  /** `2020-2029`, `2020-2022` before the newest year, `2024`, `2024-01`, or `undated`. */
  readonly span: string
  /** Oldest first. */
  readonly articles: ReadonlyArray<T>
}

/** The day of an article, or of what stands for it; a month or a year where no more is known. */
export type DateOf<T> = (article: T) => string | undefined

/** More articles than these are divided further, if time allows. */
const most = 6000

/** A run of years with more than this part of `most` has its newest year apart. */
const growing = 0.1

/**
 * Divide the articles by decades; one that holds too many by halves, years, half years, quarters, months. What is added
 * to one run of time leaves the others as they are. The newest year of all grows from issue to issue: it stands by itself,
 * so that the years before it, which are larger, need not be loaded up to a server each time.
 */
export function segmentsOf<T>(articles: ReadonlyArray<T>, dateOf: DateOf<T>, limit = most): ReadonlyArray<Segment<T>> {
  const yearOf = (article: T): string => dateOf(article)?.slice(0, 4) ?? ''
  const newest = articles.reduce((last, article) => (yearOf(article) > last ? yearOf(article) : last), '')
  return divide(articles, 0)

  function divide(members: ReadonlyArray<T>, level: number): ReadonlyArray<Segment<T>> {
    const spanOf = finer[level]
    if (spanOf === undefined) return []
    const groups = new Map<string, Array<T>>()
    for (const article of members) {
      const date = dateOf(article)
      const span = date === undefined ? 'undated' : spanOf(date)
      pushTo(groups, span, article)
    }
    return [...groups].flatMap(([span, group]) => {
      const isLast = level === finer.length - 1 || span === 'undated'
      return group.length <= limit || isLast ? parted({span, articles: group}) : divide(group, level + 1)
    })
  }

  /** 2020-2029, of which 2023 is the newest year there is → 2020-2022, 2023. */
  function parted(segment: Segment<T>): ReadonlyArray<Segment<T>> {
    const {span, articles: all} = segment
    const recent = all.length > growing * limit ? all.filter((article) => yearOf(article) === newest) : []
    if (recent.length === 0 || recent.length === all.length) return [segment]
    const before = all.filter((article) => yearOf(article) !== newest)
    return [
      {span: `${span.slice(0, 4)}-${Number(newest) - 1}`, articles: before},
      {span: newest, articles: recent},
    ]
  }
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

/** `2024-05-17`, by 3 → `04to06` */
function monthsOf(date: string, size: 3 | 6): string {
  const first = Math.floor((Number(date.slice(5, 7) || 1) - 1) / size) * size + 1
  return [first, first + size - 1].map((month) => String(month).padStart(2, '0')).join('to')
}
