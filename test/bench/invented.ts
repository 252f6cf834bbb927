import {table} from '../../src/parse/words/words-data.ts'
import {functions, given, places, surnames} from './names.ts'
import {type Random, randomOf} from './random.ts'

/** An article that nobody wrote. */
export interface InventedArticle {
  /** `2020-06-05` */
  readonly day: string
  readonly headline: string
  readonly reporter: string
  /** That act in it, the first one above all. */
  readonly offices: ReadonlyArray<string>
  /** The first one opens with 本报讯. */
  readonly paragraphs: ReadonlyArray<string>
}

/**
 * So many articles of 500 to 800 characters, ten a day, oldest first. Their words are those of the parser’s dictionary,
 * as often as they are in its corpus, so that pairs of characters are as unequal as in real prose; who signs and who acts
 * is unequal, too. The same seed gives the same articles.
 */
export function* inventArticles(count: number, seed: number): Generator<InventedArticle> {
  const random = randomOf(seed)
  const pickWord = wordPicker(random)
  const people = Array.from({length: 40 + Math.floor(count / 400)}, () => personOf(random))
  for (let at = 0; at < count; at++) {
    const day = new Date(Date.UTC(1960, 0, 1 + Math.floor(at / perIssue))).toISOString().slice(0, 10)
    const [, month, date] = day.split('-').map(Number)
    const offices = [officeOf(random), officeOf(random)]
    const lead = `本报讯　${month}月${date}日，${offices[0]}会同${offices[1]}`
    const length = random.between(500, 800)
    const paragraphs = [`${lead}${prose(random.between(80, 160))}`]
    for (let size = 0; size < length; size += paragraphs.at(-1)?.length ?? 0)
      paragraphs.push(prose(random.between(60, 180)))
    const reporter = skewed(people)
    yield {day, headline: words(random.between(10, 22)), reporter, offices, paragraphs}
  }

  /** The first are picked far more often than the last. */
  function skewed<T>(choices: ReadonlyArray<T>): T {
    const chosen = choices[Math.floor(choices.length * random.next() ** 2)]
    if (chosen === undefined) throw new Error('Unexpected empty list, expected something to choose from')
    return chosen
  }

  function prose(length: number): string {
    let text = ''
    while (text.length < length) text += `${words(random.between(6, 18))}${random.chance(0.35) ? '。' : '，'}`
    return `${text.slice(0, -1)}。`
  }

  function words(length: number): string {
    let text = ''
    while (text.length < length) text += pickWord()
    return text
  }
}

export const perIssue = 10

/** The raw text of an issue, as it is copied out of a PDF: lines of a column, and no mark between two articles. */
export function printIssue(articles: ReadonlyArray<InventedArticle>): string {
  return articles
    .map(({headline, paragraphs, reporter}) => {
      const body = paragraphs.map((text, at) => (at === paragraphs.length - 1 ? `${text}（记者　${reporter}）` : text))
      return `${headline}\n\n${body.map((text) => `　　${text}`).join('\n')}\n`
    })
    .join('\n\n')
}

/** A word as often as it is in the dictionary’s corpus, whose logarithm the table has. */
function wordPicker(random: Random): () => string {
  const known: Array<string> = []
  const sums: Array<number> = []
  let sum = 0
  for (const line of table.split('\n')) {
    const [level, size, text = ''] = line.split(' ')
    const length = Number(size)
    if (length === 1) continue
    for (let at = 0; at < text.length; at += length) {
      known.push(text.slice(at, at + length))
      sum += Math.exp(Number(level))
      sums.push(sum)
    }
  }
  return () => {
    const wanted = random.next() * sum
    let [low, high] = [0, known.length - 1]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((sums[middle] ?? 0) < wanted) low = middle + 1
      else high = middle
    }
    return known[low] ?? ''
  }
}

function officeOf(random: Random): string {
  return random.chance(0.4) ? `${random.pick(places)}街道办事处` : `${random.pick(places)}区${random.pick(functions)}局`
}

function personOf(random: Random): string {
  return `${random.pick([...surnames])}${random.pick([...given])}${random.pick([...given])}`
}
