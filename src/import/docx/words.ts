/**
 * The paragraphs of a part of a Word file, by its markup alone: to see whether a reader of the whole format left one
 * out. What stands in for older programs (`mc:Fallback`) is there twice.
 *
 *     <w:p><w:r><w:t>新桥打下</w:t></w:r><w:r><w:t>第一根桩</w:t></w:r></w:p>    →    新桥打下第一根桩
 */
export function wordsOf(xml: string): ReadonlyArray<string> {
  return xml
    .replace(/<mc:Fallback>[\s\S]*?<\/mc:Fallback>/g, '')
    .split(/<\/w:p>|<w:br\/>|<w:txbxContent>/)
    .map((paragraph) =>
      Array.from(paragraph.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g), ([, text = '']) => text).join(''),
    )
    .map(unescaped)
    .filter((paragraph) => paragraph.trim() !== '')
}

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
