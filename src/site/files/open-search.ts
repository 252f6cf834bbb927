import {firstChars} from '../../diagnostics/first-chars.ts'
import {addresses} from '../addresses.ts'
import type {FileOf} from '../file.ts'
import type {Context} from '../frame.ts'
import {textFile} from './text-file.ts'

/** What a browser needs to search the site from its address bar; only a site that has an address can say it. */
export function openSearchFile({config: {title, description}}: Context, url: string): FileOf<'text'> {
  // The standard sets the lengths, in characters.
  const template = `${url}${addresses.search}?q={searchTerms}`
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escapeXml(firstChars(title, 16))}</ShortName>
<Description>${escapeXml(firstChars(description === '' ? title : description, 1024))}</Description>
<Url type="text/html" template="${escapeXml(template)}"/>
<Language>zh-CN</Language>
<InputEncoding>UTF-8</InputEncoding>
<OutputEncoding>UTF-8</OutputEncoding>
</OpenSearchDescription>
`
  return textFile(addresses.openSearch, () => text)
}

/** XML has no place for control characters, however they are written. */
function escapeXml(text: string): string {
  const allowed = [...text].filter((character) =>
    /[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(character),
  )
  return allowed.map((character) => entities.get(character) ?? character).join('')
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
])
