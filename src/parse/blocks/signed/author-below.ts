import {readName} from '../../bylines/byline.ts'
import {type BylineReading, namesAlone} from '../../bylines/byline-parts.ts'
import {isOffice} from '../../bylines/is-office.ts'
import {hasCommonSurname} from '../../bylines/names.ts'
import {opening} from '../../guarded.ts'
import {proseGenres} from '../../lexicon/works.ts'
import {holdsNoWord} from '../../words/words.ts'
import {isHeadingLike} from '../headings/is-heading-like.ts'
import type {BlockReading} from '../read-block.ts'

/**
 * Who wrote a piece, alone between its headline and its first sentence: there a rarer surname is one, too, behind an
 * office a word, and set wide whatever stands so.
 *
 *     外婆的针线笸箩
 *     祖晓慧                  神经外科 杜鹃        铁　手        明澈法师        □ 山茶
 *     外婆有一只针线笸箩,…。
 *
 *     小小说
 *     借伞                     below what a piece is called by its form its title, whatever it is
 *     芊禾                     and whoever wrote it
 *     雨下得正紧。…
 *
 *     …把这三个字贴在墙上。
 *     强根基                  behind a sentence it heads a part, and so does each of the page
 */
export function authorsBelow(readings: ReadonlyArray<BlockReading>): ReadonlyMap<BlockReading, BylineReading> {
  const authors = new Map<BlockReading, BylineReading>()
  const short = readings.flatMap((reading, at) => (mayName(reading) && isText(readings[at + 1]) ? [at] : []))
  if (short.some((at) => readings[at - 1]?.isSentence)) return authors
  for (const at of short) {
    const [headline, reading] = [readings[at - 1], readings[at]]
    const isTitled = isHeadline(headline, readings[at - 2]) || isWideTitle(readings, at - 1)
    const named = reading && isTitled ? nameIn(reading.text) : undefined
    if (reading && named) authors.set(reading, named)
  }
  readings.forEach((reading, at) => {
    const english = at > 0 ? byWhom.exec(reading.text)?.[1] : undefined
    if (english !== undefined) authors.set(reading, namesAlone(english))
    if (isTitleUnderForm(readings, at - 1)) authors.set(reading, namesAlone(reading.text.replace(/\s/g, '')))
  })
  return authors
}

/** A sentence, or 各位居士:, over a sermon. */
function isText(below: BlockReading | undefined): boolean {
  return below?.isSentence === true || (below?.row === true && below.ending === 'colon')
}

/** 小小说 / 借伞 / 芊禾 / 雨下得正紧。…: the second, in each piece of such a 栏目. */
function isTitleUnderForm(all: ReadonlyArray<BlockReading>, at: number): boolean {
  const [form, title, author, text] = [all[at - 1], all[at], all[at + 1], all[at + 2]]
  if (!form || !title || !author || text?.isSentence !== true || !forms.has(form.text)) return false
  return titleOfPiece.test(title.text) && penName.test(author.text) && !author.head
}

const forms: ReadonlySet<string> = new Set(proseGenres.split('|'))
const titleOfPiece = /^[\u4e00-\u9fff\d“”]{2,12}$/
const penName = /^[\u4e00-\u9fff]\s{0,2}[\u4e00-\u9fff][\u4e00-\u9fff]?$/

/** Why do we learn English? / By Wu Yue, Class 7, Grade 2 */
const byWhom = opening('B', /^By ((?:[A-Z][A-Za-z.'-]{0,15})(?: [A-Z][A-Za-z.'-]{0,15}){0,2})(?:,[^.!?。]{2,50})?$/)

/** Whether what a line says is a title because of the author below it, whatever it is. */
export function isOverAuthor(all: ReadonlyArray<BlockReading>, at: number): boolean {
  if (isWideTitle(all, at) || isTitleUnderForm(all, at)) return true
  return byWhom.test(all[at + 1]?.text ?? '') && /^[A-Z“]/.test(all[at]?.text ?? '')
}

/** 山　茶 / 苏　禾 / 山茶开在深冬,…: of two that are set wide the first is the title. */
function isWideTitle(all: ReadonlyArray<BlockReading>, at: number): boolean {
  const [above, title, author, text] = [all[at - 1], all[at], all[at + 1], all[at + 2]]
  if (!title || !author || !wide.test(title.text) || !wide.test(author.text)) return false
  return (above === undefined || above.ending === 'stop') && text?.isSentence === true
}

/** Three characters in which no word is, two that are set wide, or a name behind an office. */
function mayName({text, byline, signature, head, row}: BlockReading): boolean {
  if (byline || signature || head || row || text.length > longest) return false
  if (wide.test(text) || boxed.test(text) || reverend.test(text)) return true
  if (text.includes(' ')) return behindOffice(text) !== undefined
  return /^[\u4e00-\u9fff]{3}$/.test(text) && holdsNoWord(text)
}

function nameIn(text: string): BylineReading | undefined {
  if (wide.test(text) || boxed.test(text) || reverend.test(text)) return namesAlone(text.replace(/[□\s]/g, ''))
  const name = behindOffice(text)
  return name === undefined ? readName(text) : namesAlone(name)
}

/** 神经外科 杜鹃 */
function behindOffice(text: string): string | undefined {
  const [office = '', name = '', ...more] = text.split(/\s+/)
  return more.length === 0 && isOffice(office) && hasCommonSurname(name) ? name : undefined
}

const longest = 20
/** ■ and ● stand before parts of a text as well. */
const boxed = /^□\s?[\u4e00-\u9fff]\s{0,2}[\u4e00-\u9fff]{1,3}$/
/** Who has taken vows, or an office of a church, is called by it. */
const reverend = /^[\u4e00-\u9fff]{2,3}(?:法师|和尚|长老|牧师|神父|主教|修女|道长|阿訇|居士)$/
const wide = /^[\u4e00-\u9fff]\s{1,2}[\u4e00-\u9fff]$/

/** 小小说 / 还伞 / 闻竹君: under a 栏目 a headline may be shorter. */
function isHeadline(above: BlockReading | undefined, over: BlockReading | undefined): boolean {
  if (above === undefined || above.columnLike >= 2 || above.row) return false
  if (above.text.length < (over !== undefined && over.columnLike >= 2 ? shortestUnderColumn : shortest)) return false
  return isHeadingLike(above) && above.ending !== 'stop' && above.ending !== 'colon' && !above.byline
}

const shortest = 4
const shortestUnderColumn = 2
