import type {SiteConfig} from '../config/types.ts'
import {addresses} from './addresses.ts'
import type {SiteFile} from './files.ts'

/** What a browser needs to search the site from its address bar; only a site that has an address can say it. */
export function openSearchFiles({title, description, url}: SiteConfig): ReadonlyArray<SiteFile> {
  if (url === undefined) return []
  const template = `${new URL(addresses.search, url).href}?q={searchTerms}`
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escapeXml(beginning(title, 16))}</ShortName>
<Description>${escapeXml(beginning(description === '' ? title : description, 1024))}</Description>
<Url type="text/html" template="${escapeXml(template)}"/>
<Language>zh-CN</Language>
<InputEncoding>UTF-8</InputEncoding>
<OutputEncoding>UTF-8</OutputEncoding>
</OpenSearchDescription>
`
  return [{path: addresses.openSearch, text}]
}

/** The standard sets the lengths, in characters. */
function beginning(text: string, most: number): string {
  return [...text].slice(0, most).join('')
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
