import {isOffice} from '../bylines/is-office.ts'
import {isAddressed, isSource, isWished, isWriter} from './genres/addressed.ts'
import {headsOfLives} from './genres/lives.ts'
import {namesInTurn, type OfTexts} from './genres/names-in-turn.ts'
import {isPoemTitle, isTitleOfPoem, isVerseLine, linesOfSuites, poetAt, titlesOfSuites} from './genres/poems-beside.ts'
import {type OfPoems, poemsUnderGenres} from './genres/poems-under-genres.ts'
import {isAsked, isAsker} from './genres/questions.ts'
import {titlesOfSongs} from './genres/songs.ts'
import {speakersOver} from './genres/speakers.ts'
import {isBracketed} from './headings/as-heading.ts'
import {isSister, opensColumn} from './headings/columns-beside.ts'
import {countedParts, isTitleOfPart} from './headings/counted-parts.ts'
import {isCutWord} from './headings/cut-words.ts'
import {isOverPoems} from './headings/heads.ts'
import {headsOfRows} from './headings/heads-of-rows.ts'
import {namesDocument} from './headings/names-document.ts'
import {tellNotice} from './headings/notices-beside.ts'
import {quotedOverLines} from './headings/quoted-over-lines.ts'
import {announcesCount, isLabelOver, isRemark} from './headings/remarks.ts'
import {mayBeStandfirst} from './headings/standfirst.ts'
import {tellOpenings} from './headings/tell-openings.ts'
import {mendDatelines} from './mend-datelines.ts'
import {type BlockReading, isDayAlone} from './read-block.ts'
import {isOfRoll} from './rows/rolls.ts'
import {isRowBeside} from './rows/row-beside.ts'
import {rowsTold} from './rows/rows-told.ts'
import {rowsWithHeads} from './rows/rows-with-heads.ts'
import {isFigure} from './rows/table-row.ts'
import {authorsBelow, isOverAuthor} from './signed/author-below.ts'
import {officesBelowHeadlines} from './signed/offices-below-headlines.ts'
import {tellSigned} from './signed/signed-beside.ts'
import {teachersOfPupils} from './signed/taught.ts'

/**
 * What a block is because of the lines beside it.
 *
 *     本报东浦
 *     讯 10月20日,…                  one dateline, which a column's edge cut
 *
 *     12万人次                      a figure that is set large
 *     国庆假期接待游客12万人次      what it says, and no heading
 *
 *     关键词一                      parts of a story are counted
 *     手艺要传下去                  what this one is about: a 小标题
 *
 *     井                            however short, a headline
 *     盛晚舟                        where its author stands below it
 *
 *     老班长:                       who is addressed
 *     你好!                         where a greeting follows, or an office, where a sentence does
 *
 *     ●三件事当场拍板                one of a list, each behind the same mark
 *     ●年底兑现,一件不落
 *
 *     地点:体育馆                    what keys say, line under line
 *     票价:每人10元
 *
 *     二等奖 程万里
 *     摄影                          between two rows one as well
 *     一等奖 卢小满
 *
 *     像老人慢慢松开的手指
 *
 *     旧秤                          a line apart between stanzas: the next poem's title
 *
 *     秤杆上的星
 */
