import type {Contributor} from '../tree/types.ts'
import {credits, nameSuffixes, posts, ranks, reportingPlaces, roles, staffRoles} from './byline-lexicon.ts'
import {addNames} from './byline-names.ts'
import {type CreditLine, readCreditLine} from './credit-line.ts'
import {blanks, opening} from './guarded.ts'
import {outletSuffixes} from './lexicon.ts'
import {hasRole, mayBeByline, schoolClass, schoolUnit, spaced} from './may-be-byline.ts'
import {isLikelyName} from './names.ts'
import {officeCredit, sourceIn, withoutOffice} from './office-credit.ts'
import {compoundSurnames} from './surnames.ts'

/** What a byline says. */
export interface BylineReading {
  readonly contributors: Array<Contributor>
  readonly credit?: string
  /** True when a role is printed: bare names may be something else. */
  readonly certain: boolean
  /** 甲乙图 丙丁文: who drew and who wrote, which belongs to the picture. */
  readonly pictorial: boolean
  /** Roles that are printed without a name. */
  readonly nameless: ReadonlyArray<string>
  /** Nobody but editors is named: furniture. */
  readonly ofEditors?: true
}

const longestByline = 160
const brackets = /^[([【〔](.*)[)\]】〕]$/
export const bullets = opening(`□■◎●○▲◆◇★·•${blanks}`, /^[□■◎●○▲◆◇★·•\s]+/)
const role = new RegExp(`((?:${ranks.map(spaced).join('|')})?)(${roles.map(spaced).join('|')})(?![们站证会])`, 'g')
/** 本报, 郑州晚报, 大河报·大河客户端, 驻韩国, 全媒体: what may be glued to the front of a role. */
const post = new RegExp(
  `(?:本报|本刊|本台|本网|本社|[\\u4e00-\\u9fff]{0,6}[·•]?[\\u4e00-\\u9fff]{1,6}(?:${outletSuffixes}))?(?:驻[\\u4e00-\\u9fff]{1,7})?(?:${posts.join('|')})*$`,
)
/** 文/图, (综合报道), ／台北報導 */
const credit = new RegExp(
  `[\\s/,、]*(?:(?<=[^者员\\s])(?:${reportingPlaces})[县市]?)?\\(?(${credits.join('|')})\\)?[:。]?$`,
)
/** A quick no: with what every one of them ends. */
const creditEnd = new RegExp(`[${credits.map((each) => each.slice(-1)).join('')}]\\)?[:。]?$`)

/**
 * Read a folded text as a byline, whole.
 *
 *     记者 甲乙丙 通讯员 丁戊 文/图    →    记者 甲乙丙, 通讯员 丁戊; 文/图
 *     （本报记者甲乙、丙丁戊）          →    记者 甲乙, 记者 丙丁戊
 *     本报驻某国记者　甲　乙　丙　丁    →    记者 甲乙, 记者 丙丁
 *
 * Undefined when any part of it is neither a role, a name nor a credit: then it is prose (记者了解到).
 */
export function readByline(text: string): BylineReading | undefined {
  if (text.length > longestByline) return undefined
  const keyed = readCreditLine(text, readShare)
  if (keyed) {
    const {contributors, credit} = keyed
    if (isOfEditors(keyed)) return undefined
    return {contributors, ...(credit ? {credit} : {}), certain: true, pictorial: false, nameless: []}
  }
  return readShare(text)
}

/**
 * Read a line of keys, the editors among them; a text that has no such line's form is undefined.
 *
 *     (责任编辑:某某)    →    nobody, and no credit
 */
export function readKeys(text: string): CreditLine | undefined {
  return text.length > longestByline ? undefined : readCreditLine(text, readShare)
}

/** Whether nobody but editors is named. */
export function isOfEditors({contributors, credit}: CreditLine): boolean {
  return contributors.length === 0 && credit === undefined
}

/** Who made a piece, without those who edited it. */
function readShare(text: string): BylineReading | undefined {
  const source = sourceIn(text)
  if (source) return {contributors: [], credit: source, certain: true, pictorial: false, nameless: []}
  if (!mayBeByline(text)) return undefined
  let rest = withoutBullets(text.replace(zeroWidths, '')).trim()
  const isSetApart = bullets.test(text)
  const inner = brackets.exec(rest)
  if (inner?.[1] !== undefined) rest = inner[1].trim()
  if (rest.startsWith('综合')) rest = rest.slice(2)
  rest = withoutBullets(rest)
  if (rest.endsWith('讯')) rest = rest.replace(wire, '$1')
  const credited = officeCredit(rest, inner !== null)
  if (credited) return {contributors: [], credit: rest, certain: credited === 'sure', pictorial: false, nameless: []}
  const isApart = inner !== null || isSetApart
  const named = withoutOffice(rest, isApart)
  const hasOffice = isApart && named !== rest
  rest = named
  const isPupil = schoolUnit.test(rest) && schoolClass.test(rest)
  if (isPupil) rest = rest.replace(schoolClass, '')
  const prefixed = '文图摄'.includes(rest.charAt(0)) && ahead.test(rest)
  if (prefixed) rest = rest.replace(ahead, '$2/$1')
  const creditMatch = creditEnd.test(rest) ? credit.exec(rest) : null
  if (creditMatch) rest = withoutPlace(rest.slice(0, creditMatch.index), creditMatch[1] ?? '')
  if (rest === '')
    return creditMatch?.[1]
      ? {contributors: [], credit: creditMatch[1], certain: true, pictorial: false, nameless: []}
      : undefined
  // (明衡律师事务所 关山): behind an office a name may be a word as well.
  const reading = readParts(rest) ?? (hasOffice ? readName(rest) : undefined)
  if (!reading) return undefined
  return {
    ...reading,
    certain: reading.certain || prefixed || isPupil || hasOffice,
    ...(creditMatch?.[1] ? {credit: creditMatch[1]} : {}),
  }
}

