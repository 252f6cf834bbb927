import {elementsNamed, isOn, propertiesAt, saidNow, valueIn} from './elements.ts'
import type {Styles} from './styles.ts'
import {wordsIn} from './words.ts'

/** A part of a Word file without what is hidden in it, and what that says. */
export interface Unhidden {
  readonly xml: string
  readonly hidden: ReadonlyArray<string>
}

/**
 * Leave out the runs that Word neither shows nor prints, whether they say so or their style does; a paragraph goes that
 * is hidden to its end, and its number with it. What fields are made of stays, and so do the ways to notes.
 *
 *     <w:r><w:rPr><w:vanish/></w:rPr><w:t>待核</w:t></w:r>    →    hidden: 待核
 */
export function leaveOutHidden(xml: string, styles: Styles): Unhidden {
  if (!mayHide.test(xml) && !mayHide.test(styles.xml)) return {xml, hidden: []}
  const isHidden = hidingOf(styles)
  const parts: Array<string> = []
  const hidden: Array<string> = []
  const open: Array<Open> = []
  let last = 0
  // How deep within a hidden run, and where it began.
  let [depth, from] = [0, 0]
  for (const {0: tag, 1: end, 2: name, index} of xml.matchAll(/<(\/?)w:([pr])(?=[\s/>])[^>]*>/g)) {
    if (tag.endsWith('/>')) continue
    const at = index + tag.length
    if (depth > 0) {
      if (name === 'r') depth += end === '/' ? -1 : 1
      if (depth > 0) continue
      const run = xml.slice(from, index)
      const stays = (run.match(kept) ?? []).join('')
      parts.push(xml.slice(last, from), stays)
      last = index
      const text = wordsIn(run, 'w:t').join('')
      const paragraph = open.at(-1)
      if (paragraph && stays !== '') paragraph.isShown = true
      if (text !== '' && paragraph?.hidden === hidden.length) hidden[hidden.length - 1] += text
      else if (text !== '') hidden.push(text)
      if (paragraph && text !== '') paragraph.hidden = hidden.length
    } else if (name === 'p' && end === '') {
      const properties = saidNow(propertiesAt(xml, at), 'w:pPr')
      parts.push(xml.slice(last, index))
      last = index
      const style = valueIn(properties, 'w:pStyle')
      const isEndHidden = isHidden(elementsNamed(properties, 'w:rPr')[0] ?? '', style)
      open.push({style, isEndHidden, isShown: properties.includes('<w:sectPr'), hidden: -1, part: parts.length})
    } else if (name === 'p') {
      const paragraph = open.pop()
      if (!paragraph?.isEndHidden || paragraph.isShown) continue
      parts.length = paragraph.part
      last = at
    } else if (end === '') {
      const paragraph = open.at(-1)
      if (isHidden(runProperties(xml, at), paragraph?.style)) [depth, from] = [1, at]
      else if (paragraph) paragraph.isShown = true
    }
  }
  return {xml: [...parts, xml.slice(last)].join(''), hidden}
}

/** A paragraph whose end is yet to come. */
interface Open {
  readonly style: string | undefined
  readonly isEndHidden: boolean
  /** Whether anything of it is seen. */
  isShown: boolean
  /** How many hidden texts there were with its last one. */
  hidden: number
  /** How many parts there were before it. */
  readonly part: number
}

const mayHide = /<w:vanish(?=[\s/>])/
const kept =
  /<w:fldChar(?=[\s/>])[^>]*>|<\/w:fldChar>|<w:instrText(?:\s[^>]*)?>[^<]*<\/w:instrText>|<w:(?:foot|end)noteReference(?=[\s/>])[^>]*>/g

/** With those before a change. */
const longestProperties = 6000

function runProperties(xml: string, at: number): string {
  const near = xml.slice(at, at + longestProperties)
  return /^\s*<w:rPr>/.test(near) ? (near.split('</w:rPr>', 1)[0] ?? '') : ''
}

/** Whether a run with some properties is hidden in a paragraph of some style; of two styles that hide it, neither does. */
function hidingOf({plain, said}: Styles): (properties: string, paragraph: string | undefined) => boolean {
  const hides = said(saidIn)
  return (properties, paragraph) => {
    const own = saidIn(properties)
    if (own !== undefined) return own
    const run = valueIn(properties, 'w:rStyle')
    return (hides(paragraph ?? plain) === true) !== (run !== undefined && hides(run) === true)
  }
}

/** `<w:vanish/>`, `<w:vanish w:val="0"/>`; undefined where nothing is said, as it is of what was said before a change. */
function saidIn(properties: string): boolean | undefined {
  const now = saidNow(properties, 'w:rPr')
  const [said] = elementsNamed(now, 'w:vanish')
  return said === undefined ? undefined : isOn(said)
}
