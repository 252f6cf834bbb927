import {columnName} from '../../column-name.ts'
import type {BlockReading} from '../read-block.ts'

/** ★北门社区开课 / a text / ★河滨社区清扫楼道: items behind one mark, and no 栏目 */
export function isSister(all: ReadonlyArray<BlockReading>, at: number): boolean {
  const mark = all[at]?.text.charAt(0) ?? ''
  if (!'★▲△■●◆'.includes(mark)) return false
  return [-1, 1].some((side) => all[at + side]?.isSentence && all[at + 2 * side]?.text.charAt(0) === mark)
}

/** …从今天起开设“走进老村”专栏,…, below the column's name */
export function opensColumn(note: BlockReading | undefined, {text}: BlockReading): boolean {
  const name = columnName(text)
  const at = note?.text.indexOf(name) ?? -1
  if (!note || at < 1 || !'“《'.includes(note.text.charAt(at - 1))) return false
  return /^[”》](?:专栏|栏目)/.test(note.text.slice(at + name.length, at + name.length + 3))
}
