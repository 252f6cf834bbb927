/**
 * Whether a UTF-16 unit prints nothing: white space, line ends, zero widths, soft hyphen, byte order mark. What is not
 * blank must stand in a text leaf.
 */
export function isBlank(code: number): boolean {
  // Most characters are above nearly all of them.
  if (code > 0x3000) return code === 0xfeff
  if (code < 0x2000)
    return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0x85 || code === 0xa0 || code === 0xad
  return (
    code <= 0x200f ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000
  )
}

/** Whether a UTF-16 unit ends a line; CRLF is one end. A form feed ends a line of text, though an editor counts none. */
export function isLineEnd(code: number): boolean {
  // Most characters are above them all.
  if (code > 0x2029) return false
  return code === 0x0a || code === 0x0c || code === 0x0d || code === 0x85 || code >= 0x2028
}
