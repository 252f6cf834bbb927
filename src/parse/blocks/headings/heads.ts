import {isBriefHead} from '../../brief-head.ts'
import {closing, opening} from '../../guarded.ts'
import {countedHeads} from '../../lexicon/common.ts'
import {innerHeads, itemHeads, noStories, opinionHeads} from '../../lexicon/heads.ts'
import {piecesInBrackets} from '../../lexicon/works.ts'

/** What a line heads that says nothing else: an item of its own kind, a block within an article, a column of briefs. */
export type Head = 'item' | 'inner' | 'brief'

const longestHead = 12
const longestAnnals = 26

/** What a line is the head of that says nothing else. */
export function headOf(name: string): Head | undefined {
  if (titledRemark.test(name) || suite.test(name) || isOverPoems(name)) return 'item'
  if (name.length > longestHead)
    return longNotice.test(name) || aboutNotice.test(name) || (name.length <= longestAnnals && annals.test(name))
      ? 'item'
      : undefined
  const known = heads.get(name) ?? (isBriefHead(name) ? 'brief' : undefined)
  if (known) return known
  if (notice.test(name) || aboutNotice.test(name) || forecast.test(name) || annals.test(name)) return 'item'
  return numeral.test(name) ? 'inner' : undefined
}

/** 社论, 本报评论员文章: what a paper calls its own opinion. */
export function isOpinionHead(name: string): boolean {
  return name.length <= longestOpinion && opinion.test(name)
}

/** 更正, 征稿启事, 天气预报: what is no story of the 栏目 that stands above it. */
export function isNoStory(name: string): boolean {
  return name.length <= longestHead && (noStory.test(name) || forecast.test(name))
}

const longestOpinion = 9
const opinion = closing('论评章', new RegExp(`^(?:${opinionHeads})$`))
const noStory = new RegExp(`^(?:${noStories})$`)

/** 短评:人心是最好的堤 has a title, and is a piece of its own. */
const titledRemark = opening('短微', /^[短微]评:[\u4e00-\u9fff“”,]{4,18}$/)

/** 民歌三首, 微型小说二题, 谚语一则: a title that counts its poems, or its pieces */
const suite = closing(
  '首章则题篇封',
  /^[\u4e00-\u9fff]{0,6}(?:(?:[诗词歌谣曲]|绝句|律诗|[五七][绝律])\s?[二两三四五六七八九十][首章]|(?:小说|散文|随笔|杂文|小品|寓言|童话|故事|笑话|幽默|谚语|谜语|来信)\s?[一二两三四五六七八九十][则题篇封章])$/,
)

/** 写给母亲(外一首), 春天的事(组诗), 老街的灯(三首): over poems, the title of the first or of all; 送伞(独幕话剧) says its kind. */
export function isOverPoems(name: string): boolean {
  return name.length <= longestOverPoems && overPoems.test(name)
}

const longestOverPoems = 24
const overPoems = closing(
  ')',
  new RegExp(
    `^(?!\\d{1,2}[:.、])[^。!?:()]{1,18}\\((?:外[一二两三四五六七][首章]|组诗|[二两三四五六七八九十][首章]|${piecesInBrackets})\\)$`,
  ),
)

const heads = new Map<string, Head>([
  ...innerHeads.map((name) => [name, 'inner'] as const),
  ...itemHeads.map((name) => [name, 'item'] as const),
])
/** 招聘启事, 遗失声明, 讲座预告 */
export const notice = closing(
  '事告明示知',
  /^(?![收接]到|[本上下]期)[\u4e00-\u9fff]{2,10}(?:启事|公告|通告|声明|公示|预告|(?<![发出接收到的])通知)$/,
)
/** 天气预报, 未来三天天气; 天气 alone heads a part. */
const forecast = /^(?=.{3})(?:未来|今明|今后|近期)?(?:[一二三四五六七两]{1,2}[天日周])?天气(?:预报)?$/
/** 某县自然资源局国有土地使用权挂牌出让公告 */
export const longNotice = closing(
  '告示',
  /^(?![^了]*[了将已正在])[\u4e00-\u9fff\d()〔〕“”—·]{8,36}(?<!的)(?:公告|通告|公示)$/,
)
/** 关于图书馆闭馆的通知, where it is not one that a text names (`names-document.ts`) */
export const aboutNotice = closing('知告报示定见函', /^关于[^,。!?]{2,32}的(?:通知|公告|通告|公示|通报|决定|意见|函)$/)
/** 桁溪大事记(1949—1952); 建厂大事记 heads a part as well. */
const annals = closing(')', /^[\u4e00-\u9fff]{0,10}大事记\s?\([\d—~年-]{4,12}\)$/)
/** A section's number on a line by itself: 三, (三); 关键词三, 镜头②; 第二章 供水管理; 01 */
const numeral = new RegExp(
  `^(?:[一二三四五六七八九十]{1,3}|0[1-9]|\\([一二三四五六七八九十]{1,3}\\)|(?:${countedHeads})\\s?(?:[一二三四五六七八九十]{1,2}|\\d|[①-⑩])|第[一二三四五六七八九十]{1,3}[章编]\\s{1,2}[\\u4e00-\\u9fff](?:\\s{0,3}[\\u4e00-\\u9fff、]){1,12})$`,
)
