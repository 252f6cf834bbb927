import type {Element, ElementContent, Properties} from 'hast'

/** An element. */
export function element(tagName: string, properties: Properties, children: Array<ElementContent>): Element {
  return {type: 'element', tagName, properties, children}
}

/** An element of one text. */
export function said(tagName: string, className: string, value: string): Element {
  return element(tagName, {className: [className]}, [{type: 'text', value}])
}

/** All that is said in a node. */
export function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? node.children.map(textOf).join('') : ''
}

/** A text as it is; what HTML cannot hold has a picture of it, named by its number. */
export function shown(value: string): Array<ElementContent> {
  if (value === '') return []
  if (!suspect.test(value) || !unprintable.test(value)) return [{type: 'text', value}]
  return value.split(unprintables).flatMap((part, at): ReadonlyArray<ElementContent> => {
    if (at % 2 === 1) return [pictureOf(part.codePointAt(0) ?? 0)]
    return part === '' ? [] : [{type: 'text', value: part}]
  })
}

/** Controls other than tab and form feed, noncharacters, halves of pairs. */
const unprintable = /[\p{Cs}\p{Noncharacter_Code_Point}]|(?![\t\f])\p{Cc}/u
/** Nearly every text has none of these: told without looking at code points. */
const suspect = /[^\t\f\u0020-\u007e\u00a0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd]/
const unprintables = new RegExp(`(${unprintable.source})`, 'u')

function pictureOf(code: number): Element {
  const picture = code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '␡' : '\ufffd'
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  return element('span', {className: ['control'], title: name}, [{type: 'text', value: picture}])
}
