import {fold} from './fold.ts'
import {briefHeads} from './lexicon/heads.ts'

const heads = new Set<string>(briefHeads)

/** Whether each paragraph under a 栏目 is an item of its own: 简讯, 簡訊. */
export function isBriefHead(column: string | undefined): boolean {
  return column !== undefined && heads.has(fold(column))
}
