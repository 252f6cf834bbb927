// Before pdf.js.
import './without-canvas.ts'
import {getDocument, type PDFDocumentProxy} from 'pdfjs-dist/legacy/build/pdf.mjs'
import type {TableRow} from '../to-text.ts'
import {foreign, remedy, UnreadableFile} from '../unreadable-file.ts'
import {asidesOf} from './asides-of.ts'
import {type HiddenOn, hiddenLayers} from './layers.ts'
import {withLetters} from './letters.ts'
import {pageText} from './page-text.ts'
import {placeItem, type RawItem} from './place-item.ts'
import {turnOf} from './turn-of.ts'
import type {PdfPage} from './types.ts'

/** The text of each page of a PDF, what people wrote onto it, and what it does not show. */
export interface PdfText {
  readonly pages: ReadonlyArray<string>
  /** Rows of tables that became lines. */
  readonly rows: ReadonlyArray<TableRow>
  readonly asides: ReadonlyArray<string>
  /** What stands on layers that are switched off, a page’s together where it stands together. */
  readonly hidden: ReadonlyArray<string>
}

/** What a PDF says. Throws an `UnreadableFile` where it is none. */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  const task = getDocument({
    // It takes the bytes away from who hands them in.
    data: new Uint8Array(bytes),
    // Chinese PDFs name their characters by tables that lie in the package.
    ...{cMapUrl: tables('cmaps'), cMapPacked: true, standardFontDataUrl: tables('standard_fonts')},
    ...{disableFontFace: true, useSystemFonts: false, isEvalSupported: false, stopAtErrors: false, verbosity: 0},
  })
  try {
    return await textsOf(await foreign('不是完好的 PDF，或没有存完整', () => task.promise.catch(withoutKey)))
  } finally {
    await task.destroy()
  }
}

function withoutKey(error: unknown): never {
  const isLocked = error instanceof Error && error.name === 'PasswordException'
  throw isLocked ? new UnreadableFile('it is locked by a password', '有密码', {how: unlock}) : error
}

const unlock = remedy(
  '在 PDF 软件里输入密码打开，去掉密码另存，再导入。',
  'Open it with its password in a program for PDFs, save it without one, and import that.',
)

async function textsOf(document: PDFDocumentProxy): Promise<PdfText> {
  if (document.numPages > mostPages)
    throw new UnreadableFile(`it has ${document.numPages} pages, more than ${mostPages}`, `超过 ${mostPages} 页`)
  const pages: Array<string> = []
  const rows: Array<TableRow> = []
  const asides: Array<string> = []
  const hidden: Array<string> = []
  const hiddenOn = await foreign('PDF 的图层有误', () => hiddenLayers(document))
  for (let number = 1; number <= document.numPages; number++) {
    const inChinese = `PDF 第 ${number} 页有误`
    const page = await foreign(inChinese, () => document.getPage(number))
    const {shown, unseen} = await itemsOf(page, inChinese, hiddenOn)
    const {text, rows: own} = pageText(shown)
    pages.push(withLetters(text))
    rows.push(...own)
    hidden.push(...unseen)
    asides.push(...(await foreign(inChinese, () => asidesOf(page))))
    page.cleanup()
  }
  return {pages, rows, asides, hidden}
}

type Page = Awaited<ReturnType<PDFDocumentProxy['getPage']>>

/** Several years of a weekly in one file. */
const mostPages = 5000

async function itemsOf(page: Page, inChinese: string, hiddenOn: HiddenOn | undefined): Promise<Items> {
  const {items, styles} = await foreign(inChinese, () => page.getTextContent())
  const raw = items.flatMap((item): ReadonlyArray<RawItem> => {
    if (!('str' in item) || item.str === '') return []
    const {str: text, width, height, transform: matrix, fontName} = item
    return [{text, width, height, matrix, isVertical: styles[fontName]?.vertical === true}]
  })
  const texts = raw.map(({text}) => text)
  const off = (await foreign(inChinese, async () => hiddenOn?.(page, texts))) ?? new Set()
  const seen = off.size === 0 ? raw : raw.filter((_, at) => !off.has(at))
  const shown = page.getViewport({scale: 1}).transform
  const {transform} = page.getViewport({scale: 1, rotation: (page.rotate + turnOf(seen, shown)) % 360})
  return {shown: {items: seen.map((item) => placeItem(item, transform))}, unseen: together(texts, off)}
}

interface Items {
  readonly shown: PdfPage
  /** Texts that stand on layers that are switched off. */
  readonly unseen: ReadonlyArray<string>
}

/** Texts that follow one another are one. */
function together(texts: ReadonlyArray<string>, chosen: ReadonlySet<number>): ReadonlyArray<string> {
  const found: Array<string> = []
  for (const at of chosen) {
    const before = chosen.has(at - 1) ? found.pop() : undefined
    found.push((before ?? '') + (texts[at] ?? ''))
  }
  return found
}

/** A folder of tables in the package, as a path that ends in a slash. */
function tables(name: string): string {
  return decodeURIComponent(new URL(`../../${name}/`, import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')).pathname)
}
