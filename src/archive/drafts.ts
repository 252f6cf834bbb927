import type {Position} from 'unist'
import type {ArticleContent, Contributor, HeadlineRole, ParsedSource} from '../tree/types.ts'
import {leavesOf, textOf} from '../tree/walk.ts'
import {fingerprintOf} from './addresses/fingerprint.ts'
import {contentOf, type Origin} from './content.ts'
import {contributorsOf} from './contributors.ts'
import {excerptOf, lengthOf} from './prose.ts'
import type {Part} from './resolve-jumps.ts'
import type {ArticlePlace} from './types.ts'

/**
 * An article as its own source tells it, before it has a place in the archive: what the archive wants to know of its tree,
 * which is not held.
 */
export interface Draft {
  readonly source: ParsedSource
  readonly position: Position | undefined
  /** Where its first paragraph stands. */
  readonly lead: Position | undefined
  /** The articles of sources that it is made of, its own first. */
  readonly made: ReadonlyArray<Origin>
  /** 版次, or undefined where neither article, file nor file name says it. */
  readonly page: string | undefined
  /** The 栏目 over it, as printed. */
  readonly column: string | undefined
  /** The offices that its author says it is about. */
  readonly departments: ReadonlyArray<string> | undefined
  readonly headlineLines: ReadonlyArray<{readonly role: HeadlineRole; readonly text: string}>
  readonly contributors: ReadonlyArray<Contributor>
  readonly dateline: string | undefined
  readonly credit: string | undefined
  /** The pictures to which it refers. */
  readonly figures: ReadonlyArray<string>
  /** How many breaks were mended in it. */
  readonly seams: number
  readonly excerpt: string
  readonly length: number
  readonly paragraphs: ReadonlyArray<string>
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
  const content = contentOf(node)
  const read = readAll(content)
  const printed = textsOf(read, isPrinted)
  const {paragraphs, asides} = wordsIn(read)
  return {
    ...{source, position: node.position, made, page, column: node.column, departments: node.departments},
    lead: content.find(isParagraph)?.position,
    headlineLines: lines.map((line) => ({role: line.role, text: textOf(line.children).trim()})),
    contributors: contributorsOf(content),
    dateline: datelineOf(content),
    credit: creditOf(content),
    figures: figuresOf(content),
    seams: content.reduce((sum, child) => sum + mendedIn(child), 0),
    excerpt: copyOf(excerptOf(openingOf(read)).trim()),
    length: lengthOf(paragraphs) + lengthOf(asides),
    ...{paragraphs, asides, printed},
    fingerprint: fingerprintOf(printed),
    places,
  }
}

/** What an article says below its headline, and what is said beside that. */
export function wordsOf(content: ReadonlyArray<ArticleContent>): Pick<Draft, 'paragraphs' | 'asides'> {
  return wordsIn(readAll(content))
}

/** A part of an article, and its text. */
interface Read {
  readonly child: ArticleContent
  readonly text: string
}

function readAll(content: ReadonlyArray<ArticleContent>): ReadonlyArray<Read> {
  return content.map((child) => ({child, text: textOf(leavesOf(child)).trim()}))
}

function wordsIn(read: ReadonlyArray<Read>): Pick<Draft, 'paragraphs' | 'asides'> {
  return {
    paragraphs: textsOf(read, isParagraph),
    asides: [
      ...textsOf(read, isAside),
      ...read.flatMap(({child}) => (child.type === 'figure' ? (child.alt ?? []) : [])),
    ],
  }
}

/** What a reader may be shown first: paragraphs with their 小标题, set off by blanks; else captions. */
function openingOf(read: ReadonlyArray<Read>): ReadonlyArray<string> {
  if (!read.some(({child}) => isParagraph(child))) return textsOf(read, isCaption)
  return read.flatMap(({child, text}) => {
    if (child.type === 'subheading') return `\u3000${text}\u3000`
    return child.type === 'paragraph' ? text : []
  })
}

function textsOf(read: ReadonlyArray<Read>, isWanted: (child: ArticleContent) => boolean): ReadonlyArray<string> {
  return read.flatMap(({child, text}) => (isWanted(child) ? text : []))
}

function isParagraph({type}: ArticleContent): boolean {
  return type === 'paragraph'
}

function isCaption({type}: ArticleContent): boolean {
  return type === 'caption'
}

function isAside({type}: ArticleContent): boolean {
  return type === 'subheading' || type === 'caption'
}

function isPrinted(child: ArticleContent): boolean {
  return child.type === 'dateline' || child.type === 'byline' || isParagraph(child) || isAside(child)
}

function datelineOf(content: ReadonlyArray<ArticleContent>): string | undefined {
  const node = content.find((child) => child.type === 'dateline')
  return node && (textOf(node.children).trim() || undefined)
}

function creditOf(content: ReadonlyArray<ArticleContent>): string | undefined {
  for (const node of content) if (node.type === 'byline' && node.credit) return node.credit
  return undefined
}

function figuresOf(content: ReadonlyArray<ArticleContent>): ReadonlyArray<string> {
  const urls = content.flatMap((node) => (node.type === 'figure' ? node.url : []))
  return urls.length === 0 ? none : urls
}

/** Most have none. */
const none: ReadonlyArray<string> = []

/** A part of a text, without the text: V8 holds that as long as the part. */
function copyOf(part: string): string {
  return [...part].join('')
}

/** A seam that something spoke for. */
function mendedIn(node: ArticleContent): number {
  let mended = 0
  for (const child of node.children) if (child.type === 'seam' && child.data !== undefined) mended++
  return mended
}
