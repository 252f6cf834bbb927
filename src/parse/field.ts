import {spaced} from './bylines/may-be-byline.ts'
import {opening, startsOf, Units} from './guarded.ts'
import {pageInWords} from './page/page-number.ts'

/** What a field says of an article, or of the issue. */
export type FieldKind =
  | 'kicker'
  | 'headline'
  | 'deck'
  | 'author'
  | 'source'
  | 'date'
  | 'page'
  | 'column'
  | 'summary'
  | 'body'
  | 'other'

/** A line of an export: a field's name, and what stands in it. */
export interface Field {
  readonly kind: FieldKind
  /** Empty where nothing is filled in. */
  readonly value: string
  /** Where it begins in the line. */
  readonly start: number
}

/**
 * The names that editing systems, e-papers and databases give to the parts of an article. Not 主题 and 题目, which are of
 * notices: 主题：…, 时间：…, 地点：….
 */
const names: Readonly<Record<FieldKind, string>> = {
  kicker: '引题|肩题|眉题|上标题|肩标题',
  headline: '标题|主标题|正标题|篇名|题名|文章标题|新闻标题|稿件标题',
  deck: '副题|副标题|子标题|下标题',
  author: '作者|文章作者|作者姓名|署名|记者|通讯员|撰稿|撰稿人|摄影',
  source: '来源|稿源|稿件来源|文章来源|信息来源',
  date: '日期|时间|发布时间|发布日期|出版日期|出版时间|发表时间|发表日期|见报日期|见报时间|刊发日期|刊发时间|刊登日期|报纸日期',
  page: '版次|版面|版号|版名|所在版面|版面名称|页码|页次',
  column: '栏目|专栏|栏目名称|所属栏目|所在栏目|频道',
  summary: '摘要|内容摘要|内容提要|提要|导语',
  body: '正文|内容|全文|正文内容|文章内容|文章正文|新闻内容',
  other:
    '关键词|关键字|主题词|字数|浏览次数|浏览量|阅读量|阅读次数|点击量|点击次数|编号|稿件编号|文章编号|记录号|链接|网址|原文链接|分类|分类号|报纸名称|报名|媒体名称|体裁|责任编辑|责编|编辑|校对|审核|录入|图片|附件|备注',
}

const kinds: ReadonlyMap<string, FieldKind> = new Map(
  (Object.keys(names) as Array<FieldKind>).flatMap((kind) => names[kind].split('|').map((name) => [name, kind])),
)
const longestFirst = [...kinds.keys()].sort((a, b) => b.length - a.length)
/** 标题:…, 标 题:…, 【标题】…, [标题]…, <标题>… */
const named = opening(
  `【[<${startsOf(longestFirst)}`,
  new RegExp(
    `^(?:(?<name>${longestFirst.map(spaced).join('|')})\\s?:|[【[<]\\s?(?<bracketed>${longestFirst.map(spaced).join('|')})\\s?[】\\]>]\\s?:?)\\s*`,
  ),
)
/** 第2版(副刊), as databases of old papers say on which page an article stands */
const pageAlone = opening(
  '第',
  new RegExp(`^(?=第(?:[A-Z]?\\d{1,3}|${pageInWords})版\\([\\u4e00-\\u9fff\\s]{0,12}\\)$)`),
)

/** What a field is that is no text. One that is empty says no more than a mark does. */
export function furnitureOf({kind, value}: Field): 'masthead' | 'mark' | 'field' {
  if (value === '') return 'mark'
  return kind === 'date' ? 'masthead' : 'field'
}

/** Whether a folded line may be what makes fields a record: a 标题, or a page over a 专栏. Most lines are told by a character. */
export function mayMakeRecord(text: string): boolean {
  return recordStarts.has(text.charCodeAt(0)) && (/标\s?题|[篇题]\s?名/.test(text) || pageAlone.test(text))
}

const recordStarts = new Units(`【[<第${startsOf(names.headline.split('|'))}`)

/** Read a folded line as a field; undefined where it is none. */
export function readField(text: string): Field | undefined {
  const match = named.exec(text)
  if (!match) return pageAlone.test(text) ? {kind: 'page', value: text, start: 0} : undefined
  const name = match.groups?.name ?? match.groups?.bracketed ?? ''
  const kind = kinds.get(name.replace(/\s/g, '')) ?? 'other'
  return {kind, value: text.slice(match[0].length), start: match[0].length}
}
