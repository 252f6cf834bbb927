import type {Plugin} from 'unified'
import type {FurnitureKind} from '../../tree/types.ts'
import {isBriefHead} from '../brief-head.ts'
import {isOfEditors, readKeys} from '../bylines/byline.ts'
import {editorKeys} from '../bylines/byline-lexicon.ts'
import {isBareName} from '../bylines/names.ts'
import {readDateline} from '../dateline.ts'
import {closing, figures, Units} from '../guarded.ts'
import {readFurniture} from '../page/furniture.ts'
import {isDateAlone, ofOrgan, printedDay, readTop, type TopPart} from '../page/page-top.ts'
import type {Line, Transcript} from '../transcript.ts'
import {furtherReading} from './further-reading.ts'
import {isBelowEditors} from './imprint.ts'
import {isSigned} from './is-signed.ts'
import {partNumbers} from './part-numbers.ts'

/**
 * Mark the lines that belong to the page, not to an article.
 *
 *     2025年6月13日 星期五  第2版 综合新闻    →    furniture page-head
 *
 * By form alone; a foreign line that looks like text is found by what stands around it (`label-blocks`).
 */
export const findFurniture: Plugin<[], Transcript> = () => (transcript) => {
  const lines = transcript.children
  markTops(lines)
  const numbers = partNumbers(lines)
  for (const line of furtherReading(lines)) line.furniture ??= 'navigation'
  lines.forEach((line, at) => {
    if (line.furniture !== undefined || line.mark || numbers.has(line)) return
    const next = lines[at + 1]
    const alone = standsAlone(line, at > 0 ? lines[at - 1] : undefined, next)
    const kind =
      readFurniture(line.text, alone) ??
      (isTopByPlace(lines, at) || isBelowEditors(lines, at) || isDayOfPage(lines, at) ? 'masthead' : undefined)
    if (kind && !isCutNumber(line, next) && !isRow(lines, at)) line.furniture = kind
    if (line.furniture === 'editors') for (const more of furtherEditors(lines, at)) more.furniture = 'editors'
  })
}

/**
 * The rest of a line of editors that is longer than its column.
 *
 *     责任编辑:苏砚秋 卢小
 *     满 校对:贺知行 审核:
 *     陈守义
 */
function furtherEditors(lines: ReadonlyArray<Line>, at: number): ReadonlyArray<Line> {
  const first = lines[at]
  let text = first?.text ?? ''
  let found = at
  for (let next = at + 1; next <= at + mostEditorLines; next++) {
    const line = lines[next]
    if (!first || !line || line.blanks > 0 || line.pageBreak || line.mark) break
    if (next === at + 1 && line.indent > first.indent + 2 && isBareName(line.text.replace(/\s/g, ''))) return [line]
    if (namesEditors(text) && !/[:/]$/.test(text) && !editorKey.test(line.text)) break
    text = [text + line.text, `${text} ${line.text}`].find(namesEditors) ?? text + line.text
    if (namesEditors(text)) found = next
  }
  return lines.slice(at + 1, found + 1)
}

const mostEditorLines = 3
const editorKey = new RegExp(`(?:${editorKeys.words})\\s?[:/]`)

function namesEditors(text: string): boolean {
  const keys = readKeys(text)
  return keys !== undefined && isOfEditors(keys)
}

/**
 * What stands over everything else, on a line or several: a paper's name, its day, its number, who publishes it. None of
 * them has two signs by itself.
 *
 *     梧川简报 / 第12期 / 2019年3月8日        青禾周报 2024年3月15日
 *
 * A day or a month alone is enough where no other line is one, as over the entries of a diary.
 */
function markTops(lines: ReadonlyArray<Line>): void {
  let dates: number | undefined
  const isOnlyDate = (): boolean => {
    dates ??= lines.filter(({text}) => isDateAlone(text)).length
    return dates === 1
  }
  lines.forEach((line, at) => {
    if (at === 0 || line.pageBreak) markTop(lines, at, isOnlyDate)
  })
}

