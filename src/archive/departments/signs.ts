import {wordsOf} from '../drafts.ts'
import type {Article} from '../types.ts'
import {findHits, type Hit} from './find.ts'
import {type KnownNames, prefixesOf} from './known-names.ts'

/**
 * All in an article by which it may speak of an office, or bear witness of one. Two texts with the same signs name the
 * same offices in the same way, and say the same of all others: what is read around a name is a part of its sign, so
 * this may be too careful, and never too bold.
 */
export function officeSigns(
  {headlineLines, content}: Pick<Article, 'headlineLines' | 'content'>,
  known: KnownNames,
): string {
  const {paragraphs, asides} = wordsOf(content)
  const headline = headlineLines.map(({text}) => text)
  return JSON.stringify([
    headline.flatMap(prefixesOf),
    ...[headline, paragraphs, asides].map((texts) =>
      texts.flatMap((text, index) =>
        findHits(text, known).map((hit, at, all) => signOf(hit, all.slice(0, at), Math.min(index, 2))),
      ),
    ),
  ])
}

/** No name is longer than this, nor is more of what stands before one read. */
const reach = 24

function signOf({text, printed, head, end, rule, options}: Hit, before: ReadonlyArray<Hit>, index: number): unknown {
  const from = Math.max(0, head - reach)
  return [
    ...[index, rule?.kind, printed.slice(from, end + 4), head - from, end - head],
    options.map(({start, border}) => [start - head, border]),
    before.filter((hit) => hit.end > from).map((hit) => hit.end - head),
    // Does it stand in the first sentence; is it all that stands before a colon?
    [
      /[。！？!?]/.test(text.slice(0, from)),
      /[，。：:\s]/.test(text.slice(0, from)),
      /^[^：:]*[：:]/.test(text.slice(end)),
      from > 0,
    ],
  ]
}
