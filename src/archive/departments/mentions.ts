import type {Placed} from '../layout.ts'
import {acts} from './boundary-lexicon.ts'
import {chooseStart} from './choose.ts'
import type {EvidenceOf} from './evidence.ts'
import {findHits, type Hit} from './find.ts'
import type {KnownNames} from './known-names.ts'
import {list} from './matchers.ts'

/** What may be an office, by the texts of an article. */
export interface ArticleHits {
  readonly headline: ReadonlyArray<ReadonlyArray<Hit>>
  readonly paragraphs: ReadonlyArray<ReadonlyArray<Hit>>
  readonly asides: ReadonlyArray<ReadonlyArray<Hit>>
}

/** An office, named in a text. */
export interface Mention {
  readonly name: string
  readonly where: 'headline' | 'paragraph' | 'aside'
  /** Which line or paragraph. */
  readonly index: number
  /** It is all that stands before the colon: 清风街道：……, or 清风街道、区住建局：……. */
  readonly prefix: boolean
  /** It begins a clause of the first sentence; `within` where it stands elsewhere in it. */
  readonly opening: 'subject' | 'within' | undefined
}

const actStart = new RegExp(`^(?:${list(acts).join('|')})`)

/** Find what may be an office in an article. */
export function hitsOf(article: Placed, known: KnownNames): ArticleHits {
  const find = (text: string) => findHits(text, known)
  return {
    headline: article.headlineLines.map(({text}) => find(text)),
    paragraphs: article.paragraphs.map(find),
    asides: article.asides.map(find),
  }
}

/** The offices that an article names, in the order of the text. */
export function mentionsOf(hits: ArticleHits, evidence: EvidenceOf): ReadonlyArray<Mention> {
  const read = (where: Mention['where'], texts: ReadonlyArray<ReadonlyArray<Hit>>) =>
    texts.flatMap((list, index) =>
      named(list, evidence, where === 'paragraph' && index === 0).map(({hit, start}) =>
        mention(hit, start, where, index),
      ),
    )
  return [...read('headline', hits.headline), ...read('paragraph', hits.paragraphs), ...read('aside', hits.asides)]
}

/** What a longer name holds is not a name of its own: 物流园区 in 物流园区建设局. */
function named(
  hits: ReadonlyArray<Hit>,
  evidence: EvidenceOf,
  opens: boolean,
): ReadonlyArray<{hit: Hit; start: number}> {
  const found: Array<{hit: Hit; start: number}> = []
  for (const hit of hits) {
    const start = chooseStart(hit, evidence, (at) => opens && isActor(hit, at))
    if (start === undefined) continue
    while ((found.at(-1)?.hit.end ?? -1) > start) found.pop()
    found.push({hit, start})
  }
  return found
}

function mention(hit: Hit, start: number, where: Mention['where'], index: number): Mention {
  const before = hit.text.slice(0, start)
  const prefix =
    where === 'headline' && /^[^：:]*[：:]/.test(hit.text.slice(hit.end)) && /^(?:[^，。：:\s]+[、\s])?$/.test(before)
  const opening = /[。！？!?]/.test(before) ? undefined : isSubject(hit, start) ? 'subject' : 'within'
  return {name: hit.printed.slice(start, hit.end), where, index, prefix, opening}
}

/** 6月1日，荻浦镇召开会议。 */
function isActor(hit: Hit, start: number): boolean {
  return (
    !/[。！？!?]/.test(hit.text.slice(0, start)) &&
    isSubject(hit, start) &&
    actStart.test(hit.text.slice(hit.end, hit.end + 2))
  )
}

function isSubject(hit: Hit, start: number): boolean {
  if (start === 0 || /[，,：:；;\s]/.test(hit.text.charAt(start - 1))) return true
  return hit.options.some((option) => option.start === start && option.border === 'time')
}
