import {elementsNamed, isOn, propertiesAt, saidNow, valueIn, withoutElements} from './elements.ts'
import type {Styles} from './styles.ts'

/**
 * Write the end of a page, as one puts it in by hand, where Word ends it by itself: before a paragraph that is to begin
 * a page, and where a section ends whose next one does. At the head of a page, no further one begins.
 *
 *     <w:p><w:pPr><w:pageBreakBefore/></w:pPr>…候船亭    →    \f候船亭
 */
export function endPages(text: string, styles: Styles): string {
  if (!mayEnd.test(text) && !mayEnd.test(styles.xml)) return text
  // Without what a section was said to be before a change.
  const body = withoutElements(text, 'w:sectPrChange')
  const begins = elementsNamed(body, 'w:sectPr').map((section) => !besideOthers.test(typeOf(section)))
  const beginsPage = beginsPageOf(styles)
  const parts: Array<string> = []
  let [last, tables, paragraphs, sections] = [0, 0, 0, 0]
  let isSectionOver = false
  let isAtHead = true
  for (const {0: tag, index} of body.matchAll(marks)) {
    const at = index + tag.length
    if (tag === '<w:tbl>') tables++
    else if (tag === '</w:tbl>') tables--
    else if (tag.startsWith('<w:sectPr')) {
      // What a section is said to be stands at its end; that of the last one in no paragraph.
      sections++
      isSectionOver = paragraphs > 0
    } else if (tag === '</w:p>') {
      paragraphs--
      if (isSectionOver && paragraphs === 0 && begins[sections] === true) endPage(index)
      isSectionOver &&= paragraphs > 0
    } else if (!/^<w:p[\s>]/.test(tag)) isAtHead = tag.startsWith('<w:br')
    else if (!tag.endsWith('/>')) {
      paragraphs++
      if (paragraphs > 1 || tables > 0) continue
      const properties = propertiesAt(body, at)
      if (beginsPage(properties)) endPage(at + properties.length)
    }
  }
  return [...parts, body.slice(last)].join('')

  function endPage(at: number): void {
    if (isAtHead) return
    parts.push(body.slice(last, at), '<w:r><w:br w:type="page"/></w:r>')
    last = at
    isAtHead = true
  }
}

const mayEnd = /<w:(?:pageBreakBefore|sectPr)(?=[\s/>])/
/** What frames a text, and what fills a page. */
const marks =
  /<w:p(?:\s[^>]*)?>|<\/w:p>|<w:tbl>|<\/w:tbl>|<w:sectPr(?=[\s/>])[^>]*>|<w:br\s[^>]*w:type="page"[^>]*>|<w:(?:t|drawing|pict|object)(?:\s[^>]*)?>/g
/** A section that goes on on the page; one of which nothing is said begins another. */
const besideOthers = /^(?:continuous|nextColumn)$/

function typeOf(section: string): string {
  return section.startsWith('/>') ? '' : (valueIn(section, 'w:type') ?? '')
}

/** Whether a paragraph says that it begins a page, or its style does. */
function beginsPageOf({plain, said}: Styles): (properties: string) => boolean {
  const ofStyle = said(beginsIn)
  return (properties) => {
    const now = saidNow(properties, 'w:pPr')
    return beginsIn(now) ?? ofStyle(valueIn(now, 'w:pStyle') ?? plain) ?? false
  }
}

function beginsIn(properties: string): boolean | undefined {
  const [said] = elementsNamed(properties, 'w:pageBreakBefore')
  return said === undefined ? undefined : isOn(said)
}
