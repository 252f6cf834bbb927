import {isWord} from '../words/words.ts'
import {readByline} from './byline.ts'
import {reporters} from './may-be-byline.ts'
import {isBareName} from './names.ts'
import {compoundSurnames} from './surnames.ts'

/**
 * Whether a line goes on with the names of a byline that was longer than its column.
 *
 *     记者 侯立言 通讯员 穆南        记者 苏砚秋 通讯员 戴川        本报记者 苏砚秋
 *     枝 贺春生                      方墨 阎青禾                    戴川
 *
 * A name by itself may be a headline as well: it goes on where the line before is `full`.
 */
export function namesGoOn(before: string, line: string, full: boolean): boolean {
  if (before.length > 2 * longest || !reporters.test(before)) return false
  const known = readByline(before)
  if (!known?.certain) return false
  const [first = '', ...others] = line.split(/[\s、]+/)
  const printed = known.contributors.map(({name}) => name)
  const last = printed.at(-1) ?? ''
  const isRest = isRestOf(last, first)
  if (!isRest && others.length === 0 && !full) return false
  if (!others.every(isBareName) || !(isRest || isBareName(first))) return false
  const expected = isRest ? [...printed.slice(0, -1), last + first, ...others] : [...printed, first, ...others]
  const whole = readByline(before + line)
  return whole?.certain === true && whole.contributors.map(({name}) => name).join() === expected.join()
}

/** 穆南 / 枝, 尉迟 / 予安, 艾尔 / 肯·吐尔逊 */
function isRestOf(name: string, rest: string): boolean {
  if (name.length > 3) return false
  if (compoundSurnames.has(name.slice(0, 2))) return name.length + rest.length <= 4
  return (name.length <= 2 && rest.length === 1) || /^[\u4e00-\u9fff]{1,3}·/.test(rest)
}

const longest = 24
/** A quick no to most lines: names and blanks, and nothing else. */
export function mayBeNames(line: string): boolean {
  return line.length <= longest && names.test(line)
}

const names = /^[\u4e00-\u9fff·]+(?:[\s、]+[\u4e00-\u9fff·]+)*$/

/** 导演:陶知 / 远。主演:穆清和, and not 通讯员 卢小满 / 近日,青溪镇…; a bracket that is closed ends with a whole name. */
export function endsInName(before: string, after: string): boolean {
  const rest = closed.test(before) ? undefined : restOfName.exec(after)?.[1]
  return rest !== undefined && !isWord(rest)
}

const closed = /\)[①-⑳\d]{0,3}$/
const restOfName = /^([\u4e00-\u9fff]{1,2})[。,、;]/
