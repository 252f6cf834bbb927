import type {Plugin} from 'unified'
import {parent, split} from '../../tree/build.ts'
import type {ArticleContent, Bulletin, Paragraph} from '../../tree/types.ts'
import {articlesOf, charactersOf, find, headOf} from '../../tree/walk.ts'
import {readByline} from '../bylines/byline.ts'
import {type DatelineReading, mayOpenWithDateline, readDateline} from '../dateline.ts'
import {fold} from '../fold.ts'
import {bylineOf, datelineOf} from '../read-nodes.ts'
import {countMarks} from '../text-ends.ts'

/**
 * Part the dateline, and a byline in brackets behind it, from the paragraph that it opens.
 *
 *     本报讯 (记者 某某)3月1日,…    →    dateline 本报讯    byline 记者 某某    paragraph 3月1日,…
 *
 * A second dateline within an article stays one of that article.
 */
export const markDatelines: Plugin<[], Bulletin> = () => (bulletin) => {
  for (const article of articlesOf(bulletin)) {
    const first = find(article, 'paragraph')
    const last = article.children.findLast((content) => content.type !== 'furniture')
    const parted: Array<ArticleContent> = []
    for (const content of article.children) {
      const parts = content.type === 'paragraph' ? partHead(content, content === first, content === last) : undefined
      if (parts) parted.push(...parts)
      else parted.push(content)
    }
    article.children = parted
  }
}

/** Characters within which a dateline ends, and a byline behind it. */
const longestDateline = 60
const longestByline = 160

function partHead(paragraph: Paragraph, isFirst: boolean, isLast: boolean): Array<ArticleContent> | undefined {
  const printed = headOf(paragraph.children, longestDateline)
  const reading = mayOpenWithDateline(printed) ? readDateline(fold(printed)) : undefined
  if (reading) return partDateline(paragraph, reading, isLast)
  return isFirst && mayOpenWithByline.test(printed) && opensWithByline(fold(printed))
    ? partByline(paragraph, false)
    : undefined
}

/** As printed. */
const mayOpenWithByline = /^[(（[［【〔本新记記通报報]/

function opensWithByline(text: string): boolean {
  return lone.test(text) || reported.test(text) || bracketedByline(text)
}

/** (机修车间 苏砚秋)近日,…; a bare name in brackets may be who speaks. */
function bracketedByline(text: string): boolean {
  const said = text.startsWith('(') ? bracket.exec(text)?.[0] : undefined
  return said !== undefined && said.length <= longestLone && readByline(said)?.certain === true
}

const longestLone = 30

/** 【記者蘇硯秋／柘溪報導】, and no dateline before it. */
const lone = /^[([【〔](?:[\u4e00-\u9fff·]{0,10}[\s/])?[\u4e00-\u9fff]{0,12}(?:记者|通讯员)/

function partDateline(paragraph: Paragraph, reading: DatelineReading, isLast: boolean): Array<ArticleContent> {
  const [head, body] = split(paragraph.children, reading.length)
  const isOpen = countMarks(fold(charactersOf(head))).open > 0
  const dateline = datelineOf(reading, head)
  const parts = partByline(parent<Paragraph>({...paragraph, children: body}), isOpen)
  const [byline] = parts
  // All of the last line is dateline and byline: it stands at the article's tail.
  if (isLast && parts.length === 1 && byline?.type === 'byline') byline.placement = 'tail'
  return [dateline, ...parts]
}

/** (通讯员 苏砚秋), (初二(3)班 赵小满) */
const bracket = /^\s*[([【〔]((?:[^()[\]【】〔〕]|\([^()[\]【】〔〕]{1,4}\)){2,120})[)\]】〕]/
/** 通讯员苏砚秋报道:… */
const reported = /^(?:本[报社]|新华社)?(?:记者|通讯员|报道员)[^,。:]{2,30}报[道导]:/
/** The same behind a dateline, where 苏砚秋报道:… says enough. */
const runIn =
  /^(?:(?:本[报社]|新华社)?(?:记者|通讯员|报道员)[^,。:]{1,40}?报[道导](?!员):?|[\u4e00-\u9fff]{2,3}报[道导]:)/

/** 本报讯 记者 某某某 12月30日,…: names that blanks part from the text. */
const spaced =
  /^(?:(?:本报|本社)?(?:记者|通讯员)\s*(?:(?!(?:本报|本社)?(?:记者|通讯员)\s)[\u4e00-\u9fff·]{2,8}\s+)+)+(?=\d|近日|日前|[昨今][日天]|连日来)/

/** （本报某地10月9日电  记者 某某）: all of it in one bracket, at the end of an article. */
const closing = /^\s*([^()]{2,120})[)\]】]$/

function partByline(paragraph: Paragraph, within: boolean): Array<ArticleContent> {
  const folded = fold(headOf(paragraph.children, longestByline))
  const match =
    bracket.exec(folded) ?? runIn.exec(folded) ?? (within ? closing.exec(folded) : null) ?? spaced.exec(folded)
  const said = match?.[1] === undefined ? match?.[0].replace(/:$/, '') : `(${match[1]})`
  const reading = said === undefined ? undefined : readByline(said)
  if (!match || !reading) return paragraph.children.length > 0 ? [paragraph] : []
  const [head, body] = split(paragraph.children, match[0].length)
  const byline = bylineOf(reading, 'dateline', head)
  return body.length > 0 ? [byline, parent<Paragraph>({...paragraph, children: body})] : [byline]
}
