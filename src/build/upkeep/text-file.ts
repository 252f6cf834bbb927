import {FileError, type Files} from '../../io/ports.ts'
import {decode} from '../../parse/encoding/decode.ts'

/** A text of the editors' that may be written into. */
export interface TextFile {
  /** Below `content/`. */
  readonly path: string
  /** Without a byte order mark. */
  readonly text: string
  readonly exists: boolean
  readonly marked: boolean
  /** Only what is UTF-8 is written again: whoever keeps another encoding has a reason. */
  readonly isUtf8: boolean
}

/** Read a file of the editors'; one that is not there is empty. Undefined where it is no plain file, or no text. */
export function readText(content: Files, path: string): TextFile | undefined {
  const kind = content.kindOf(path)
  if (kind === undefined) return {path, text: '', exists: false, marked: false, isUtf8: true}
  if (kind !== 'file') return undefined
  try {
    const bytes = content.read(path)
    if (bytes.length === 0) return {path, text: '', exists: true, marked: false, isUtf8: true}
    const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
    const {text, encoding} = decode(path, bytes)
    if (text !== undefined) return {path, text, exists: true, marked, isUtf8: encoding === 'utf-8'}
    // Of blanks only.
    const plain = new TextDecoder().decode(bytes)
    return plain.trim() === '' ? {path, text: plain, exists: true, marked, isUtf8: true} : undefined
  } catch (error) {
    if (error instanceof FileError) return undefined
    throw error
  }
}

/** The bytes of a text in the place of what the file held. */
export function printText({marked}: Pick<TextFile, 'marked'>, text: string): Uint8Array {
  return new TextEncoder().encode(marked ? `\ufeff${text}` : text)
}
