import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {extract} from '../../src/import/extract.ts'
import {articlesIn} from '../import/articles.ts'
import {printPdfs} from '../import/print-pdf.ts'

interface Gold {
  readonly articles: ReadonlyArray<{
    readonly headline: string
    readonly headlineLines: ReadonlyArray<string>
    readonly dateline: string | null
    readonly paragraphs: ReadonlyArray<string>
    readonly byline: ReadonlyArray<{readonly role: string; readonly name: string}>
  }>
}

const corpus = fileURLToPath(new URL('../../../test/corpus/', import.meta.url))

/** Of twelve parts of a page, so many wide, in so many columns: as articles stand beside and below one another. */
const shapes = [
  [12, 4],
  [7, 3],
  [5, 2],
  [6, 3],
  [6, 3],
  [4, 2],
  [8, 4],
] as const

/**
 * The sample’s issues, set as pages of a paper by a browser, printed, imported and read: how many headlines and
 * paragraphs come back as they were? `npm run bench:import`
 */
export async function measureImport(): Promise<string> {
  const golds = readdirSync(corpus)
    .sort()
    .map((name): readonly [string, Gold] => [name, JSON.parse(readFileSync(corpus + name, 'utf8'))])
  const pdfs = await printPdfs(Object.fromEntries(golds.map(([name, gold]) => [name, pageOf(gold)])))
  const sums = {headlines: 0, ofHeadlines: 0, paragraphs: 0, ofParagraphs: 0}
  for (const [name, {articles}] of golds) {
    const {text = ''} = await extract({path: 'a.pdf', name: 'a.pdf', bytes: pdfs[name] ?? new Uint8Array()})
    const read = articlesIn(text).articles
    const headlines = new Set(read.map(({headline}) => bare(headline)))
    const paragraphs = new Set(read.flatMap((article) => article.paragraphs.map(bare)))
    const wanted = articles.flatMap((article) => article.paragraphs.map(bare))
    sums.headlines += articles.filter(({headline}) => headlines.has(bare(headline))).length
    sums.ofHeadlines += articles.length
    sums.paragraphs += wanted.filter((paragraph) => paragraphs.has(paragraph)).length
    sums.ofParagraphs += wanted.length
  }
  const {headlines, ofHeadlines, paragraphs, ofParagraphs} = sums
  return `${golds.length} pages: ${headlines} of ${ofHeadlines} headlines, ${paragraphs} of ${ofParagraphs} paragraphs`
}

function bare(text: string): string {
  return text.replace(/\s/g, '')
}

function pageOf({articles}: Gold): string {
  const set = articles.map(({headlineLines, dateline, paragraphs, byline}, at) => {
    const [width, columns] = shapes[at % shapes.length] ?? [12, 4]
    const [first = '', ...rest] = paragraphs
    const texts = [dateline === null ? first : `${dateline} ${first}`, ...rest].map((text) => `<p>${text}</p>`)
    const signed = byline.map(({role, name}) => `${role} ${name}`.trim()).join(' ')
    return `<article style="grid-column: span ${width}; columns: ${columns}"><h1>${headlineLines.join('<br>')}</h1>${texts.join('')}<p class="by">${signed}</p></article>`
  })
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><style>
    @page {size: A3; margin: 12mm}
    body {margin: 0; font: 10pt/1.55 serif; display: grid; grid-template-columns: repeat(12, 1fr); gap: 6mm}
    header {grid-column: span 12; display: flex; justify-content: space-between; border-bottom: 1px solid}
    article {break-inside: avoid; column-gap: 6mm}
    h1 {column-span: all; margin: 0 0 3mm; font-size: 19pt; line-height: 1.3}
    p {margin: 0; text-align: justify; text-indent: 2em}
    .by {text-align: end; text-indent: 0}
  </style><header><span>砚湖时报</span><span>2024年3月15日 星期五</span><span>第1版</span></header>${set.join('')}</html>`
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  console.log(await measureImport())