function markTop(lines: ReadonlyArray<Line>, from: number, isOnlyDate: () => boolean): void {
  const said = new Set<TopPart>()
  let end = from
  for (; end < lines.length; end++) {
    const line = lines[end]
    if (!line || line.mark || (end > from && line.pageBreak)) break
    if (line.furniture !== undefined) continue
    const parts = readTop(line.text) ?? ofTop(line.text) ?? nameOver(lines, end)
    if (!parts || (parts.has('name') && said.has('name'))) break
    if (parts.size === 1 && isOfStory(parts, said) && opensStory(lines[end + 1])) break
    for (const part of parts) said.add(part)
  }
  const saysWhich = whichIssue.some((part) => said.has(part))
  const isDated = said.size > 1 ? saysWhich : (said.has('day') || said.has('month')) && isOnlyDate()
  const isNamed = said.has('name') && said.has('kind')
  if (!isDated && !isNamed) return
  for (const line of lines.slice(from, end)) line.furniture ??= kindOfTop(line.text)
}

/** 今日立夏; 2019年中秋, where the day is said already */
function isOfStory(parts: ReadonlySet<TopPart>, said: ReadonlySet<TopPart>): boolean {
  return parts.has('term') || (parts.has('season') && said.has('day'))
}

/** What stands over a text is its headline: 今日立夏 / 本报讯 立夏时节,柳桁镇的秧田 */
function opensStory(line: Line | undefined): boolean {
  return line !== undefined && (/[,。!?;]/.test(line.text) || readDateline(line.text) !== undefined)
}

const whichIssue: ReadonlyArray<TopPart> = ['day', 'month', 'season', 'serial', 'total']

function kindOfTop(text: string): FurnitureKind {
  const parts = readTop(text)
  if (!parts) return readFurniture(text, true) ?? 'masthead'
  return parts.has('edition') ? 'page-head' : 'masthead'
}

const ofPaper: ReadonlySet<TopPart> = new Set<TopPart>(['publisher'])
const nameAlone: ReadonlySet<TopPart> = new Set<TopPart>(['name'])

/** 白渚港务 / 2009年11月 第11期: what stands first, over a number, is the paper's name, whatever it ends in. */
function nameOver(lines: ReadonlyArray<Line>, at: number): ReadonlySet<TopPart> | undefined {
  const [line, next] = [lines[at], lines[at + 1]]
  if (at > 0 || !line || !next || !/^《?[\u4e00-\u9fff]{2,10}》?$/.test(line.text) || isBriefHead(line.text))
    return undefined
  if (numbered.test(line.text) && next.text.includes('号')) return undefined
  const below = readTop(next.text)
  if (!below || !(below.has('serial') || below.has('total'))) return undefined
  // 晨露 / 白河中学晨露文学社 2006年第1期(总第9期): whose it is may stand before the number.
  if (!below.has('name')) return nameAlone
  return below.has('serial') && (below.has('total') || below.has('day')) ? ofPaper : undefined
}

/** 县选举委员会公告 / (第三号): documents are numbered, too. */
const numbered = closing('告令示定书', /(?:[公通布]告|令|公示|决定|意见书|判决书)$/)

/** 编辑 某某 2015年6月14日 says the day of an issue, too. */
function ofTop(text: string): ReadonlySet<TopPart> | undefined {
  const kind = readFurniture(text, true)
  if (kind === 'editors') return day.test(text) ? datedByEditors : undefined
  return kind === 'masthead' || kind === 'page-head' ? ofPaper : undefined
}

const day = new RegExp(printedDay)
const datedByEditors: ReadonlySet<TopPart> = new Set<TopPart>(['publisher', 'day'])

/** 青禾周报 2024年3月22日 第11期 within a file: another issue begins; 原载青禾周报 2024年3月22日 tells of a text. */
function isNextIssue({text, blanks, pageBreak}: Line): boolean {
  if ((blanks === 0 && !pageBreak) || !/[\d年]/.test(text)) return false
  const parts = readTop(text)
  return (
    parts?.has('day') === true &&
    (parts.has('name') || parts.has('serial')) &&
    !/^(?:原?载|摘|转|据|选|刊于|见)/.test(text)
  )
}

