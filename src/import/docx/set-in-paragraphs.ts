import {attributeOf, elementsNamed, propertiesAt, saidNow, valueIn} from './elements.ts'
import type {Styles} from './styles.ts'

/**
 * Write two wide blanks before paragraphs whose first line Word sets in, as a typist would: it tells them from headlines,
 * from lines of their own, and from names, and stands nowhere in the file's text.
 *
 *     <w:p><w:pPr><w:ind w:firstLineChars="200"/></w:pPr>…昨日完工。    →    　　昨日完工。
 *
 * What is centred or stands at the right is no such paragraph, nor is one that is bold from end to end, nor a table's.
 */
export function setInParagraphs(body: string, styles: Styles): string {
  const isSetIn = settingOf(styles)
  const parts: Array<string> = []
  let last = 0
  let tables = 0
  for (const {0: tag, index} of body.matchAll(/<(?:w:tbl|\/w:tbl|w:p(?:\s[^>]*)?)>/g)) {
    if (tag === '<w:tbl>') tables++
    else if (tag === '</w:tbl>') tables--
    else if (tables === 0 && !tag.endsWith('/>')) {
      const at = index + tag.length
      const properties = propertiesAt(body, at)
      const start = at + properties.length
      if (!isSetIn(properties)) continue
      const text = textFrom(body, start)
      if (isTypedIn(text) || isBold(text)) continue
      parts.push(body.slice(last, start), '<w:r><w:t xml:space="preserve">　　</w:t></w:r>')
      last = start
    }
  }
  return [...parts, body.slice(last)].join('')
}

/** A paragraph from its properties on; nothing of one that is longer than any 小标题. */
function textFrom(body: string, start: number): string {
  const [text, ...behind] = body.slice(start, start + longestHeading).split('</w:p>', 2)
  return behind.length === 0 ? '' : (text ?? '')
}

/** With all that a file says of its type. */
const longestHeading = 6000

/** Blanks that are typed before the text set it in, too. */
function isTypedIn(text: string): boolean {
  return /^[ 　\u00a0]/.test(elementsNamed(text, 'w:t')[0]?.replace(/^[^>]*>/, '') ?? '')
}

/** 一、加强领导: a 小标题 in bold type may be set in as a paragraph is. */
function isBold(text: string): boolean {
  const runs = elementsNamed(text, 'w:r').filter((run) => run.includes('<w:t>') || run.includes('<w:t '))
  return runs.length > 0 && runs.every((run) => /<w:b(?:\s*\/>|\s+w:val="(?:1|true|on)"\s*\/>)/.test(run))
}

/** Whether the properties of a paragraph, with those of its style, set its first line in. */
function settingOf({plain, said}: Styles): (properties: string) => boolean {
  const [charsOfStyle, twipsOfStyle, alignOfStyle] = [said(charsIn), said(twipsIn), said(alignIn)]
  return (properties) => {
    const now = saidNow(properties, 'w:pPr')
    const style = valueIn(now, 'w:pStyle') ?? plain
    const align = alignIn(now) ?? alignOfStyle(style)
    if (align === 'center' || align === 'right' || align === 'end') return false
    const chars = charsIn(now) ?? charsOfStyle(style)
    return chars === undefined ? (twipsIn(now) ?? twipsOfStyle(style) ?? 0) >= fewestTwips : chars >= fewestChars
  }
}

/** One character; less is none. */
const [fewestChars, fewestTwips] = [100, 200]

/** In hundredths of a character. */
function charsIn(properties: string): number | undefined {
  return amount(properties, 'w:firstLineChars', 'w:hangingChars')
}

/** In twentieths of a point. */
function twipsIn(properties: string): number | undefined {
  return amount(properties, 'w:firstLine', 'w:hanging')
}

function alignIn(properties: string): string | undefined {
  return valueIn(properties, 'w:jc')
}

/** A line that hangs out is not set in, whatever its style says. */
function amount(properties: string, inwards: string, outwards: string): number | undefined {
  const [indent = ''] = elementsNamed(properties, 'w:ind')
  const set = attributeOf(indent, inwards)
  if (set !== undefined) return Number(set)
  return attributeOf(indent, outwards) === undefined ? undefined : 0
}