export function readBeside(readings: ReadonlyArray<BlockReading>): void {
  const named = readings.filter((_, at) => namesDocument(readings, at))
  for (const reading of named) reading.head = undefined
  mendDatelines(readings)
  tellSigned(readings)
  tellOpenings(readings)
  const lists = rowsWithHeads(readings)
  const rows = rowsTold(readings, lists)
  const lives = headsOfLives(readings)
  const inTurn = namesInTurn(readings)
  const parts = new Set([...countedParts(readings), ...headsOfRows(readings, lists)])
  const titles = titlesOfSuites(readings)
  const verses = linesOfSuites(readings, titles)
  const poems = poemsUnderGenres(readings)
  const songs = titlesOfSongs(readings)
  const speakers = speakersOver(readings)
  const quoted = quotedOverLines(readings)
  const signers = new Map([...officesBelowHeadlines(readings), ...authorsBelow(readings)])
  const teachers = teachersOfPupils(readings)
  const told = readings.map((reading, at): Told | undefined => {
    if (rows.has(reading)) return reading.byline?.certain ? ofRows : {...ofRows, byline: undefined}
    if (verses.has(reading)) return ofRows
    if (isCutWord(reading, readings[at - 1], readings[at + 1])) return {row: false, head: undefined}
    if (titles.has(reading)) return {head: 'inner', columnLike: 0, poem: true, byline: undefined}
    const poem = poems.get(reading)
    if (poem) return ofPoems[poem]
    const speaker = speakers.get(reading)
    if (speaker === 'line') return {row: true, columnLike: 0, byline: undefined, signature: undefined}
    if (speaker) return {head: 'inner', columnLike: 0, byline: undefined, signature: undefined}
    const head = lives.get(reading)
    if (head) return {head, byline: undefined, signature: undefined}
    const name = inTurn.get(reading)
    if (name) return ofNames[name]
    if (songs.has(reading) || isOverAuthor(readings, at)) return {head: 'item', byline: undefined, columnLike: 0}
    if (signers.has(reading)) return {byline: signers.get(reading), columnLike: 0}
    if (parts.has(reading)) return {head: 'inner', columnLike: 0}
    // 光荣榜 / 一车间 张三立 超产二成 is a headline.
    const isOver = reading.columnLike > 0 && reading.columnLike < 3 && !reading.head && !reading.row
    if (isOver && isListRow(rows, readings[at + 1])) return {columnLike: 0}
    if (teachers.has(reading)) return {byline: teachers.get(reading)}
    return tellBeside(reading, at, readings) ?? standfirstAt(at, readings)
  })
  // Each was asked beside blocks as they are by themselves, and is told in place: copies would double a page's readings.
  readings.forEach((reading, at) => {
    const said = told[at]
    if (said) Object.assign(reading, said)
    reading.quoted = quoted.has(reading)
    reading.summary = at > 0 && readings[at - 1]?.head === 'inner'
  })
}

const ofPoems: Readonly<Record<OfPoems, Told>> = {
  genre: {columnLike: 3},
  title: {head: 'item', columnLike: 0, poem: true},
  line: {row: true},
  next: {head: 'item', columnLike: 0},
}

const ofRows: Told = {row: true, columnLike: 0}

const ofNames: Readonly<Record<OfTexts, Told>> = {
  item: {head: 'item', byline: undefined, columnLike: 0},
  part: {head: 'inner', byline: undefined, columnLike: 0},
  signs: {row: true, byline: undefined, columnLike: 0},
}

/** Not 编辑同志:, which stands for itself, too. */
function isListRow(rows: ReadonlySet<BlockReading>, reading: BlockReading | undefined): boolean {
  return reading !== undefined && (rows.has(reading) || (reading.row && reading.ending !== 'colon'))
}

type Told = Partial<Pick<BlockReading, 'byline' | 'head' | 'columnLike' | 'row' | 'standfirst' | 'poem' | 'signature'>>

function standfirstAt(at: number, all: ReadonlyArray<BlockReading>): Told | undefined {
  return mayBeStandfirst(all, at) ? {standfirst: true} : undefined
}

