import {type Cut, cut, places} from './cut.ts'
import {type Dressed, dress} from './forms.ts'
import type {GoldArticle} from './gold.ts'
import type {Page, PageArticle} from './page.ts'
import type {Random} from './random.ts'
import {wrap} from './wrap.ts'

/** The ways in which raw pages come, each with an example of what it does to a paragraph. */
export const layouts: Readonly<Record<string, (articles: ReadonlyArray<GoldArticle>, random: Random) => Page>> = {
  // a line a paragraph, blank lines between, cut where a column ended
  columns: (articles, random) => inColumns(articles, random, {stray: 0, foreign: 0}),
  // the same, with stray blanks between characters, and page furniture between the two halves of a sentence
  tangled: (articles, random) => inColumns(articles, random, {stray: 0.004, foreign: 0.4}),
  // the same, commas and brackets half-width at random, digits full-width
  widths: (articles, random) => {
    const page = inColumns(articles, random, {stray: 0, foreign: 0})
    return {...page, text: mixWidths(page.text, random)}
  },
  // a line a paragraph, no blank lines, with or without indents
  lines: (articles, random) => inLines(articles, random, random.chance(0.5) ? '\u3000\u3000' : ''),
  // every line cut at 15 to 26 characters, paragraphs indented
  wrapped: (articles, random) => inWrapped(articles, random, {indent: '\u3000\u3000', width: random.between(15, 26)}),
  // the same without indents
  flush: (articles, random) => inWrapped(articles, random, {indent: '', width: random.between(15, 26)}),
  // a PDF's columns of six or seven characters
  narrow: (articles, random) => inWrapped(articles, random, {indent: '\u3000\u3000', width: random.between(6, 7)}),
  // columns as they come out of a copy: set in by one character, or the indent lost
  little: (articles, random) => inWrapped(articles, random, {indent: '\u3000', width: random.between(15, 26)}),
  lost: (articles, random) => {
    const page = inWrapped(articles, random, {indent: '\u3000\u3000', width: random.between(15, 26)})
    return {...page, text: page.text.replace(/^\u3000+/gm, '')}
  },
  // an empty line behind each line
  spread: (articles, random) => {
    const page = inWrapped(articles, random, {indent: '\u3000\u3000', width: random.between(15, 26)})
    return {...page, text: page.text.replace(/\n+/g, '\n\n')}
  },
  // without indents, an empty line between paragraphs
  parted: (articles, random) => inWrapped(articles, random, {indent: '', width: random.between(15, 26), parted: true}),
  // two pages, one story goes on from the first on the second
  jumps: inJumps,
}

interface Tangle {
  /** Share of gaps between two Han characters that get a blank. */
  readonly stray: number
  /** Share of cuts that furniture is printed into. */
  readonly foreign: number
}

function inColumns(articles: ReadonlyArray<GoldArticle>, random: Random, tangle: Tangle): Page {
  const laid = articles.map((article) => columnArticle(dress(article, random), random, tangle))
  const head = random.chance(0.5) ? [pageHead(random, 2)] : []
  const foot = random.chance(0.5) ? ['责任编辑：范晓棠  校对：穆清和'] : []
  return pageOf([...head, ...withColumns(laid), ...foot].join('\n\n'), laid)
}

interface Laid {
  readonly article: PageArticle
  readonly column: string | null
  readonly text: string
}

function columnArticle(article: Dressed, random: Random, {stray, foreign}: Tangle): Laid {
  const breaks: Array<Cut> = []
  const blocks = [...article.headLines, ...(article.bylineHead ? [article.bylineHead] : [])]
  for (const [at, printed] of article.paragraphs.entries()) {
    const original = article.gold.paragraphs[at] ?? ''
    const offset = printed.indexOf(original)
    const inner = stray > 0 ? strew(original, stray, random) : original
    const wanted = random.chance(0.35) ? (random.chance(0.2) ? 2 : 1) : 0
    const pieces = cut(inner, random, wanted)
    breaks.push(...pieces.cuts)
    const gaps = pieces.texts.slice(1).map(() => gapOf(random, foreign))
    const text = pieces.texts.reduce((whole, piece, piecesAt) => whole + (gaps[piecesAt - 1] ?? '\n\n') + piece)
    blocks.push(printed.slice(0, offset) + text + printed.slice(offset + original.length))
  }
  const tail = article.tail.length > 0 ? [article.tail.join('\n')] : []
  return {
    article: {gold: article.gold, phenomena: article.phenomena, breaks},
    column: article.gold.column,
    text: [...blocks, ...tail].join('\n\n'),
  }
}

