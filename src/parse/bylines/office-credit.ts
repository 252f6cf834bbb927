import {closing} from '../guarded.ts'
import {occupations, officeSuffixes, outletSuffixes, unitSuffixes} from '../lexicon/common.ts'
import {isWord} from '../words/words.ts'
import {isBareName, isLikelyName} from './names.ts'
import {mergeSpaced} from './spaced-names.ts'

/** (县委办公室): county papers print in brackets who sent a text. */
const office = new RegExp(`^[\\u4e00-\\u9fff]{1,12}(?:${officeSuffixes})$`)
/** (林业局 甘棠), (焦化厂 甘棠、江 岸), (三连 苏砚秋); (左为村民 苏砚秋) is of a picture. */
const ofOffice = new RegExp(
  `^(?!.{0,4}[为是])[\\u4e00-\\u9fff]{1,12}(?:${officeSuffixes}|${unitSuffixes}|${occupations})\\s+(?=[\\u4e00-\\u9fff]{2,4}$|[\\u4e00-\\u9fff](?:[\\u4e00-\\u9fff\\s、]{2,16})$)`,
)
/** (炼铁厂苏砚秋), (运输段苏砚秋、戴川) */
const ofOfficeGlued = new RegExp(
  `^(?!.{0,4}[为是])[\\u4e00-\\u9fff]{1,12}(?:${officeSuffixes}|[连营团旅段港场矿园])(?=(?<name>[\\u4e00-\\u9fff]{2,3})(?:[\\s、]|$))`,
)
/** 县教育局供稿, 教务处 图书馆 供稿 */
const given = closing(
  '稿图供',
  new RegExp(
    `^(?:[\\u4e00-\\u9fff]{1,14}(?:${officeSuffixes})[\\s、]+){0,3}[\\u4e00-\\u9fff]{1,14}(?:${officeSuffixes}|社)\\s?(?:供稿|供图|提供)$`,
  ),
)
/** 市营养学会 推荐, (村务监督委员会整理): what ends 我县推进空心村整理 too */
const edited = closing(
  '荐编理辑',
  new RegExp(`^[\\u4e00-\\u9fff]{1,14}(?:${officeSuffixes}|社)(\\s?)(?:推荐|选编|整理|辑)$`),
)
/** 红星机械厂报道组, 本报通讯员 二车间报道组: those who write for the paper in a works */
const group =
  /^(?:(?:本[报刊])?(?:特约)?通讯员[\s:]\s?)?[\u4e00-\u9fff]{2,16}(?:报道组|报道小组|通讯组|写作组|写作小组)$/
/** 北京5月3日电, 消息: what may stand behind an outlet, and 在此 may not */
const afterOutlet =
  '(?:[\\u4e00-\\u9fff]{0,8}(?:\\d[^()。!?,]{0,12}|[电讯]|消息|报道|综合|客户端|网站|公众号)|有删[改节减])?'
/** “桁溪发布”微信公众号 */
const account = '“[\\u4e00-\\u9fff·]{2,16}”(?:微信)?(?:公众号|视频号|客户端|网站|微博)'
/** (据新华社北京5月3日电), (据《桁溪日报》), (综合新华社消息), (摘自《桁溪日报》): where a text was taken from */
const source = new RegExp(
  `^\\((?!.*(?:记者[^综]|通讯员|评论员))(?:(?:本报)?综合(?:整理)?|本报(?:记者)?综合(?:整理|报道|消息)?|(?:据|综合|摘自|摘编自|选自|转自|转载自|原载于?|源自)[^()。!?:,]{0,12}` +
    `(?:《[\\u4e00-\\u9fff·]{2,16}》[^()。!?,]{0,16}|${account}|(?:新华社|中新社|${outletSuffixes})${afterOutlet}))\\)$`,
)

/** 图片由受访者提供, (照片均为县档案馆提供), 资料图片 */
const pictures = closing(
  '片图供',
  /^(?:资料图片?|网络图片|(?:本文|文中|本组)?(?:图片|照片)均?(?:由|为|系)[\u4e00-\u9fff]{2,14}(?:提供|供图))$/,
)

/** 本报评论员: who speaks for the paper has no name. */
const own = /^本[报刊](?:特约)?(?:评论员|编辑部|评论部)$/

/** 本报评论员文章: below a headline the same, over one the name of a 栏目. */
const ownArticle = closing('章', /^(?:本[报刊])?(?:特约)?评论员文章$/)