function tellBeside(reading: BlockReading, at: number, all: ReadonlyArray<BlockReading>): Told | undefined {
  const above = at > 0 ? all[at - 1] : undefined
  const below = all[at + 1]
  if (isListed(reading, above) || isListed(reading, below)) return {row: true, columnLike: 0}
  if (isTitleInList(reading, above) || isTitleInList(reading, below)) return {row: true, head: undefined, columnLike: 0}
  if (reading.text.length <= 4 && above?.row && below?.row && !reading.head) return {row: true, columnLike: 0}
  if (isOfRoll(reading, above) || isOfRoll(reading, below)) return {row: true, byline: undefined}
  if (reading.text.length < 4 && (isTitled(all, at) || isTitleOfPoem(all, at))) return {head: 'item'}
  if (isAddressed(reading, above, below)) return {row: true}
  if (isVerseAddressing(reading, above)) return {row: false}
  if (isWished(reading, above)) return {row: true, byline: undefined, columnLike: 0}
  if (isRemark(reading) && (below?.stops ?? 0) > 0) return {head: 'inner'}
  if (isAsked(all, at) || isAsker(all, at)) return {row: true, byline: undefined}
  // 知识问答 / 1、什么是…? / 答:… is a headline, and below who signed the piece above, whatever it is called.
  if (reading.columnLike > 0 && isAsked(all, at + 1)) {
    if (above?.byline || above?.signature || isBracketed(above?.text ?? '')) return {head: 'item', columnLike: 0}
    if (reading.columnLike === 2) return {columnLike: 0}
  }
  if (isSource(reading, above)) return {row: true, columnLike: 0}
  if (isRecorder(reading, above) || isWriter(reading, above)) return {row: true, byline: undefined}
  if ((isLabelOver(reading) && isText(below)) || announcesCount(reading, below)) return {row: true}
  if (reading.ending === 'colon' && isOffice(reading.text.slice(0, -1)) && below?.isSentence) return {row: true}
  if (reading.head !== 'item' && isPoemTitle(all, at)) return {head: 'inner', columnLike: 0, poem: true}
  const poet = reading.text.length <= 4 ? poetAt(all, at) : undefined
  if (poet) return {signature: poet, byline: undefined, columnLike: 0}
  if (isDayBelow(reading, above)) return {row: true, columnLike: 0}
  const notice = tellNotice(all, at)
  if (notice) return notice
  if (reading.columnLike === 3 && isSister(all, at)) return {columnLike: 0}
  if (reading.columnLike > 0 && [1, 2].some((step) => opensColumn(all[at + step], reading)))
    return {head: 'brief', columnLike: 3}
  if (isRowBeside(reading, above) || isRowBeside(reading, below)) return {row: true}
  if (!above || above.text.length > longestAbove) return undefined
  if (isFigure(above.text) && isOfFigure(reading, above, [all[at - 3], below])) return {row: true}
  return isTitleOfPart(reading, above) ? {head: 'inner'} : undefined
}

/** 读者 程万里 / 12月1日 */
function isDayBelow({text}: BlockReading, above: BlockReading | undefined): boolean {
  if (!isDayAlone(text) || !above) return false
  return (
    above.signature !== undefined ||
    above.byline !== undefined ||
    (above.text.length <= 16 && above.stops === 0 && (above.row || isOffice(above.text)))
  )
}

function isTitled(all: ReadonlyArray<BlockReading>, at: number): boolean {
  const [above, reading, below] = [all[at - 1], all[at], all[at + 1]]
  if (!reading || reading.byline || reading.row || !/^[\u4e00-\u9fff]+$/.test(reading.text)) return false
  // 二等奖 stands between those of a roll.
  if (!(below?.byline || (below?.signature && below.listed !== 'roll'))) return false
  return (
    above === undefined ||
    above.ending === 'stop' ||
    above.row ||
    reading.block.lines[0]?.blanks !== 0 ||
    isVerseLine(above)
  )
}

/** 出席:各车间负责人 / 记录:苏砚秋 */
function isRecorder({text, byline}: BlockReading, above: BlockReading | undefined): boolean {
  return byline !== undefined && above?.row === true && /^(?:记录|主持)人?\s?:/.test(text)
}

/** 夸夸咱村的新风(快板) / 送伞(小品): two together are a programme. */
function isTitleInList({text}: BlockReading, beside: BlockReading | undefined): boolean {
  return isOverPoems(text) && isOverPoems(beside?.text ?? '')
}

/** 竹板打,响连环, / 各位社员听我言:, and not 各镇人民政府, / 县直各部门: */
function isVerseAddressing({text, row, ending}: BlockReading, above: BlockReading | undefined): boolean {
  return row && ending === 'colon' && text.startsWith('各') && above?.ending === 'comma' && !above.row
}

/** Neither ends a sentence, and neither is a byline: ● 记者 某某 */
function isListed(reading: BlockReading, beside: BlockReading | undefined): boolean {
  if (reading.opening !== 'mark' || beside?.opening !== 'mark' || reading.text.charAt(0) !== beside.text.charAt(0))
    return false
  return reading.ending !== 'stop' && beside.ending !== 'stop' && !reading.byline && !beside.byline
}

function isText(reading: BlockReading | undefined): boolean {
  return reading !== undefined && reading.text.length >= 20 && reading.opening === 'han' && !reading.row
}

/** Told again in what it says, or one of several. */
function isOfFigure(
  {text, ending}: BlockReading,
  figure: BlockReading,
  others: ReadonlyArray<BlockReading | undefined>,
): boolean {
  if (text.includes(figure.text)) return true
  return text.length <= 60 && ending !== 'stop' && others.some((other) => other && isFigure(other.text))
}

const longestAbove = 14
