import type {Position} from 'unist'
import {type Diagnostic, diagnostic} from '../../diagnostics/diagnostic.ts'
import {guessEncoding, meantEncoding, readAs, validLength} from './guess-encoding.ts'
import {withHongKong} from './hong-kong.ts'
import {findPrivateUse} from './private-use.ts'

export interface Decoded {
  /** Absent when the bytes are no text. */
  readonly text: string | undefined
  /** As the platform names it: `utf-8`, `utf-16le`, `gb18030`, `big5`. */
  readonly encoding: string | undefined
  readonly diagnostics: ReadonlyArray<Diagnostic>
}

/**
 * Bytes to text, by what they are: a byte order mark, UTF-8, UTF-16, else GB18030 or Big5, whichever reads as Chinese.
 * Anything but UTF-8 is reported; a byte that is invalid in every encoding names its line, and so does a character that
 * means something in one font only.
 */
export function decode(path: string, bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return failed(holdsNothing(path, 'Unexpected empty file, expected text'))
  const marked = markOf(bytes)
  const isControlled = isBinary(bytes)
  const plain = marked || isControlled ? undefined : readAs('utf-8', bytes)
  const encoding = marked ?? (plain === undefined ? guessEncoding(bytes, isControlled) : 'utf-8')
  const read = plain ?? (encoding && readAs(encoding, bytes))
  const text = read && encoding === 'big5' ? withHongKong(bytes, read) : read
  if (encoding === undefined || text === undefined) {
    if (marked === undefined && isControlled) {
      return failed(
        diagnostic(path, 'file-binary', 'Unexpected binary content, expected text', {
          note: '文件名以 .txt 结尾的应是纯文本；Word 或 PDF 请用 benbao import 导入。',
        }),
      )
    }
    return failed(holdsInvalid(path, lineOfInvalid(marked, bytes)))
  }
  const zero = text.indexOf('\0')
  if (zero >= 0) return failed(holdsZero(path, text.slice(0, zero)))
  if (text.trim() === '') return failed(holdsNothing(path, 'Unexpected file of blanks, expected text'))
  const notes =
    encoding === 'utf-8'
      ? []
      : [
          diagnostic(path, 'encoding-other', `Unexpected ${encoding}, expected utf-8; read as ${encoding}`, {
            inChinese: `文件不是 UTF-8 编码，已按 ${encoding} 读入`,
          }),
        ]
  return {text, encoding, diagnostics: [...notes, ...findPrivateUse(path, text)]}
}

function holdsNothing(path: string, reason: string): Diagnostic {
  return diagnostic(path, 'file-empty', reason, {note: '把这一期的文字粘贴进去，或删去这个文件。'})
}

function holdsInvalid(path: string, line: number): Diagnostic {
  const reason = `Unexpected invalid byte in line ${line}, expected UTF-8, UTF-16, GB18030 or Big5`
  return diagnostic(path, 'encoding-invalid', reason, {
    inChinese: `第 ${line} 行有字节不合文件的编码`,
    ...{at: startOf(line), note: '用编辑器打开这个文件，另存为 UTF-8。'},
  })
}

/** UTF-32 reads as UTF-16 with a zero behind each character; and a disk that lost power fills a file up with them. */
function holdsZero(path: string, before: string): Diagnostic {
  const line = before.split(/\r\n|[\n\r]/).length
  const reason = `Unexpected zero in line ${line}, expected text: the file is damaged, or in UTF-32`
  return diagnostic(path, 'encoding-invalid', reason, {
    inChinese: `第 ${line} 行有值为 0 的字节，文字里不会有：文件存坏了，或是 UTF-32 编码`,
    ...{at: startOf(line), note: '用编辑器打开这个文件，核对后另存为 UTF-8；存坏了的，从备份取回。'},
  })
}

function startOf(line: number): Position {
  return {start: {line, column: 1}, end: {line, column: 1}}
}

function failed(finding: Diagnostic): Decoded {
  return {text: undefined, encoding: undefined, diagnostics: [finding]}
}

function markOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/** Control characters that no text holds, in the first 64 kB. */
function isBinary(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, 65_536)
  for (let at = 0; at < end; at++) {
    const byte = bytes[at] ?? 0
    if (byte < 0x20 && (byte < 0x09 || (byte > 0x0d && byte !== 0x1a && byte !== 0x1b))) return true
  }
  return false
}

/** The line, from 1, in which the first byte stands that the encoding does not allow. */
function lineOfInvalid(marked: string | undefined, bytes: Uint8Array): number {
  const {encoding, valid} = marked ? {encoding: marked, valid: validLength(marked, bytes)} : meantEncoding(bytes)
  return new TextDecoder(encoding).decode(bytes.subarray(0, valid), {stream: true}).split(/\r\n|[\n\r]/).length
}
