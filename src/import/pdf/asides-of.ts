import type {PDFPageProxy} from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What people wrote onto a page, or filled in: it is shown, and stands beside the text of the page. */
export async function asidesOf(page: PDFPageProxy): Promise<ReadonlyArray<string>> {
  const found: ReadonlyArray<unknown> = await page.getAnnotations()
  return found.flatMap((each) => {
    const said = [textAt(each, ['contentsObj', 'str']), textAt(each, ['fieldValue'])]
    return said.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '')
  })
}

/** Annotations are of many kinds, and their types say nothing of what they hold. */
function textAt(value: unknown, path: ReadonlyArray<string>): string {
  const [key, ...rest] = path
  if (key === undefined) return typeof value === 'string' ? value : ''
  if (typeof value !== 'object' || value === null) return ''
  return textAt(Object.entries(value).find(([name]) => name === key)?.[1], rest)
}
