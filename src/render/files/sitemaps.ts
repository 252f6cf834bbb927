import type {FileProps, SitemapEntry} from '../../site/file.ts'
import {lines, type Markup, text, xml, xmlDocument} from '../xml.ts'

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** A sitemap by the protocol of sitemaps.org. */
export function sitemap({urls}: FileProps['sitemap']): string {
  return xmlDocument(xml('urlset', {xmlns: namespace}, lines(...urls.map((entry) => element('url', entry)))))
}

/** The index of all sitemaps. */
export function sitemapIndex({sitemaps}: FileProps['sitemap-index']): string {
  return xmlDocument(
    xml('sitemapindex', {xmlns: namespace}, lines(...sitemaps.map((entry) => element('sitemap', entry)))),
  )
}

function element(name: string, {url, updated}: SitemapEntry): Markup {
  const day = updated === undefined ? [] : [xml('lastmod', {}, text(updated))]
  return xml(name, {}, xml('loc', {}, text(url)), ...day)
}
