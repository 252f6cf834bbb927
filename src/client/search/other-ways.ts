import {datesAsked, yearWithin} from '../../search/engine/date-asked.ts'
import {parseWords} from '../../search/engine/query.ts'
import type {Request} from './request.ts'

/** Another way to ask, and what it finds. */
export interface Way {
  readonly request: Request
  readonly articles: number
}

/** How many articles answer; each is counted once. */
export type Count = (request: Request) => Promise<number>

const mostWays = 6
/** Of a longer word only the beginning is looked through. */
const longestWord = 20

/**
 * Other ways to ask where nothing is found: with a character that may be another one, by fewer words, the rarest first, by
 * parts of a word, without filters. What is typed as a year is the year of the issue, which no article says.
 *
 *     苏砚秋 摆渡人 2019年    →    苏砚秋, in 2019
 *     苏雁秋                  →    苏？秋
 *     渡口点灯的老余          →    渡口 点灯的 老余
 */
export async function otherWays(asked: Request, count: Count): Promise<ReadonlyArray<Way>> {
  const free = withoutFilters(asked)
  const dated = byYear(asked)
  const undated = {...(free ?? asked), q: yearWithin(asked.q)?.rest ?? asked.q}
  const bases = [...(dated.length > 0 ? dated : [asked]), undated]
  const rounds = bases.flatMap((base) => [
    () => [base],
    async () => [...(await likely(base, count)), ...leaveOneOut(base)],
    () => oneByOne(base),
    () => inParts(base, count),
  ])
  const first = () => [...dated, ...(free ? [free] : [])]
  // A date is no text: its parts mean nothing.
  for (const round of datesAsked(asked.q).length > 0 ? [first] : [first, ...rounds]) {
    const ways = await those(await round(), count)
    if (ways.length > 0) return ways.slice(0, mostWays)
  }
  return []
}

/** What else is typed beside a year, in that year, where that finds something. */
export async function waysByYear(asked: Request, count: Count): Promise<ReadonlyArray<Way>> {
  return those(byYear(asked), count)
}

/** Those that find something, the rarest first. */
async function those(requests: ReadonlyArray<Request>, count: Count): Promise<ReadonlyArray<Way>> {
  const ways: Array<Way> = []
  for (const request of requests) {
    const articles = await count(request)
    if (articles > 0 && !ways.some((way) => isSame(way.request, request))) ways.push({request, articles})
  }
  return ways.sort((a, b) => a.articles - b.articles)
}

function withoutFilters(asked: Request): Request | undefined {
  const free = {...asked, year: '', department: '', reporter: '', column: ''}
  const isFiltered = asked.year !== '' || asked.department !== '' || asked.reporter !== '' || asked.column !== ''
  return isFiltered && asked.q !== '' ? free : undefined
}

function isSame(one: Request, other: Request): boolean {
  return one.q === other.q && one.year === other.year
}

/** What else is typed beside a year, in that year; of two digits it may be of two centuries. */
function byYear(asked: Request): ReadonlyArray<Request> {
  const said = yearWithin(asked.q)
  if (said === undefined || asked.year !== '' || datesAsked(asked.q).length > 0) return []
  return said.years.map((year) => ({...asked, q: said.rest, year}))
}

/**
 * With each word that nobody wrote as it may have been written, most names having three or four characters: without its
 * last or its first one, or else with another one between them, for which all places of two characters have to be loaded.
 *
 *     陶水声    →    陶水, 水声
 *     陶睡生    →    陶？生
 */
async function likely(asked: Request, count: Count): Promise<ReadonlyArray<Request>> {
  const words = parseWords(asked.q)
  const made: Array<Request> = []
  for (const [at, {text, typed, excluded}] of words.entries()) {
    if (excluded || !name.test(text) || (await count(withWords(asked, [{typed}]))) > 0) continue
    const word = typed.length === text.length ? typed : text
    const withWord = (like: string) => withWords(asked, words.with(at, {text, excluded, typed: like}))
    const ends = [word.slice(0, -1), word.slice(1)]
    const found = await Promise.all(ends.map((end) => count(withWords(asked, [{typed: end}]))))
    if (found.some((articles) => articles > 0)) made.push(...ends.map(withWord))
    else
      for (let inner = 1; inner < word.length - 1; inner++)
        made.push(withWord(`${word.slice(0, inner)}？${word.slice(inner + 1)}`))
  }
  return made
}

/** Characters of the basic plane, each one unit. */
const name = /^(?:(?![\ud800-\udfff])\p{Script=Han}){3,4}$/u

function leaveOneOut(asked: Request): ReadonlyArray<Request> {
  const words = parseWords(asked.q)
  if (words.length < 2) return []
  return words
    .map((_, left) =>
      withWords(
        asked,
        words.filter((_, at) => at !== left),
      ),
    )
    .filter(isAskingFor)
}

function oneByOne(asked: Request): ReadonlyArray<Request> {
  const words = parseWords(asked.q)
  return words.length < 3 ? [] : words.map((word) => withWords(asked, [word])).filter(isAskingFor)
}

/** The parts of each word that stand somewhere, as long as may be; all together, if that finds anything. */
async function inParts(asked: Request, count: Count): Promise<ReadonlyArray<Request>> {
  const found: Array<string> = []
  for (const {text, typed, excluded} of parseWords(asked.q)) {
    if (excluded) continue
    const bare = typed.replace(/["＂“”「」『』]/g, '')
    // As it was typed, in whichever script.
    const whole = bare.length === text.length ? bare : text
    found.push(...(await partsOf(whole, (part) => count(withWords(asked, [{typed: `“${part}”`}])))))
  }
  const parts = [...new Set(found)].map((typed) => ({typed}))
  const all = withWords(asked, parts)
  return parts.length > 1 && (await count(all)) > 0 ? [all] : parts.map((part) => withWords(asked, [part]))
}

/** The longest part first, of as long ones the rarest; then what is left on both sides of it. */
async function partsOf(text: string, count: (part: string) => Promise<number>): Promise<ReadonlyArray<string>> {
  // 𠮷 is two units, and one character.
  const whole = [...text].slice(0, longestWord)
  const part = (from: number, to: number) => whole.slice(from, to).join('')
  const longest: Array<{start: number; end: number; articles: number}> = []
  for (let [start, end] = [0, 1]; start + 2 <= whole.length; start++) {
    let articles = 0
    for (end = Math.max(end, start + 1); end < whole.length; end++) {
      const more = await count(part(start, end + 1))
      if (more === 0) break
      articles = more
    }
    longest.push({start, end, articles})
  }
  return within(0, whole.length)

  function within(from: number, to: number): ReadonlyArray<string> {
    const [best] = longest
      .filter(({start}) => start >= from && start < to)
      .map((each) => ({...each, end: Math.min(each.end, to)}))
      .filter(({start, end}) => han.test(part(start, end)))
      .sort((a, b) => b.end - b.start - (a.end - a.start) || a.articles - b.articles)
    if (best === undefined) return []
    return [...within(from, best.start), part(best.start, best.end), ...within(best.end, to)]
  }
}

/** 09年 is no word. */
const han = /\p{Script=Han}{2}/u

function withWords(asked: Request, words: ReadonlyArray<{readonly typed: string}>): Request {
  return {...asked, q: words.map(({typed}) => typed).join(' ')}
}

function isAskingFor({q}: Request): boolean {
  return parseWords(q).some(({excluded}) => !excluded)
}
