import type {Plugin} from 'unified'
import {readFurniture} from '../furniture.ts'
import type {Transcript} from '../transcript.ts'

/**
 * Mark the lines that belong to the page, not to an article.
 *
 *     2025年6月13日 星期五  第2版 综合新闻    →    furniture page-head
 *
 * By form alone; a foreign line that looks like text is found by what stands around it (`label-blocks`).
 */
export const findFurniture: Plugin<[], Transcript> = () => (transcript) => {
  const lines = transcript.children
  for (const [at, line] of lines.entries()) {
    if (line.furniture !== undefined || line.mark) continue
    const next = lines[at + 1]
    const alone =
      (line.blanks > 0 || at === 0 || line.pageBreak) && (next === undefined || next.blanks > 0 || next.pageBreak)
    const kind = readFurniture(line.text, alone)
    if (kind) line.furniture = kind
  }
}
