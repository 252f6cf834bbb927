import type {Element, ElementContent, Root, RootContent} from 'hast'
import {collapsed, withoutLineEnds} from './line-ends.ts'
import {rowLine} from './table-row.ts'
import type {TreeSource} from './tree-source.ts'
import {unmarked} from './unmarked.ts'

/** What an HTML tree says, line by line, and what of it was left out. */
export interface TreeText {
  readonly text: string
  /** Menus, buttons: what is not the text. */
  readonly leftOut: ReadonlyArray<string>
  /** Rows of tables that became lines, in order. */
  readonly rows: ReadonlyArray<TableRow>
}

/** A row as a line, and the table that it stood in. */
export interface TableRow {
  readonly table: object
  readonly text: string
}

/**
 * Write a tree of HTML as text with the editor’s marks: a heading of the first rank is a headline, one beside it a line
 * of it, any other a 小标题; a picture that is taken along has a line of its own, behind the paragraph that it was put
 * into; the rows of a table stand one below the other; each other block stands apart; a line that looks like a mark is said to be none.
 *
 *     <h2>湖上架桥</h2><h1>新桥打下第一根桩</h1><p>本报讯…</p>
 *
 *     # 湖上架桥
 *     # 新桥打下第一根桩
 *
 *     本报讯…
 */
export function treeText(tree: Root, source: TreeSource): TreeText {
  const blocks: Array<Block> = []
  const leftOut: Array<string> = []
  const rows: Array<TableRow> = []
  let table: object = tree
  let spans: Array<number> = []
  let open: Block | undefined
  let pictures: Array<Block> = []
  let isTyped = false
  // How far the first line of a paragraph is set in whose text has not begun.
  let indent = ''
  const close = (): void => {
    indent = ''
    if (open !== undefined && open.text.trim() !== '') blocks.push(open)
    blocks.push(...pictures)
    open = undefined
    pictures = []
  }
  visit(tree.children, 0)
  close()
  return {text: printed(blocks), leftOut, rows}

  function visit(nodes: ReadonlyArray<RootContent | ElementContent>, rank: Rank): void {
    for (const node of nodes) {
      if (node.type === 'text') {
        const text = isTyped ? node.value.replace(/\r\n?/g, '\n') : collapsed(node.value)
        if (open === undefined) {
          if (text.trim() === '') {
            indent = text.includes('　') ? text : indent
            continue
          }
          open = {rank, text: isSetIn.test(text) ? '' : indent, ...(isTyped && {isTyped})}
        }
        open.text += text
      } else if (node.type === 'element') element(node, rank)
    }
  }

  function element(node: Element, rank: Rank): void {
    const {tagName} = node
    if (unseen.has(tagName)) return
    if (source.isLeftOut(node)) {
      const text = textIn(node)
      if (text !== '') leftOut.push(text)
      close()
      return
    }
    if (tagName === 'br') {
      if (open) open.text += '\n'
      return
    }
    if (tagName === 'hr') {
      close()
      if (isPageBreak(node)) blocks.push({rank: 'mark', text: '\f'})
      return
    }
    const picture = source.pictureOf(node)
    if (picture !== undefined) {
      if (open === undefined || open.text.trim() === '') close()
      pictures.push({rank: 'mark', text: `![](${picture})`})
      return
    }
    const isBelowRow = open === undefined && blocks.at(-1)?.rank === 'row' && rows.at(-1)?.table === table
    const row = tagName === 'tr' ? rowLine(node, source, {spans, isBelowRow}) : undefined
    if (row !== undefined) {
      close()
      if (row.trim() === '') return
      const before = blocks.at(-1)
      if (before && isBelowRow) before.text += `\n${row}`
      else blocks.push({rank: 'row', text: row})
      rows.push({table, text: row})
      return
    }
    const isBlock = blockNames.has(tagName) || tagName.includes('-')
    if (isBlock) close()
    if (isBlock && setsIn(node)) indent = '　　'
    const around = {table, spans, isTyped}
    if (tagName === 'table') [table, spans] = [node, []]
    isTyped ||= tagName === 'pre'
    visit(node.children, rankOf(tagName) ?? rank)
    if (isBlock) close()
    // A row of a table is a line.
    else if (tagName === 'td' || tagName === 'th') {
      if (open) open.text += '　'
    }
    table = around.table
    spans = around.spans
    isTyped = around.isTyped
  }
}

