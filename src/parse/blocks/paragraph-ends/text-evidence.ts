import {type OpeningWord, openingWords} from './opening-words.ts'
import {edgesSay} from './sentence-edges.ts'
import {endOf, firstSentence, lastSentence, pairsOf, shareOf} from './sentences.ts'
import {closesSpeech, reportsSpeech, saysWho, saysWhoByName} from './speech.ts'

/** What the texts at both sides of a gap say, whatever the story's other paragraphs are like. */
export interface TextEvidence {
  /** What the first words behind the gap do. */
  readonly words: ReadonlySet<OpeningWord>
  /** Logarithms of characters. */
  readonly lastLength: number
  readonly nextLength: number
  /** How much the sentences at both sides differ in length. */
  readonly uneven: number
  /** The next sentence is of so few characters. */
  readonly below15: boolean
  readonly below25: boolean
  /** A quotation is open. */
  readonly open: boolean
  /** The paragraph so far is one quotation. */
  readonly onlyQuoted: boolean
  readonly quotedAgain: boolean
  /** “…” 船工某某说。 */
  readonly quotedBy: boolean
  /** …某某说。 */
  readonly saidSo: boolean
  /** The paragraph opens with who speaks; with it, the next sentence does, too. */
  readonly opensWithSpeaker: boolean
  readonly anotherSpeaker: boolean
  /** The next sentence opens so; with a name alone. */
  readonly speaker: boolean
  readonly namedSpeaker: boolean
  /** 某某强调,要…。要…: more of what was said. */
  readonly dutyReported: boolean
  readonly dutyOfOthersReported: boolean
  readonly weReported: boolean
  /** 一是…。二是… within the paragraph, or as its own first words. */
  readonly nextItem: boolean
  readonly nextOfItems: boolean
  /** Both sentences start with a number; the next one ends as one of the paragraph does. */
  readonly numberAgain: boolean
  readonly endsAlike: boolean
  readonly titleBefore: boolean
  /** Of the next sentence's pairs of characters, how many the last one has, and the headline. */
  readonly ofLast: number
  readonly ofHeadline: number
  /** What the first and last characters of both say (`sentence-edges.ts`). */
  readonly edges: number
}

/** Read a paragraph so far, and what stands behind the gap. */
export function readTexts(before: string, after: string, headline: string, isOpen: boolean): TextEvidence {
  const last = lastSentence(before)
  const next = firstSentence(after)
  const words = wordsOf(after)
  const isReported = reportsSpeech(before)
  const opensWithSpeaker = saysWho(before)
  const speaker = saysWho(after)
  const isItem = /^[二三四五六七八九十]是/.test(after)
  const pairs = pairsOf(next)
  return {
    words,
    lastLength: Math.log(last.length + 5),
    nextLength: Math.log(next.length + 5),
    uneven: Math.abs(Math.log((last.length + 5) / (next.length + 5))),
    below15: next.length < 15,
    below25: next.length >= 15 && next.length < 25,
    open: isOpen,
    onlyQuoted: /^“[^”]*”$/.test(before),
    quotedAgain: before.endsWith('”') && words.has('quotation'),
    quotedBy: before.endsWith('”') && closesSpeech(after),
    saidSo: /(?:说|介绍|表示|告诉记者)。$/.test(before),
    opensWithSpeaker,
    anotherSpeaker: opensWithSpeaker && speaker,
    namedSpeaker: saysWhoByName(after),
    dutyReported: isReported && words.has('duty'),
    dutyOfOthersReported: isReported && words.has('dutyOfOthers'),
    weReported: isReported && /^[^“]*我/.test(next),
    nextItem: isItem && /[。:;,][一二三四五六七八九]是/.test(before),
    nextOfItems: isItem && /^[一二三四五六七八九]是/.test(before),
    numberAgain: /^\d/.test(last) && /^\d/.test(next),
    endsAlike: before.includes(`${endOf(next)}。`),
    titleBefore: title.test(last.slice(0, 24)),
    ofLast: shareOf(pairs, last),
    ofHeadline: shareOf(pairs, headline),
    edges: edgesSay(last, next),
    speaker,
  }
}

function wordsOf(after: string): ReadonlySet<OpeningWord> {
  const words = new Set<OpeningWord>()
  for (const [name, pattern] of patterns) if (pattern.test(after)) words.add(name)
  return words
}

const patterns = Object.entries(openingWords) as ReadonlyArray<[OpeningWord, RegExp]>

const title =
  /书记|主任|主席|总理|部长|局长|院长|经理|董事长|教授|专家|负责人|会长|校长|市长|省长|镇长|村民|医生|所长|队长|站长/
