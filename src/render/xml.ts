import {clean} from './clean.ts'

/** Text that is XML already. */
export type Markup = string & {readonly __brand: 'Markup'}

type Attributes = Readonly<Record<string, string | undefined>>

/** An element of XML: strings among its children are text, attributes that are undefined are left out. */
export function xml(name: string, attributes: Attributes = {}, ...children: ReadonlyArray<Markup>): Markup {
  const inner = children.join('')
  return asMarkup(`<${name}${printAttributes(attributes)}${inner === '' ? '/>' : `>${inner}</${name}>`}`)
}

/** Text as XML. */
export function text(value: string): Markup {
  return asMarkup(clean(value).replace(/[&<>]/g, (character) => entities.get(character) ?? character))
}

/** A whole document. */
export function xmlDocument(root: Markup, doctype = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${doctype}${root}\n`
}

/** Pieces of XML after each other, a line each. */
export function lines(...pieces: ReadonlyArray<Markup>): Markup {
  return asMarkup(`\n${pieces.join('\n')}\n`)
}

/** An attribute’s value, as it stands between double quotes. */
export function attribute(value: string): string {
  return clean(value).replace(
    /[&<>"\t\n\r]/g,
    (character) => entities.get(character) ?? `&#${character.charCodeAt(0)};`,
  )
}

function printAttributes(attributes: Attributes): string {
  let printed = ''
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) printed += ` ${name}="${attribute(value)}"`
  return printed
}

/** Only what this file has escaped, and what a printer of trees made, is markup. */
export function asMarkup(value: string): Markup {
  return value as Markup
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
])
