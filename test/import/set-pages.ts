import {type PrintedArticle, paper} from './paper.ts'

const [first, second] = paper
const [bridge, field] = first?.articles ?? []
const [street] = second?.articles ?? []

/** How articles stand on a page: one beside the other, or one above the other; an article in so many columns. */
type Setting =
  | {readonly article: PrintedArticle | undefined; readonly columns: number; readonly style?: string}
  | {readonly beside: ReadonlyArray<readonly [width: number, setting: Setting]>}
  | {readonly above: ReadonlyArray<Setting>}

const wide = (article: PrintedArticle | undefined, columns: number, style = ''): Setting => ({article, columns, style})

/** Pages whose headlines are too short to cross a gutter, by what stands where. */
export const settings: Readonly<Record<string, Setting>> = {
  'two articles of three columns above one another': {above: [wide(bridge, 3), wide(field, 3)]},
  'headlines in the middle': {above: [wide(bridge, 3, 'text-align: center'), wide(field, 3, 'text-align: center')]},
  'headlines at the right': {above: [wide(bridge, 3, 'text-align: right'), wide(field, 3, 'text-align: right')]},
  'four columns, then three, then two': {above: [wide(bridge, 4), wide(field, 3), wide(street, 2)]},
  'two of three columns, and one beside them': {
    beside: [
      [2, wide(bridge, 2)],
      [1, wide(field, 1)],
    ],
  },
  'a side column beside two articles': {
    beside: [
      [2, {above: [wide(field, 2), wide(street, 2)]}],
      [1, wide(bridge, 1)],
    ],
  },
  'two side by side over one that is as wide as both': {
    above: [
      {
        beside: [
          [2, wide(bridge, 2, 'text-align: center; font-size: 17pt')],
          [2, wide(field, 2, 'text-align: center')],
        ],
      },
      wide(street, 4, 'text-align: center'),
    ],
  },
  'one over two side by side': {
    above: [
      wide(street, 3),
      {
        beside: [
          [1, wide(bridge, 1, 'font-size: 20pt')],
          [2, wide(field, 2)],
        ],
      },
    ],
  },
}

/** The characters of a page in the order in which it is read. */
export function inOrder(setting: Setting): string {
  const texts = articlesIn(setting).flatMap(({headline, paragraphs}) => [headline, ...paragraphs])
  return [...(first?.head ?? []), ...texts, first?.foot].join('').replace(/\s/g, '')
}

function articlesIn(setting: Setting): ReadonlyArray<PrintedArticle> {
  if ('above' in setting) return setting.above.flatMap(articlesIn)
  if ('beside' in setting) return setting.beside.flatMap(([, each]) => articlesIn(each))
  return setting.article ? [setting.article] : []
}

/** A page with its head and its foot, articles close to one another. */
export function sheet(setting: Setting): string {
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><style>
    @page {size: A3; margin: 12mm}
    body {margin: 0; font: 10.5pt/1.6 sans-serif}
    header {display: flex; justify-content: space-between; margin-bottom: 6mm}
    footer {margin-top: 6mm}
    article {column-gap: 7mm; margin-bottom: 1mm}
    .row {display: flex; gap: 7mm}
    h1 {column-span: all; font-size: 14pt; line-height: 1.3; margin: 0}
    p {margin: 0; text-indent: 2em; text-align: justify}
  </style><header>${first?.head.map((part) => `<span>${part}</span>`).join('')}</header>${set(setting)}<footer>${first?.foot}</footer></html>`
}

function set(setting: Setting): string {
  if ('above' in setting) return setting.above.map(set).join('')
  if ('beside' in setting) {
    const gaps = setting.beside.reduce((sum, [width]) => sum + width, 0) - 1
    const column = `(100% - ${gaps} * 7mm) / ${gaps + 1}`
    const cells = setting.beside.map(
      ([width, each]) => `<div style="flex: 0 0 calc(${width} * ${column} + ${width - 1} * 7mm)">${set(each)}</div>`,
    )
    return `<div class="row">${cells.join('')}</div>`
  }
  const {article, columns, style = ''} = setting
  const paragraphs = article?.paragraphs.map((text) => `<p>${text}</p>`) ?? []
  return `<article style="columns: ${columns}"><h1 style="${style}">${article?.headline}</h1>${paragraphs.join('')}</article>`
}
