import {simplified} from '../../tree/simplified.ts'
import {borderAt} from './borders.ts'
import {notCounties, ranks} from './boundary-lexicon.ts'
import {headEndingAt} from './heads.ts'
import type {KnownNames} from './known-names.ts'
import type {HeadRule} from './lexicon.ts'
import {type Border, headTrie, levelTrie, list} from './matchers.ts'

/** A place where a name may begin. */
export interface Option {
  readonly start: number
  /** `level`: only the sure part of something longer, 区财政局; `known`: registered, or the prefix of a headline. */
  readonly border: Border | 'level' | 'known'
}

/** Something that ends like the name of an office. */
export interface Hit {
  /** In simplified characters. */
  readonly text: string
  /** The same, as printed. */
  readonly printed: string
  /** Where its head begins: 财政局, 办事处. */
  readonly head: number
  readonly end: number
  readonly rule: HeadRule | undefined
  /** Nearest first. */
  readonly options: ReadonlyArray<Option>
}

const rankStart = new RegExp(`^(?:${list(ranks).join('|')})`)
const longestPlace = 8

/** Find what ends like an office in a text, in one pass; which of its options is the name, the whole archive decides. */
export function findHits(printed: string, {names, mayEnd}: KnownNames): ReadonlyArray<Hit> {
  let text: string | undefined
  const hits: Array<Hit> = []
  let office: {end: number; kind: string} | undefined
  for (let end = 2; end <= printed.length; end++) {
    // Most characters end no name: they are passed as they are printed.
    if (mayEnd[printed.charCodeAt(end - 1)] === 0) continue
    text ??= simplified(printed)
    const last = text.charCodeAt(end - 1)
    const registered = names.mayEnd(last) ? names.longestEndingAt(text, end) : undefined
    const head = headTrie.mayEnd(last) ? headEndingAt(text, end) : undefined
    const rule = head && head.value !== 'none' && !isCutOff(text, end, head.value) ? head.value : undefined
    const start = head?.start ?? end
    const within = rule !== undefined && office?.end === start && isPartOf(rule, office.kind)
    if (within) office = {end, kind: office?.kind ?? rule.kind}
    const options = rule && !within ? optionsOf(text, start, rule, office?.end ?? 0) : []
    const all = registered ? [...options, {start: registered.start, border: 'known'} as const] : options
    if (all.length === 0 && (rule?.shape !== 'free' || within)) continue
    hits.push({text, printed, head: start, end, rule, options: all})
    if (all.length > 0) office = {end, kind: rule?.kind ?? ''}
  }
  return hits
}

/** 局面, 党工委书记 */
function isCutOff(text: string, end: number, rule: HeadRule): boolean {
  if (end < text.length && rule.notBefore?.includes(text.charAt(end))) return true
  return rule.rank === true && rankStart.test(text.slice(end, end + 4))
}

/** 清风街道工会, 清风街道党政办: what stands right after an office is of that office. */
function isPartOf(rule: HeadRule, kind: string): boolean {
  return rule.shape === 'branch' || (rule.shape === 'function' && (kind === '街道' || kind === '乡镇'))
}

function optionsOf(text: string, head: number, rule: HeadRule, wall: number): ReadonlyArray<Option> {
  if (rule.shape === 'free') {
    const [least, most] = rule.stem ?? [2, 4]
    return scan(text, head, least, most, wall)
  }
  const level = levelTrie.longestEndingAt(text, head)
  if (level === undefined) return bareOptions(text, head, rule)
  if (level.value === 'none') return []
  const border = borderAt(text, level.start)
  if (border === 'determiner' || border === 'counter') return []
  // 按国家卫健委的通知: no place stands before a country; and 全国文化中心 is a city.
  if (/^(?:国家|全国)$/.test(text.slice(level.start, head)))
    return rule.kind === '中心' ? [] : [{start: level.start, border: 'level'}]
  const places = scan(text, level.start, 0, longestPlace, wall).filter(({start}) => isPlace(text, start, level.start))
  if (level.value === 'placed') return places.filter(({start}) => start < level.start)
  return places.length > 0 ? places : [{start: level.start, border: 'level'}]
}

/**
 * Of places of one character, only a county is one: 杞县, but not 我县 and 郊区. None is longer than 塔什库尔干, behind its
 * province or city, but where it says whose: 大厂回族自治县.
 */
function isPlace(text: string, start: number, end: number): boolean {
  if (end - start === 1) return text.charAt(end) === '县' && !notCounties.includes(text.charAt(start))
  const place = text.slice(start, end)
  const own = place.slice(1 + Math.max(...Array.from('省市州盟区县', (level) => place.lastIndexOf(level))))
  return own.length <= longestOwn || /[族旗]|自治/.test(own)
}

const longestOwn = 5

/** 财政局 by itself is a name; 法院 is none. */
function bareOptions(text: string, head: number, rule: HeadRule): ReadonlyArray<Option> {
  if (!rule.bare) return []
  const border = borderAt(text, head)
  if (border === 'determiner' || border === 'counter') return []
  return [{start: head, border: border === undefined || border === 'broken' ? 'level' : border}]
}

/** Go left until something ends the name, or to the office before; what is doubtful is kept, and the search goes on. */
function scan(text: string, from: number, least: number, most: number, wall: number): ReadonlyArray<Option> {
  const options: Array<Option> = []
  for (let at = from; at >= 0 && from - at <= most; at--) {
    const border = at === wall && at > 0 ? 'word' : borderAt(text, at)
    if (border === undefined || (border === 'counter' && at < from)) continue
    if (border === 'broken') return options
    if (border === 'determiner' || border === 'counter') return []
    if (from - at >= least) options.push({start: at, border})
    if (border !== 'doubtful') return options
  }
  return options
}
