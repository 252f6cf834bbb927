import {simplified} from '../../tree/simplified.ts'
import {borderAt} from './borders.ts'
import {headEndingAt} from './heads.ts'
import {heads, notDepartments, prefixOnly, shortFunctions} from './lexicon.ts'
import {levelTrie, list} from './matchers.ts'

const prefixHeads = prefixOnly.flatMap(({words, kind}) => list(words).map((word) => ({word, kind})))
const longFunctions = Object.keys(shortFunctions).sort((left, right) => right.length - left.length)

/** 市政府工务局 is 市工务局; 市政府办公室 is nothing without it. */
const ofGovernment = /(?<=[区县市省州旗])政府(?=\p{Script=Han}{2,})(?!办)/u

/** 局办, 街道, 乡镇 …, by the end of the name; 其他 where nothing tells. */
export function kindOf(printed: string): string {
  const name = simplified(printed)
  const head = headEndingAt(name, name.length)?.value
  if (head !== undefined && head !== 'none') return head.kind
  return prefixHeads.find(({word}) => name.endsWith(word))?.kind ?? heads.find(endsName(name))?.kind ?? '其他'
}

/** An editor's kind; one that is itself the end of such names means theirs: 镇 is 乡镇, 局 is 局办. */
export function kindNamed(kind: string): string {
  const head = headEndingAt(simplified(kind), kind.length)
  return head === undefined || head.value === 'none' || head.start > 0 ? kind : head.value.kind
}

/** Whether a headline's prefix is an office: 前湾街道 is, 专家 is none, and a school or a company has no page. */
export function isOfficeName(name: string): boolean {
  if (!/^\p{Script=Han}{3,16}$/u.test(name)) return false
  const head = headEndingAt(name, name.length)
  if (head?.value === 'none' || isOfSeveral(name, head?.start ?? 0)) return false
  if (head) return head.start > 0 || head.value.bare === true
  return !notDepartments.includes(kindOf(name)) && prefixHeads.some(({word}) => name.endsWith(word))
}

/** 全区各镇, 相关局办: what stands before the head speaks of more than one, or of none. */
function isOfSeveral(name: string, head: number): boolean {
  const border = borderAt(name, head)
  return border === 'determiner' || border === 'counter'
}

/** One office, one key: 清风街道办事处 and 清风办事处, 区人力资源和社会保障局 and 区人社局, 區財政局 and 区财政局. */
export function keyOf(printed: string): string {
  const name = simplified(printed).replace('人民政府', '政府').replace(ofGovernment, '')
  const long = longFunctions.find((word) => name.endsWith(word) && name.length > word.length)
  if (long === undefined) return name.replace(/委员会$/, '委')
  return name.slice(0, -long.length) + shortFunctions[long]
}

/** How far up an office stands: 国家 4, 省 3, 市 2, 区 and 县 1; undefined where its name does not say. */
export function levelOf(printed: string): number | undefined {
  const name = simplified(printed)
  const head = headEndingAt(name, name.length)
  if (!head || head.value === 'none' || head.value.shape === 'free') return undefined
  const level = levelTrie.longestEndingAt(name, head.start)
  if (!level || level.value === 'none') return undefined
  const first = name.charAt(level.start)
  return {国: 4, 全: 4, 省: 3, 市: 2}[first] ?? 1
}

/** 财政局 of 区财政局: not all offices of a district stand under Q. 区政府 and 市委 are nothing without it. */
export function withoutLevel(printed: string): string {
  const name = simplified(printed)
  const bare = name.replace(/^(?:区|县|市|省)(?=\p{Script=Han}{3,})/u, '')
  const head = headEndingAt(bare, bare.length)
  return bare !== name && head !== undefined && head.value !== 'none' ? bare : name
}

/** Whether 砚湖 (or 砚湖区, or 区) before 区统计局 (or 统计局) says where the office is, and nothing more. */
export function isPlaceBefore(prefix: string, name: string): boolean {
  if (/(?:[区市县省州旗盟镇乡]|[区市县省工]委)$/.test(prefix))
    return levelTrie.longestEndingAt(prefix, prefix.length)?.value !== 'none'
  if (prefix.length < 2) return false
  return /^(?:[区市县省]|\p{Script=Han}{1,6}[区市县])/u.test(name) && headEndingAt(name, name.length)?.start !== 0
}

function endsName(name: string): (rule: {readonly words: string}) => boolean {
  return ({words}) => list(words).some((word) => name.endsWith(word))
}
