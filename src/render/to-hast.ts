import type {Element, ElementContent, Root} from 'hast'
import type {ArticleImage} from '../site/props/image.ts'
import type {
  ArticleContent,
  Byline,
  Figure,
  Furniture,
  FurnitureKind,
  Headline,
  Jump,
  Paragraph,
  Phrasing,
  Seam,
  SeamReason,
} from '../tree/types.ts'
import {figureOf, lacksCaption, withCaption} from './figure.ts'
import {keepPairs} from './kept-pairs.ts'
import {reasons} from './reasons.ts'

/**
 * An article's content as HTML elements, all of it and in order.
 *
 * What the paper ran together stands together: a dateline and the names in its bracket open the paragraph that follows,
 * names run on after the last sentence close the paragraph before.
 *
 *     本报讯 (记者 …) | 6月1日上午,…    →    <p><span class="dateline">本报讯 </span>…
 *
 * Without `images`, for readers that show none, only what is said of them is left.
 */
export function toHast(
  content: ReadonlyArray<ArticleContent>,
  anchors = '',
  images?: ReadonlyArray<ArticleImage>,
  url: (path: string) => string = (path) => path,
): Root {
  const ids = anchors.split('.')
  let paragraphs = 0
  const blocks: Array<Element> = []
  let opening: Array<ElementContent> = []
  for (const node of stitched(content)) {
    if (node.type === 'leap') {
      flush()
      blocks.push(leap(node))
    } else if (node.type === 'dateline') opening.push(element('span', 'dateline', phrasing(node.children)))
    else if (node.type === 'byline' && node.placement === 'dateline') opening.push(names(node))
    else if (node.type === 'byline' && node.placement === 'run-in') runIn(node)
    else if (node.type === 'paragraph') {
      blocks.push(anchored(node, [...opening, ...paragraph(node)], ids[paragraphs++]))
      opening = []
    } else if (node.type === 'figure') {
      flush()
      const figure = figureOf(node, images, url)
      if (figure.children.length > 0) blocks.push(figure)
    } else {
      flush()
      const last = blocks.at(-1)
      if (node.type === 'caption' && last !== undefined && lacksCaption(last)) {
        blocks[blocks.length - 1] = withCaption(last, phrasing(node.children))
        continue
      }
      const block = blockOf(node)
      if (block !== undefined) blocks.push(block)
    }
  }
  flush()
  return {type: 'root', children: blocks}

  function flush(): void {
    if (opening.length > 0) blocks.push(element('p', undefined, opening))
    opening = []
  }

  function runIn(node: Byline): void {
    const last = blocks.at(-1)
    if (opening.length > 0) opening.push(names(node))
    else if (last !== undefined && isParagraph(last)) last.children.push(element('span', 'byline run-in', signed(node)))
    else blocks.push(element('p', 'byline', signed(node)))
  }
}

/** One of the article’s own, and no byline or jump. */
function isParagraph({tagName, properties: {className}}: Element): boolean {
  return tagName === 'p' && (className === undefined || (Array.isArray(className) && className.includes('stanza')))
}

/** A paragraph by its names, `ab12+cd34`: older ones stand inside, so that links to them still arrive. */
function anchored({opensStanza}: Paragraph, children: Array<ElementContent>, names = ''): Element {
  const [name, ...older] = names.split('+')
  const targets = older.map((each): Element => ({...element('span', undefined, []), properties: {id: `p-${each}`}}))
  const made = element('p', opensStanza ? 'stanza' : undefined, [...targets, ...children])
  return name === undefined || name === '' ? made : {...made, properties: {...made.properties, id: `p-${name}`}}
}

/** A story's way to another page, once its parts are joined: 下转, the second part's own headline, 上接. */
interface Leap {
  readonly type: 'leap'
  readonly parts: ReadonlyArray<Jump | Headline>
}

