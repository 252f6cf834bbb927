import type {Line} from '../transcript.ts'

/**
 * What an official account offers to read besides, at a text's end: links, and no article.
 *
 *     往期推荐
 *     1. 白渚县2021年中考时间定了！
 *     2. 端午假期出行提示，请查收
 */
export function furtherReading(lines: ReadonlyArray<Line>): ReadonlySet<Line> {
  const found = new Set<Line>()
  lines.forEach((line, at) => {
    if (found.has(line) || line.text.length > longestHead || !offers.test(line.text)) return
    let end = at + 1
    while (isLink(lines[end])) end++
    for (const link of lines.slice(at, end)) found.add(link)
  })
  return found
}

const longestHead = 8
const offers = /^(?:[▼↓]\s?)?(?:往期(?:推荐|回顾|精彩|文章|精选)|更多精彩|热门文章)(?:\s?[▼↓])?$/

function isLink(line: Line | undefined): boolean {
  if (line === undefined || line.mark || line.pageBreak || line.text.length > longestLink) return false
  return !line.text.includes('。') && (line.blanks === 0 || numbered.test(line.text))
}

const longestLink = 40
const numbered = /^(?:\d{1,2}[.、]|[①-⑩●▶>])/
