import {columnName} from '../../column-name.ts'
import {opening} from '../../guarded.ts'
import type {BlockReading} from '../read-block.ts'

/** 家长困惑: stands over a paragraph; 国台办: is a 引题. */
const overText =
  /^[\u4e00-\u9fff]{0,3}(?:困惑|支招|点评|提醒|建议|观点|回应|释疑|解答|提示|案例|说法|解读|分析|评析|背景|链接):$/

/** 短评 over its text is a part of the article, and a 栏目 over a headline. */
const remarks: ReadonlySet<string> = new Set(['短评', '编后', '点评', '编者按', '编后语', '采访手记', '评论'])

export function isRemark({text}: BlockReading): boolean {
  const name = columnName(text)
  return name.length <= longestRemark && remarks.has(name)
}

const longestRemark = Math.max(...Array.from(remarks, (name) => name.length))

/** Whether a line with a colon says what the paragraph below it is. */
export function isLabelOver({text, ending}: BlockReading): boolean {
  return ending === 'colon' && overText.test(text)
}

/** 校长用三个关键词寄语毕业生: / 一是“真”。…: what follows is counted, and of the same text. */
export function announcesCount({ending}: BlockReading, below: BlockReading | undefined): boolean {
  return ending === 'colon' && below !== undefined && firstOfMany.test(below.text)
}

const firstOfMany = opening('一其第', /^(?:一是|其一|第一[,、])/)
