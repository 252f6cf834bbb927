import type {Element, ElementContent, Root, RootContent} from 'hast'
import {numberInWords} from '../number-in-words.ts'
import {textIn} from '../to-text.ts'

/**
 * A page with what a browser draws, and its markup does not hold, written into it: the numbers of lists, quotation
 * marks, brackets around the way a character is said.
 *
 *     <ol><li>换灯泡。<li>补船板。</ol>    →    1. 换灯泡。 2. 补船板。        <ruby>渚<rt>zhǔ</rt></ruby>    →    渚（zhǔ）
 */
export function spellOutHtml(parent: Root | Element): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    if (child.tagName === 'ol') numberItems(child)
    else if (child.tagName === 'q') wrap(child, '“', '”')
    else if (child.tagName === 'ruby') bracketReadings(child)
    spellOutHtml(child)
  }
}

function wrap(element: Element, before: string, after: string): void {
  element.children.unshift({type: 'text', value: before})
  element.children.push({type: 'text', value: after})
}

/** `<rp>` holds brackets for those who do not know `<rt>`. */
function bracketReadings(ruby: Element): void {
  const within = elementsIn(ruby)
  if (within.some(({tagName}) => tagName === 'rp')) return
  for (const each of within) if (each.tagName === 'rt' && textIn(each) !== '') wrap(each, '（', '）')
}

/** A list whose items open with numbers that were typed has no others. */
function numberItems(list: Element): void {
  const style = styleOf(list)
  const items = elementsIn(list).filter(({tagName}) => tagName === 'li')
  if (style === undefined || items.every((item) => numbered.test(textIn(item)))) return
  const {start, reversed} = list.properties
  const step = reversed === true ? -1 : 1
  let number = wholeOf(start) ?? (step < 0 ? items.length : 1)
  for (const item of items) {
    number = wholeOf(item.properties.value) ?? number
    const mark = `${numberInWords(number, style)}${style === chinese ? '、' : '. '}`
    if (textIn(item) !== '') open(item).unshift({type: 'text', value: mark})
    number += step
  }
}

const numbered =
  /^[（(【]?(?:\d{1,3}|[一二三四五六七八九十]{1,3}|[a-z])[）)】.．、,，：:]|^[①-⑳]|^第[一二三四五六七八九十\d]+/iu

function wholeOf(value: unknown): number | undefined {
  const number = Number(value ?? Number.NaN)
  return Number.isSafeInteger(number) ? number : undefined
}

/** How the numbers of a list are written, by what its style or its type says; undefined where it shows none. */
function styleOf({properties: {style, type}}: Element): string | undefined {
  const said =
    typeof style === 'string' ? /list-style(?:-type)?\s*:([^;]*)/i.exec(style)?.[1]?.toLowerCase() : undefined
  const words = said?.split(/\s+/) ?? (typeof type === 'string' ? [type] : [])
  return words.includes('none') ? undefined : (words.flatMap((word) => styles.get(word) ?? [])[0] ?? 'decimal')
}

const chinese = 'chineseCounting'
const styles: ReadonlyMap<string, string> = new Map([
  ['a', 'lowerLetter'],
  ['A', 'upperLetter'],
  ['i', 'lowerRoman'],
  ['I', 'upperRoman'],
  ['lower-alpha', 'lowerLetter'],
  ['lower-latin', 'lowerLetter'],
  ['upper-alpha', 'upperLetter'],
  ['upper-latin', 'upperLetter'],
  ['lower-roman', 'lowerRoman'],
  ['upper-roman', 'upperRoman'],
  ['cjk-ideographic', chinese],
  ['simp-chinese-informal', chinese],
  ['trad-chinese-informal', chinese],
])

/** Where the text of an item begins: in the paragraph that it opens with, if it does. */
function open(element: Element): Array<ElementContent> {
  const first = element.children.find(
    (child) => child.type === 'element' || (child.type === 'text' && child.value.trim() !== ''),
  )
  return first?.type === 'element' && blocks.has(first.tagName) ? open(first) : element.children
}

const blocks: ReadonlySet<string> = new Set(['p', 'div', 'section'])

/** The elements right below another. */
export function elementsIn({children}: Root | Element): ReadonlyArray<Element> {
  return children.flatMap((child: RootContent | ElementContent) => (child.type === 'element' ? [child] : []))
}
