import type {BylineReading} from '../bylines/byline-parts.ts'
import {isLatinName} from '../bylines/names.ts'
import type {BlockReading} from './read-block.ts'

/** A short line that says nothing of an article's form: an advertisement, a slogan, a line of another story. */
export function canBeForeign(reading: BlockReading): boolean {
  const {ending} = reading
  // 五一酬宾 全场特价, is of a sentence.
  if (reading.text.length > 30 || reading.stops > 0 || ending === 'comma' || endsText.has(ending) || reading.row)
    return false
  if (reading.byline) return isPhotoCredit(reading.byline)
  // 2、文员1名:女,熟练操作电脑;, ▲有优质莲藕2万斤待售: is of a list.
  if (
    reading.opening === 'item' ||
    (reading.opening === 'mark' && reading.text.length >= shortestItem) ||
    isOfColumn(reading) ||
    isLatinName(reading.text)
  )
    return false
  return !(reading.dateline || reading.head || reading.runIn)
}

/** 荷风布庄 换季清仓: in parts, as a piece of a sentence hardly is, or what shops say; and it says something: no 绿. */
export function asForeign({text}: BlockReading): number {
  if (text.length < shortestNotice) return -2
  if (tellsOf.test(text)) return -1.5
  const sold = sells.test(text)
  if (text.includes(' ')) return sold ? 5 : 0.7
  return sold ? 1 : -0.5
}

/** In 400,000 characters of real articles 116 such words stand anywhere; prices are news. */
const sells =
  /清仓|甩卖|特价|酬宾|(?:促销|优惠|批发|招租|出租|开业|[一二三四五六七八九]折|元起)$|^(?:诚聘|承接|地址|电话|热线)|\d{3,4}-\d{7,8}/

/** 横幅 ‖ 写着新机上市 全场优惠: a sentence tells of it. */
const tellsOf = /[写贴印挂]着|[打推]出|写道/

const shortestNotice = 4
/** ▲有优质莲藕2万斤待售: so long a line behind a mark says what a list does. */
const shortestItem = 12

const endsText: ReadonlySet<BlockReading['ending']> = new Set(['stop', 'colon', 'semicolon'])

/** Within a column, as wide as it is, and a sentence's: an advertisement stands apart, or is of another width. */
function isOfColumn({block: {lines}, text, commas}: BlockReading): boolean {
  if (lines[0]?.fill !== 'full' || lines[0].blanks > 0) return false
  return commas > 0 || /[、“”《》]/.test(text) || (text.length >= widest && !text.includes(' '))
}

/** So long a line is hardly as wide as its column by chance. */
const widest = 12

/** 本报记者 某某 摄: each that it names took the picture. */
function isPhotoCredit({contributors}: BylineReading): boolean {
  const taken = new Set(contributors.filter(({role}) => role === '摄影').map(({name}) => name))
  return contributors.every(({name}) => taken.has(name))
}
