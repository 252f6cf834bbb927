import type {Plugin} from 'unified'
import {parent, split} from '../../tree/build.ts'
import type {Article, ArticleContent, Bulletin, Headline, HeadlineLine} from '../../tree/types.ts'
import {articlesOf, charactersOf, find} from '../../tree/walk.ts'
import {namesAlone} from '../bylines/byline-parts.ts'
import {isBareName} from '../bylines/names.ts'
import {readDateline} from '../dateline.ts'
import {fold} from '../fold.ts'
import {bylineOf} from '../read-nodes.ts'
import {isWord} from '../words/words.ts'

/**
 * Part who wrote a piece from the line of its headline, where a wide blank stands between the two.
 *
 *     白渚八景（之三）　　　　苏砚秋    →    headline 白渚八景（之三）    byline 苏砚秋
 *     抓革命　　　促生产                 two halves: 促 is no surname, and in 安全弦 a word begins
 *
 * Only where nobody else signs the article, and no dateline tells of news.
 */
export const partAuthors: Plugin<[], Bulletin> = () => (bulletin) => {
  for (const article of articlesOf(bulletin)) {
    const headline = find(article, 'headline')
    const parted = headline ? partedAt(headline) : undefined
    if (headline && parted && !isSigned(article))
      article.children.splice(article.children.indexOf(headline), 1, ...parted)
  }
}

function isSigned({children}: Article): boolean {
  return children.some(
    (content) =>
      content.type === 'byline' ||
      (content.type === 'paragraph' && readDateline(fold(charactersOf(content.children))) !== undefined),
  )
}

function partedAt(headline: Headline): Array<ArticleContent> | undefined {
  const last = headline.children.at(-1)
  if (!last) return undefined
  const printed = charactersOf(last.children)
  const [, title, name] = named.exec(fold(printed)) ?? []
  if (title === undefined || name === undefined || title.replace(/\s/g, '').length < shortest) return undefined
  const plain = name.replace(/\s/g, '')
  if (!isBareName(plain) || isWord(plain.slice(1)) || (plain.length > 2 && isWord(plain.slice(0, 2)))) return undefined
  const [head, author] = split(last.children, title.length)
  const lines = [...headline.children.slice(0, -1), parent<HeadlineLine>({...last, children: head})]
  return [parent<Headline>({...headline, children: lines}), bylineOf(namesAlone(plain), 'head', author)]
}

/** Three blanks at least; a name of two characters may be set wide itself. */
const named = /^(.*\S)\s{3,}([\u4e00-\u9fff]\s{0,2}[\u4e00-\u9fff][\u4e00-\u9fff]?)$/
const shortest = 4
