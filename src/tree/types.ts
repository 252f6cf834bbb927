/**
 * The bulletin tree: what a source file says, as a unist tree. README.md beside this file is its specification.
 */
import type {Literal, Node, Parent} from 'unist'

/** Characters as printed. Its value equals the slice of the source that its position names. */
export interface Text extends Literal {
  type: 'text'
  value: string
}

/** Source that meant nothing between two texts: a line break, stray blanks. `join` is what a reader sees instead. */
export interface Seam extends Node {
  type: 'seam'
  join: '' | ' '
  data?: SeamData
}

/** Why a seam was mended. Absent where nothing was decided: what a mark of Markdown's parts. */
export interface SeamData {
  reason: SeamReason
  /** From 0 to 1. */
  confidence: number
}

/** What spoke for joining the two sides of a gap. */
export type SeamReason =
  | 'wrapped' // a full line of a measured column
  | 'open-quote' // “…《… left open before the gap
  | 'comma-before' // the text before ends in ，、；：
  | 'punctuation-after' // the text after starts with ，。”
  | 'word-across' // the characters at both sides form a word
  | 'number-across' // 2020|年, 9.|97
  | 'latin-across' // Tik|Tok
  | 'mid-sentence' // no final stop before, plain text after
  | 'stray-blank' // 科 考: a blank between two Han characters
  | 'jump' // 下转 … 上接
  | 'editor' // a mark of the editor's

export type Phrasing = Text | Seam

/** 引题 (kicker), 主题 (main) or 副题 (deck). */
export type HeadlineRole = 'kicker' | 'main' | 'deck'

export interface HeadlineLine extends Parent {
  type: 'headlineLine'
  role: HeadlineRole
  /** The editor says that it is the 主题. */
  said?: true
  children: Array<Phrasing>
}

export interface Headline extends Parent {
  type: 'headline'
  /** True on the second part of a jumped story that has a headline of its own. */
  continued?: true
  children: Array<HeadlineLine>
}

/** 消息头, 电头: 本报讯, 新华社北京1月2日电. */
export interface Dateline extends Parent {
  type: 'dateline'
  /** 本报, 新华社; none where only 讯 is printed */
  outlet?: string
  /** 北京 */
  place?: string
  /** 1月2日, as printed */
  date?: string
  /** 讯, 电, 专电, 消息 */
  kind: string
  children: Array<Phrasing>
}

export interface Contributor {
  /** 记者, 通讯员, 摄影: bare, without 本报 or 驻. Empty where only names are printed. */
  role: string
  /** Without inner blanks. */
  name: string
}

export interface Byline extends Parent {
  type: 'byline'
  /** In the dateline's bracket, under the headline, on lines of its own at the end, after the last sentence. */
  placement: 'dateline' | 'head' | 'tail' | 'run-in'
  contributors: Array<Contributor>
  /** 文/图 */
  credit?: string
  children: Array<Phrasing>
}

export interface Paragraph extends Parent {
  type: 'paragraph'
  /** 另讯, 又讯, 编者按: the label with which a part of the article opens. */
  label?: string
  /** A short line that an empty one parts from those above, as stanzas and the groups of a list are. */
  opensStanza?: true
  children: Array<Phrasing>
}

/** 小标题 */
export interface Subheading extends Parent {
  type: 'subheading'
  children: Array<Phrasing>
}

export interface Caption extends Parent {
  type: 'caption'
  children: Array<Phrasing>
}

/** A picture beside the source, referred to on a line of its own: ![说明](photo.jpg "某某 摄"). */
export interface Figure extends Parent {
  type: 'figure'
  /** As written: relative to the folder of the source. */
  url: string
  /** What is said of it. */
  alt?: string
  /** Who took it, as printed. */
  credit?: string
  children: Array<Phrasing>
}

/** 下转第2版, 上接第1版 */
export interface Jump extends Parent {
  type: 'jump'
  direction: 'to' | 'from'
  /** 2, A03, as a reader would write it in ASCII */
  page: string
  children: Array<Phrasing>
}

export type FurnitureKind =
  | 'masthead' // 报名, 刊号, 总第N期
  | 'page-head' // 2020年6月5日 星期五 第2版 要闻
  | 'folio' // A02
  | 'editors' // 责任编辑:…  校对:…
  | 'editor-code' // ②8
  | 'navigation' // 上一版 下一版
  | 'notice' // 本版图片由…提供, a hotline, an advertisement line
  | 'front-matter' // --- … ---
  | 'mark' // an editor's # or \, an export's 标题：
  | 'rule' // ＊ ＊ ＊
  | 'field' // 版次：02, 关键词：…: what an export says of an article

export interface Furniture extends Parent {
  type: 'furniture'
  kind: FurnitureKind
  children: Array<Phrasing>
}

/** 栏目: the head over one or more articles. */
export interface ColumnHead extends Parent {
  type: 'columnHead'
  children: Array<Phrasing>
}

/** What an article may hold. Extend it here and nowhere else. */
export interface ArticleContentMap {
  headline: Headline
  dateline: Dateline
  byline: Byline
  paragraph: Paragraph
  subheading: Subheading
  caption: Caption
  figure: Figure
  jump: Jump
  furniture: Furniture
}

export type ArticleContent = ArticleContentMap[keyof ArticleContentMap]

export interface Article extends Parent {
  type: 'article'
  /** The 栏目 it stands under, as printed. */
  column?: string
  /** The 版 it starts on. */
  page?: string
  /** The offices that it is about, the first one above all, where its author says so. */
  departments?: ReadonlyArray<string>
  children: Array<ArticleContent>
}

export type BulletinContent = Article | ColumnHead | Furniture

/** What the file says of its issue, from its furniture and front matter. */
export interface IssueFacts {
  /** ISO date. */
  date?: string
  dateSource?: DateSource
  /** 总第N期 */
  number?: string
  /** 版次 of the file's first page. */
  page?: string
  title?: string
  /** An editor settled the date, whatever else is printed. */
  dateSettled?: true
  /** The issue before it, as `2024-03-08`: an editor says that none is missing in between. */
  follows?: string
  /** Rules whose findings on this file an editor looked at, and found that all is well. */
  settled?: Array<string>
  /** The same of lines. */
  settledLines?: Array<number>
}

/** Where a date comes from, most certain first. */
export type DateSource = 'front-matter' | 'file-name' | 'masthead' | 'text'

export interface Bulletin extends Parent {
  type: 'bulletin'
  issue: IssueFacts
  children: Array<BulletinContent>
}

/** Every node of the tree. */
export type BulletinNode = Bulletin | BulletinContent | ArticleContent | HeadlineLine | Phrasing

/** One source file, read and parsed. */
export interface ParsedSource {
  /** Relative to `content/`, with `/`. */
  readonly path: string
  /** The decoded text: positions in the tree point into it. */
  readonly text: string
  readonly tree: Bulletin
  /** Of its articles, in their order; absent where nobody has made them. */
  readonly imprints?: ReadonlyArray<Imprint>
}

/** By what an article is known again when it was mended or moved; see `archive/addresses/`. */
export interface Imprint {
  readonly fingerprint: string
  /** Of its paragraphs, as anchors are printed: `ab12.cd34` */
  readonly names: string
}
