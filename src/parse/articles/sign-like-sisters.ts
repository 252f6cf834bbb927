import type {Plugin} from 'unified'
import {parent, split} from '../../tree/build.ts'
import type {Article, ArticleContent, Bulletin, Byline, Paragraph} from '../../tree/types.ts'
import {articlesOf, charactersOf, tailOf} from '../../tree/walk.ts'
import {readName} from '../bylines/byline.ts'
import {isLikelyName} from '../bylines/names.ts'
import {fold} from '../fold.ts'
import {conclusions, provinces} from '../lexicon/common.ts'
import {bylineOf} from '../read-nodes.ts'

/**
 * Part a name in brackets that is a word as well, where items under the same 栏目 are signed alike.
 *
 *     …沿着堤岸慢慢走。（戴川） | …只等一场雨。（田野）    →    byline （田野）
 *
 * Needs bylines, by which the others are known; most of them are to end so.
 */
export const signLikeSisters: Plugin<[], Bulletin> = () => (bulletin) => {
  const columns = new Map<string, Array<Article>>()
  for (const article of articlesOf(bulletin)) {
    if (article.column === undefined) continue
    const sisters = columns.get(article.column)
    if (sisters) sisters.push(article)
    else columns.set(article.column, [article])
  }
  for (const sisters of columns.values()) signAlike(sisters)
}

/** Two may be chance. */
const fewest = 2

function signAlike(sisters: ReadonlyArray<Article>): void {
  const signed = sisters.filter(({children}) => children.some(isNameInBrackets)).length
  if (signed < fewest) return
  const open = sisters.flatMap((article) => signatureOf(article) ?? [])
  if (signed + open.length <= sisters.length / 2) return
  for (const {article, at, paragraph, start} of open) article.children.splice(at, 1, ...parted(paragraph, start))
}

/** （戴川） at an end, without a role. */
function isNameInBrackets(content: ArticleContent): content is Byline {
  if (content.type !== 'byline' || (content.placement !== 'run-in' && content.placement !== 'tail')) return false
  const isBare = content.contributors.length > 0 && content.contributors.every(({role}) => role === '')
  return isBare && /^\s*\(.*\)\s*$/.test(fold(charactersOf(content.children)))
}

interface Signature {
  readonly article: Article
  readonly at: number
  readonly paragraph: Paragraph
  /** Where the name begins in the characters of the paragraph. */
  readonly start: number
}

/** A name behind the last sentence of an item that nobody signs, or below it. */
function signatureOf(article: Article): Signature | undefined {
  if (article.children.some(({type}) => type === 'byline')) return undefined
  const at = article.children.findLastIndex(({type}) => type !== 'furniture')
  const paragraph = article.children[at]
  if (paragraph?.type !== 'paragraph') return undefined
  const ends = nameAtEnd.exec(fold(tailOf(paragraph.children, longestTail)))
  const name = ends?.[1]
  if (name === undefined || notNames.test(name) || !isLikelyName(name.replace(/\s/, '')) || !readName(name))
    return undefined
  const whole = charactersOf(paragraph.children)
  const start = fold(whole).lastIndexOf('(')
  const isAlone = whole.slice(0, start).trim() === ''
  if (isAlone && article.children.slice(0, at).every(({type}) => type !== 'paragraph')) return undefined
  return {article, at, paragraph, start}
}

const longestTail = 12
/** …只等一场雨。(田野) */
const nameAtEnd = /(?:^|[。!?”…])\s*\(([\u4e00-\u9fff]\s?[\u4e00-\u9fff]{1,2})\)\s*$/
/** (江苏), though there are surnames of that kind. */
const notNames = new RegExp(`^(?:${conclusions}|${provinces})$`)

function parted(paragraph: Paragraph, start: number): Array<ArticleContent> {
  const [body, tail] = split(paragraph.children, start)
  const reading = readName(fold(charactersOf(tail)).trim())
  if (!reading) return [paragraph]
  if (body.length === 0) return [bylineOf(reading, 'tail', tail)]
  return [parent<Paragraph>({...paragraph, children: body}), bylineOf(reading, 'run-in', tail)]
}
