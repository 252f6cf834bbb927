import {xml, xmlDocument} from '../xml.ts'

/** Says where in the archive the book is described. */
export const container = xmlDocument(
  xml(
    'container',
    {version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container'},
    xml(
      'rootfiles',
      {},
      xml('rootfile', {'full-path': 'EPUB/package.opf', 'media-type': 'application/oebps-package+xml'}),
    ),
  ),
)