/** Put the lines of a stitched jump together; one that leads nowhere stays by itself. */
function stitched(content: ReadonlyArray<ArticleContent>): ReadonlyArray<ArticleContent | Leap> {
  const made: Array<ArticleContent | Leap> = []
  for (let at = 0; at < content.length; at++) {
    const node = content[at]
    if (node === undefined) break
    const [next, after] = [content[at + 1], content[at + 2]]
    if (node.type === 'jump' && node.direction === 'to' && next?.type === 'jump' && next.direction === 'from') {
      made.push({type: 'leap', parts: [node, next]})
      at += 1
    } else if (
      node.type === 'jump' &&
      node.direction === 'to' &&
      next?.type === 'headline' &&
      after?.type === 'jump' &&
      after.direction === 'from'
    ) {
      made.push({type: 'leap', parts: [node, next, after]})
      at += 2
    } else made.push(node)
  }
  return made
}

/** One quiet note. */
function leap({parts}: Leap): Element {
  return element(
    'p',
    'jump leap',
    parts.map((part) =>
      part.type === 'jump'
        ? element('span', undefined, phrasing(part.children))
        : element('b', 'continued', headlineLines(part)),
    ),
  )
}

type Block = Exclude<ArticleContent, Paragraph | Figure | {type: 'dateline'}>

function blockOf(node: Block): Element | undefined {
  switch (node.type) {
    case 'headline':
      return element('h2', 'continued', headlineLines(node))
    case 'byline':
      return element('p', `byline byline-${node.placement}`, signed(node))
    case 'subheading':
      return element('h2', undefined, phrasing(node.children))
    case 'caption':
      return element('p', 'caption', phrasing(node.children))
    case 'jump':
      return element('p', 'jump', phrasing(node.children))
    case 'furniture':
      return furniture(node)
    default:
      return unknown(node)
  }
}

function headlineLines(node: Headline): Array<ElementContent> {
  return node.children.map((line) => element('span', line.role, phrasing(line.children)))
}

/** What frames an article is printed small; what an editor typed about the text has nothing to show. */
function furniture(node: Furniture): Element | undefined {
  const children = phrasing(node.children)
  if (silent.has(node.kind) || children.length === 0) return undefined
  return element('p', node.kind === 'rule' ? 'rule' : 'furniture', children)
}

const silent: ReadonlySet<FurnitureKind> = new Set<FurnitureKind>(['mark', 'front-matter'])

function names(node: Byline): Element {
  return element('span', 'byline', signed(node))
}

function signed({contributors, children}: Byline): Array<ElementContent> {
  return keepPairs(phrasing(children), contributors)
}

/** 另讯, 编者按: a label that opens the paragraph's first text is set off. */
function paragraph({label, children}: Paragraph): Array<ElementContent> {
  const [first, ...rest] = children
  if (label === undefined || first?.type !== 'text' || !first.value.startsWith(label)) return phrasing(children)
  const after = first.value.slice(label.length)
  return [
    element('b', 'label', [{type: 'text', value: label}]),
    ...(after === '' ? [] : [{type: 'text', value: after} as const]),
    ...phrasing(rest),
  ]
}

function phrasing(children: ReadonlyArray<Phrasing>): Array<ElementContent> {
  const made: Array<ElementContent> = []
  for (const child of children) {
    if (child.type === 'text') made.push({type: 'text', value: child.value})
    else if (child.data !== undefined) made.push(mended(child, child.data.reason))
    else if (child.join !== '') made.push({type: 'text', value: child.join})
  }
  return made
}

/** Quiet: the stylesheet shows it when the reader asks. */
function mended({join}: Seam, reason: SeamReason): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: {className: ['seam'], title: `此处原文断开，已接排：${reasons[reason]}`},
    children: join === '' ? [] : [{type: 'text', value: join}],
  }
}

function element(tagName: string, className: string | undefined, children: Array<ElementContent>): Element {
  return {
    type: 'element',
    tagName,
    properties: className === undefined ? {} : {className: className.split(' ')},
    children,
  }
}

function unknown(node: never): never {
  throw new Error(`Unexpected node ${JSON.stringify(node)}, expected a part of an article`)
}
