import {type BylineReading, namesAlone} from '../../bylines/byline-parts.ts'
import {isLikelyName} from '../../bylines/names.ts'
import {poemTitle} from '../../lexicon/works.ts'
import {holdsNoWord} from '../../words/words.ts'
import {isOverPoems} from '../headings/heads.ts'
import {type BlockReading, isParted} from '../read-block.ts'

/**
 * The titles of poems that stand under one headline and one author: as many as it counts, each over its lines, or each
 * that says its form.
 *
 *     诗两首
 *     盛晚舟
 *
 *     春耕                over a stanza that an empty line parts from the other
 *     铁犁翻开冻土
 *
 *     迎春(外一首)         over the first poem, and as many more as it counts
 *     盛晚舟
 */
export function titlesOfSuites(all: ReadonlyArray<BlockReading>): ReadonlySet<BlockReading> {
  const titles = new Set<BlockReading>()
  all.forEach(({text}, at) => {
    for (const title of titlesOfOthers(all, at)) titles.add(title)
    for (const title of numbered(all, at)) titles.add(title)
    const count = text.length <= longestSuite ? numbers.indexOf(suite.exec(text)?.[1]?.replace('两', '二') ?? '') : -1
    if (count < 2) return
    const isSigned = signs(all[at + 1]) || isNameAlone(all[at + 1])
    const lines = linesFrom(all, isSigned ? at + 2 : at + 1)
    for (const title of unmarked(lines, count)) titles.add(title)
    if (!isSigned) return
    const poems = lines.filter((line, nth) => nth === 0 || isParted(line))
    for (const line of lines) if (poemTitle.test(line.text) && line.ending !== 'stop') titles.add(line)
    if (poems.length !== count || !poems.every((line) => isTitleLike(line, lines))) return
    for (const line of poems) titles.add(line)
  })
  return titles
}

/** 儿歌两首 / 小雨点 / 小雨点,沙沙沙, / 落在菜园里。 / 小青蛙 / ……: of lines that all end in a mark, as many as it counts that do not. */
function unmarked(lines: ReadonlyArray<BlockReading>, count: number): ReadonlyArray<BlockReading> {
  const bare = lines.flatMap(({ending}, at) => (ending === 'han' ? [at] : []))
  const titles = bare.slice(0, count)
  const areTitles = titles.every((at, nth) => at - (bare[nth - 1] ?? -1 - fewestLines) > fewestLines)
  const isLast = lines.slice(titles.at(-1), bare[count]).length > fewestLines
  return bare[0] === 0 && titles.length === count && areTitles && isLast ? titles.flatMap((at) => lines[at] ?? []) : []
}

const fewestLines = 2

/** The lines of verse close below each title of a suite. */
export function linesOfSuites(
  all: ReadonlyArray<BlockReading>,
  titles: ReadonlySet<BlockReading>,
): ReadonlySet<BlockReading> {
  let isUnder = false
  return new Set(
    all.filter((line, at) => {
      const isTitle = titles.has(line)
      const below = all[at + 1]
      isUnder = isTitle || (isUnder && isFurtherLine(line) && !(signs(below) && below && !titles.has(below)))
      return isUnder && !isTitle
    }),
  )
}

/** Neither 旧体诗词, nor the title of whoever signs below. */
function isFurtherLine(line: BlockReading): boolean {
  if (isParted(line) || line.columnLike >= 2) return false
  return isVerseLine(line) || isStopped(line)
}

/** 夜行(组诗) / 一、车站 / …… / 二、隧道: the poems of a suite, by their numbers */
function numbered(all: ReadonlyArray<BlockReading>, at: number): ReadonlyArray<BlockReading> {
  if (!all[at]?.text.endsWith('(组诗)')) return []
  const titles = linesFrom(all, signs(all[at + 1]) || all[at + 1]?.byline ? at + 2 : at + 1).filter(({text}) =>
    number.test(text),
  )
  return titles.length > 1 ? titles : []
}

const number = /^[一二三四五六七八九十]{1,2}、[^,。;]{1,12}$/

/** 嵇文澜: a rarer surname, and no word */
function isNameAlone(reading: BlockReading | undefined): boolean {
  const text = reading?.text ?? ''
  return isLikelyName(text) && holdsNoWord(text)
}

/** Of the poems behind the first one, whose title is the headline. */
function titlesOfOthers(all: ReadonlyArray<BlockReading>, at: number): ReadonlyArray<BlockReading> {
  const more = others.exec(all[at]?.text.slice(-longestOthers) ?? '')?.[1]?.replace('两', '二')
  if (more === undefined || !(signs(all[at + 1]) || all[at + 1]?.byline)) return []
  const lines = linesFrom(all, at + 2)
  // A line apart on both sides is the title, and not what stands below it.
  if (lines.some((_, nth) => isPoemTitle(all, at + 2 + nth))) return []
  const count = Math.max(1, numbers.indexOf(more))
  const further = lines.filter((line, nth) => nth > 0 && isTitleLike(line, lines))
  const ways = [further.filter((line) => isSetIn(line, lines[0])), further.filter(isParted)]
  return ways.find((titles) => titles.length === count) ?? []
}

const others = /\(外([一二两三四五六七])[首章]\)$/
const longestOthers = 6

