import {isBareName} from '../../bylines/names.ts'
import {type BlockReading, isParted} from '../read-block.ts'
import {nameWithPost, saysWhereAtWork} from './signature.ts'

/**
 * What a signature is because of the lines beside it: one of a roll, or a headline; or below a headline, as others are.
 *
 *     先进个人名单
 *     县医院 丁维汉            each names somebody, and none wrote the piece
 *     县一中 程万里
 *
 *     敬老院 常有爱            over a text, below one that has ended
 */
export function tellSigned(readings: ReadonlyArray<BlockReading>): void {
  const told: Array<Pick<BlockReading, 'listed'> & {reading: BlockReading; isHeadline: boolean}> = []
  readings.forEach((reading, at) => {
    if (reading.signature === undefined) return
    const isHeadline = isRare(reading) && isBehindText(readings[at - 1], reading)
    told.push({reading, listed: listedAt(readings, at), isHeadline})
  })
  const alike = readings.filter((_, at) => isBetween(readings, at))
  for (const reading of alike) reading.signsAlike = alike.length > 1
  for (const {reading, listed, isHeadline} of told) {
    reading.listed = listed
    if (isHeadline) reading.signature = undefined
  }
}

/** 选煤厂巧用废水 / 选煤厂 卢小满 / 选煤厂把洗煤水…。 */
function isBetween(all: ReadonlyArray<BlockReading>, at: number): boolean {
  const reading = all[at]
  if (!reading || !signs(reading)) return false
  const above = all[at - 1]
  const below = all[at + 1]
  if (!above || !below) return false
  if (above.text.length > longestHeading || above.ending === 'stop' || above.row || above.dateline) return false
  return !above.signature && !above.byline && below.isSentence && below.text.length >= shortestText
}

function signs({byline, signature, text}: BlockReading): boolean {
  return byline ? byline.certain : signature !== undefined && saysWhereAtWork(text)
}

const longestHeading = 30
const shortestText = 10

function listedAt(all: ReadonlyArray<BlockReading>, at: number): BlockReading['listed'] {
  // (1991年9月10日) may stand below who held a speech.
  const below = all[at + 1]?.text.startsWith('(') ? all[at + 2] : all[at + 1]
  if (all[at - 1]?.ending === 'colon' || [-1, 1].some((side) => isSigned(all, at, side))) return 'roll'
  // 夜里两点,走廊尽头的灯还亮着。 may be a short paragraph.
  const further = below?.ending === 'stop' ? all[all.indexOf(below, at) + 1] : below
  return below && further && isLine(below) && isLine(further) ? 'lines' : undefined
}

/** The line beside it, or the one beyond 二等奖. */
function isSigned(all: ReadonlyArray<BlockReading>, at: number, side: number): boolean {
  const beside = all[at + side]
  if (beside?.signature) return true
  if (beside === undefined || beside.text.length > longestPrize) return false
  // 甘棠(退休教师) / 老街的灯 / 穆清和(文化站站长): a title stands between who signed a letter and who wrote a piece.
  return all[at + 2 * side]?.signature !== undefined && nameWithPost(all[at]?.text ?? '') === undefined
}

const longestPrize = 6

/** A row, or a line that no column's edge cuts. */
function isLine({text, stops, ending, row, byline, block}: BlockReading): boolean {
  if (row) return ending !== 'colon'
  return text.length <= 16 && stops === 0 && !byline && block.lines[0]?.fill !== 'full'
}

/** Its surname is a word as often as a name; 小丽 has none. */
function isRare({signature, text}: BlockReading): boolean {
  return (
    signature !== undefined &&
    nameWithPost(text) === undefined &&
    !signature.contributors.every(({name}) => isBareName(name) || /^[老小阿]/.test(name))
  )
}

/** A sentence stands above, or a roll that has ended: an empty line parts the two, and none parts its rows. */
function isBehindText(above: BlockReading | undefined, reading: BlockReading): boolean {
  if (above === undefined || above.isSentence || above.ending === 'stop') return true
  return above.signature !== undefined && isParted(reading) && !isParted(above)
}
