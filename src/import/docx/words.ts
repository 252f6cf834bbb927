import {withoutElements} from './elements.ts'

/**
 * The paragraphs of a part of a Word file, by its markup alone: to see whether a reader of the whole format left one
 * out. What was moved away is no more there; what another writes as it likes, as the number of a note, parts two.
 *
 *     <w:p><w:r><w:t>新桥打下</w:t></w:r><w:r><w:t>第一根桩</w:t></w:r></w:p>    →    新桥打下第一根桩
 */
export function wordsOf(xml: string): ReadonlyArray<string> {
  return withoutElements(xml, 'w:moveFrom')
    .replace(/<w:tab\s*\/>/g, '<w:t> </w:t>')
    .split(/<\/w:p>|<w:(?:br|txbxContent|sym|noBreakHyphen|softHyphen|footnoteReference|endnoteReference)(?=[\s/>])/)
    .map((paragraph) => wordsIn(paragraph, 'w:t').join(''))
    .filter((paragraph) => paragraph.trim() !== '')
}

/** What stands between the tags of a name: `a:t` in drawings, `m:t` in formulas, `w:delText` in what was struck out. */
export function wordsIn(xml: string, tag: keyof typeof texts): ReadonlyArray<string> {
  return Array.from(xml.matchAll(texts[tag]), ([, text = '']) => unescaped(text))
}

const texts = {
  'w:t': /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g,
  'a:t': /<a:t(?:\s[^>]*)?>([^<]*)<\/a:t>/g,
  'm:t': /<m:t(?:\s[^>]*)?>([^<]*)<\/m:t>/g,
  'w:delText': /<w:delText(?:\s[^>]*)?>([^<]*)<\/w:delText>/g,
  'w:instrText': /<w:instrText(?:\s[^>]*)?>([^<]*)<\/w:instrText>/g,
} as const

const names: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
])

function unescaped(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return names.get(name) ?? whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