function gapOf(random: Random, foreign: number): string {
  if (!random.chance(foreign))
    return random.weighted([
      [8, '\n\n'],
      [1, '\n\n\n'],
      [1, '\n\n\n\n'],
    ])
  const line = random.weighted<string>([
    [4, pageHead(random, random.between(2, 8))],
    [2, `A0${random.between(1, 8)}`],
    [2, '责任编辑：范晓棠  版式设计：甘 棠  校对：穆清和'],
    [1, '荷风布庄 换季清仓'],
    [1, '荷风布庄 换季清仓\n\n地址 石埠老街九号'],
    [1, '本报记者 戴望川 摄'],
  ])
  return `\n\n${line}\n\n`
}

function inLines(articles: ReadonlyArray<GoldArticle>, random: Random, indent: string): Page {
  const laid = articles.map((article): Laid => {
    const dressed = dress(article, random)
    const head = dressed.bylineHead ? [dressed.bylineHead] : []
    const body = [...dressed.paragraphs, ...dressed.tail].map((line) => indent + line)
    return laidOf(dressed, [...dressed.headLines, ...head, ...body].join('\n'), [])
  })
  return pageOf([pageHead(random, 3), ...withColumns(laid)].join('\n'), laid)
}

function inWrapped(
  articles: ReadonlyArray<GoldArticle>,
  random: Random,
  {indent, width, parted}: {readonly indent: string; readonly width: number; readonly parted?: true},
): Page {
  const between = random.chance(0.5) ? '\n\n' : '\n'
  const laid = articles.map((article): Laid => {
    const dressed = dress(article, random)
    const cuts: Array<Cut> = []
    const body = dressed.paragraphs.flatMap((paragraph) => {
      const lines = wrap(indent + paragraph, width)
      cuts.push(...lines.slice(1).map((line, at): Cut => [(lines[at] ?? '').trim(), line]))
      return parted ? [...lines, ''] : lines
    })
    const head = dressed.bylineHead ? [dressed.bylineHead] : []
    const tail = dressed.tail.flatMap((line) => wrap(indent + line, Math.max(width, 15)))
    const gap = between === '\n\n' || width < 15 ? [''] : []
    return laidOf(dressed, [...dressed.headLines, ...head, ...gap, ...body, ...tail].join('\n'), cuts)
  })
  return pageOf([pageHead(random, 4), ...withColumns(laid)].join(width < 15 ? '\n\n' : between), laid)
}

