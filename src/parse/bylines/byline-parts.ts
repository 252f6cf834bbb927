import type {Contributor} from '../../tree/types.ts'
import {officeSuffixes, outletSuffixes, unitSuffixes} from '../lexicon/common.ts'
import {isWord} from '../words/words.ts'
import {nameSuffixes, pictureRoles, posts, ranks, roles, staffRoles} from './byline-lexicon.ts'
import {addNames, giveRole} from './byline-names.ts'
import {hasRole, spaced} from './may-be-byline.ts'
import {isLikelyName} from './names.ts'
import {areOffices} from './office-credit.ts'
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

const role = new RegExp(
  `((?:${ranks.map(spaced).join('|')})?)(${roles.map(spaced).join('|')})(?:(?<![者员生])人)?(?![们站证会])`,
  'g',
)
/** 本报, 郑州晚报, 大河报·大河客户端, 驻韩国, 全媒体: what may be glued to the front of a role. */
const post = new RegExp(
  `(?:本报|本刊|本台|本网|本社|[\\u4e00-\\u9fff]{0,6}[·•]?[\\u4e00-\\u9fff]{1,6}(?:${outletSuffixes}))?(?:驻[\\u4e00-\\u9fff]{1,7})?(?:${posts.join('|')})*$`,
)

/**
 * Read the roles of a byline, and the names of each, whole; what it says of the piece is taken from its end before.
 *
 *     记者 甲乙丙 通讯员 丁戊      →    记者 甲乙丙, 通讯员 丁戊
 */
export function readParts(text: string): BylineReading | undefined {
  const pictured = readPictorial(text)
  if (pictured?.end === text.length) return pictured.reading
  const contributors: Array<Contributor> = []
  const nameless: Array<string> = []
  const credits: Array<string> = []
  const isSaidBehind = behind.test(text)
  const marks = isSaidBehind ? [] : rolesIn(text)
  const first = marks[0]
  const opening = peelPost(text.slice(0, first?.index ?? text.length), first !== undefined)
  if (!addNames(opening, '', contributors, first === undefined)) return undefined
  // 甲乙图 丙丁文 记者 某某: a picture's credit, and then a byline.
  if (first && /[图文]$/.test(opening)) return undefined
  for (const [at, mark] of marks.entries()) {
    const next = marks[at + 1]
    const from = mark.index + mark[0].length
    const segment = peelPost(text.slice(from, next?.index ?? text.length), next !== undefined).replace(
      /^[:/|丨]\s*/,
      '',
    )
    const bare = (mark[2] ?? '').replace(/\s/g, '')
    const printed = (mark[1] ?? '').replace(/\s/g, '') + bare
    if (!staffRoles.has(bare) && !/^[\s:/、|丨]/.test(text.slice(from))) return undefined
    const before = contributors.length
    // 苏砚秋口述 记者 戴川整理
    if (segment === '' && before > 0 && nameSuffixes.has(bare)) {
      giveRole(nameSuffixes.get(bare), contributors[before - 1]?.role !== '', contributors, before - 1)
      continue
    }
    if (!staffRoles.has(bare) && areOffices(segment)) {
      credits.push(`${printed}:${segment}`)
      continue
    }
    const isPicture = pictureRoles.has(bare)
    if (!addNames(isPicture ? segment.replace(made, '') : segment, printed, contributors, isPicture)) return undefined
    if (contributors.length === before && !isKey(bare, next)) nameless.push(printed)
    // 记者下到地下: what is glued to a role must look like a name.
    const named = contributors[before]
    if (text.charAt(from) === ',') return undefined // 告诉记者,…
    const isGlued = /^[\u4e00-\u9fff]/.test(text.slice(from))
    if (named && isGlued && (proseBehindRole.test(segment) || !isLikelyName(named.name))) return undefined
  }
  if (contributors.length === 0 && credits.length === 0) return undefined
  return {
    contributors,
    ...creditOf(...credits),
    certain: marks.length > 0 || isSaidBehind || isSaid.test(text),
    pictorial: marks.length === 0 && /图.*文$/.test(text),
    nameless,
  }
}

