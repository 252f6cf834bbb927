import type {ArticleContent, Article as ArticleNode, HeadlineRole, ParsedSource} from '../tree/types.ts'
import {leavesOf, textOf} from '../tree/walk.ts'
import {fingerprintOf} from './addresses/fingerprint.ts'
import type {Part} from './resolve-jumps.ts'
import type {ArticlePlace} from './types.ts'

/** An article as its own source tells it, before it has a place in the archive. */
export interface Draft {
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
  readonly fingerprint: string
  readonly places: ReadonlyArray<ArticlePlace>
}

/** Read what an article holds, once. */
export function draftOf({source, node, made, page, places}: Part): Draft {
  const headline = node.children.find((child) => child.type === 'headline' && !child.continued)
  const lines = headline?.type === 'headline' ? headline.children : []
  const content = node.children.filter((child) => child !== headline)
  const printed = textsOf(content, ['dateline', 'byline', 'paragraph', 'subheading', 'caption'])
  return {
    source,
    node,
    made,
    page,
    headlineLines: lines.map((line) => ({role: line.role, text: textOf(line.children).trim()})),
    content,
    opening: openingOf(content),
    ...wordsOf(content),
    printed,
    fingerprint: fingerprintOf(printed),
    places,
  }
}

/** What an article says below its headline, and what is said beside that. */
export function wordsOf(content: ReadonlyArray<ArticleContent>): Pick<Draft, 'paragraphs' | 'asides'> {
  return {
    paragraphs: textsOf(content, ['paragraph']),
    asides: [
      ...textsOf(content, ['subheading', 'caption']),
      ...content.flatMap((child) => (child.type === 'figure' ? (child.alt ?? []) : [])),
    ],
  }
}

function openingOf(content: ReadonlyArray<ArticleContent>): ReadonlyArray<string> {
  if (!content.some(({type}) => type === 'paragraph')) return textsOf(content, ['caption'])
  return content.flatMap((child) => {
    if (child.type === 'subheading') return `\u3000${textOf(child.children).trim()}\u3000`
    return child.type === 'paragraph' ? textOf(child.children).trim() : []
  })
}

function textsOf(content: ReadonlyArray<ArticleContent>, types: ReadonlyArray<string>): ReadonlyArray<string> {
  return content.filter((child) => types.includes(child.type)).map((child) => textOf(leavesOf(child)).trim())
}
