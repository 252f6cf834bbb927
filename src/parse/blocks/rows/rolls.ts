import {canBeName, isBareName, isLikelyName} from '../../bylines/names.ts'
import {mergeSpaced} from '../../bylines/spaced-names.ts'
import type {BlockReading} from '../read-block.ts'

/**
 * Rows of names, each behind what they are of, line below line, however many names; four or more by themselves.
 *
 *     铸造车间:马振国 贺小满 段玉田         two or more
 *     锻压车间:冯 磊、秦大勇
 *
 *     4月2日 宋巧云                        whose day it is
 *     4月9日 郝建民
 *
 *     马振国(铸造车间)                     where each works: three or more
 *     宋巧云(机加车间)
 *     田 野(机加车间)
 *
 * Where a column cut a row of them the rest stands below it, and it goes on.
 */
export function rollsOf(readings: ReadonlyArray<BlockReading>): ReadonlyArray<BlockReading> {
  const isRoll = readings.map(namesWhose)
  const isMember = readings.map(saysWhere)
  return readings.filter((reading, at) =>
    isMember[at]
      ? [-2, -1, 0].some((from) => [0, 1, 2].every((step) => isMember[at + from + step] === true))
      : isRoll[at] === true &&
        (isRoll[at - 1] || isRoll[at + 1] || namesMany(reading, readings[at + 1])) &&
        !isCut(reading, readings[at + 1]),
  )
}

/**
 * Rows of names alone, under what they are of: two or more of three names, with the shorter ones between them.
 *
 *     劳动模范
 *     细纱车间                        heads a part (`heads-of-rows.ts`)
 *     冯秀英 施宝珍 鲁小妹
 *     虞荣生                          more of the row above
 *     厂部科室
 *     秦德兴 龚长水
 */
export function rollsUnderHeads(readings: ReadonlyArray<BlockReading>): ReadonlyArray<BlockReading> {
  const rows: Array<BlockReading> = []
  let open: Array<BlockReading> = []
  const close = (): void => {
    if (open.filter(({text}) => namesAlone(text) >= 3).length >= 2) for (const row of open) rows.push(row)
    open = []
  }
  readings.forEach((reading, at) => {
    const above = at > 0 ? readings[at - 1] : undefined
    const count = namesAlone(reading.text)
    const isMore = count === 1 && above !== undefined && open.at(-1) === above && namesAlone(above.text) >= 3
    if (count > 1 || isMore) open.push(reading)
    else if (!mayHead(reading)) close()
  })
  close()
  return rows
}

/** How many names a text is, where it is nothing else. */
function namesAlone(text: string): number {
  if (text.length > longest || !firstName.test(text) || !/^[\u3400-\u9fff·\s、]+$/.test(text)) return 0
  const names = namesIn(text)
  return names.every(isBareName) ? names.length : 0
}

/** A quick no to prose. */
const firstName = /^[\u3400-\u9fff·]{1,8}(?:[\s、]|$)/

/** 厂部科室, (共八名) */
function mayHead({text, ending, dateline, stops, commas}: BlockReading): boolean {
  return text.length <= longestHead && (ending === 'han' || ending === 'close') && !dateline && stops + commas === 0
}

const longestHead = 12

function saysWhere({text, dateline}: BlockReading): boolean {
  const name = text.length <= longestMember ? member.exec(text)?.[1] : undefined
  return name !== undefined && !dateline && isLikelyName(name.replace(/\s/g, ''))
}

const longestMember = 24
const member = /^([\u3400-\u9fff](?:[\u3400-\u9fff]{1,3}|\s{1,2}[\u3400-\u9fff]))\s?\([\u4e00-\u9fff\d]{2,16}\)$/

function namesWhose({text, byline, dateline, isSentence}: BlockReading): boolean {
  if (isSentence || dateline || byline?.certain) return false
  const [, key, day, rest = ''] = whose.exec(text.slice(0, longest)) ?? []
  return (key !== undefined || day !== undefined) && areNames(rest, key === undefined ? 1 : 2)
}

/** 过生日的职工:王海、李娟、陈大勇、赵明明: so many are a roll by themselves, and no list that goes on. */
function namesMany({text, block: {lines}}: BlockReading, below: BlockReading | undefined): boolean {
  if (lines.at(-1)?.fill === 'full' || text.endsWith('、') || (below && goesOn.test(below.text))) return false
  const names = namesIn(whose.exec(text.slice(0, longest))?.[3] ?? '')
  return names.length >= fewestAlone && names.every(isLikelyName)
}

const fewestAlone = 4
/** 等二十人将在下周开始服务, 明、孙丽, 丽 */
const goesOn = /^(?:[等及和与,、]|[\u4e00-\u9fff]{1,3}(?:、|$))/

/** A name is hardly a word of a sentence where most beside it are names. */
function areNames(text: string, fewest: number): boolean {
  const names = namesIn(text)
  if (names.length < fewest || !names.every(canBeName)) return false
  return 3 * names.filter(isLikelyName).length >= 2 * names.length
}

function namesIn(text: string): ReadonlyArray<string> {
  return mergeSpaced(text.split(between).filter((part) => part !== ''))
}

function isCut({block: {lines}}: BlockReading, below: BlockReading | undefined): boolean {
  return lines.at(-1)?.fill === 'full' && below !== undefined && areNames(below.text, 1)
}

const longest = 1200
const between = /[\s、,]+/
const whose = /^(?:([\u4e00-\u9fff()A-Za-z\d]{2,14}):|(\d{1,2}月\d{1,2}日)\s)\s?([\u3400-\u9fff·A-Za-z\s、,]+)$/

/** 苏砚秋 卢小满 贺知行 / 方一凡 陈守义 陶知远: three names and three more are a roll. */
export function isOfRoll(reading: BlockReading, beside: BlockReading | undefined): boolean {
  return namesThree(reading) && namesThree(beside)
}

function namesThree(row: BlockReading | undefined): boolean {
  return row?.byline?.certain === false && row.byline.contributors.length > 2
}
