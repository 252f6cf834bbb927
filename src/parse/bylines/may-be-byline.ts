import {blanks, Units} from '../guarded.ts'
import {outletSuffixes} from '../lexicon/common.ts'
import {credits, nameSuffixes, roles} from './byline-lexicon.ts'

/**
 * A quick no to most texts: without a role there is nothing but a few names, none of them long, and what parts them; with
 * one, no mark of prose, and no figure.
 */
export function mayBeByline(text: string): boolean {
  return (
    (text.length <= 60 && holdsNames(text)) ||
    (hasRole(text) && !prose.test(text)) ||
    (schoolUnit.test(text) && schoolClass.test(text.replace(/^[([【]/, '')))
  )
}

/** Whether a text is names and what parts them, none longer than a name with what may be glued to it. */
function holdsNames(text: string): boolean {
  const longest = longestRun(text)
  return longest < longestGlued && (longest <= longestName || beside.test(text))
}

/** The longest run of Han characters of a text that holds nothing else but what parts names; of any other it is endless. */
function longestRun(text: string): number {
  let longest = 0
  let run = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x3400 && code <= 0x9fff) run++
    else if (separators.has(code)) run = 0
    else return Number.POSITIVE_INFINITY
    if (run > longest) longest = run
  }
  return longest
}

const separators = new Units(`·•‧・、,;|/()[]【】〔〕□▢■◎●○▲△◆◇★☆:${blanks}`)
/** 甲乙丙丁综合报道发自现场 is longer than a name alone. */
const longestName = 4
/** Longer than any name with what may be glued to it. */
const longestGlued = 15
/** What else such a run may be: a name with a dot, a credit, an outlet, an office in brackets, 县教育局提供, 本报编辑部. */
const beside = new RegExp(
  `[·•‧・([【〔]|综合|提供|编辑部|评论部|${[...credits, ...nameSuffixes.keys()].join('|')}|${outletSuffixes}`,
)

/** 记录整理 holds 整理. */
const shortest = roles.filter((role) => !roles.some((other) => other !== role && role.includes(other)))
const role = new RegExp(shortest.map(spaced).join('|'))
/** By UTF-16 unit: 1 where a role begins with it, 2 where it goes on with it, or a blank may stand. */
const ofRoles = new Uint8Array(0x10000)
for (const word of shortest) {
  ofRoles[word.charCodeAt(0)] = (ofRoles[word.charCodeAt(0)] ?? 0) | 1
  ofRoles[word.charCodeAt(1)] = (ofRoles[word.charCodeAt(1)] ?? 0) | 2
}
for (const blank of blanks) ofRoles[blank.charCodeAt(0)] = 2

/** A role, wherever it stands: the pattern is asked only where two characters may be one's first. */
export function hasRole(text: string): boolean {
  let before = 0
  for (let at = 0; at < text.length; at++) {
    const unit = ofRoles[text.charCodeAt(at)] ?? 0
    if ((before & 1) !== 0 && (unit & 2) !== 0) return role.test(text)
    before = unit
  }
  return false
}
/** Who signs most texts, as it may come out of a PDF. */
export const reporters = /记\s?者|通\s?讯\s?员|实\s?习\s?生/

/** What no byline holds but a school's class; 。 may close its credit, and Latin names begin with a capital. */
const prose = /[!?“”《》\d]|。[\u4e00-\u9fff]|(?<![A-Za-z.'’-])[a-z]|[A-Z]{3}/

/** 三(2)班 赵小满, 文学院2019级 赵小满, 新闻2003班 赵小满 */
export const schoolClass =
  /^(?:(?:(?:[\u4e00-\u9fff]{2,10}(?:小学|中学|学校)|[\u4e00-\u9fff]{0,10}[一二三四五六七八九]中)\s*)?(?:[一二三四五六七八九初高\d]{1,3}(?:年级)?\s?(?:\(\d{1,2}\)|\d{1,2}|[一二三四五六七八九十])?班|[一二三四五六七八九初高]{1,2}年级)|(?:[\u4e00-\u9fff]{2,14}\d{2}|[\u4e00-\u9fff]{0,14}20\d\d)级(?:[\u4e00-\u9fff]{2,8}(?:专业|系))?|[\u4e00-\u9fff]{2,10}\d{2,4}班)(?:\s+(?=[\u4e00-\u9fff])|(?=[\u4e00-\u9fff]{2,3}\)?$))/

/** One of these is in each. */
export const schoolUnit = /[班级]/

/** A word as it may come out of a PDF, with a blank between any two characters: 通讯 员. */
export function spaced(word: string): string {
  return [...word].join('\\s?')
}
