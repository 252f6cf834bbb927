import {getDocument, PasswordResponses, type PDFDocumentProxy} from 'pdfjs-dist/legacy/build/pdf.mjs'
import {withLetters} from './letters.ts'
import {pageText} from './page-text.ts'
import type {PdfPage, TextItem} from './types.ts'

/** The text of each page of a PDF. Throws where it is none. */
export async function readPdf(bytes: Uint8Array): Promise<ReadonlyArray<string>> {
  const task = getDocument({
    // It takes the bytes away from who hands them in.
    data: new Uint8Array(bytes),
    // Chinese PDFs name their characters by tables that lie in the package.
    ...{cMapUrl: tables('cmaps'), cMapPacked: true, standardFontDataUrl: tables('standard_fonts')},
    ...{disableFontFace: true, useSystemFonts: false, isEvalSupported: false, stopAtErrors: false, verbosity: 0},
  })
  let isLocked = false
  task.onPassword = (_give: (password: string) => void, reason: number) => {
    isLocked = reason === PasswordResponses.NEED_PASSWORD
    void task.destroy()
  }
  try {
    return await textsOf(await task.promise)
  } catch (error) {
    throw isLocked ? new Error('it is locked by a password') : error
  } finally {
    await task.destroy()
  }
}

async function textsOf(document: PDFDocumentProxy): Promise<ReadonlyArray<string>> {
  if (document.numPages > mostPages) throw new Error(`it has ${document.numPages} pages, more than ${mostPages}`)
  const texts: Array<string> = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    texts.push(withLetters(pageText(await itemsOf(page))))
    page.cleanup()
  }
  return texts
}

type Page = Awaited<ReturnType<PDFDocumentProxy['getPage']>>

/** Several years of a weekly in one file. */
const mostPages = 5000

/** Where text stands on the page as it is shown: turned as the page is turned, y downwards. */
async function itemsOf(page: Page): Promise<PdfPage> {
  const {items} = await page.getTextContent()
  const [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0] = page.getViewport({scale: 1}).transform
  return {
    items: items.flatMap((item): ReadonlyArray<TextItem> => {
      if (!('str' in item) || item.str === '') return []
      const [, , skewX = 0, skewY = 0, left = 0, base = 0] = item.transform.map(Number)
      const size = Math.hypot(skewX, skewY) || item.height || 1
      const x = a * left + c * base + e
      const y = b * left + d * base + f
      // A baseline lies about an eighth above the foot of a Chinese character.
      return [{text: item.str, x, y: y - 0.88 * size, width: item.width, height: size, size}]
    }),
  }
}

/** A folder of tables in the package, as a path that ends in a slash. */
function tables(name: string): string {
  return decodeURIComponent(new URL(`../../${name}/`, import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')).pathname)
}
