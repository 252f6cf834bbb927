import {strToU8, zipSync} from 'fflate'

/** A paragraph of a Word file: its style, and its text; a page’s end before it. */
export interface WordParagraph {
  readonly style?: string
  readonly text: string
  readonly newPage?: true
}

/** A Word file, with as little in it as Word itself would open. */
export function makeDocx(
  paragraphs: ReadonlyArray<WordParagraph>,
  more: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array {
  const styles = ['Title', 'heading 1', 'heading 2', 'caption']
    .map(
      (name) => `<w:style w:type="paragraph" w:styleId="${name.replace(' ', '')}"><w:name w:val="${name}"/></w:style>`,
    )
    .join('')
  const parts = {
    '[Content_Types].xml': `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/styles.xml': `${xml}<w:styles ${names}>${styles}</w:styles>`,
    'word/_rels/document.xml.rels': `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    'word/document.xml': `${xml}<w:document ${names}><w:body>${paragraphs.map(paragraph).join('')}</w:body></w:document>`,
    ...more,
  }
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part]),
    ),
  )
}

const xml = '<?xml version="1.0" encoding="UTF-8"?>'
export const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

function paragraph({style, text, newPage}: WordParagraph): string {
  const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`
  const pageEnd = newPage ? '<w:r><w:br w:type="page"/></w:r>' : ''
  // Word cuts a sentence wherever somebody once corrected it.
  const runs = text.match(/.{1,7}/gu) ?? []
  return `<w:p>${properties}${pageEnd}${runs.map((run) => `<w:r><w:t xml:space="preserve">${run}</w:t></w:r>`).join('')}</w:p>`
}

/** A run that shows a picture, by the identity that the file’s relations give it. */
export function drawing(id: string): string {
  return `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="1" descr="C:\\Users\\wen\\1.png"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:embed="${id}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
}

/** The parts of a file whose text shows pictures, in the order given: `p1`, `p2` … */
export function pictureParts(body: string, pictures: Readonly<Record<string, Uint8Array>>) {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const relations = Object.keys(pictures).map(
    (name, at) => `<Relationship Id="p${at + 1}" Type="${office}/image" Target="media/${name}"/>`,
  )
  return {
    ...Object.fromEntries(Object.entries(pictures).map(([name, bytes]) => [`word/media/${name}`, bytes])),
    'word/document.xml': `${xml}<w:document ${names}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/styles" Target="styles.xml"/>${relations.join('')}</Relationships>`,
  }
}