/** 作者:记者 苏砚秋, 摄影:通讯员 戴川: the field of a form, and in it who they are. */
function isKey(role: string, next: RegExpExecArray | undefined): boolean {
  return !staffRoles.has(role) && staffRoles.has((next?.[2] ?? '').replace(/\s/g, ''))
}

/**
 * Who drew and who wrote, where a name is set as wide as the longer ones beside it, and may be a rare one; and where they
 * end.
 *
 *     柳  桁图  易  川文
 */
export function readPictorial(text: string): {reading: BylineReading; end: number} | undefined {
  const match = spacedCredits.exec(text)
  if (!match) return undefined
  const names = match.slice(1).filter((name) => name !== undefined)
  const reading = namesAlone(...names.map((name) => name.replace(/\s/g, '')))
  return {reading: {...reading, pictorial: true}, end: match[0].length}
}

const wideName = '([\\u3400-\\u9fff]\\s{1,2}[\\u3400-\\u9fff])'
const anyName = '([\\u3400-\\u9fff](?:\\s{1,2}[\\u3400-\\u9fff]|[\\u3400-\\u9fff]{1,2}))'
const spacedCredits = new RegExp(`^(?:${wideName}图\\s+${anyName}文|${anyName}图\\s+${wideName}文)`)

/** 国画 苏砚秋作 */
const made = /(?<=[\u4e00-\u9fff]{2})\s?[作书刻]$/

/** 苏砚秋 摄, 苏砚秋/文 戴川/摄 */
const isSaid = /(?:摄|供图)$|\/(?:文|摄)(?:\s|$)/

/** 记者从水利部了|解到, 记者来到闸口: rare surnames, and what prose says; 记者和光亚 is no longer than a name, and no word. */
const proseBehindRole = /^(?:从|[和都来][\u4e00-\u9fff]{3}|来[到自]|和平|荣[获誉登膺])/

/** 苏砚秋口述 戴川整理, 苏砚秋/口述 戴川/整理: each role stands behind its name. */
const saidBehind = `[\\u4e00-\\u9fff]{2,3}\\s?/?(?:${[...nameSuffixes.keys()].join('|')})`
const behind = new RegExp(`^(?:${saidBehind}[\\s、,;]+){1,2}${saidBehind}$`)

function rolesIn(text: string): ReadonlyArray<RegExpExecArray> {
  if (!hasRole(text)) return []
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
  const isPeeled = post.exec(glued)?.[0].length === glued.length || isOfOffice(glued)
  return isPeeled ? text.slice(0, text.length - glued.length).trim() : text.trim()
}

/** 炼钢车间(通讯员), 县委(通讯员); 陈国营(通讯员) is a name. */
function isOfOffice(glued: string): boolean {
  return office.test(glued) && (!isLikelyName(glued) || isWord(glued.slice(0, 2)))
}

const office = new RegExp(`^(?=..)[\\u4e00-\\u9fff]{0,12}(?:${officeSuffixes}|${unitSuffixes})$`)

/** Names and nothing else, which may be something else. */
export function namesAlone(...names: ReadonlyArray<string>): BylineReading {
  return {
    contributors: names.map((name) => ({role: '', name})),
    certain: false,
    pictorial: false,
    nameless: [],
  }
}

/** A credit that names no person. */
export function creditAlone(credit: string, certain: boolean): BylineReading {
  return {contributors: [], credit, certain, pictorial: false, nameless: []}
}

/** Credits as one, if there are any. */
export function creditOf(...credits: ReadonlyArray<string | undefined>): {credit?: string} {
  const credit = credits.filter((each) => each).join(' ')
  return credit ? {credit} : {}
}
