import {isHan} from '../../fold.ts'
import {type BlockReading, isParted, tellsStory} from '../read-block.ts'
import {keyed} from './as-heading.ts'
import {isHeadingLike} from './is-heading-like.ts'

/**
 * How much the form of a heading is that of another one near it, in nats for its being a 小标题: they are often cut to
 * one measure, as headlines of different stories are not. Counted over 198 小标题 and 550 headlines of real pages, each
 * beside the two headings before and behind it, with text between:
 *
 *     第一夜:数木桩 … 第二夜:找水声      one length, the same marks: 17 of 100, headlines 1
 *     现象:半年关了九家 … 建议:让末端有利可图     what each is about: by judgement
 *     闸门凉不凉 … 水尺准不准            one length without a mark: 39 of 100, headlines 8
 *     手艺要传下去 … 账要算得清          about one length, and one character in one place: 13 of 100, headlines 1
 *     一根扁担 … 一封没寄出的信          each after one thing: by judgement
 *     “田里比屋里热闹” … “学生是庄稼”    each what somebody says: by judgement
 *     [事由] … [调解]                    each between brackets: by judgement
 *     门要开着 … 手艺要传下去            both up to eight characters long: 35 of 100, headlines 4
 */
export function parallels(readings: ReadonlyArray<BlockReading>): Array<number> {
  const found = new Array<number>(readings.length).fill(0)
  const headings: Array<number> = []
  readings.forEach((reading, at) => {
    if (isHeadingLike(reading) && !isFull(reading) && !reading.head) headings.push(at)
  })
  const forms = headings.map((at) => formOf(readings, at))
  const under: Array<boolean> = []
  headings.forEach((at, index) => {
    let likeness = isSeries(readings, headings, index) ? 7 : 0
    for (const other of [index - 2, index - 1, index + 1, index + 2]) {
      const place = other < 0 ? undefined : headings[other]
      const isNear = place !== undefined && Math.abs(place - at) > Math.abs(other - index)
      if (!isNear) continue
      const like = likenessOf(forms[index], forms[other])
      const isSure = like >= sure || !changesStory(readings, Math.min(at, place), Math.max(at, place))
      if (isSure) likeness = Math.max(likeness, like)
    }
    under[index] = isUnderColumn(readings, at) || isNextOf(forms, under, index)
    // 误区纠正 / 误区一:… / 误区二:… : each is an item of the 栏目, with a text of its own.
    // 起　因 … 经　过 under 一张桌子的故事 are no items: the name may be a headline.
    const isItem = under[index] && (forms[index]?.row !== undefined || readings[at - 1]?.columnLike === 3)
    if (isItem && (likeness > 0 || isNextOf(forms, under, index))) found[at] = -4
    else found[at] = likeness || (isLone(readings, headings, index) ? -1.5 : -0.5)
  })
  return found
}

/** What is counted, keyed, of one length and the same marks, or half of it the same, is alike also where each is signed. */
const sure = 2.5

/** A heading directly between the name of a 栏目 and a text. */
function isUnderColumn(readings: ReadonlyArray<BlockReading>, at: number): boolean {
  const below = readings[at + 1]
  return (readings[at - 1]?.columnLike ?? 0) >= 2 && below !== undefined && !isHeadingLike(below)
}

/** One of a counted or marked row whose first stands under a 栏目. */
function isNextOf(forms: ReadonlyArray<Form>, under: ReadonlyArray<boolean>, index: number): boolean {
  const own = forms[index]?.row
  return own !== undefined && forms[index - 1]?.row === own && under[index - 1] === true
}

/** 少爬楼 … 多晒腿 … 巧用拐: as short as this only one of three or more is a heading, and no cut piece has such a sister. */
function isSeries(readings: ReadonlyArray<BlockReading>, headings: ReadonlyArray<number>, index: number): boolean {
  const own = readings[headings[index] ?? 0]
  const length = own?.text.length ?? 0
  if (length < 2 || length > 4) return false
  let sisters = 0
  for (let step = -2; step <= 2; step++) {
    const [here, next] = [headings[index + step], headings[index + step + 1]]
    if (here === undefined || readings[here]?.text.length !== length || next === here + 1) continue
    if (
      isParted(readings[here]) === isParted(own) &&
      /^[\u4e00-\u9fff]+$/.test(readings[here]?.text ?? '') &&
      readings[here + 1]?.ending === 'stop'
    )
      sisters++
  }
  return sisters >= 3
}

/** Whether no other heading stands in the story around one: 小标题 come in twos and threes. */
function isLone(readings: ReadonlyArray<BlockReading>, headings: ReadonlyArray<number>, index: number): boolean {
  const before = headings[index - 1]
  const at = headings[index] ?? 0
  const after = headings[index + 1]
  return (
    (before === undefined || changesStory(readings, before, at)) &&
    (after === undefined || changesStory(readings, at, after))
  )
}

