import {fold} from './fold.ts'
import {closing} from './guarded.ts'
import {briefHeads} from './lexicon/heads.ts'

const ofKind = closing('讯', /^(?:一周|(?![一两几小])[\u4e00-\u9fff](?![则条篇])[\u4e00-\u9fff])(?:简讯|短讯)$/)
const heads = new Set<string>(briefHeads)

/** Whether each paragraph under a 栏目 is an item of its own: 简讯, 簡訊, 政务简讯; 一则简讯 is a headline. */
export function isBriefHead(column: string | undefined): boolean {
  if (column === undefined) return false
  const name = fold(column)
  return heads.has(name) || ofKind.test(name)
}
