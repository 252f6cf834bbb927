import {isOffice} from '../../bylines/is-office.ts'
import type {BlockReading} from '../read-block.ts'

/**
 * Within a notice: the office that signs it, though no date stands below it, and what it lists behind a colon.
 *
 *     停水公告
 *     …对下列区域停止供水:
 *     滨河路全段                     rows
 *     柳园、翠竹居两个小区
 *     请用户提前储水。
 *     砚湖自来水公司                  its signature, and its end
 *
 *     县里召开植树动员会              over a text: a headline
 */
export function rowsOfNotices(readings: ReadonlyArray<BlockReading>): ReadonlySet<BlockReading> {
  const rows = new Set<BlockReading>()
  if (!readings.some(({head}) => head === 'item')) return rows
  let inNotice = false
  let listed: Array<BlockReading> | undefined
  for (const [at, reading] of readings.entries()) {
    const {head, text, ending} = reading
    if (head === 'item') inNotice = noticeEnd.test(text)
    else if (head || reading.dateline || reading.columnLike >= 2) inNotice = false
    if (!inNotice || head === 'item') {
      listed = undefined
      continue
    }
    const before = at > 0 ? readings[at - 1] : undefined
    const isSigner = areOffices(text) && signs(before, reading, readings[at + 1])
    if (isSigner) rows.add(reading)
    if (isSigner || reading.bareDate || goesOn.test(text)) {
      for (const row of listed ?? []) rows.add(row)
      listed = undefined
    }
    if (ending === 'colon' && (text.length >= shortestText || names.test(text))) listed = []
    else if (ending === 'stop' || reading.byline || text.length > longestRow) listed = undefined
    else listed?.push(reading)
    if (reading.bareDate || (isSigner && !isOffice(readings[at + 1]?.text ?? ''))) inNotice = false
  }
  return rows
}

/** 桁溪县人民法院 桁溪县公安局 */
function areOffices(text: string): boolean {
  return text.length <= longestSigners && text.split(/\s+/).every(isOffice)
}

const longestSigners = 60

function signs(before: BlockReading | undefined, {text}: BlockReading, after: BlockReading | undefined): boolean {
  return text.length >= 4 && (before?.ending === 'stop' || before?.row === true) && !isText(after)
}

/** 二十名妇女昨天走进镇文化站的教室,跟: a sentence, or its first line. */
function isText(reading: BlockReading | undefined): boolean {
  return reading !== undefined && (reading.isSentence || reading.commas > 0 || reading.block.lines[0]?.fill === 'full')
}

const noticeEnd = /(?:公告|通告|通知|启事|声明|公示|预告|信|倡议书|守则|[公民]约)$/
/** With what the text of a notice goes on behind a list, and no headline's text. */
const goesOn =
  /^(?:请(?!示)|以上|上述|特此|如[遇有因需]|因|遇|届时|给[您用广]|欢迎|有意|咨询|联系|凡|逾期|望|敬请|不便)/
const shortestText = 15
/** 时对下列区域停水: what a column left of it */
const names = /下列|以下|如下/
const longestRow = 30
