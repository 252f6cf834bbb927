import {attributeOf, elementsNamed, valueIn} from './elements.ts'

/** The styles of a Word file: `word/styles.xml`. */
export interface Styles {
  readonly xml: string
  /** The style of paragraphs that name none; empty where there is none. */
  readonly plain: string
  /**
   * What a style says, else the nearest of those that it is based on: each style is read once, however many paragraphs
   * ask. `read` is given the element of a style and what a text calls it.
   */
  readonly said: <T>(read: (style: string, id: string) => T | undefined) => (id: string) => T | undefined
}

export function readStyles(xml: string): Styles {
  const all = elementsNamed(xml, 'w:style')
  const byId = new Map(all.map((style) => [attributeOf(style, 'w:styleId') ?? '', style]))
  const plain = all.find(
    (style) => attributeOf(style, 'w:type') === 'paragraph' && attributeOf(style, 'w:default') === '1',
  )
  return {
    xml,
    plain: plain === undefined ? '' : (attributeOf(plain, 'w:styleId') ?? ''),
    said(read) {
      const known = new Map<string, ReturnType<typeof read>>()
      return (id) => {
        const passed: Array<string> = []
        let found: ReturnType<typeof read>
        // One that is based on itself says no more.
        for (let at: string | undefined = id; at !== undefined && found === undefined; ) {
          if (known.has(at)) {
            found = known.get(at)
            break
          }
          known.set(at, undefined)
          passed.push(at)
          const style: string = byId.get(at) ?? ''
          found = read(style, at)
          at = valueIn(style, 'w:basedOn')
        }
        for (const each of passed) known.set(each, found)
        return found
      }
    },
  }
}
