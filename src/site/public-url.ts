import type {SiteConfig} from '../config/types.ts'

/**
 * Where feeds, sitemaps and robots.txt may say that the site stands; undefined where the site has no address, for all of
 * them need absolute ones. An edition that is not for the public has no such address either: this is the one place to say so.
 */
export function publicUrl({url}: Pick<SiteConfig, 'url'>): string | undefined {
  return url === undefined ? undefined : new URL(url).href
}