/** 诗两首, 小诗三首, 诗词二首, 儿歌四首 */
const suite = /[诗词歌谣句曲绝律](?:词|歌)?\s?([二两三四五六七八九十])[首章]$/
const longestSuite = 12

function isSuite(text: string): boolean {
  return text.length <= longestSuite && suite.test(text)
}

const numbers = ['', '', '二', '三', '四', '五', '六', '七', '八', '九', '十']

function signs(reading: BlockReading | undefined): boolean {
  return reading?.byline?.certain === false || reading?.signature !== undefined
}

/** The lines of verse from a place on, up to the next headline; 夏雨 apart is a title, though it may be a name. */
function linesFrom(all: ReadonlyArray<BlockReading>, from: number): Array<BlockReading> {
  const isName = (line: BlockReading | undefined): boolean =>
    signs(line) && line !== undefined && (isParted(line) || isSetIn(line, all[from]))
  let end = from
  while (end < Math.min(all.length, from + mostOfSuite)) {
    const [line, below] = [all[end], all[end + 1]]
    if ((signs(below) && !isName(below)) || !(isVerseLine(line) || isStopped(line) || isName(line))) break
    end++
  }
  return all.slice(from, end)
}

const mostOfSuite = 400

/** 　　　　石　桥: far to the right of the first line of verse */
function isSetIn(title: BlockReading, first: BlockReading | undefined): boolean {
  const [own, verse] = [title, first].map((reading) => reading?.block.lines[0]?.indent ?? 0)
  return (own ?? 0) - (verse ?? 0) >= setIn
}

const setIn = 6

/** No longer than what stands below it, without a mark, and two lines of its own. */
function isTitleLike(title: BlockReading, lines: ReadonlyArray<BlockReading>): boolean {
  const at = lines.indexOf(title)
  const [first, second] = [lines[at + 1], lines[at + 2]]
  if (title.text.length > 8 || title.ending !== 'han' || !first || !second) return false
  return first.block.lines[0]?.blanks === 0 && second.block.lines[0]?.blanks === 0
}

/** Whether a line apart between stanzas is the next poem's title. */
export function isPoemTitle(all: ReadonlyArray<BlockReading>, at: number): boolean {
  const title = all[at]
  if (!title || title.text.length > 8 || title.ending !== 'han' || title.byline || title.block.lines.length > 1)
    return false
  const beside = (signs(all[at - 1]) ? [1, 2] : [-2, -1, 1, 2]).map((step) => all[at + step])
  const blanks = [-1, 0, 1, 2].map((step) => isParted(all[at + step]))
  return beside.every(isVerseLine) && blanks.join() === 'false,true,true,false'
}

/**
 * Who wrote a poem, where the name is a word as well, or stands nowhere else.
 *
 *     七律·春日登文峰塔
 *     卓然                  under a title that says its form
 *
 *     在山里等一场雪
 *     贺　知行              set wide, below no 栏目, and none of several headings: 起　因, 经　过
 *
 *     写给母亲(外一首)
 *     陈水生                 under a title that counts poems
 */
export function poetAt(all: ReadonlyArray<BlockReading>, at: number): BylineReading | undefined {
  const [title, reading] = [all[at - 1], all[at]]
  if (title && reading?.byline?.certain === false && isOverPoems(title.text)) return reading.byline
  if (title && reading && isSuite(title.text) && isNameAlone(reading)) return namesAlone(reading.text)
  if (!title || !reading || reading.text.length > 4 || reading.byline || reading.head) return undefined
  const name = reading.text.replace(' ', '')
  if (!/^[\u4e00-\u9fff]{2,3}$/.test(name) || title.ending === 'stop' || title.text.length > 20) return undefined
  const below = [all[at + 1], all[at + 2]]
  const isFound = poemTitle.test(title.text)
    ? below.every((line) => isVerseLine(line) || isStopped(line))
    : reading.text.includes(' ') && isLikelyName(name) && below.every(isUnstopped) && isUnder(title, all, at)
  return isFound ? namesAlone(name) : undefined
}

/** Below a title, with no heading set as wide behind a sentence further on. */
function isUnder(title: BlockReading, all: ReadonlyArray<BlockReading>, at: number): boolean {
  if (title.columnLike >= 2 || title.head) return false
  const further = all.slice(at + 1, at + 1 + mostLines)
  return !further.some(({text}, step) => /^[\u4e00-\u9fff] [\u4e00-\u9fff]$/.test(text) && all[at + step]?.isSentence)
}

const mostLines = 40

/** 等雪 / 贺　知行 */
export function isTitleOfPoem(all: ReadonlyArray<BlockReading>, at: number): boolean {
  return all[at]?.ending === 'han' && poetAt(all, at + 1) !== undefined
}

/** A line of verse, where nothing else says so: 霜是后半夜落的。 may be prose. */
function isUnstopped(line: BlockReading | undefined): boolean {
  return isVerseLine(line) && line?.ending !== 'stop'
}

/** 孤塔凌云势欲飞,登临四望雨初霏。 */
function isStopped(line: BlockReading | undefined): boolean {
  return line !== undefined && line.text.length <= 34 && line.stops <= 2 && line.ending === 'stop'
}

/** A short line, which may be one of verse. */
export function isVerseLine(reading: BlockReading | undefined): boolean {
  return reading !== undefined && reading.text.length <= 16 && reading.stops === 0 && !reading.byline && !reading.row
}
