import {type BylineReading, readByline} from '../byline.ts'
import {type DatelineReading, readDateline} from '../dateline.ts'
import {editorCode} from '../furniture.ts'
import {type JumpReading, readJumpFrom, readJumpTo} from '../jump.ts'
import {briefHeads, columnSuffixes, innerHeads, itemHeads, labels} from '../lexicon.ts'
import {type Balance, balanceOf, type Ending, endingOf, type Opening, openingOf} from '../text-ends.ts'
import type {Block} from '../transcript.ts'

/** What can be said of a block by itself. */
export interface BlockReading {
  readonly block: Block
  readonly text: string
  readonly ending: Ending
  readonly opening: Opening
  readonly balance: Balance
  /** The whole block is a byline. */
  readonly byline: BylineReading | undefined
  /** □ ■ in front of it. */
  readonly bullet: boolean
  /** A byline behind the last sentence: where it starts. */
  readonly runIn: {readonly start: number; readonly reading: BylineReading} | undefined
  readonly dateline: DatelineReading | undefined
  readonly jumpTo: JumpReading | undefined
  readonly jumpFrom: JumpReading | undefined
  /** Stops before the end. */
  readonly stops: number
  readonly commas: number
  /** Two or more parts of three characters apart by a blank: a two-part headline. */
  readonly parts: boolean
  /** The whole block is 图片新闻, 核心阅读, 简讯. */
  readonly head: 'item' | 'inner' | 'brief' | undefined
  /** It looks like the name of a 栏目: short, Han only; 2 where its last word says so. */
  readonly columnLike: 0 | 1 | 2
  /** 另讯 and its like at the start. */
  readonly label: string | undefined
  /** 2020年8月11日 and nothing else. */
  readonly bareDate: boolean
}

const inner = new Set<string>(innerHeads)
const items = new Set<string>(itemHeads)
const briefs = new Set<string>(briefHeads)
const label = new RegExp(`^[【(■]?(${labels.join('|')})(?=[】):：,，\\s■——]|$)`)
const parts = /[^\s]{3,}\s[^\s]{3,}/
const bareDate =
  /^(?:\d{4}|[〇一二三四五六七八九]{4})年[\d一二三四五六七八九十]{1,3}月(?:[\d一二三四五六七八九十]{1,3}日)?$/
const columnSuffix = new RegExp(`(?:${columnSuffixes.join('|')})$`)

/** Read a block: everything that the labels are decided by, apart from its neighbours. */
export function readBlock(block: Block): BlockReading {
  const text = block.text
  const byline = text.length <= 120 ? readByline(text) : undefined
  const jumpTo = readJumpTo(text)
  const jumpFrom = readJumpFrom(text)
  return {
    block,
    text,
    ending: endingOf(jumpTo && jumpTo.start > 0 ? text.slice(0, jumpTo.start).trimEnd() : text),
    opening: openingOf(jumpFrom && jumpFrom.end < text.length ? text.slice(jumpFrom.end).trimStart() : text),
    balance: balanceOf(text),
    byline,
    bullet: /^[□■◎●▲◆]/.test(text),
    runIn: byline ? undefined : runInByline(text),
    dateline: readDateline(text),
    jumpTo,
    jumpFrom,
    stops: (text.match(/[。!?](?!.?$)/g) ?? []).length,
    commas: (text.match(/[,;]/g) ?? []).length,
    parts: text.length <= 60 && parts.test(text),
    head: items.has(text) ? 'item' : inner.has(text) ? 'inner' : briefs.has(text) ? 'brief' : undefined,
    columnLike: /^[\u4e00-\u9fff·“”]{2,10}$/.test(text) ? (columnSuffix.test(text) || briefs.has(text) ? 2 : 1) : 0,
    label: label.exec(text)?.[1],
    bareDate: bareDate.test(text),
  }
}

const lastStop = /[。!?…][”’』)》]*(?=[^。!?…]*$)/

/**
 * Find a byline behind the last sentence.
 *
 *     …平稳健康发展。记者 某某某              from 记者
 *     …财产安全。(某某某)                      bare names in brackets
 */
export function runInByline(text: string): BlockReading['runIn'] {
  const body = text.replace(editorCode, '')
  const stop = lastStop.exec(body)
  const afterStop = stop ? readFrom(body, stop.index + stop[0].length) : undefined
  if (afterStop) return afterStop
  // (作者为某大学教授) 记者 某某: a closing bracket ends a text too, when a role is printed.
  const bracket = /[)）]\s+(?=[^\s)]*(?:记者|通讯员))/.exec(body.slice(-90))
  const afterBracket = bracket ? readFrom(body, Math.max(0, body.length - 90) + bracket.index + 1) : undefined
  return afterBracket?.reading.certain ? afterBracket : undefined
}

function readFrom(text: string, from: number): BlockReading['runIn'] {
  let start = from
  while (text.charAt(start) === ' ') start++
  const tail = text.slice(start)
  if (tail.length < 2 || tail.length > 90) return undefined
  const reading = readByline(tail)
  return reading ? {start, reading} : undefined
}
