import type {VFile} from 'vfile'
import {report} from '../../diagnostics/report.ts'
import {append, parent} from '../../tree/build.ts'
import type {
  Article,
  ArticleContent,
  Bulletin,
  BulletinContent,
  ColumnHead,
  Headline,
  HeadlineLine,
} from '../../tree/types.ts'
import {charactersOf, textOf} from '../../tree/walk.ts'
import {readByline, readName} from '../bylines/byline.ts'
import {readDateline} from '../dateline.ts'
import {fold} from '../fold.ts'
import {bylineOf, datelineOf} from '../read-nodes.ts'
import {contentsOf} from './blocks.ts'
import {type FrontMatter, findFrontMatter, readFrontMatter} from './front-matter.ts'
import {parseBlocks} from './parse-blocks.ts'
import {Places} from './places.ts'
import {sweep} from './sweep.ts'

/** Whether a source is an article written as Markdown outright, and no page in the editor's marks. */
export function isMarkdown({path, text}: {readonly path: string; readonly text: string}): boolean {
  if (!/\.md$/i.test(path)) return false
  const front = findFrontMatter(text)
  return !front || !/^form:\s*markdown\s*$/m.test(text.slice(front.from, front.to))
}

/**
 * Read an article that was written as Markdown.
 *
 *     ---
 *     headline: 渡口添了候船亭
 *     byline: 记者 某某 通讯员 某某某
 *     departments: [白渚镇]
 *     ---
 *     5月6日,白渚镇渡口的候船亭完工。
 *
 *     ## 难在哪里
 *
 * Without a `headline` in front each `# ` opens an article. No line is weighed: a paragraph is what Markdown says.
 */
export function parseMarkdown(source: string, file: VFile): Bulletin {
  const places = new Places(source)
  const range = findFrontMatter(source)
  const front = range ? readFrontMatter(places, range, file) : undefined
  const blocks = parseBlocks(source, range?.to ?? 0)
  const titled = front === undefined || front.headline.length === 0
  const contents = [...headOf(front, places), ...contentsOf(blocks, places, titled)]
  const children: Array<BulletinContent> = []
  const {page} = front?.facts ?? {}
  const columnHead = front && columnHeadOf(front, places)
  if (columnHead) children.push(columnHead)
  const fields = {
    ...(columnHead ? {column: textOf(columnHead.children)} : {}),
    ...(page ? {page} : {}),
    ...(front?.departments ? {departments: front.departments} : {}),
  }
  for (const part of partsOf(placedDateline(contents, front, places, file))) {
    children.push(parent<Article>({type: 'article', ...fields, children: part}))
  }
  return parent<Bulletin>({type: 'bulletin', issue: front?.facts ?? {}, children: sweep(children, places, range)})
}

/** Headline and bylines of the front matter. */
function headOf(front: FrontMatter | undefined, places: Places): Array<ArticleContent> {
  if (!front) return []
  const lines = front.headline.flatMap((ranges) => {
    const children = places.phrase(ranges)
    return children.length > 0 ? [parent<HeadlineLine>({type: 'headlineLine', role: 'main', children})] : []
  })
  const bylines = front.byline.flatMap((ranges) => {
    const children = places.phrase(ranges)
    if (children.length === 0) return []
    const text = fold(charactersOf(children))
    return [bylineOf(readByline(text) ?? readName(text) ?? {contributors: []}, 'head', children)]
  })
  return [...(lines.length > 0 ? [parent<Headline>({type: 'headline', children: lines})] : []), ...bylines]
}

/** The dateline of the front matter stands before the first paragraph. */
function placedDateline(
  contents: ReadonlyArray<ArticleContent>,
  front: FrontMatter | undefined,
  places: Places,
  file: VFile,
): Array<ArticleContent> {
  const children = front ? places.phrase(front.dateline) : []
  if (children.length === 0) return [...contents]
  const text = fold(charactersOf(children))
  const reading = readDateline(text)
  const at = contents.findIndex(({type}) => type === 'paragraph')
  if (reading?.length !== text.length || at < 0) {
    report(
      file,
      'front-matter-invalid',
      `Unexpected dateline ${charactersOf(children)}, expected one as in 本报讯 or 新华社北京1月2日电`,
      {
        at: children[0]?.position,
        note: '写成“本报讯”“新华社某地某月某日电”的样子，或写在正文开头。',
      },
    )
    return [...contents]
  }
  return contents.toSpliced(at, 0, datelineOf(reading, children))
}

function columnHeadOf({column}: FrontMatter, places: Places): ColumnHead | undefined {
  const children = places.phrase(column)
  return children.length > 0 ? parent<ColumnHead>({type: 'columnHead', children}) : undefined
}

/** A picture above its headline. */
function isBare(part: ReadonlyArray<ArticleContent>): boolean {
  return part.every(({type}) => type === 'figure' || type === 'furniture')
}

/** An article a headline; headlines that follow one another are lines of one. */
function partsOf(contents: ReadonlyArray<ArticleContent>): Array<Array<ArticleContent>> {
  const parts: Array<Array<ArticleContent>> = []
  for (const content of contents) {
    const open = parts.at(-1)
    const last = open?.findLast(({type}) => type !== 'furniture')
    if (content.type === 'headline' && last?.type === 'headline') append(last, ...content.children)
    else if (!open || (content.type === 'headline' && last !== undefined && !isBare(open))) parts.push([content])
    else open.push(content)
  }
  return parts
}