/**
 * Read a text that is said to be a byline, or stands where hardly anything else does: a name that is a word as well.
 *
 *     （高平）    →    高平, without a role
 */
export function readName(text: string): BylineReading | undefined {
  const name = brackets.exec(text)?.[1] ?? text
  if (!isLikelyName(name)) return undefined
  return {contributors: [{role: '', name}], certain: false, pictorial: false, nameless: []}
}

function withoutBullets(text: string): string {
  return bullets.test(text) ? text.replace(bullets.pattern, '') : text
}

/** 記者蘇映雪馬公訊 */
const wire = /^((?:本报)?记者(?:[\u4e00-\u9fff]{3}|[\u4e00-\u9fff]{2}))[\u4e00-\u9fff]{2,3}讯$/
/** 文/某某某, 图:某某, 文/图 某某某: what somebody did stands ahead of the name. */
const ahead = /^(文[/\s]图|图[/\s]文|图文|文|图|摄影|摄)(?:[/:]\s?|(?<=文|图)\s+)([\u4e00-\u9fff·]{2,12})$/
/** 记者苏砚秋/柘溪(报导): where somebody reports from; what may be a name is one. */
function withoutPlace(text: string, credit: string): string {
  const place = /\/([\u4e00-\u9fff]{2,6})$/.exec(text)
  return place?.[1] !== undefined && /报[道导]$/.test(credit) && !isLikelyName(place[1])
    ? text.slice(0, place.index)
    : text
}

function readParts(text: string): BylineReading | undefined {
  const contributors: Array<Contributor> = []
  const nameless: Array<string> = []
  const marks = rolesIn(text)
  const first = marks[0]
  const opening = peelPost(text.slice(0, first?.index ?? text.length), first !== undefined)
  if (!addNames(opening, '', contributors, first === undefined)) return undefined
  // 甲乙图 丙丁文 记者 某某: a picture's credit, and then a byline.
  if (first && /[图文]$/.test(opening)) return undefined
  for (const [at, mark] of marks.entries()) {
    const next = marks[at + 1]
    const from = mark.index + mark[0].length
    const segment = peelPost(text.slice(from, next?.index ?? text.length), next !== undefined).replace(/^[:/]\s*/, '')
    const bare = (mark[2] ?? '').replace(/\s/g, '')
    const printed = (mark[1] ?? '').replace(/\s/g, '') + bare
    if (!staffRoles.has(bare) && !/^[\s:/、]/.test(text.slice(from))) return undefined
    const before = contributors.length
    if (!addNames(segment, printed, contributors, false)) return undefined
    if (contributors.length === before) nameless.push(printed)
    // 记者下到地下: what is glued to a role must look like a name.
    const named = contributors[before]
    if (text.charAt(from) === ',') return undefined // 告诉记者,…
    const isGlued = /^[\u4e00-\u9fff]/.test(text.slice(from))
    if (named && isGlued && (proseBehindRole.test(segment) || !isLikelyName(named.name))) return undefined
  }
  if (contributors.length === 0) return undefined
  return {
    contributors,
    certain: marks.length > 0 || /(?:摄|供图)$/.test(text),
    pictorial: marks.length === 0 && /图.*文$/.test(text),
    nameless,
  }
}

/** 记者从水利部了|解到, 记者来到闸口: rare surnames, and what prose says; 记者和光亚 is no longer than a name, and no word. */
const proseBehindRole = /^(?:从|[和都来][\u4e00-\u9fff]{3}|来[到自]|和平)/

function rolesIn(text: string): ReadonlyArray<RegExpExecArray> {
  if (!hasRole.test(text)) return []
  const marks: Array<RegExpExecArray> = []
  role.lastIndex = 0
  for (let mark = role.exec(text); mark; mark = role.exec(text)) {
    if (!startsInName(text, mark.index) && !endsText(text, mark.index + mark[0].length, mark[2])) marks.push(mark)
  }
  return marks
}

/** 记者 某某某 整理: what somebody did stands behind the name, and opens nothing. */
function endsText(text: string, end: number, word = ''): boolean {
  return end === text.length && nameSuffixes.has(word)
}

/** 摄影 within 甲乙 摄影报道 was taken as a credit before; a role that starts in the middle of a surname is none. */
function startsInName(text: string, at: number): boolean {
  return compoundSurnames.has(text.slice(at - 1, at + 1))
}

/** Leave out what is glued to the front of the next role: 本报驻某国(记者). */
function peelPost(text: string, beforeRole: boolean): string {
  if (!beforeRole || text === '') return text.trim()
  const glued = /[^\s、,;|]*$/.exec(text)?.[0] ?? ''
  const peeled = post.exec(glued)
  return peeled && peeled[0].length === glued.length ? text.slice(0, text.length - glued.length).trim() : text.trim()
}

/** Whether a line is a byline by itself: a printed role with names, or names behind a bullet. */
export function isLikelyByline(text: string): boolean {
  return text.length <= longestByline && (hasRole.test(text) || bullets.test(text)) && readByline(text) !== undefined
}

/** What prints nothing and parts nothing. */
const zeroWidths = /[\u200b-\u200f\u2060\ufeff\u00ad]/g
