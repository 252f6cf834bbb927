import type {Contributor} from '../../tree/types.ts'
import {officeSuffixes, outletSuffixes} from '../lexicon/common.ts'
import {editorKeys, sourceKeys} from './byline-lexicon.ts'
import {inBrackets} from './in-brackets.ts'
import {canBeName, isLikelyName} from './names.ts'
import {areOffices} from './office-credit.ts'
import {mergeSpaced} from './spaced-names.ts'

/** Who is named in a line of keys: those who made the piece, and where it comes from; neither where it names editors only. */
export interface CreditLine {
  readonly contributors: Array<Contributor>
  readonly credit: string | undefined
  /** A role of who wrote is printed: 记者, 作者, 文. */
  readonly hasWriter: boolean
}

/** Reads the share of those who made the piece: 记者:某某, 某某 摄. */
export type ReadShare = (text: string) => {contributors: Array<Contributor>; credit?: string} | undefined

/** 编 辑, 审　　核: two characters that are set as wide as the longer ones beside them. */
const keys = {
  editor: `(?:${editorKeys.ranks})*(?:${editorKeys.words})`,
  source: sourceKeys,
  both: '文\\s?[/、·]?\\s?图(?:片)?|图\\s?[/、·]?\\s?文|文/视频|文/摄影?',
  text: '文\\s?字|文',
  picture: '图\\s?片|图|摄\\s?影|摄',
  teacher: '(?:指导|辅导)(?:老师|教师)',
  contact:
    '(?:(?:投稿|电子|编辑部?|新闻|报料|联系)\\s?)?(?:电话|热线|邮\\s?箱|信\\s?箱|传真)|E-?mail|QQ|(?:发布|发表)?(?:时间|日期)|(?:点击|浏览|阅读)(?:次?数|量)|字[号体]',
  place:
    '(?:编辑部|通[讯信联]|联系|本[报刊])?地\\s?址|社\\s?址|(?:本[报刊])?网\\s?址|邮\\s?编|邮政编码|印\\s?刷|印\\s?数|发行范围',
  share:
    '(?:[\\u4e00-\\u9fff]{2,12}(?:[报台网社]|中心))?(?:本报|全媒体|融媒体?|文字)?(?:见习|实习|特约|首席|学生|校园|驻站)?(?:记\\s?者|通\\s?讯\\s?员|实习生)|作\\s?者|撰\\s?稿|撰\\s?文|采\\s?写|(?:供\\s?稿|供\\s?图|执\\s?笔|整\\s?理|口\\s?述|讲\\s?述|记\\s?录|策\\s?划|统\\s?筹)人?',
}
const marked = '\\s?[:/|丨]\\s*'
/** What stands behind a key: a mark, a blank, or a name alone. */
const keyEnd = `${marked}|\\s+|(?=[\\u4e00-\\u9fff]{2,3}(?:\\s|$))`
const bounded = '(?<=^|[\\s,;、|丨(【□■●◆◎▲])'
const key = new RegExp(
  `${bounded}(?:${Object.values(keys)
    .map((pattern) => `(${pattern})`)
    .join('|')})(${keyEnd})`,
  'gi',
)
/** As their groups are numbered, from 1; behind them stands the mark. */
const kinds: ReadonlyArray<Kind> = [
  'editor',
  'source',
  'both',
  'text',
  'picture',
  'teacher',
  'contact',
  'place',
  'share',
]
/** A quick no: one of these is in every such line. */
const marks = /[:/|丨]|[指辅]导[老教]师|编辑|责编|校对|审核|编委/
const ours = new RegExp(
  `${bounded}(?:(?:${[keys.editor, keys.source, keys.both, keys.text, keys.picture, keys.teacher, keys.contact].join('|')})(?:${keyEnd})|供\\s?[稿图][:/|丨])`,
  'i',
)
const prose = /[。!?“”]/
const longest = 120
const between = /[\s、,;|丨/□■●◆◎▲]+/
/** A number, an address; 字号：大 中 小 */
const contact = /^(?:[\w@.:+-]{1,40}|[大中小])$/
const place = /^[\u4e00-\u9fff\w()—.:/ -]{2,40}$/
const aside = /\((?:实习|见习|兼)\)/g
const moment = /^\d{4}[-年./]\d{1,2}[-月./]\d{1,2}日?(?:\s\d{1,2}:\d\d(?::\d\d)?)?$/
type Kind = keyof typeof keys

interface Segment {
  readonly kind: Kind | 'none'
  readonly key: string
  readonly mark: string
  readonly value: string
}

/**
 * Read a line in which keys say who did what, the editors among them; all of it, or it is prose.
 *
 *     供稿:某某 摄影:某某 审核:某某       供稿 某某, 摄影 某某
 *     来源:桁溪融媒 编辑:某某             credit 来源:桁溪融媒
 *     编辑:某某 一审:某某 二审:某某       nobody: furniture
 *     文/本报记者 某某 图/某某            记者 某某, 摄影 某某
 *
 * Undefined where no key is of an editor, a source or of text and picture: bylines have their own forms.
 */