/** Whether a byline or a dateline tells that another story begins between two headings. */
function changesStory(readings: ReadonlyArray<BlockReading>, from: number, to: number): boolean {
  return readings.slice(from + 1, to + 1).some(tellsStory)
}

/** The lines of a column are all of one length. */
function isFull(reading: BlockReading): boolean {
  return reading.block.lines.some(({fill}) => fill === 'full')
}

interface Form {
  /** 第一夜: 夜, 一、 */
  readonly counted: string | undefined
  readonly shape: Shape | undefined
  /** 现象:, 指挥篇: */
  readonly key: string | undefined
  /** 误区一: and ★: what the items of one 栏目 begin with */
  readonly row: string | undefined
  readonly text: string
}

function formOf(readings: ReadonlyArray<BlockReading>, at: number): Form {
  const [{text} = {text: ''}, below = '', above] = [readings[at], readings[at + 1]?.text, readings[at - 1]]
  const key = keyed.test(text) || chapter.test(text) ? text.slice(0, text.indexOf(':')) : undefined
  return {
    key,
    row: rowOf(text, below),
    counted: /^(?:第[一二三四五六七八九十\d]{1,3}|[一二三四五六七八九十]{1,3}(?=、))(.)/.exec(text)?.[1],
    shape: shapeOf(text, above),
    text,
  }
}

const chapter = /^[\u4e00-\u9fff]{2,4}篇:./

/** What two headings have alike by their whole form. */
type Shape = 'thing' | 'keyed' | 'bracketed' | 'said'

/** What somebody says stands behind a sentence: below a headline it is a line of that. */
function shapeOf(text: string, above: BlockReading | undefined): Shape | undefined {
  const shape = shapes.find(([, form]) => form.test(text))?.[0]
  return shape === 'said' && above?.ending !== 'stop' ? undefined : shape
}

const shapes: ReadonlyArray<readonly [Shape, RegExp]> = [
  // 一根扁担, and not 一季度 or 一名民警救起落水儿童
  ['thing', /^一[根本碗封张把件份条盏座台双场个顶枚杯首支块][\u4e00-\u9fff]{1,8}$/],
  // 一厅通办:“少跑三趟”
  ['keyed', /^[\u4e00-\u9fff]{2,6}:“[^“”。]{3,20}”$/],
  // [事由]
  ['bracketed', /^\[[\u4e00-\u9fff]{2,6}\]$/],
  // “田里比屋里热闹”
  ['said', /^“[^“”。!?]{3,24}”$/],
]

/** Behind ★ a key heads a part of a story: ★现场二:夜市. */
function rowOf(text: string, below: string): string | undefined {
  const begun = /^(?:([\u4e00-\u9fff]{2})(?:[一二三四五六七八九十]|\d|[①-⑩]):|([★▲△■●◆])(?![^:]{2,6}:))/.exec(text)
  return begun?.[1] ?? begun?.[2] ?? (text.length <= longestEntry && below.startsWith(text) ? 'entry' : undefined)
}

/** 飞沫传播 / 飞沫传播是指…: what is explained */
const longestEntry = 10

function likenessOf(one: Form | undefined, other: Form | undefined): number {
  if (!one || !other) return 0
  if (one.counted !== undefined && one.counted === other.counted) return 4
  if (one.key && other.key && one.key !== other.key) return 3
  if (one.shape !== undefined && one.shape === other.shape) return 4
  const difference = Math.abs(one.text.length - other.text.length)
  const places = difference <= 1 && one.text !== other.text ? placesShared(one.text, other.text) : 0
  if (places > 0) return 2 * places >= one.text.length ? 2.6 : 2.4
  const marks = difference === 0 ? marksOf(one.text) : undefined
  if (marks !== undefined && marks === marksOf(other.text)) return marks === '' && one.text.length > 3 ? 1.4 : 2.6
  return difference <= 2 && Math.max(one.text.length, other.text.length) <= 8 ? 1.4 : 0
}

const mark = /[,、:;“”《》()·\s—!?-]/g

/** Each mark with its place. */
function marksOf(text: string): string {
  let marks = ''
  mark.lastIndex = 0
  for (let found = mark.exec(text); found; found = mark.exec(text)) marks += `${found.index}${found[0]}`
  return marks
}

/** How many Han characters stand in one place of both, counted from the start or from the end; not those that stand everywhere. */
function placesShared(one: string, other: string): number {
  let shared = 0
  for (let at = 0; at < one.length; at++) {
    const code = one.charCodeAt(at)
    if (other.charCodeAt(at) !== code && other.charCodeAt(at + other.length - one.length) !== code) continue
    if (isHan(code) && !'的了在和一是'.includes(one.charAt(at))) shared++
  }
  return shared
}
