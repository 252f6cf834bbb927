import {OPS, type PDFDocumentProxy, type PDFPageProxy} from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What of the texts of a page, in the order in which they are drawn, stands on a layer that is switched off. */
export type HiddenOn = (page: PDFPageProxy, texts: ReadonlyArray<string>) => Promise<ReadonlySet<number>>

/** Undefined where a PDF has no layer that is switched off, as nearly all have none. */
export async function hiddenLayers(document: PDFDocumentProxy): Promise<HiddenOn | undefined> {
  const layers = await document.getOptionalContentConfig()
  if (![...layers].every(([, {visible}]: [string, {visible: boolean}]) => visible))
    return async (page, texts) => hiddenAmong(texts, await drawnOn(page, (layer) => layers.isVisible(layer) !== false))
  return undefined
}

interface Drawn {
  /** What is drawn, without blanks. */
  readonly characters: string
  /** Of each of its units, whether it is on a layer that is switched off. */
  readonly isHidden: ReadonlyArray<boolean>
}

/**
 * Texts do not say on which layer they stand, but what draws them does, in the same order. Where the two do not say the
 * same, none is told to be hidden.
 */
function hiddenAmong(texts: ReadonlyArray<string>, {characters, isHidden}: Drawn): ReadonlySet<number> {
  const hidden = new Set<number>()
  let at = 0
  for (const [index, text] of texts.entries()) {
    const plain = plainly(text)
    if (!characters.startsWith(plain, at)) return new Set()
    if (plain !== '' && isHidden[at]) hidden.add(index)
    at += plain.length
  }
  return hidden
}

async function drawnOn(page: PDFPageProxy, isVisible: (layer: unknown) => boolean): Promise<Drawn> {
  const {fnArray, argsArray} = await page.getOperatorList()
  const marks: Array<boolean> = []
  const parts: Array<string> = []
  const isHidden: Array<boolean> = []
  let off = 0
  for (const [at, operator] of fnArray.entries()) {
    const given: unknown = argsArray[at]
    const values: ReadonlyArray<unknown> = Array.isArray(given) ? given : []
    if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) {
      marks.push(values[0] === 'OC' && !isVisible(values[1]))
      off += Number(marks.at(-1))
    } else if (operator === OPS.endMarkedContent) off -= Number(marks.pop() ?? false)
    else if (operator === OPS.showText) {
      const text = plainly(lettersOf(values[0]))
      parts.push(text)
      for (let unit = 0; unit < text.length; unit++) isHidden.push(off > 0)
    }
  }
  return {characters: parts.join(''), isHidden}
}

/** Glyphs, and the gaps between them. */
function lettersOf(glyphs: unknown): string {
  if (!Array.isArray(glyphs)) return ''
  return glyphs
    .map((glyph: unknown) =>
      typeof glyph === 'object' && glyph !== null && 'unicode' in glyph ? String(glyph.unicode) : '',
    )
    .join('')
}

/** Two readers of a text differ in blanks, and in the forms of letters. */
function plainly(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{Cf}\p{Mn}]+/gu, '')
}