export function readCreditLine(text: string, readShare: ReadShare): CreditLine | undefined {
  if (text.length > longest || !marks.test(text) || prose.test(text) || !ours.test(text)) return undefined
  const inner = inBrackets(text)
  const segments = segmentsOf((inner ?? text).trim())
  const keyed = segments.filter(({kind}) => kind !== 'none')
  const isTaught = (segments.length > 1 || inner !== undefined) && keyed.some(({kind}) => kind === 'teacher')
  if (!isTaught && !keyed.some(says)) return undefined
  const isAlone = keyed.length === 1
  // 编辑 某某: a blank alone says so little that another key, or brackets, must say it too.
  if (isAlone && !isTaught && inner === undefined && keyed[0]?.mark.trim() === '' && keyed[0].kind !== 'both')
    return undefined
  const contributors: Array<Contributor> = []
  const credits: Array<string> = []
  let hasWriter = false
  for (const segment of segments) {
    const {kind, value} = segment
    if (kind === 'contact' ? !value.split(/\s/).every((part) => contact.test(part) || moment.test(part)) : false)
      return undefined
    // 地址:厂工会二楼: beside who edits a bulletin, and no one's share.
    if (kind === 'place' && !place.test(value)) return undefined
    if (kind === 'contact' || kind === 'place' || (kind === 'none' && (value === '' || moment.test(value)))) continue
    if (kind === 'editor') {
      if (!areNames(value, isAlone || segment.mark === '') && !isReviewed(segment, isAlone)) return undefined
      continue
    }
    if (kind === 'source' || kind === 'teacher') {
      if (kind === 'teacher' ? !areNames(value, false) : !isSource(value, isAlone && inner === undefined))
        return undefined
      credits.push(`${segment.key}:${value}`)
      continue
    }
    if (kind === 'both' && value === '') {
      credits.push(segment.key)
      continue
    }
    const share = shareOf(segment, readShare)
    if (!share) return undefined
    contributors.push(...share.contributors)
    if (share.credit) credits.push(share.credit)
    hasWriter ||= kind !== 'picture' && share.contributors.length > 0
  }
  return {contributors, credit: credits.length > 0 ? credits.join(' ') : undefined, hasWriter}
}

/** 来源:财政拨款 alone is a row of facts; where another key stands beside it, whatever it names is the source of the text. */
function isSource(value: string, isAlone: boolean): boolean {
  return sourceName.test(value) && (!isAlone || outlet.test(value))
}

const outlet = new RegExp(`(?:${outletSuffixes}|${officeSuffixes}|公众号|微信|微博|网站)$|《`)
const sourceName = /^[\u4e00-\u9fffA-Za-z·《》()、:\s]{2,24}$/

/** 审核:党委宣传部; 设计:县规划院 alone may be a row of facts. */
function isReviewed({key: word, value}: Segment, isAlone: boolean): boolean {
  return (!isAlone || word.includes('审')) && areOffices(value)
}

/** Whether a key is of those who edit, or what no byline says: who taught a pupil, and where to call, stand in notices as well. */
function says({kind, value}: Segment): boolean {
  return kind === 'share' ? areOffices(value) : kind !== 'contact' && kind !== 'place' && kind !== 'teacher'
}

function segmentsOf(text: string): Array<Segment> {
  const found = matchesOf(text)
  const first = found[0]?.index ?? text.length
  const segments: Array<Segment> =
    first > 0 ? [{kind: 'none', key: '', mark: '', value: trimmed(text.slice(0, first))}] : []
  for (const [at, match] of found.entries()) {
    const kind = kinds.find((_, place) => match[place + 1] !== undefined) ?? 'share'
    const word = (match[kinds.indexOf(kind) + 1] ?? '').replace(/\s/g, '')
    const value = trimmed(text.slice(match.index + match[0].length, found[at + 1]?.index))
    segments.push({kind, key: word, mark: match[kinds.length + 1] ?? '', value})
  }
  return segments
}

function matchesOf(text: string): ReadonlyArray<RegExpExecArray> {
  const matches: Array<RegExpExecArray> = []
  key.lastIndex = 0
  for (let match = key.exec(text); match; match = key.exec(text)) matches.push(match)
  return matches
}

function trimmed(text: string): string {
  return text.replace(/^[\s、,;|丨□■●◆◎▲(【]+|[\s、,;|丨□■●◆◎▲(【]+$/g, '')
}

function areNames(value: string, strict: boolean): boolean {
  const names = mergeSpaced(
    value
      .replace(aside, '')
      .split(between)
      .filter((part) => part !== ''),
  )
  return names.length > 0 && names.every((name) => (strict ? isLikelyName(name) : canBeName(name)))
}

function shareOf({kind, key: word, mark, value}: Segment, readShare: ReadShare): ReturnType<ReadShare> {
  if (kind === 'none') return readShare(value)
  // 供稿:党委宣传部
  if (areOffices(value)) return {contributors: [], credit: `${word}:${value}`}
  if (kind === 'share') return readShare(`${word}${mark.trim() || ' '}${value}`)
  const named = readShare(value) ?? readShare(`作者:${value}`)
  if (!named) return undefined
  const contributors = named.contributors.map(({role, name}) => {
    if (kind === 'picture') return {role: '摄影', name}
    return {role: role === '作者' ? '' : role, name}
  })
  return {...named, contributors, ...(kind === 'both' ? {credit: word} : {})}
}
