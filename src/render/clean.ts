/** What XML 1.0 cannot hold, and no format of ours has a use for: control characters, halves of characters. */
const unfit = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** A text that any format may hold: what is no character shows as U+FFFD, so that nobody takes it for nothing. */
export function clean(text: string): string {
  return text.replace(unfit, '\uFFFD')
}

/** The same on one line. */
export function oneLine(text: string): string {
  return clean(text)
    .replace(/[\s\u2028\u2029]+/g, ' ')
    .trim()
}
