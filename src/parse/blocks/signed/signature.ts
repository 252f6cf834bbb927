import {staffRoles} from '../../bylines/byline-lexicon.ts'
import {type BylineReading, namesAlone} from '../../bylines/byline-parts.ts'
import {isBareName, isLikelyName} from '../../bylines/names.ts'
import {occupations, officeSuffixes, posts, unitSuffixes} from '../../lexicon/common.ts'
import {isWord} from '../../words/words.ts'

const staffOpening = new RegExp(`^(?:${[...staffRoles].join('|')})`)

/** 县供销社退休职工 尤一苇: behind where somebody works or lives a rarer surname is one, and 和平 a name. */
const workplace = new RegExp(
  `^[、\\u4e00-\\u9fff]{0,20}(?:${officeSuffixes}|${unitSuffixes}|${occupations}|${posts}|[省市县区])\\s`,
)

/** Whether a signature begins with an office, or with what somebody does; 四川南充 is a place, and may be a reader's. */
export function saysWhereAtWork(text: string): boolean {
  return workplace.test(text) || nameWithPost(text) !== undefined
}

/** 陶维清(县文化馆馆长)    →    陶维清, 徐鹤年(82岁)    →    徐鹤年; 苏砚秋(左二) is in a picture */
export function nameWithPost(text: string): string | undefined {
  if (!text.endsWith(')')) return undefined
  const name = post.exec(text)?.[1]?.replace(/\s/g, '')
  if (name !== undefined && isLikelyName(name)) return name
  return latinPost.exec(text)?.[1]
}

/** James Miller(石埠中学外籍教师) */
const latinPost =
  /^([A-Z][A-Za-z.]{1,20}(?: [A-Z][A-Za-z.]{0,20}){1,3})\s?\([\u4e00-\u9fff]{2,20}[员任师记授人士家生工]\)$/
const post =
  /^([\u4e00-\u9fff](?:\s?[\u4e00-\u9fff]){1,3})\s?\((?:\d{1,2}岁|(?!.*(?:记者|通讯员))[\u4e00-\u9fff、·\s]{2,24}(?:[长员任师记理授人士家民生工匠手者]|干部|代表|主席))\)$/

/** Neither 迎新春 贺新年 nor 各班组 方师傅. */
function isSigner(name: string, isAtWork: boolean): boolean {
  const given = name.slice(1)
  if (addressed.has(given)) return false
  if (isAtWork && name.length > 2) return isLikelyName(name)
  return isBareName(name) && !(name.length === 3 && isWord(given))
}

const addressed: ReadonlySet<string> = new Set(
  '师傅 先生 女士 同志 老师 同学 医生 护士 大爷 大妈 大娘 大嫂 大姐 大哥 大叔 大伯 主任 书记 队长 站长 厂长 校长 院长'.split(
    ' ',
  ),
)

const longest = 32

/** A reader's signature: where a letter comes from, and who signs it: 某省某市 某某, 某某(某县文化馆馆长). */
export function readSignature(text: string): BylineReading | undefined {
  const named = text.length <= longest ? nameWithPost(text) : undefined
  if (named) return namesAlone(named)
  if (text.length > 24 || !text.includes(' ') || staffOpening.test(text)) return undefined
  if (penName.test(text)) return namesAlone(text.replace(/\s/g, ''))
  const [, , kin] = text.length <= longestKin ? (ofLetter.exec(text) ?? []) : []
  if (kin !== undefined) return namesAlone(kin.replace(/\s/g, ''))
  if (andOthers.test(text)) return readSignature(text.replace(andOthers, ''))
  const short = familiar.exec(text)?.[1]
  if (short !== undefined && !isWord(short)) return namesAlone(short)
  const placed = ofUnit.exec(text)?.[1]?.replace(/\s/g, '')
  if (placed !== undefined && isSigner(placed, true) && !isGroup(placed)) return namesAlone(placed)
  const rank = text.endsWith(')') ? ranked.exec(text) : null
  if (rank) return readSignature(text.slice(0, rank.index))
  const several = colleagues.exec(text)
  if (several?.[1] && saysWhereAtWork(text)) {
    const names = several[1].split(/[\s、]/)
    if (names.every((name) => isSigner(name, true))) return namesAlone(...names)
  }
  const match =
    /^(?:[\u4e00-\u9fff]{2,20}|[\u4e00-\u9fff]{4,16}[记长任]、[\u4e00-\u9fff]{0,3}[记长任])(?:省|市|县|区|镇|乡|村|街道|社区)?(?:\s(?:家属|职工|工人|学生|教师|退休职工|退休教师))?\s+(\S(?:\s*\S){1,3})$/.exec(
      text,
    )
  const printed = match?.[1]
  const name = printed?.replace(/\s/g, '')
  if (printed === undefined || name === undefined) return undefined
  const isSure = /^\S\s\S$/.test(printed) || heads.test(text.slice(0, -printed.length))
  return isSigner(name, saysWhereAtWork(text)) || (isSure && isLikelyName(name)) ? namesAlone(name) : undefined
}

/** 弟 苏砚秋 上, 儿 建国 敬上, 学生 卢小满 顿首: who ends a letter */
const ofLetter =
  /^(弟|兄|妹|姐|父|母|儿|女儿?|侄|甥|孙|婿|晚|友|学生|同学|愚[弟兄妹])\s+([\u4e00-\u9fff](?:\s?[\u4e00-\u9fff]){1,2})\s*(?:[敬拜谨叩]?上|[谨敬]启|手[书启]|顿首|叩首?|[草手]字)$/
const longestKin = 18
/** 老 辛, set wide as names of two characters are */
const penName = /^[老小阿]\s[\u4e00-\u9fff]$/
/** 后街居民 鲁志坚等十二人 */
const andOthers = /等[\d一二三四五六七八九十百余多]{1,4}[人名位户]$/
/** 双井小学 小丽; 今日 小满 is a day */
const familiar =
  /^[\u4e00-\u9fff\d()]{1,14}(?:小学|中学|班|镇|乡|村|县|市|区|厂|学校|学院|街道)\s([老小阿][\u4e00-\u9fff])$/
/** 副县长 顾盼, 心理咨询师 从 容: behind what somebody heads, or set wide, a word is a name as well. */
const heads = new RegExp(`^[、\\u4e00-\\u9fff]{0,20}(?:${posts})\\s$`)
/** 五连 班长 李卫红, 1949届 沈若谷, 1978届高二(2)班 方一凡 */
const ofUnit = new RegExp(
  `^(?:[\\u4e00-\\u9fff\\d]{1,10}(?:${officeSuffixes}|${unitSuffixes})\\s(?:[正副]?[\\u4e00-\\u9fff]{1,3}[长员工师]|主任|书记|干事)|(?:19|20)\\d\\d届(?:[高初][一二三](?:\\(\\d{1,2}\\)班)?)?)\\s([\\u4e00-\\u9fff](?:[\\u4e00-\\u9fff]{1,2}|\\s[\\u4e00-\\u9fff]))$`,
)
/** 1949届 毕业生, 2005届 代表团: who they are together */
function isGroup(name: string): boolean {
  return name.length === 3 && (isWord(name) || name.endsWith('团'))
}

/** 儿科 某某某(主治医师) */
const ranked = /\s?\([\u4e00-\u9fff]{2,8}\)$/
/** 选煤厂 某某某 某某 */
const colleagues = /^[\u4e00-\u9fff]{2,14}\s([\u4e00-\u9fff]{2,3}(?:[\s、][\u4e00-\u9fff]{2,3}){1,2})$/
