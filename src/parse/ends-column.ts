import {headOf, isNoStory, isOpinionHead} from './blocks/headings/heads.ts'
import {fold} from './fold.ts'
import {singlePieces} from './lexicon/heads.ts'

/**
 * Whether a 栏目 is over where the next article begins with a line; `firstHead` is what its first article began with.
 *
 *     社论, 卷首语      of one article, and not of the next
 *     读者来信          天气预报, 更正 and 征稿启事 are none of it
 *     便民服务台        as they are of one that began with a notice
 */
export function endsColumn(column: string, firstHead: string, head: string): boolean {
  return isOpinionHead(fold(column)) || single.test(fold(column)) || (isNoStory(head) && headOf(firstHead) !== 'item')
}

const single = new RegExp(`^(?:${singlePieces})$`)