/** What a bracket, or a line that says nothing else, says of where a text was taken from. */
export function sourceIn(text: string): string | undefined {
  if (text.length > 40) return undefined
  if (sourceStart.test(text)) return source.test(text) ? text.slice(1, -1) : undefined
  return /^[—摘选转原]/.test(text) ? taken.exec(text)?.[1] : undefined
}

const sourceStart = /^\((?:[据综摘选转原源]|本报)/
/** 摘自《桁溪日报》2003年5月3日, ——选自《桁溪县志》, 转自“桁溪发布”微信公众号 */
const taken = new RegExp(
  `^(?:——?\\s?)?((?:摘自|摘编自|选自|转自|转载自|原载)\\s?(?:${account}|《[\\u4e00-\\u9fff·]{2,16}》(?:[^()。!?,]{0,16}|\\([^()。!?]{1,16}\\))))$`,
)

/** Whether a byline names an office that gave the text, and no person: `sure` where it says so itself. */
export function officeCredit(text: string, inBrackets: boolean): 'sure' | 'likely' | undefined {
  if (given.test(text)) return 'sure'
  if (edited.test(text) && isEdited(text, inBrackets)) return 'sure'
  if (pictures.test(text)) return 'sure'
  if (text.startsWith('本') && own.test(text)) return 'sure'
  if (ownArticle.test(text)) return 'likely'
  if (text.endsWith('组') && group.test(text)) return 'sure'
  return inBrackets && office.test(text) ? 'likely' : undefined
}

function isEdited(text: string, inBrackets: boolean): boolean {
  const blank = edited.exec(text)?.[1]
  return blank !== undefined && (inBrackets || blank !== '')
}

/** 党委宣传部、工会: offices and nobody, where a person may be named; 王登科 is one. */
export function areOffices(text: string): boolean {
  return text.split(between).every(isOfficeName)
}

/** 资料室, 历史学会; 安全科 may be a surname and a name, and begins with a word. */
export function isOfficeName(text: string): boolean {
  if (!officeName.test(text)) return false
  return text.length === 2 ? isWord(text) : !isBareName(text) || isWord(text.slice(0, 2))
}

const officeName = new RegExp(`^[\\u4e00-\\u9fff]{1,15}(?:${officeSuffixes})$`)
const between = /[\s、,;|/]+/

/** 林业局 甘棠, 甘棠(林业局), 林业局苏砚秋    →    the name; what stands apart has said by that who is meant */
export function withoutOffice(text: string, apart: boolean): string {
  if (!apart) return (text.endsWith(')') ? officeBehind.exec(text)?.[1] : undefined) ?? text
  const bare = text.replace(ofOffice, '')
  const rest = unitBehind.exec(bare)?.[1] ?? bare
  const glued = rest === text ? ofOfficeGlued.exec(text) : null
  return glued && isBareName(glued.groups?.name ?? '') ? text.slice(glued[0].length) : rest
}

/** 校记者团 林可 摄, 县影协 苏砚秋 摄影: who took a picture, behind whom they take pictures for */
export const ofPhotographers =
  /^[\u4e00-\u9fff]{1,10}(?:记者团|通讯社|[影摄]协|摄影协会|宣传部|宣传科|报社|融媒体中心|文化站|文化馆|团委|工会)\s+(?=[\u4e00-\u9fff](?:[\u4e00-\u9fff]{1,2}|\s[\u4e00-\u9fff])\s?(?:摄影?|供图)$)/

/** 儿科 温 雅 心内科 高建国    →    温雅, 高建国: who works where, office by office */
export function namesOfOffices(text: string): ReadonlyArray<string> | undefined {
  const tokens = mergeSpaced(text.split(/[\s、,;]+/))
  const offices = tokens.filter(isOfficeName)
  if (offices.length < 2 || tokens[0] !== offices[0] || tokens.at(-1) === offices.at(-1)) return undefined
  const names = tokens.filter((token) => !offices.includes(token))
  return names.length >= offices.length && names.every(isLikelyName) ? names : undefined
}

const officeBehind = new RegExp(
  `^([\\u4e00-\\u9fff](?:\\s?[\\u4e00-\\u9fff]){1,2})\\s?\\([\\u4e00-\\u9fff]{2,12}(?:${officeSuffixes}|文联|作协)\\)$`,
)
/** 苏砚秋(县气象局), 苏砚秋 县气象局 */
const unitBehind = new RegExp(
  `^([\\u4e00-\\u9fff](?:\\s?[\\u4e00-\\u9fff]){1,2})(?:\\s?\\([\\u4e00-\\u9fff]{2,14}\\)|\\s[\\u4e00-\\u9fff]{2,12}(?:${officeSuffixes}))$`,
)
