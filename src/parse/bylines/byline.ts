import {blanks, opening} from '../guarded.ts'
import {codeIn} from '../page/editor-code.ts'
import {credits, reportingPlaces} from './byline-lexicon.ts'
import {type BylineReading, creditAlone, creditOf, namesAlone, readParts} from './byline-parts.ts'
import {type CreditLine, readCreditLine} from './credit-line.ts'
import {inBrackets} from './in-brackets.ts'
import {hasRole, mayBeByline, schoolClass, schoolUnit} from './may-be-byline.ts'
import {nameBehindUnit} from './name-behind-unit.ts'
import {canBeName, isLikelyName} from './names.ts'
import {namesOfOffices, officeCredit, ofPhotographers, sourceIn, withoutOffice} from './office-credit.ts'

const longestByline = 160
export const bullets = opening(`□▢■◎●○▲△◆◇★☆·•${blanks}`, /^[□▢■◎●○▲△◆◇★☆·•\s]+/)
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
 *     （甲乙丙）②7                      →    甲乙丙; the number says who set it
 *
 * Undefined when any part of it is neither a role, a name nor a credit: then it is prose (记者了解到).
 */
export function readByline(printed: string): BylineReading | undefined {
  if (printed.length > longestByline) return undefined
  const text = printed.slice(0, codeIn(printed))
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
  if (source) return creditAlone(source, true)
  const said = tells.test(text) ? text.replace(authorsPost, withoutPost).replace(isAuthor, '作者:$1') : text
  const song = songOf(text)
  if (song) return readParts(song)
  if (!mayBeByline(said)) return undefined
  let rest = withoutBullets(said.replace(zeroWidths, '')).trim()
  if (rest.includes('/')) rest = rest.replace(stroke, '/')
  if (rest.includes('(')) rest = rest.replace(share, '/$1 ')
  const isSetApart = bullets.test(text)
  const inner = inBrackets(rest)
  if (inner !== undefined) rest = inner.trim()
  if (rest.startsWith('综合')) rest = rest.slice(2)
  rest = withoutBullets(rest)
  if (rest.endsWith('讯')) rest = rest.replace(wire, '$1')
  if (rest.includes('发自')) rest = rest.replace(sentFrom, '')
  const credited = officeCredit(rest, inner !== undefined)
  if (credited) return creditAlone(rest, credited === 'sure')
  const isApart = inner !== undefined || isSetApart
  if (rest.endsWith('摄') || rest.endsWith('影') || rest.endsWith('图')) rest = rest.replace(ofPhotographers, '')
  const colleagues = isApart ? namesOfOffices(rest) : undefined
  if (colleagues) return {...namesAlone(...colleagues), certain: true}
  const named = withoutOffice(rest, isApart)
  const hasOffice = isApart && named !== rest
  rest = named
  const isPupil = schoolUnit.test(rest) && schoolClass.test(rest)
  if (isPupil) rest = rest.replace(schoolClass, '')
  const prefixed = '文图摄综'.includes(rest.charAt(0)) && ahead.test(rest)
  if (prefixed) rest = rest.replace(ahead, '$2/$1')
  const creditMatch = creditEnd.test(rest) ? credit.exec(rest) : null
  if (creditMatch) rest = withoutPlace(rest.slice(0, creditMatch.index), creditMatch[1] ?? '')
  if (rest === '') return creditMatch?.[1] ? creditAlone(creditMatch[1], true) : undefined
  // (明衡律师事务所 关山): behind an office a name may be a word as well.
  const reading = readParts(rest) ?? (hasOffice ? readName(rest) : undefined)
  if (!reading) return undefined
  const {contributors, pictorial, nameless} = reading
  const certain = reading.certain || prefixed || isPupil || hasOffice || (creditMatch?.[1]?.length ?? 0) > longestWord
  return {contributors, certain, pictorial, nameless, ...creditOf(reading.credit, creditMatch?.[1])}
}

/**
 * Read a text that is said to be a byline, or stands where hardly anything else does: a name that is a word as well.
 *
 *     （高平）          →    高平, without a role
 *     二车间 徐海生    →    徐海生
 */
export function readName(text: string): BylineReading | undefined {
  const inner = inBrackets(text) ?? text
  const name = isLikelyName(inner) ? inner : nameBehindUnit(inner)
  return name === undefined ? undefined : namesAlone(name)
}

