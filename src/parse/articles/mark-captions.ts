import type {Plugin} from 'unified'
import {parent} from '../../tree/build.ts'
import type {Article, ArticleContent, Bulletin, Caption} from '../../tree/types.ts'
import {articlesOf, charactersOf, find, headOf} from '../../tree/walk.ts'
import {isBriefHead} from '../brief-head.ts'
import {readByline} from '../bylines/byline.ts'
import {fold} from '../fold.ts'
import {itemHeads} from '../lexicon/heads.ts'

/**
 * Tell captions from paragraphs.
 *
 *     图①：渡口的新码头。          opens with 图, 图为, 上图
 *     曹某图 卜某文                who drew and who wrote
 *
 * In an item headed 图片新闻 the first paragraph is the caption, where no line says itself that it is one.
 */
export const markCaptions: Plugin<[], Bulletin> = () => (bulletin) => {
  for (const article of articlesOf(bulletin)) {
    const isOfPictures = isPictureItem(article)
    const isOpen = isOfPictures && !find(article, 'caption')
    const first = isOpen ? article.children.findIndex((content) => content.type === 'paragraph') : -1
    const isList =
      !isOfPictures &&
      (isBriefHead(article.column) || article.children.filter((content) => opensWith(triangle, content)).length > 1)
    article.children = article.children.map((content, at) =>
      at === first || (isCaption(content) && !(isList && opensWith(triangle, content))) ? asCaption(content) : content,
    )
  }
}

/** ▲ before one text is a caption's, and under 图片新闻 before each; items of a list have one each. */
const triangle = /^[▲△▼]/

const opening =
  /^(?:[▲△▼]\s?|图[①-⑳一二三四五六七八九十\d]?\s?[:：]|图[①-⑳]\s?|图\s?\d{1,2}(?:[-—.]\d{1,2})?\s|图为|图片为|[上下左右]图(?:为|[:：,]))/

/** One of these in every caption, in either script. */
const signs = /^[▲△▼]|[图圖]/

function opensWith(pattern: RegExp, content: ArticleContent): boolean {
  return content.type === 'paragraph' && pattern.test(headOf(content.children, 1))
}

/** Whether a paragraph says of itself that it is one. */
export function isCaption(content: ArticleContent): boolean {
  if (content.type !== 'paragraph') return false
  const head = headOf(content.children, 40)
  if (!signs.test(head)) return false
  const text = fold(head)
  return opening.test(text) || (text.length < 40 && readByline(text)?.pictorial === true)
}

function isPictureItem(article: Article): boolean {
  const headline = find(article, 'headline')
  const text = headline ? fold(headline.children.map((line) => charactersOf(line.children)).join('')) : ''
  return itemHeads.some((head) => head === text && head.includes('图'))
}

function asCaption(content: ArticleContent): ArticleContent {
  return content.type === 'paragraph' ? parent<Caption>({type: 'caption', children: content.children}) : content
}
