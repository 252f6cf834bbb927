import {tight} from '../tree/tight.ts'
import type {
  ArticleContent,
  Article as ArticleNode,
  Bulletin,
  HeadlineRole,
  Imprint,
  ParsedSource,
} from '../tree/types.ts'
import {articlesOf, textOf} from '../tree/walk.ts'
import {namesOf} from './addresses/anchors.ts'
import {fingerprintOf} from './addresses/fingerprint.ts'
import type {Part} from './resolve-jumps.ts'
import type {ArticlePlace} from './types.ts'

/** An article as its own source tells it, before it has a place in the archive. */
export interface Draft extends Imprint {
  readonly source: ParsedSource
  readonly node: ArticleNode
  /** The nodes of the sources that it is made of, this one's first. */
  readonly made: ReadonlyArray<ArticleNode>
  /** 版次, or undefined where neither article, file nor file name says it. */
  readonly page: string | undefined
  readonly headlineLines: ReadonlyArray<{readonly role: HeadlineRole; readonly text: string}>
  /** Everything but the headline. */
  readonly content: ReadonlyArray<ArticleContent>
  readonly paragraphs: ReadonlyArray<string>
  /** What a reader may be shown first: paragraphs with their 小标题, set off by blanks; else captions. */
  readonly opening: ReadonlyArray<string>
  /** 小标题 and captions, and what is said of pictures. */
  readonly asides: ReadonlyArray<string>
  /** All that is printed below the headline, but for what frames it: by this an article is known again. */
  readonly printed: ReadonlyArray<string>
  readonly places: ReadonlyArray<ArticlePlace>
}

/** Read what an article holds, once. */
export function draftOf({source, node, made, page, places, imprint}: Part): Draft {
  const headline = headlineOf(node)
  const lines = headline?.type === 'headline' ? headline.children : []
  const content = tight(contentOf(node))
  const texts = textsOf(content)
  const {paragraphs, asides} = saidIn(content, texts)
  const printed = texts.map(({text}) => text)
  const {fingerprint, names} = imprint ?? imprintOf(printed, paragraphs)
  return {
    source,
    node,
    made,
    page,
    headlineLines: lines.map((line) => ({role: line.role, text: textOf(line.children).trim()})),
    content,
    opening: openingOf(texts),
    paragraphs,
    asides,
    printed,
    fingerprint,
    names,
    places,
  }
}

/** What each article of a source is known by, which its text alone decides. */
export function imprintsOf(tree: Bulletin): ReadonlyArray<Imprint> {
  return articlesOf(tree).map((node) => {
    const texts = textsOf(contentOf(node))
    return imprintOf(
      texts.map(({text}) => text),
      texts.flatMap(({type, text}) => (type === 'paragraph' ? text : [])),
    )
  })
}

function imprintOf(printed: ReadonlyArray<string>, paragraphs: ReadonlyArray<string>): Imprint {
  return {fingerprint: fingerprintOf(printed), names: namesOf(paragraphs)}
}

function headlineOf({children}: ArticleNode): ArticleContent | undefined {
  return children.find((child) => child.type === 'headline' && !child.continued)
}

function contentOf(node: ArticleNode): ReadonlyArray<ArticleContent> {
  const headline = headlineOf(node)
  return node.children.filter((child) => child !== headline)
}

/** What an article says below its headline, and what is said beside that. */
export function wordsOf(content: ReadonlyArray<ArticleContent>): Pick<Draft, 'paragraphs' | 'asides'> {
  return saidIn(content, textsOf(content))
}

interface NodeText {
  readonly type: 'dateline' | 'byline' | 'paragraph' | 'subheading' | 'caption'
  readonly text: string
}

/** Each text is put together once, and held once: most of an archive is its texts. */
function textsOf(content: ReadonlyArray<ArticleContent>): ReadonlyArray<NodeText> {
  return content.flatMap((child) => {
    switch (child.type) {
      case 'dateline':
      case 'byline':
      case 'paragraph':
      case 'subheading':
      case 'caption':
        return {type: child.type, text: textOf(child.children).trim()}
      default:
        return []
    }
  })
}

function saidIn(
  content: ReadonlyArray<ArticleContent>,
  texts: ReadonlyArray<NodeText>,
): Pick<Draft, 'paragraphs' | 'asides'> {
  return {
    paragraphs: texts.flatMap(({type, text}) => (type === 'paragraph' ? text : [])),
    asides: [
      ...texts.flatMap(({type, text}) => (type === 'subheading' || type === 'caption' ? text : [])),
      ...content.flatMap((child) => (child.type === 'figure' ? (child.alt ?? []) : [])),
    ],
  }
}

/** What stands apart on its own line is parted from the next: a 小标题, and a row that no mark ends. */
function openingOf(texts: ReadonlyArray<NodeText>): ReadonlyArray<string> {
  if (!texts.some(({type}) => type === 'paragraph'))
    return texts.flatMap(({type, text}) => (type === 'caption' ? text : []))
  return texts.flatMap(({type, text}, at) => {
    if (type === 'subheading') return `\u3000${text}\u3000`
    if (type !== 'paragraph') return []
    return texts[at + 1]?.type === 'paragraph' && endsOpen.test(text.slice(-2)) ? `${text}\u3000` : text
  })
}

const endsOpen = /[^\s\p{P}]$/u
