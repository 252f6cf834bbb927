import type {Contributor} from '../../tree/types.ts'
import {outletSuffixes} from '../lexicon/common.ts'
import {apartSuffixes, editorSuffixes, nameSuffixes} from './byline-lexicon.ts'
import {canBeName, hasCommonSurname, isBareName, isLikelyName, splitNames} from './names.ts'
import {isOfficeName} from './office-credit.ts'
import {mergeSpaced} from './spaced-names.ts'

const outlet = new RegExp(`^(?:本报|[\\u4e00-\\u9fff·]{1,8}(?:${outletSuffixes}))$`)
const suffixes = new Map([...nameSuffixes, ...apartSuffixes])
const suffixed = new RegExp(
  `^(.{2,20}?)(?:/?(${[...nameSuffixes.keys()].join('|')})|/(${[...apartSuffixes.keys()].join('|')}))$`,
)
/** 某某某/审 */
const edited = new RegExp(`^[^/]{2,12}/(?:${editorSuffixes})$`)
/** 王毅摄: a name of two characters; nobody is called 摄. */
const takes = /^..摄$/
const separator = /[\s、,;|]+/

/** Add the names of one role's segment; false when something else stands there. */
export function addNames(segment: string, printed: string, into: Array<Contributor>, bare: boolean): boolean {
  if (segment === '') return true
  const tokens = mergeSpaced(segment.split(separator).filter((token) => token !== ''))
  const strict = bare || printed === ''
  // 记者 甲乙 摄: a reporter, and the photographer. 记者 甲乙 文 丙丁 摄: who took the picture is no more than that.
  const keeps = printed !== '' && !tokens.some(saysWriter)
  for (const [at, token] of tokens.entries()) {
    if (tokens.length > 1 && (outlet.test(token) || edited.test(token))) continue
    // 供稿:宣传部 苏砚秋, and no 导演 苏砚秋是文化馆的干部
    if (tokens.length > 1 && printed !== '' && isOfficeName(token) && !tells.test(token)) continue
    const before = into.length
    const ending = isLikelyName(token) && !takes.test(token) ? null : suffixed.exec(token)
    if (ending?.[1] !== undefined && pushAll(ending[1].replace(/\/$/, ''), printed, into, strict)) {
      giveRole(suffixes.get(ending[2] ?? ending[3] ?? ''), keeps, into, before)
      continue
    }
    if (suffixes.has(token)) {
      // 甲乙 摄: the suffix stands apart and is meant for the name before it.
      if (into.length === 0) return false
      giveRole(suffixes.get(token), keeps, into, into.length - 1)
      continue
    }
    // (江 岸): two characters apart are a name, though they form a word as well.
    const isApart = token.length === 2 && !segment.includes(token) && isLikelyName(token)
    // 宁静 文 王波 摄: with what they did behind them two characters are a name, whatever they form.
    const isSaid = suffixes.has(tokens[at + 1] ?? '') && hasCommonSurname(token)
    if (!pushAll(token, printed, into, strict && !isApart && !isSaid)) return false
  }
  return true
}

const tells = /[是的了]/

/** Make photographers of the names from one on, and leave them what they were where that still holds. */
export function giveRole(role: string | undefined, keeps: boolean, into: Array<Contributor>, from: number): void {
  if (!role) return
  const named = into.slice(from)
  if (keeps) into.push(...named.map(({name}) => ({role, name})))
  else for (const each of named) each.role = role
}

/** 文, 甲乙/文, 甲乙文 */
function saysWriter(token: string): boolean {
  if (token === '文' || token.endsWith('/文')) return true
  return token.length > 2 && token.endsWith('文') && !isLikelyName(token)
}

function pushAll(token: string, printed: string, into: Array<Contributor>, strict: boolean): boolean {
  const names: Array<string> = []
  for (const part of token.includes('/') ? token.split('/') : [token]) {
    const found = (strict ? isBareName(part) && !isOfficeName(part) : canBeName(part))
      ? [part]
      : strict
        ? undefined
        : splitNames(part)
    if (!found) return false
    names.push(...found)
  }
  into.push(...names.map((name) => ({role: printed, name})))
  return true
}
