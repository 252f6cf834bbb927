import {isBareName} from '../../bylines/names.ts'
import type {BlockReading} from '../read-block.ts'
import {nameWithPost} from '../signed/signature.ts'

/**
 * Who speaks at a symposium, each on a line of its own over what was said; two or more of a page, between texts.
 *
 *     …现将发言摘登如下。
 *     陶维清(县文化馆馆长):          a paragraph of its own
 *     老戏台不能只当文物看,…
 *     退休教师甘棠:
 *     我小时候在戏台底下写作业,…
 *
 *     穆清和(白渚镇文化站站长)        without a colon a 小标题
 *     站里只有两个人,…
 */
export function speakersOver(readings: ReadonlyArray<BlockReading>): ReadonlyMap<BlockReading, 'line' | 'heading'> {
  const named = readings.flatMap((reading, at) => (isSpeaker(reading) && readings[at + 1]?.isSentence ? [at] : []))
  const inTurn = new Set(
    named.filter((at, index) => closes(readings[at - 1]) || isFirst(readings, at, named[index + 1])),
  )
  const speakers = new Map<BlockReading, 'line' | 'heading'>()
  if (inTurn.size < fewest) return speakers
  for (const at of named) {
    const reading = readings[at]
    if (reading?.ending === 'colon') speakers.set(reading, 'line')
    else if (reading && inTurn.has(at)) speakers.set(reading, 'heading')
  }
  return speakers
}

/** Directly below the headline, and what was said goes as far as the next; a piece's author stands alone there. */
function isFirst(readings: ReadonlyArray<BlockReading>, at: number, next: number | undefined): boolean {
  return (
    next !== undefined && next - at <= longestSpeech && readings.slice(at + 1, next).every((each) => each.isSentence)
  )
}

/** Paragraphs. */
const longestSpeech = 12

const fewest = 2

function closes(above: BlockReading | undefined): boolean {
  return above !== undefined && (above.ending === 'stop' || above.ending === 'colon') && above.isSentence
}

function isSpeaker({text, ending, dateline, row}: BlockReading): boolean {
  if (text.length > longest || dateline || row) return false
  if (text.endsWith(')')) return nameWithPost(text) !== undefined
  return ending === 'colon' && saysWho(text.slice(0, -1))
}

const longest = 36

/** 陶维清(县文化馆馆长), 县文化馆馆长陶维清, 陶维清 县文化馆馆长, 陶维清 */
function saysWho(text: string): boolean {
  if (text.endsWith(')')) return nameWithPost(text) !== undefined
  if (!/^[\u4e00-\u9fff·、\s]{2,30}$/.test(text) || said.test(text)) return false
  const name = /^\S{2,4}(?=\s|$)/.exec(text)?.[0]
  if (name && isBareName(name)) return true
  return [2, 3].some((length) => isBareName(text.slice(-length)) && titled.test(text.slice(0, -length)))
}

const said = /[说道称问答]$|表示$|写道$|介绍$/
const titled = /(?:[长员任师记理授人士家民生工匠手]|代表|先生|女士)\s?$/
