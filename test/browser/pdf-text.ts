import {inflateSync} from 'node:zlib'

/** What is printed on each page of a PDF as Chromium writes it: without blanks, since it places glyphs, not words. */
export function pdfText(pdf: Buffer): ReadonlyArray<string> {
  const objects = objectsIn(pdf)
  const pages = [...objects.values()].filter(({head}) => /\/Type \/Page\b(?!s)/.test(head))
  const fonts = new Map<string, ReadonlyMap<string, string>>()
  return pages.map(({head}) => {
    const [, contents = ''] = /\/Contents (\d+) 0 R/.exec(head) ?? []
    const names = new Map([...head.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [name, id]))
    return textOf(objects.get(contents)?.stream ?? '', (name) => glyphsOf(names.get(name) ?? ''))
  })

  function glyphsOf(id: string): ReadonlyMap<string, string> {
    const known = fonts.get(id)
    if (known !== undefined) return known
    const [, map = ''] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id)?.head ?? '') ?? []
    const made = glyphMap(objects.get(map)?.stream ?? '')
    fonts.set(id, made)
    return made
  }
}

interface PdfObject {
  readonly head: string
  readonly stream: string
}

function objectsIn(pdf: Buffer): ReadonlyMap<string, PdfObject> {
  const text = pdf.toString('latin1')
  const objects = new Map<string, PdfObject>()
  for (const {1: id = '', index} of text.matchAll(/(?:^|\n)(\d+) 0 obj\b/g)) {
    const end = text.indexOf('endobj', index)
    const from = text.indexOf('stream\n', index)
    if (from === -1 || from > end) objects.set(id, {head: text.slice(index, end), stream: ''})
    else {
      const head = text.slice(index, from)
      const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0)
      const bytes = pdf.subarray(from + 7, from + 7 + length)
      const isPacked = head.includes('/FlateDecode')
      objects.set(id, {head, stream: (isPacked ? inflateSync(bytes) : bytes).toString('latin1')})
    }
  }
  return objects
}

function textOf(content: string, glyphsOf: (font: string) => ReadonlyMap<string, string>): string {
  let glyphs: ReadonlyMap<string, string> = new Map()
  let printed = ''
  let isSaid = false
  const operators = /\/(F\d+) [\d.]+ Tf|ActualText <FEFF(\w+)>|(EMC)|(<\w+>|\[[^\]]*\]) TJ?j?/g
  for (const [, font, said, end, shown = ''] of content.matchAll(operators)) {
    if (font !== undefined) glyphs = glyphsOf(font)
    else if (end !== undefined) isSaid = false
    else if (said !== undefined) {
      printed += utf16(said)
      isSaid = true
    } else if (!isSaid) for (const [, hex = ''] of shown.matchAll(/<(\w+)>/g)) printed += charactersOf(hex, glyphs)
  }
  return printed.replace(/\s/g, '')
}

/** A font names its glyphs by one byte or by two. */
function charactersOf(hex: string, glyphs: ReadonlyMap<string, string>): string {
  const [length = 4] = [...glyphs.keys()].map((code) => code.length)
  return (hex.match(length === 2 ? /../g : /.{4}/g) ?? []).map((code) => glyphs.get(code.toUpperCase()) ?? '').join('')
}

/** A font’s own table: from glyphs to characters. */
function glyphMap(table: string): ReadonlyMap<string, string> {
  const glyphs = new Map<string, string>()
  for (const [, single = '', range = ''] of table.matchAll(
    /beginbfchar([\s\S]*?)endbfchar|beginbfrange([\s\S]*?)endbfrange/g,
  )) {
    for (const [, code = '', to = ''] of single.matchAll(/<(\w+)>\s*<(\w+)>/g))
      glyphs.set(code.toUpperCase(), utf16(to))
    for (const [, first = '', last = '', to = ''] of range.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
      for (let at = 0; at <= Number.parseInt(last, 16) - Number.parseInt(first, 16); at++) {
        const code = (Number.parseInt(first, 16) + at).toString(16).padStart(first.length, '0').toUpperCase()
        glyphs.set(code, String.fromCharCode(Number.parseInt(to, 16) + at))
      }
  }
  return glyphs
}

function utf16(hex: string): string {
  return String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)))
}