function withoutBullets(text: string): string {
  return bullets.test(text) ? text.replace(bullets.pattern, '') : text
}

/** 記者蘇映雪馬公訊 */
const wire = /^((?:本报)?记者(?:[\u4e00-\u9fff]{3}|[\u4e00-\u9fff]{2}))[\u4e00-\u9fff]{2,3}讯$/
/** 苏砚秋 摄影报道, 苏砚秋 文/图 say so; 白渚报道 may be a headline. */
const longestWord = 2
/** 记者 苏砚秋 /文, 苏砚秋(文)戴川(摄): as 苏砚秋/文 */
const stroke = /\s?\/\s?/g
const share = /(?<=[\u4e00-\u9fff])\s?\((文|图|摄|摄影|供稿|供图|整理|审核?)\)/g
/** Who made a song, with the roles before the names. */
function songOf(text: string): string | undefined {
  if (text.length > longestSong || !text.includes('词') || !text.includes('曲')) return undefined
  const said = words.exec(text)
  const [, poet = '', composer = ''] = said ?? namesFirst.exec(text) ?? []
  const names = [poet, composer]
  // 风 is a rarer surname than 章.
  const areNames = names.every(canBeName) && names.some(isLikelyName)
  return said || areNames ? `作词:${poet} 作曲:${composer}` : undefined
}

/** 词:风满楼 曲:金石声 */
const words = /^作?词[:\s]\s?([\u4e00-\u9fff]{2,4})[\s,、/]+作?曲[:\s]\s?([\u4e00-\u9fff]{2,4})$/
/** 风满楼词 金石声曲 */
const namesFirst = /^\(?([\u4e00-\u9fff]{2,4})作?词[\s,、/]+([\u4e00-\u9fff]{2,4})作?曲\)?$/
const longestSong = 24
/** 口述:那年冬天,…: what somebody tells begins behind it, too. */
function withoutPost(printed: string, role: string, name: string): string {
  return role.startsWith('作者') || isLikelyName(name.replace(/\s/g, '')) || !printed.includes(',')
    ? `${role}:${name}`
    : printed
}

const tells = /作者|[讲口]述|演唱|采录/
/** (作者:苏砚秋,县一中教师), 作者:苏砚秋(县一中高一(3)班), 讲述:苏砚秋(78岁,农民) */
const authorsPost =
  /^\(?((?:作者|讲述|口述|演唱|采录)[人者]?):\s?([\u4e00-\u9fff](?:\s?[\u4e00-\u9fff]){1,3})(?:,|\s?\()[^。!?]{2,24}$/
/** 苏砚秋(作者系县一中教师) */
const isAuthor = /^\(?([\u4e00-\u9fff](?:\s?[\u4e00-\u9fff]){1,3})(?:\s?\(|[\s,])作者[系为是][^()。!?]{2,30}\)$/
/** 本报记者苏砚秋发自白渚 */
const sentFrom = /\s?发自[\u4e00-\u9fff]{2,6}$/
/** 文/某某某, 图:某某, 文/图 某某某, 摄影报道:某某某: what somebody did stands ahead of the name. */
const ahead =
  /^(文[/\s]图|图[/\s]文|(?:摄影|图文|综合)报[道导]|图文|文|图|摄影|摄)(?:[/:]\s?|(?<=文|图)\s+)([\u4e00-\u9fff·]{2,12})$/
/** 记者苏砚秋/柘溪(报导): where somebody reports from; what may be a name is one. */
function withoutPlace(text: string, credit: string): string {
  const place = /\/([\u4e00-\u9fff]{2,6})$/.exec(text)
  return place?.[1] !== undefined && /报[道导]$/.test(credit) && !isLikelyName(place[1])
    ? text.slice(0, place.index)
    : text
}

/** Whether a line is a byline by itself: a printed role with names, or names behind a bullet. */
export function isLikelyByline(text: string): boolean {
  return text.length <= longestByline && (hasRole(text) || bullets.test(text)) && readByline(text) !== undefined
}

/** What prints nothing and parts nothing. */
const zeroWidths = /[\u200b-\u200f\u2060\ufeff\u00ad]/g
