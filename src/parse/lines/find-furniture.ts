import type {Plugin} from 'unified'
import {readFurniture} from '../furniture.ts'
import type {Line, Transcript} from '../transcript.ts'

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
    const kind =
      (isCutNumber(line, next) ? undefined : readFurniture(line.text, alone)) ??
      (isNameplate(line, lines[at - 1], next) ? 'masthead' : undefined)
    if (kind) line.furniture = kind
  }
}

/** 11 / 月13日,14张长椅已经移好: a date that was cut, and no folio. */
function isCutNumber(line: Line, next: Line | undefined): boolean {
  return next !== undefined && /^\d{1,4}$/.test(line.text) && /^[年月日时点.%]/.test(next.text)
}

/** 砚湖时报: a paper's name by itself, beside a line that only a masthead or a page head has. */
function isNameplate(line: Line, before: Line | undefined, after: Line | undefined): boolean {
  if (!/^[\u4e00-\u9fff]{2,8}[报刊]$/.test(line.text)) return false
  return [before, after].some(
    (near) => near !== undefined && /^(?:masthead|page-head)$/.test(readFurniture(near.text, false) ?? ''),
  )
}
