import {type Diagnostic, diagnostic} from '../diagnostics/diagnostic.ts'
import {decode} from '../parse/encoding/decode.ts'
import {passedFindings} from './docx/passed-findings.ts'
import {importFailure} from './import-failure.ts'
import type {TableRow} from './to-text.ts'
import type {Extract, Origin, OriginKind} from './types.ts'
import {remedy, UnreadableFile} from './unreadable-file.ts'

/**
 * The text of a file, whatever kind it is. What goes wrong inside is a finding on this file: what the reader of its
 * format says of it, or a fault of benbao’s own.
 */
export async function extract({path, bytes}: Origin): Promise<Extract> {
  let kind: OriginKind | undefined
  try {
    kind = kindOf(path, bytes)
    if (kind === undefined) return refused(path, undefined, 'Unexpected kind of file', '不认识这种文件')
    if (bytes.length > mostBytes) return refused(path, kind, 'Unexpected file of more than 512 MB', '文件超过 512 MB')
    return await readers[kind](path, bytes)
  } catch (error) {
    if (error instanceof UnreadableFile) {
      const {message, inChinese, remedy: how} = error
      const reason = `Unexpected ${kind} that cannot be read (${message})`
      return refused(path, kind, reason, `文件读不出来（${inChinese}）`, how)
    }
    return {text: undefined, kind, pages: undefined, diagnostics: [importFailure(path, error)]}
  }
}

const mostBytes = 512 * 1024 * 1024

/** What a file is: by how it begins, then by its name. */
export function kindOf(path: string, bytes: Uint8Array): OriginKind | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 1024))
  if (head.includes('%PDF-')) return 'pdf'
  const ending = /\.([a-z\d]+)$/i.exec(path)?.[1]?.toLowerCase()
  if (head.startsWith('PK\u0003\u0004')) return ending === 'docx' ? 'docx' : undefined
  return ending === undefined ? undefined : kinds.get(ending)
}

