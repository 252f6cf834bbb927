import type {Article, ArticleContent, Bulletin, Furniture, Phrasing} from '../../tree/types.ts'
import {find, textOf} from '../../tree/walk.ts'
import {isBriefHead} from '../brief-head.ts'

/**
 * Write what was understood in the editor's own marks (`lines/read-marks.ts`), so that reading it again gives the same
 * articles: nobody is locked in.
 *
 *     ---
 *     form: markdown
 *     date: 2025-05-09
 *     ---
 *     # 渡口添了候船亭
 *
 *     本报讯 5月6日,白渚镇渡口的候船亭完工。
 *
 *     *记者 苏砚秋*
 */
export function toMarkdown(tree: Bulletin): string {
  const lines = frontMatter(tree)
  let column: string | undefined
  let page: string | undefined
  // An article's end is said where nothing else says it.
  let open: Article | undefined
  for (const child of tree.children) {
    if (child.type === 'furniture') {
      lines.push(...furnitureLines(child))
      if (child.kind === 'page-head') column = undefined
    } else if (child.type === 'columnHead') {
      column = textOf(child.children)
      lines.push(`**${column}**`)
      open = undefined
    } else {
      // A page's end is what ends a 栏目; within a page an editor says so.
      const isColumnEnded = column !== undefined && child.column === undefined
      if (isColumnEnded) lines.push(child.page === page ? '---' : '\f')
      if ((isColumnEnded && child.page === page) || (open && !(isItem(open) && isItem(child)))) lines.push('---')
      column = child.column
      page = child.page
      lines.push(...articleLines(child))
      open = child
    }
  }
  return `${lines.join('\n\n')}\n`
}

/** Under 简讯 each paragraph is an item, where none has a headline. */
function isItem(article: Article): boolean {
  return isBriefHead(article.column) && !find(article, 'headline')
}

function frontMatter({issue}: Bulletin): Array<string> {
  const {date, dateSource, dateSettled} = issue
  const day = date === undefined || dateSource === 'text' ? {} : {[dateSettled ? 'dateSettled' : 'date']: date}
  const {number, page, title, follows, settled} = issue
  const said = Object.entries({...day, number, page, title, follows, settled}).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${JSON.stringify(value)}`],
  )
  return [['---', 'form: markdown', ...said, '---'].join('\n')]
}

function articleLines(article: Article): Array<string> {
  const lines: Array<string> = []
  let opening = ''
  const isStitched = article.children.filter(({type}) => type === 'jump').length > 1
  for (const content of article.children) {
    if (content.type === 'dateline') opening = textOf(content.children)
    else if (
      content.type === 'byline' &&
      (content.placement === 'dateline' ? opening !== '' : opensBracket.test(opening))
    )
      opening += textOf(content.children)
    else {
      // What a dateline opens is a paragraph, or nothing.
      if (opening !== '' && content.type !== 'paragraph' && content.type !== 'furniture') {
        lines.push(plain(opening))
        opening = ''
      }
      lines.push(...(content.type === 'furniture' ? furnitureLines(content) : [linesOf(content, opening, isStitched)]))
      if (content.type === 'paragraph') opening = ''
    }
  }
  if (opening !== '') lines.push(plain(opening))
  return lines
}

/** （本报北岭5月9日电: what stands behind it is in its bracket. */
const opensBracket = /^[（(【[〔][^）)】\]〕]+$/

function linesOf(content: Exclude<ArticleContent, Furniture>, opening: string, isStitched: boolean): string {
  switch (content.type) {
    case 'headline':
      // The headline of a part on another page belongs to no line of the story's own.
      return content.continued
        ? aside(content.children.flatMap((line) => line.children))
        : content.children
            .map(({said, children}) => (said ? `# **${textOf(children)}**` : `# ${textOf(children)}`))
            .join('\n')
    case 'subheading':
      return `## ${textOf(content.children)}`
    case 'caption':
      return `> ${textOf(content.children)}`
    case 'byline':
      return `*${textOf(content.children)}*`
    case 'paragraph':
      return (
        (content.opensStanza ? '\n' : '') +
        plain(opening === '' ? textOf(content.children) : `${opening} ${textOf(content.children)}`)
      )
    case 'figure':
      return textOf(content.children)
    case 'jump':
      // A story that was made whole jumps no more; one that goes on in another file does.
      return isStitched ? aside(content.children) : plain(textOf(content.children))
    case 'dateline':
      return textOf(content.children)
    default:
      return content satisfies never
  }
}

/** A paragraph on one line; one that looks like a mark is said to be none. */
function plain(text: string): string {
  return /^[#>*\\<!-]/.test(text) || text.endsWith('\\') ? `\\${text}` : text
}

/** Marks are written anew, by what they made of a line. */
function furnitureLines({kind, children}: Furniture): Array<string> {
  return kind === 'mark' || kind === 'front-matter' ? [] : [aside(children)]
}

function aside(children: ReadonlyArray<Phrasing>): string {
  return `<!-- ${textOf(children)} -->`
}
