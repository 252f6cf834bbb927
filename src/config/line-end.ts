/** How a text ends its lines: a file that an editor keeps on Windows stays one of its kind. */
export function lineEndOf(text: string): '\n' | '\r\n' {
  return text.includes('\r\n') ? '\r\n' : '\n'
}
