/** An excerpt holds at most this many characters. */
const excerptLength = 120

/** The first sentences of a text, at most 120 characters; a first sentence that is longer ends at a clause and `…`. */
export function excerptOf(paragraphs: ReadonlyArray<string>): string {
  const chars = firstChars(paragraphs)
  if (chars.length <= excerptLength) return chars.join('')
  const sentences = /^.*[。！？!?…][”’」』）)]*/su.exec(chars.slice(0, excerptLength).join(''))?.[0]
  if (sentences) return sentences
  const head = chars.slice(0, excerptLength - 1).join('')
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

function firstChars(paragraphs: ReadonlyArray<string>): ReadonlyArray<string> {
  const chars: Array<string> = []
  for (const paragraph of paragraphs) {
    if (chars.length > excerptLength) break
    chars.push(...paragraph.slice(0, 4 * excerptLength))
  }
  return chars
}
