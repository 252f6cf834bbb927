import {opening} from '../../guarded.ts'
import {articleOfLaw} from '../../text-ends.ts'
import {segment} from '../../words/segment.ts'
import {runsOn} from '../headings/as-heading.ts'
import {beginsSentence} from '../headings/begins-sentence.ts'
import {headOf} from '../headings/heads.ts'
import type {BlockReading} from '../read-block.ts'
import {proseWords} from './gap-words.ts'
import {reach} from './words-across.ts'

/** Log odds of going on that a text without a mark at its end gives by itself, whatever follows. */
export function oddsOfGoingOnAlone(reading: BlockReading): number {
  if (isProse(reading)) return runsOn(reading) ? breathless : prose
  return reading.dateline ? oddsOfStory(reading) : oddsOfNoHeading(reading)
}

/** Hardly a heading is longer, and none holds a sentence: then little is asked. */
export function isProse({text, stops, dateline}: BlockReading): boolean {
  return stops > 0 || text.length - (dateline?.length ?? 0) > reach
}

/** Of a text that is hardly a heading. */
export const prose = 1.2

/** Of one as long as this without a comma: prose seldom is. */
const breathless = -5

/** 本报讯 惊蛰: a story's first words; but 本报讯 核心阅读 is possible, and a paragraph of its own follows. */
function oddsOfStory(before: BlockReading): number {
  const text = before.text.slice(before.dateline?.length).replace(/^\s*(?:[(【][^)】]*[)】])?\s*/, '')
  return headOf(text) === undefined ? Math.min(prose, oddsOfNoHeading({...before, text}) + 3) : -4
}

/** What a short text says by itself: of a page's short lines without a mark most are headings. */
function oddsOfNoHeading(reading: BlockReading): number {
  const {text, opening, commas, balance} = reading
  let odds = offset + 1.2 * proseOf(text) + 1.8 * Math.min(2, commas)
  if (text.length < 12) odds += 0.8
  if (beginsSentence(reading)) odds += 4
  if (text.includes(' ')) odds -= 1.7
  if (asks.test(text)) odds -= 3
  if (opening === 'item') odds -= oddsOfItem(text)
  if (/\d/.test(text)) odds += /\d$/.test(text) ? 1.5 : 0.5
  if (/[^,;:、]{15}$/.test(text)) odds -= 0.8
  if (text.includes(':')) odds += /^[\u4e00-\u9fff]{2,4}:/.test(text) ? 0.5 : 2
  if (text.includes('、')) odds += 0.65
  if (commas === 1) odds += oddsOfCouplet(text)
  return balance.open > 0 ? odds + 4.2 : odds
}

/** 一、 is a heading’s beginning; 3.凡在本区落户的养殖大户… is of a list. */
function oddsOfItem(text: string): number {
  if (articleOfLaw.test(text)) return 0
  return /^\d/.test(text) && text.length > 14 ? 1 : 3
}

/**
 * Headings of two clauses are couplets: 河水绕道走,花生进沙滩. The second is as long as the first in 24 of 100 headings and
 * in 5 of 100 texts cut anywhere, by up to three longer in 40 and 13; far shorter or longer in 10 and 52.
 */
function oddsOfCouplet(text: string): number {
  const [first = '', second = ''] = text.replace(/[“”‘’《》]/g, '').split(',')
  const longer = second.length - first.length
  if (longer < -4) return 1.5
  if (longer > 5) return 0.7
  return longer < 0 ? 0 : longer <= 3 ? -1.1 : -0.5
}

/** 怎样挑西瓜, 为什么要轮作: as headings ask. */
const asks = opening('怎如为什', /^(?:怎样|怎么|如何|为什么|为何|什么是)[^,。:]{2,16}$/)

/** Of a text of which no word is known; lines that end without a mark are far oftener headings than cuts. */
const offset = -2.4

/** How much the words of a text are those of prose, not those of a heading. */
function proseOf(text: string): number {
  return segment(text).reduce((sum, word) => sum + (proseWords.get(word) ?? 0), 0)
}
