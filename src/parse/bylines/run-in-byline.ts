import {codeIn} from '../page/editor-code.ts'
import {countMarks, isStop} from '../text-ends.ts'
import {isWord, levelAt} from '../words/words.ts'
import {readByline, readKeys, readName} from './byline.ts'
import {ranks, staffRoles} from './byline-lexicon.ts'
import {type BylineReading, namesAlone, readPictorial} from './byline-parts.ts'
import {nameBehindUnit} from './name-behind-unit.ts'
import {isLikelyName} from './names.ts'
import {commonSurnames} from './surnames.ts'

/** A byline behind the last sentence. */
export interface RunIn {
  readonly start: number
  readonly reading: BylineReading
  /** A role is printed, or the names stand in brackets. */
  readonly sure: boolean
}

/**
 * Find a byline behind the last sentence.
 *
 *     …灯亮到十点。记者 某某某                from 记者
 *     …财产安全。(某某某)                      bare names in brackets
 *     柳  桁图  易  川文(某某某)               behind who drew and who wrote, too
 */
export function runInByline(text: string): RunIn | undefined {
  const body = text.slice(0, codeIn(text))
  const stop = readPictorial(body)?.end ?? lastStopOf(body)
  const afterStop = stop === undefined || stop === body.length ? undefined : readFrom(body, stop)
  if (afterStop) return afterStop
  const tail = body.slice(-longestTail)
  return staffEnd.test(tail) && staffWord.test(tail) ? withoutStop(body) : undefined
}

/** Characters at the end of a text in which a byline may stand. */
const longestTail = 100

/** Where the last sentence ends, its closing marks included. */
function lastStopOf(text: string): number | undefined {
  for (let at = text.length - 1; at >= 0 && at >= text.length - longestTail; at--) {
    if (!isStop(text.charCodeAt(at))) continue
    let end = at + 1
    while ('”’』)》'.includes(text.charAt(end)) && end < text.length) end++
    return end
  }
  return undefined
}

/** A quick no: with what every one of them ends. */
const staffEnd = new RegExp(`[${[...staffRoles].map((role) => role.slice(-1)).join('')}][\\s:]`)
const staffWord = new RegExp(`(?:${[...staffRoles].join('|')})[\\s:]`)

/**
 * A byline behind a text that no stop ends: a signature, a caption, a bracket.
 *
 *     (作者为某大学教授) 记者 某某
 */
function withoutStop(text: string): RunIn | undefined {
  const from = Math.max(0, text.length - 90)
  const tail = text.slice(from)
  staff.lastIndex = 0
  for (let match = staff.exec(tail); match; match = staff.exec(tail)) {
    // 本报讯 (记者 某某: a byline in an open bracket goes on.
    if (countMarks(text.slice(0, from + match.index)).open > 0) continue
    const runIn = readFrom(text, from + match.index)
    const sure =
      runIn?.reading.certain && runIn.start > 0 && runIn.reading.contributors.every(({name}) => isLikelyName(name))
    if (sure) return runIn
  }
  return undefined
}

const staff = new RegExp(
  `(?<=.)(?:本报|本刊|本社)?(?:${ranks.join('|')})?(?:${[...staffRoles].join('|')})(?=[\\s:])`,
  'g',
)

function readFrom(text: string, from: number): RunIn | undefined {
  let start = from
  while (text.charAt(start) === ' ') start++
  const tail = text.slice(start)
  if (tail.length < 2 || tail.length > 90) return undefined
  const reading = readByline(tail)
  if (reading) return reading.pictorial ? undefined : {start, reading, sure: reading.certain || /^[(（【]/.test(tail)}
  const keys = readKeys(tail)
  if (keys) return {start, reading: editorsAlone, sure: true}
  const name = mayBeSignature(tail) ? readName(tail) : undefined
  if (name) return {start, reading: name, sure: false}
  const worker = from > 0 ? nameBehindUnit(tail) : undefined
  return worker === undefined ? undefined : {start, reading: namesAlone(worker), sure: true}
}

/** …灯亮到十点。(责任编辑:某某) */
const editorsAlone: BylineReading = {contributors: [], certain: true, pictorial: false, nameless: [], ofEditors: true}

/** …护岸八百米。(高平): behind the last sentence a name may be a rare word as well; (江苏) and (全文) are none. */
function mayBeSignature(tail: string): boolean {
  if (/^\([\u4e00-\u9fff]{3}\)$/.test(tail)) return holdsNoWord(tail.slice(1, -1))
  return /^\([\u4e00-\u9fff]{2}\)$/.test(tail) && commonSurnames.has(tail.charCodeAt(1)) && levelAt(tail, 1, 2) <= rare
}

/** (乌长顺), and not (全文完) */
function holdsNoWord(name: string): boolean {
  return !isWord(name) && levelAt(name, 0, 2) <= rare && levelAt(name, 1, 2) <= rare
}

/** Of a word's frequency, a logarithm: 高平 5, 全文 6, 江苏 8. */
const rare = 5