/** By the ending of a name. */
export const kinds: ReadonlyMap<string, OriginKind> = new Map([
  ['pdf', 'pdf'],
  ['docx', 'docx'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['txt', 'text'],
  ['text', 'text'],
  ['md', 'markdown'],
])

const readers: Readonly<Record<OriginKind, (path: string, bytes: Uint8Array) => Promise<Extract>>> = {
  async pdf(path, bytes) {
    const {readPdf} = await import('./pdf/read-pdf.ts')
    const {numberPages} = await import('./pdf/number-pages.ts')
    const {garbledLines} = await import('./pdf/garbled-lines.ts')
    const {pages, rows, asides, hidden} = await readPdf(bytes)
    const scans = pages.flatMap((text, at) => (text.trim() === '' ? [at + 1] : []))
    const unseen = hiddenIn(path, hidden)
    if (scans.length === pages.length) {
      const none = refused(
        path,
        'pdf',
        'Unexpected PDF without a text layer, expected text',
        'PDF 里没有文字，只有图片',
        remedy(
          '先用文字识别（OCR）软件处理，再导入。',
          'Let a program for text recognition (OCR) read it, and import it again.',
        ),
      )
      return {...none, diagnostics: [...none.diagnostics, ...unseen]}
    }
    const found = scans.map((page) =>
      diagnostic(path, 'import-scanned', `Unexpected page ${page} without text, expected a text layer`, {
        inChinese: `第 ${page} 页没有文字`,
      }),
    )
    // A form feed ends a page; one without text keeps its place.
    const text = `${numberPages(pages).join('\n\f\n')}\n`
    const diagnostics = [...found, ...tablesOf(path, rows), ...asidesIn(path, asides), ...unseen]
    return settled(path, {text, kind: 'pdf', pages: pages.length, diagnostics}, garbledLines(text))
  },
  async docx(path, bytes) {
    const {readDocx} = await import('./docx/read-docx.ts')
    const {text, leftOut, rows, pictures, lost, passed} = await readDocx(bytes)
    const found = [...leftOutOf(path, leftOut), ...lostOf(path, lost), ...tablesOf(path, rows)]
    const diagnostics = [...found, ...passedFindings(path, passed)]
    return settled(path, {text, kind: 'docx', pages: undefined, pictures, diagnostics})
  },
  async html(path, bytes) {
    const {readHtml} = await import('./html/read-html.ts')
    const decoded = decoding(path, bytes)
    if (decoded.text === undefined) return {...decoded, kind: 'html', pages: undefined}
    const {text, leftOut, rows, lost} = await readHtml(decoded.text)
    // Of the text, not of the markup around it, it is said below.
    const decodings = decoded.diagnostics.filter(({ruleId}) => ruleId !== 'characters-private')
    const diagnostics = [...decodings, ...leftOutOf(path, leftOut), ...lostOf(path, lost), ...tablesOf(path, rows)]
    return settled(path, {text, kind: 'html', pages: undefined, encoding: decoded.encoding, diagnostics})
  },
  async text(path, bytes) {
    return {...decoding(path, bytes), kind: 'text', pages: undefined}
  },
  async markdown(path, bytes) {
    return {...decoding(path, bytes), kind: 'markdown', pages: undefined}
  },
}

/** What is written is UTF-8: an encoding is a fact of the file, and nothing to do about; of ten years of papers it would be told for each. */
function decoding(path: string, bytes: Uint8Array): Pick<Extract, 'text' | 'encoding' | 'diagnostics'> {
  const {text, encoding, diagnostics} = decode(path, bytes)
  return {text, encoding, diagnostics: diagnostics.filter(({ruleId}) => ruleId !== 'encoding-other')}
}

/** Characters that no text holds are marked as such, and a file without any text is none. */
function settled(path: string, extracted: Extract, garbled: ReadonlyArray<string> = []): Extract {
  const {text = '', kind} = extracted
  const diagnostics = [...extracted.diagnostics, ...garbledIn(path, garbled)]
  if (text.trim() === '') {
    const empty = refused(path, kind, 'Unexpected file without text, expected text', '文件里没有文字')
    return {...empty, diagnostics: [...empty.diagnostics, ...diagnostics]}
  }
  const unread = new Set(garbled)
  const rest = text.split(/[\n\f]/).filter((line) => !unread.has(line))
  const odd = rest.join('\n').match(meaningless) ?? []
  const found = diagnostic(path, 'import-garbled', `Unexpected ${odd.length} characters that mean nothing`, {
    inChinese: `有 ${odd.length} 个无意义的字符`,
    actual: lineWith(rest),
  })
  return {
    ...extracted,
    text: text.replace(controls, '\ufffd'),
    diagnostics: odd.length > 0 ? [...diagnostics, found] : diagnostics,
  }
}

/** Private to a font, or no character at all. */
const meaningless = /[\p{Co}\p{Cn}\ufffd]|(?![\t\n\f\r])\p{Cc}/gu
const controls = /(?![\t\n\f\r\u0085])\p{Cc}/gu

function lineWith(lines: ReadonlyArray<string>): string {
  return lines.find((line) => line.search(meaningless) >= 0)?.replace(controls, '\ufffd') ?? ''
}

function garbledIn(path: string, lines: ReadonlyArray<string>): ReadonlyArray<Diagnostic> {
  const [first] = lines
  if (first === undefined) return []
  const count = lines.length === 1 ? 'line' : `${lines.length} lines`
  const reason = `Unexpected ${count} of characters that make no words, expected text: the PDF does not say which characters its fonts draw`
  return [
    diagnostic(path, 'import-garbled', reason, {
      inChinese: `有 ${lines.length} 行像是乱码：PDF 的字体没有写明画的是什么字`,
      actual: first.trim().replace(controls, '\ufffd'),
    }),
  ]
}

function asidesIn(path: string, asides: ReadonlyArray<string>): ReadonlyArray<Diagnostic> {
  if (asides.length === 0) return []
  const count = asides.length === 1 ? 'note or field' : `${asides.length} notes and fields`
  return [
    diagnostic(path, 'import-left-out', `Unexpected ${count} on its pages, left out`, {
      inChinese: `有 ${asides.length} 处批注或填写的文字没有导入`,
      actual: asides.join(' … '),
    }),
  ]
}

function hiddenIn(path: string, texts: ReadonlyArray<string>): ReadonlyArray<Diagnostic> {
  if (texts.length === 0) return []
  const count = texts.length === 1 ? 'text' : `${texts.length} texts`
  return [
    diagnostic(path, 'import-left-out', `Unexpected ${count} on layers that are switched off, left out`, {
      inChinese: `有 ${texts.length} 处文字在关闭的图层上，没有导入`,
      actual: texts.join(' … '),
    }),
  ]
}

function leftOutOf(path: string, parts: ReadonlyArray<string>): ReadonlyArray<Diagnostic> {
  const count = parts.join('').replace(/\s/g, '').length
  if (count === 0) return []
  const reason = `Unexpected ${count} characters beside the text, left out`
  return [
    diagnostic(path, 'import-left-out', reason, {inChinese: `有 ${count} 个字符没有导入`, actual: parts.join(' … ')}),
  ]
}

/** In a Word file: in a page’s head, or shown by nothing, or of a kind that browsers do not show. In a page: all. */
function lostOf(path: string, pictures: ReadonlyArray<string>): ReadonlyArray<Diagnostic> {
  if (pictures.length === 0) return []
  const count = pictures.length === 1 ? 'picture' : `${pictures.length} pictures`
  return [
    diagnostic(path, 'import-left-out', `Unexpected ${count}, left out`, {
      inChinese: `有 ${pictures.length} 张图片没有导入`,
      actual: pictures.join(' … '),
    }),
  ]
}

/** A table of which a column says what its cells mean is no more one: whoever imports it is told, and where to look. */
function tablesOf(path: string, rows: ReadonlyArray<TableRow>): ReadonlyArray<Diagnostic> {
  const heads = rows.filter(({table}, at) => table !== rows[at - 1]?.table)
  if (heads.length === 0) return []
  const count = heads.length === 1 ? 'table' : `${heads.length} tables`
  const reason = `Unexpected ${count} with ${rows.length} rows, written as lines of text`
  return [
    diagnostic(path, 'import-table', reason, {
      inChinese: `有 ${heads.length} 个表格，共 ${rows.length} 行，一行写成了一行文字`,
      actual: heads.map(({text}) => text).join(' … '),
    }),
  ]
}

function refused(
  path: string,
  kind: OriginKind | undefined,
  reason: string,
  inChinese: string,
  how?: UnreadableFile['remedy'],
): Extract {
  const diagnostics = [diagnostic(path, 'import-unreadable', reason, {inChinese, ...how})]
  return {text: undefined, kind, pages: undefined, diagnostics}
}