function inJumps(articles: ReadonlyArray<GoldArticle>, random: Random): Page {
  const [story, ...others] = articles
  const longest = Math.ceil(others.length / 2)
  const laid = others.map((article) => columnArticle(dress(article, random), random, {stray: 0, foreign: 0}))
  const dressed = story ? dress(story, random) : undefined
  if (!dressed) return pageOf('', [])
  const last = dressed.paragraphs.length - 1
  const at = random.between(0, last)
  const paragraph = dressed.paragraphs[at] ?? ''
  const body = paragraph.indexOf(dressed.gold.paragraphs[at] ?? '')
  const inner = places(paragraph).filter(
    (place) => place >= body + 12 && place <= body + (dressed.gold.paragraphs[at] ?? '').length - 2,
  )
  const within = inner.length > 0 && (at === last || random.chance(0.6))
  const place = within ? random.pick(inner) : paragraph.length
  const [before, after] = [paragraph.slice(0, place), paragraph.slice(place)]
  const number = random.weighted<readonly [string, string]>([
    [4, ['第1版', '第2版']],
    [2, ['一版', '二版']],
    [1, ['第１版', '第２版']],
    [1, ['第一版', '第二版']],
  ])
  const [open, close] = random.pick([
    ['（', '）'],
    ['(', ')'],
  ])
  const head = dressed.bylineHead ? [dressed.bylineHead] : []
  const to = `${open}下转${number[1]}${close}`
  const from = `${open}上接${number[0]}${close}`
  const alone = random.chance(0.3)
  const first = [
    ...dressed.headLines,
    ...head,
    ...dressed.paragraphs.slice(0, at),
    alone ? `${before}\n\n${to}` : before + to,
  ]
  const rest = [...(after ? [after] : []), ...dressed.paragraphs.slice(at + 1)]
  const newHeadline = random.chance(0.3) ? [dressed.headLines[0] ?? ''] : []
  const opening = alone ? [from, ...rest] : [from + (rest[0] ?? ''), ...rest.slice(1)]
  const second = [...newHeadline, ...opening, ...(dressed.tail.length > 0 ? [dressed.tail.join('\n')] : [])]
  const cuts: Array<Cut> = after ? [[before, after]] : []
  const whole = laidOf(dressed, '', cuts)
  const pageOne = [pageHead(random, 1), first.join('\n\n'), ...withColumns(laid.slice(0, longest))]
  const pageTwo = [pageHead(random, 2), second.join('\n\n'), ...withColumns(laid.slice(longest))]
  return pageOf(`${pageOne.join('\n\n')}\n\f${pageTwo.join('\n\n')}`, [{...whole, column: null}, ...laid])
}

function laidOf(dressed: Dressed, text: string, breaks: ReadonlyArray<Cut>): Laid {
  const {gold, phenomena} = dressed
  return {article: {gold, phenomena, breaks: breaks.filter((each) => isWithin(gold, each))}, column: gold.column, text}
}

/** Whether a cut went through a paragraph, and not through a dateline or a byline. */
function isWithin({paragraphs}: GoldArticle, [before, after]: Cut): boolean {
  return paragraphs.some((paragraph) => paragraph.includes(before.slice(-6) + after.slice(0, 6)))
}

/** The head of a column once, over the first of its articles. */
function withColumns(laid: ReadonlyArray<Laid>): Array<string> {
  return laid.map(({column, text}, at) => (column && laid[at - 1]?.column !== column ? `${column}\n\n${text}` : text))
}

function pageOf(text: string, laid: ReadonlyArray<Laid>): Page {
  return {text: `${text}\n`, articles: laid.map(({article}) => article)}
}

function pageHead(random: Random, page: number): string {
  const titles = ['要闻', '综合新闻', '民生', '社会', '副刊', '专版', '街道', '乡镇']
  return random.weighted([
    [3, `2025年6月13日 星期五  第${page}版 ${titles[page - 1] ?? '要闻'}`],
    [1, `第${page}版：${titles[page - 1] ?? '要闻'}`],
    [1, `第0${page}版 ${titles[page - 1] ?? '要闻'} 2025年6月13日`],
  ])
}

const han = /[\u4e00-\u9fff]/

/** Put blanks between Han characters, outside of quotation marks, where a blank may be meant. */
function strew(text: string, share: number, random: Random): string {
  let depth = 0
  return [...text].reduce((whole, unit, at) => {
    if ('“《（('.includes(unit)) depth++
    if ('”》）)'.includes(unit)) depth--
    const before = whole.at(-1) ?? ''
    const stray = at > 0 && depth === 0 && han.test(before) && han.test(unit) && random.chance(share)
    return whole + (stray ? ' ' : '') + unit
  }, '')
}

function mixWidths(text: string, random: Random): string {
  return text.replace(/[，：；（）]|[,:;()]|\d/g, (unit) => {
    if (/\d/.test(unit)) return random.chance(0.05) ? String.fromCharCode(unit.charCodeAt(0) + 0xfee0) : unit
    if (!random.chance(0.3)) return unit
    const code = unit.charCodeAt(0)
    return String.fromCharCode(code > 0xff00 ? code - 0xfee0 : code + 0xfee0)
  })
}
