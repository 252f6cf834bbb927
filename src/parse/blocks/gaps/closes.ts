import {breaksInByline} from '../../bylines/breaks-in-byline.ts'
import {conclusions} from '../../lexicon/common.ts'
import {runsOn} from '../headings/as-heading.ts'
import type {BlockReading} from '../read-block.ts'
import type {State} from '../states.ts'
import {endsInTelephone} from './numbers-across.ts'
import {isUnended} from './unended.ts'

/** A text that ends here is done: what its ending says about that. */
export function closes(reading: BlockReading): number {
  if (isDatelineAlone(reading) || breaksInByline(reading.text)) return -5
  if (reading.text.includes('来源:', reading.text.length - longestSource) && source.test(reading.text)) return 0
  if (reading.runIn) return reading.runIn.sure ? 0.3 : isOneBareName(reading) ? -1.5 : -0.5
  if (reading.jumpTo) return 0.3
  if (reading.jumpFrom?.end === reading.text.length) return -4
  if (reading.bareDate || reading.pictorial || reading.signature || reading.row) return 0
  if (reading.standfirst) return -1.2
  if (endsInSaidBy(reading)) return 0
  if (reading.ending === 'digit' && endsInTelephone(reading.text)) return 0
  const short = reading.text.length < 16 && reading.stops === 0
  const unclosed = reading.balance.open > 0 ? -2 : 0
  switch (reading.ending) {
    case 'stop':
      return unclosed / 2
    case 'colon':
      return -1.3 + unclosed
    case 'semicolon':
      return -1.8 + unclosed
    case 'comma':
      return short && reading.text.length > 2 ? -2.5 + unclosed : -7 + unclosed
    case 'open':
      return -9
    case 'close':
      return -0.8 + unclosed
    case 'dash':
      return -1.5 + unclosed
    case 'han':
    case 'digit':
    case 'latin':
      return (runsOn(reading) ? -6 : isUnended(reading) ? -4.7 : -3.2) + unclosed
    default:
      return reading.ending satisfies never
  }
}

/** …灯亮到十点。贺知行: in brackets it hardly is anything else. */
function isOneBareName({runIn, ending}: BlockReading): boolean {
  return runIn?.reading.contributors.length === 1 && ending !== 'close'
}

/** 本报讯, and the text on the next line. */
export function isDatelineAlone(reading: BlockReading): boolean {
  return reading.dateline !== undefined && reading.dateline.length >= reading.text.length
}

/** …我们数得过来。——高二(7)班全体同学: who says so ends what is said. */
export function endsInSaidBy({isSentence, text}: BlockReading): boolean {
  return isSentence && text.includes('——', text.length - longestSaidBy) && saidBy.test(text.slice(-longestSaidBy))
}

const saidBy = /[。!?…]”?——[\u4e00-\u9fff\d() ]{2,20}$/
const longestSaidBy = 26

/** …应为“九个”,特此更正。 With this a notice ends. */
const formula = /(?:特此[^。,]{2,6}|敬请(?:谅解|原谅|周知))。?$/
const longestFormula = 10

/** 数据来源:… closes a text without a stop. */
const source = /(?:数据|资料|图片)来源:[^。]{2,30}$/
/** Characters of it, from 来源 on. */
const longestSource = 33

/** A page ends with a text or its byline, hardly with a heading. */
export function closesPage(last: BlockReading): Readonly<Record<State, number>> {
  const close = closes(last)
  return {
    column: -6,
    headline: -6,
    headline2: -6,
    headline3: -6,
    byline: -6,
    lead: close,
    resumed: close,
    paragraph: close,
    continuation: close,
    subheading: -3,
    tail: 0,
    foreign: -6,
    foreign2: -6,
    author: -6,
  }
}

/** The article ends behind a text, or goes on: what a byline or a jump behind the last sentence says about that. */
export function ends(to: State, before: BlockReading, crossed: boolean): number {
  const over = before.runIn !== undefined || before.jumpTo !== undefined
  if (to === 'headline' || to === 'column')
    return (
      (before.ending === 'colon' ? -2 : 0) + // a list follows, or what somebody says
      (formula.test(before.text.slice(-longestFormula)) ? 1.5 : 0) +
      (over
        ? before.runIn?.sure || before.jumpTo
          ? 1.8
          : 1
        : before.signature || before.bareDate || before.pictorial
          ? 2
          : 0) +
      (crossed ? 0.5 : 0)
    )
  if (concluded.test(before.text.slice(-longestConclusion))) return -3
  return over ? (before.runIn?.sure || before.jumpTo ? -3 : -1) : 0
}

/** (未完待续), 【完】, ——剧终 */
const concluded = new RegExp(`[(【](?:${conclusions})[)】]$|^—{0,2}\\s?(?:幕落|幕闭|全?剧终)$`)
const longestConclusion = 8
