import type {Plugin} from 'unified'
import type {Node} from 'unist'
import {report} from '../../diagnostics/report.ts'
import type {Bulletin} from '../../tree/types.ts'
import {articlesOf, charactersOf, furnitureOf} from '../../tree/walk.ts'
import {fold} from '../fold.ts'
import {readPageFacts, weekdayOf} from '../page/page-facts.ts'

/**
 * Take the issue's number and page from the furniture, where the front matter does not say, and check each printed
 * weekday against its date.
 *
 *     今日4版 总第412期 2025年6月13日 星期五    →    issue.number 412
 */
export const markIssue: Plugin<[], Bulletin> = () => (bulletin, file) => {
  const first = articlesOf(bulletin)[0]
  for (const furniture of furnitureOf(bulletin)) {
    if (furniture.kind !== 'masthead' && furniture.kind !== 'page-head') continue
    const {number, page, date, weekday} = readPageFacts(fold(charactersOf(furniture.children)))
    if (number) bulletin.issue.number ??= number
    if (page && before(furniture, first)) bulletin.issue.page ??= page
    if (!date || weekday === undefined) continue
    const right = weekdayOf(date.year, date.month, date.day)
    if (right === weekday) continue
    const printed = `${date.year}年${date.month}月${date.day}日`
    report(file, 'weekday-mismatch', `Unexpected 星期${names[weekday]} for ${printed}, expected 星期${names[right]}`, {
      inChinese: `${printed}是星期${names[right]}，印的是星期${names[weekday]}`,
      at: furniture.position,
    })
  }
}

/** The page head over the first article is the file's; a later one is another page's. */
function before(node: Node, other: Node | undefined): boolean {
  return !other || (node.position?.start.offset ?? 0) <= (other.position?.start.offset ?? 0)
}

const names = '日一二三四五六'
