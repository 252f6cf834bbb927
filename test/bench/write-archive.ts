import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {type InventedArticle, inventArticles, perIssue, printIssue} from './invented.ts'

/** The same articles, in the form in which each program takes them. */
export interface ArchiveFolders {
  /** A site of ours: raw text, an issue a file. */
  readonly raw: string
  /** Markdown with front matter, an article a file, for those who want it done. */
  readonly structured: string
}

/** Write so many articles, and say how many bytes of raw text they are. */
export function writeArchive(count: number, seed: number, {raw, structured}: Partial<ArchiveFolders>): number {
  let bytes = 0
  let issue: Array<InventedArticle> = []
  if (raw !== undefined) write(join(raw, 'content/site.yaml'), 'title: 听荷报\nurl: https://example.org/\n')
  let at = 0
  for (const article of inventArticles(count, seed)) {
    issue.push(article)
    if (structured !== undefined) {
      const name = `${article.day.replaceAll('-', '/')}-${(at % perIssue) + 1}.md`
      write(join(structured, name), markdownOf(article, at))
    }
    at++
    if (issue.length < perIssue && at < count) continue
    const text = printIssue(issue)
    bytes += Buffer.byteLength(text)
    if (raw !== undefined) write(join(raw, `content/${article.day.slice(0, 4)}/${article.day}.txt`), text)
    issue = []
  }
  return bytes
}

function markdownOf({day, headline, reporter, offices, paragraphs}: InventedArticle, at: number): string {
  const list = (names: ReadonlyArray<string>) =>
    `[${[...new Set(names)].map((name) => JSON.stringify(name)).join(', ')}]`
  const front = [
    `title: ${JSON.stringify(headline)}`,
    `date: ${day}`,
    `weight: ${(at % perIssue) + 1}`,
    `reporters: ${list([reporter])}`,
    `departments: ${list(offices)}`,
    `issues: ${list([day])}`,
  ]
  return `---\n${front.join('\n')}\n---\n\n${paragraphs.join('\n\n')}\n`
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, text)
}
