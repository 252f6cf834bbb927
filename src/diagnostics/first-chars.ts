/** The first characters of a text. They are code points: no pair is cut. */
export function firstChars(text: string, count: number): string {
  let end = 0
  for (let left = count; left > 0 && end < text.length; left--) end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1
  return text.slice(0, end)
}

/** So many characters of a text, and `…` where it goes on. */
export function shorten(text: string, count: number): string {
  const head = firstChars(text, count)
  return head === text ? text : `${head}…`
}
