import {fold} from '../../parse/fold.ts'
import {readFurniture} from '../../parse/page/furniture.ts'
import {readPageFacts} from '../../parse/page/page-facts.ts'

/**
 * Say on each page of a PDF which it is, as a folio that belongs to no article, unless its head or foot says its 版.
 *
 *     <!-- 第 2 页 -->
 */
export function numberPages(pages: ReadonlyArray<string>): ReadonlyArray<string> {
  if (pages.length < 2) return pages
  return pages.map((text, at) => (saysItsPage(text) ? text : `<!-- 第 ${at + 1} 页 -->\n\n${text}`))
}

/** Lines at the head and the foot. */
const edge = 3

function saysItsPage(text: string): boolean {
  const lines = text
    .split('\n')
    .map((line) => fold(line).trim())
    .filter((line) => line !== '')
  return [...lines.slice(0, edge), ...lines.slice(-edge)].some(
    (line) => readFurniture(line, true) !== undefined && readPageFacts(line).page !== undefined,
  )
}