/** 5 / 副刊 2014年4月4日 星期五: a folio may stand on the line before or behind a page head, too. */
function standsAlone(line: Line, before: Line | undefined, next: Line | undefined): boolean {
  const mayBeFolio = line.text.length <= 3
  return (
    (line.blanks > 0 || before === undefined || line.pageBreak || (mayBeFolio && isHead(before))) &&
    (next === undefined || next.blanks > 0 || next.pageBreak || (mayBeFolio && isHead(next)))
  )
}

function isHead(line: Line | undefined): boolean {
  return line !== undefined && readFurniture(line.text, false) === 'page-head'
}

/** 11 / 月13日,14张长椅已经移好: a date that was cut, and no folio. */
function isCutNumber(line: Line, next: Line | undefined): boolean {
  return next !== undefined && /^\d{1,4}$/.test(line.text) && /^[年月日时点.%]/.test(next.text)
}

/** 综合 12 / 广告 20: rows of a table, each of which by itself would be a page head. */
function isRow(lines: ReadonlyArray<Line>, at: number): boolean {
  const [above, own, below] = [at - 1, at, at + 1].map((each) => row.test(lines[each]?.text ?? ''))
  return own === true && (above === true || below === true)
}

const row = /^[\u4e00-\u9fff]{2,8}\s\d{1,4}$/

const longestTop = 60
/** Below a paper's name and its day, 中共浔溪县委机关报; in a text on papers a line may say so. */
const furthestTop = 2

/** With what a paper's name ends, or a day. */
const topEnds = new Units('报刊日》')

/** A paper's name, or who made a bulletin and when, where it stands tells. */
function isTopByPlace(lines: ReadonlyArray<Line>, at: number): boolean {
  const line = lines[at]
  if (!line || line.text.length > longestTop) return false
  if (isNextIssue(line)) return true
  if (!topEnds.close(line.text)) return false
  const said = readTop(line.text)
  if (said?.has('publisher') && ofOrgan.test(line.text)) return at <= furthestTop
  if (said?.has('publisher')) return said.has('day') && line.text.endsWith('日') && endsPage(lines, at)
  if (said?.has('name') && said.size === 1) return isNameplate(lines, at)
  return false
}

/**
 * Who made a bulletin, and when, at its end; elsewhere it is a row of a list of books.
 *
 *     竹溪街道党政办公室编 2018年11月6日
 */
function endsPage(lines: ReadonlyArray<Line>, at: number): boolean {
  const below = lines[at + 1]
  return below === undefined || below.pageBreak || readFurniture(below.text, false) === 'masthead'
}

/** 2019年03月04日 / 放大 缩小 默认: an e-paper says it over each of its articles. */
function isDayOfPage(lines: ReadonlyArray<Line>, at: number): boolean {
  const [text = '', below] = [lines[at]?.text, lines[at + 1]]
  if (!below || below.blanks > 0 || text.length > longestDay || !mayBeDay.open(text) || !isDateAlone(text)) return false
  return readFurniture(below.text, false) === 'navigation'
}

const longestDay = 11
const mayBeDay = new Units(`${figures}一二`)

/** 砚湖时报: a paper's name by itself, first of all or beside a line that only a masthead or a page head has. */
function isNameplate(lines: ReadonlyArray<Line>, at: number): boolean {
  const text = lines[at]?.text ?? ''
  if (text.length < 3) return false
  if (at === 0 && ofPeriodical.test(text) && !isBriefHead(text)) return !isSigned(lines, at)
  if (text.length > 9 || !/[报刊]$/.test(text)) return false
  const near = lines.slice(Math.max(0, at - 2), at + 3)
  return near.some(({text}) => ofOrgan.test(text) || /^(?:masthead|page-head)$/.test(readFurniture(text, false) ?? ''))
}

/** 桁溪县第三中学校报, 街道工作简报 */
const ofPeriodical = /(?:[日晚晨早时商周校厂矿院团快]报|简报)》?$/
