/** An excerpt holds at most this many characters. */
const excerptLength = 120

/** The first sentences of a text, at most 120 characters; a first sentence that is longer ends at a clause and `…`. */
export function excerptOf(paragraphs: ReadonlyArray<string>): string {
  const text = beginningOf(paragraphs)
  const whole = firstChars(text, excerptLength)
  if (whole === text) return text
  const sentences = /^.*[。！？!?…][”’」』）)]*/su.exec(whole)?.[0]
  if (sentences) return sentences
  const head = firstChars(text, excerptLength - 1)
  const clause = /^(.+)[，；：、,;:]/su.exec(head)?.[1]
  return `${clause ?? head}…`
}

/** 字数: characters without blanks and punctuation. */
export function lengthOf(texts: ReadonlyArray<string>): number {
  let length = 0
  for (const text of texts) {
    const bare = text.replace(/[\s\p{P}]+/gu, '')
    length += bare.length - (bare.match(/[\ud800-\udbff](?=[\udc00-\udfff])/g)?.length ?? 0)
  }
  return length
}

/** More of it than an excerpt can hold, whatever its characters are. */
function beginningOf(paragraphs: ReadonlyArray<string>): string {
  let text = ''
  for (const paragraph of paragraphs) {
    if (text.length > 2 * excerptLength) break
    text += paragraph
  }
  return text
}

/** Characters are code points: no pair is cut. */
function firstChars(text: string, count: number): string {
  let end = 0
  for (let left = count; left > 0 && end < text.length; left--) end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1
  return text.slice(0, end)
}
