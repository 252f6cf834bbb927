import {staffRoles} from '../byline-lexicon.ts'
import type {BylineReading} from '../byline-parts.ts'
import {officeSuffixes} from '../lexicon.ts'
import {isBareName, isLikelyName} from '../names.ts'

const staffOpening = new RegExp(`^(?:${[...staffRoles].join('|')})`)

/** 县供销社退休职工 尤一苇: behind where somebody works a rarer surname is one. */
const workplace = new RegExp(
  `^[\\u4e00-\\u9fff]{2,20}(?:${officeSuffixes}|职工|教师|医生|医师|教授|讲师|研究员|工程师|主任|律师|学生|读者)\\s`,
)

/** A reader's signature: where a letter comes from, and who signs it: 某省某市 某某. */
export function readSignature(text: string): BylineReading | undefined {
  if (text.length > 24 || !text.includes(' ') || staffOpening.test(text)) return undefined
  const match =
    /^[\u4e00-\u9fff]{2,20}(?:省|市|县|区|镇|乡|村|街道|社区)?(?:\s(?:家属|职工|工人|学生|教师|退休职工|退休教师))?\s+(\S(?:\s*\S){1,3})$/.exec(
      text,
    )
  const name = match?.[1]?.replace(/\s/g, '')
  if (name === undefined || !(isBareName(name) || (name.length > 2 && isLikelyName(name) && workplace.test(text))))
    return undefined
  return {contributors: [{role: '', name}], certain: false, pictorial: false, nameless: []}
}
