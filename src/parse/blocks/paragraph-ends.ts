import type {BlockReading} from './read-block.ts'

/**
 * Whether a sentence that ends where its line ends also ends its paragraph: the one gap of a column without indents
 * that its layout does not decide.
 *
 *     …采取的各项举措十分得力。        a full line
 *     据悉,…                            a new paragraph, or more of this one?
 *
 * Log odds of going on, by a logistic regression over 7,400 sentence ends of real pages (it is right on 81 of 100 that
 * it did not see; always going on is right on 65). What it looks at: the lengths of what stands before and behind, set
 * against the page's other paragraphs, the first words of the next sentence, quotation marks left open.
 */
export function oddsOfGoingOn(before: BlockReading, after: BlockReading, page: PageHabits): number {
  const ratio = (length: number): number => Math.log((length + 10) / (page.meanLength + 10))
  const lengthBefore = page.lengthTo.get(before) ?? before.text.length
  const lengthAfter = page.lengthFrom.get(after) ?? after.text.length
  const first = ratio(lengthBefore)
  const second = ratio(lengthAfter)
  const both = ratio(lengthBefore + lengthAfter)
  const next = /^[^。!?]*/.exec(after.text)?.[0] ?? ''
  const opening = after.text.slice(0, 2)
  let odds = -0.24 - 1.17 * first - 1.24 * second + 0.99 * both
  odds += 1.29 * Math.abs(first) + 0.8 * Math.abs(second) - 1.65 * Math.abs(both)
  for (const [pattern, weight] of openings) if (pattern.test(after.text)) odds += weight
  if ((page.paragraphStarts.get(opening) ?? 0) > 0) odds -= 0.91
  if ((page.sentenceStarts.get(opening) ?? 0) > 0) odds += 0.53
  if (before.balance.open > 0) odds += 1.66
  if (after.balance.closed > 0) odds += 1.66
  if (/(?:说|介绍|表示|告诉记者)。$/.test(before.text)) odds -= 1.94
  if (next.length < 15) odds -= 1.1
  else if (next.length < 25) odds -= 0.63
  return odds
}

/** First words by what they do. */
const openings: ReadonlyArray<readonly [RegExp, number]> = [
  [
    /^(?:但|而|可|却|且|并|也|还|又|就|才|则|因此|所以|因为|由于|不过|只有|只要|虽然|尽管|如果|倘若|一旦|无论|不管|不仅|不但|既)/,
    0.73,
  ],
  [/^(?:要|应|必须|需要|不能|不得|坚持|加强|加快|推动|推进|完善|深化|强化|切实|确保|严格|继续|积极|进一步)/, 2.04],
  [/^(?:他们|她们|它们|我们|咱们|大家|人们)/, 1.54],
  [/^[他她它其](?!们)/, 1.31],
  [/^(?:其中|比如|例如|如(?!今|果)|特别是|尤其)/, 1.31],
  [/^(?:同时|另外|与此同时|一方面|随后|之后|后来|接着|然后|于是|目前|当前|现在|眼下)/, 1.25],
  [/^(?:[一二三四五]是|首先|其次|最后|第[一二三])/, 0.95],
  [/^(?:一|两|三|多|许多|不少|有的|有些|每|各)/, 0.63],
  [/^(?:据|根据|按照|近日|近年|日前|前不久|近期|连日来)/, -0.68],
  [/^“/, -0.81],
  [/^《/, -0.55],
  [/^[^,。:“]{2,22}(?:说|表示|指出|强调|介绍|认为|要求|告诉|坦言|称)[,:]/, -0.63],
  [/^[^,。]{0,12},/, -0.27],
]

/** What the page's undoubted paragraphs are like. */
export interface PageHabits {
  /** In characters. */
  readonly meanLength: number
  /** First two characters of paragraphs, and of sentences within them, with counts. */
  readonly paragraphStarts: ReadonlyMap<string, number>
  readonly sentenceStarts: ReadonlyMap<string, number>
  /** How long a text is up to the end of a block, or from its start, over lines that are full and end no sentence. */
  readonly lengthTo: ReadonlyMap<BlockReading, number>
  readonly lengthFrom: ReadonlyMap<BlockReading, number>
}

/** Read the habits of a page; 120 characters are taken for two paragraphs more, so that a short page is not believed too much. */
export function habitsOf(readings: ReadonlyArray<BlockReading>): PageHabits {
  const paragraphStarts = new Map<string, number>()
  const sentenceStarts = new Map<string, number>()
  let length = 240
  let count = 2
  for (const reading of readings) {
    if (reading.ending !== 'stop' || reading.text.length < 20) continue
    length += reading.text.length
    count++
    add(paragraphStarts, reading.text.slice(0, 2))
    for (const match of reading.text.matchAll(/[。!?]”?(?=(.{2}))/g)) add(sentenceStarts, match[1] ?? '')
  }
  for (const [start, times] of paragraphStarts) {
    // A block's own start says nothing of it.
    if (times === 1) paragraphStarts.delete(start)
  }
  return {meanLength: length / count, paragraphStarts, sentenceStarts, ...runsOf(readings)}
}

function runsOf(readings: ReadonlyArray<BlockReading>): Pick<PageHabits, 'lengthTo' | 'lengthFrom'> {
  const lengthTo = new Map<BlockReading, number>()
  const lengthFrom = new Map<BlockReading, number>()
  let run = 0
  for (const [at, reading] of readings.entries()) {
    const before = readings[at - 1]
    run = before && runsOn(before, reading) ? run + reading.text.length : reading.text.length
    lengthTo.set(reading, run)
  }
  for (const [at, reading] of [...readings.entries()].reverse()) {
    const after = readings[at + 1]
    run = after && runsOn(reading, after) ? run + reading.text.length : reading.text.length
    lengthFrom.set(reading, run)
  }
  return {lengthTo, lengthFrom}
}

function runsOn(before: BlockReading, after: BlockReading): boolean {
  return (
    before.block.lines.at(-1)?.fill === 'full' &&
    before.ending !== 'stop' &&
    after.block.lines[0]?.blanks === 0 &&
    !after.dateline &&
    !after.byline
  )
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
