import {attributeOf, endOfProperties} from './elements.ts'
import {spellOut} from './spell-out.ts'

/**
 * The text of a Word file spelled out, with what only a text has: the words of WordArt, and large first characters in
 * their paragraphs. In the head of a page WordArt is a watermark.
 *
 *     <v:textpath string="老桥退休"/>    →    老桥退休        春 | 天的风    →    春天的风
 */
export function spellOutBody(xml: string): string {
  return withDropCaps(spellOut(withWordArt(xml)))
}

function withWordArt(xml: string): string {
  return xml.replace(/<v:textpath\s[^>]*>/g, (tag) => {
    const words = attributeOf(tag, 'string') ?? ''
    if (words.trim() === '') return tag
    const paragraph = `<w:p><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`
    const box = `<v:textbox><w:txbxContent>${paragraph}</w:txbxContent></v:textbox>`
    return tag.endsWith('/>') ? `${tag}${box}` : `${box}${tag}`
  })
}

/** Word keeps a large first character as a paragraph by itself, in a frame. */
function withDropCaps(xml: string): string {
  const parts = xml.split(/(?=<w:p[\s>])/)
  let large = ''
  return parts
    .map((part, at) => {
      const first = large
      large = first === '' && at < parts.length - 1 ? largeIn(part) : ''
      if (first !== '') return withFirst(first, part)
      return large === '' ? part : ''
    })
    .join('')
}

/** What a paragraph holds that is the first character of the next one; nothing where it is none. */
function largeIn(part: string): string {
  const properties = afterProperties(part)
  const isLarge = /<w:framePr\s[^>]*w:dropCap="(?:drop|margin)"/.test(part.slice(0, properties))
  return isLarge && part.trimEnd().endsWith('</w:p>') ? part.trimEnd().slice(properties, -'</w:p>'.length) : ''
}

function withFirst(large: string, part: string): string {
  const properties = afterProperties(part)
  return `${part.slice(0, properties)}${large}${part.slice(properties)}`
}

/** Where the text of a paragraph begins. */
function afterProperties(part: string): number {
  const opened = /^<w:p(?:\s[^>]*)?>(\s*<w:pPr>)?/.exec(part)
  if (opened?.[1] === undefined) return opened?.[0].length ?? 0
  const end = endOfProperties(part, opened[0].length)
  return end === undefined ? part.length : end + '</w:pPr>'.length
}
