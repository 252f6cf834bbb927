interface PdfParts {
  readonly font: string
  readonly page?: string
  readonly trailer?: string
  readonly catalog?: string
  readonly resources?: string
  /** Further objects, from `6 0 obj` on. */
  readonly objects?: ReadonlyArray<string>
}

/** A PDF of one page as it is written by hand: what its page shows, and what else it has. */
export function rawPdf(
  content: Uint8Array,
  {font, page = '', trailer = '', catalog = '', resources = '', objects = []}: PdfParts,
): Uint8Array {
  const head = [
    '%PDF-1.4',
    `1 0 obj <</Type /Catalog /Pages 2 0 R ${catalog}>> endobj`,
    '2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj',
    `3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] ${page} /Contents 4 0 R /Resources <</Font <</F 5 0 R>> ${resources}>>>> endobj`,
    `5 0 obj ${font} endobj`,
    ...objects,
    `4 0 obj <</Length ${content.length}>> stream\n`,
  ].join('\n')
  const tail = `\nendstream endobj\ntrailer <</Root 1 0 R ${trailer}>>\n%%EOF\n`
  return Uint8Array.from([...Buffer.from(head, 'latin1'), ...content, ...Buffer.from(tail, 'latin1')])
}

/** Song, as Chinese programs name it without putting it into the file; its characters by GBK. */
export const gbkSong = `<</Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /GBK-EUC-H /DescendantFonts [<</Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo <</Registry (Adobe) /Ordering (GB1) /Supplement 2>> /DW 1000 /FontDescriptor <</Type /FontDescriptor /FontName /STSong-Light /Flags 6>>>>]>>`

/** 桥通了 in GBK. */
export const bridgeInGbk = 'c7c5cda8c1cb'

/** Page content, as latin-1. */
export function drawing(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, 'latin1'))
}