interface Block {
  readonly rank: Rank
  text: string
  /** As in `<pre>`: its blanks mean what they are. */
  readonly isTyped?: boolean
}

/** 1 to 6 of a heading, 0 of text; a mark is written as it is. */
type Rank = number | 'caption' | 'mark' | 'row'

function rankOf(tagName: string): Rank | undefined {
  if (tagName === 'figcaption') return 'caption'
  return /^h[1-6]$/.test(tagName) ? Number(tagName.slice(1)) : undefined
}

function isHeading(block: Block | undefined): boolean {
  return typeof block?.rank === 'number' && block.rank > 0
}

/** `<hr class="page">`, as a Word file’s page break is written. */
function isPageBreak({properties}: Element): boolean {
  return Array.isArray(properties.className) && properties.className.includes('page')
}

/** All text in an element, its runs of blanks as one. */
export function textIn(node: Element | Root): string {
  const parts: Array<string> = []
  const visit = (children: ReadonlyArray<RootContent | ElementContent>): void => {
    for (const child of children) {
      if (child.type === 'text') parts.push(child.value)
      else if (child.type === 'element' && !unseen.has(child.tagName)) visit(child.children)
    }
  }
  visit(node.children)
  return parts.join('').replace(/\s+/g, ' ').trim()
}

function printed(blocks: ReadonlyArray<Block>): string {
  const isHeadline = blocks.map(({rank}) => rank === 1)
  // The lines around a headline that are headings, too, are its kicker and its deck.
  for (const way of [1, -1])
    for (let at = way > 0 ? 0 : blocks.length - 1; at >= 0 && at < blocks.length; at += way)
      if (isHeadline[at - way] && isHeading(blocks[at])) isHeadline[at] = true
  const lines = blocks.map((block, at) => {
    const {rank, isTyped = false} = block
    const text = isTyped ? block.text : withoutLineEnds(block.text)
    if (rank === 'mark') return text
    const mark = isHeadline[at] ? '# ' : isHeading(block) ? '## ' : rank === 'caption' ? '> ' : ''
    // Set in as a paragraph is: flush, a row of names would be a headline.
    const indent = rank === 'row' ? '　　' : ''
    const typed = text.split('\n').map((line) => line.replace(isTyped ? /[ 　]+$/ : /^ +| +$|　+$/g, ''))
    // An empty line parts paragraphs, where one wrote `<br><br>`.
    return typed
      .filter((line, at) => line.trim() !== '' || (rank === 0 && at > 0 && typed[at - 1]?.trim() !== ''))
      .map((line) => (line.trim() === '' ? '' : mark === '' ? indent + unmarked(line) : mark + line.trimStart()))
      .join('\n')
      .trimEnd()
  })
  return lines
    .map((line, at) => line + (isHeadline[at] && isHeadline[at + 1] ? '\n' : isCaption(at + 1) ? '\n' : '\n\n'))
    .join('')
    .replace(/^[\n\f]+|\s+$/g, '')

  function isCaption(at: number): boolean {
    return blocks[at]?.rank === 'caption' && blocks[at - 1]?.rank === 'mark'
  }
}

/** `<p style="text-indent: 2em">`, unless it is centred or stands at the right. */
function setsIn({properties: {style}}: Element): boolean {
  return typeof style === 'string' && indented.test(style) && !aside.test(style)
}

const indented = /(?:^|[;\s])text-indent\s*:\s*(?:[1-9]|0?\.[1-9])/
const aside = /text-align\s*:\s*(?:center|right|end)/
/** Blanks that are typed before a text do the same. */
const isSetIn = /^\s*[　\u00a0\u2003]/

const unseen: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'svg',
  'iframe',
  'object',
])

const blockNames: ReadonlySet<string> = new Set(
  'html body main article section div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tfoot tr caption figure figcaption blockquote pre address header footer center form fieldset nav aside details summary'.split(
    ' ',
  ),
)
