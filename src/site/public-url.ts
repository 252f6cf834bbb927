import type {SiteConfig} from '../config/types.ts'

/**
 * Where feeds, sitemaps and robots.txt may say that the site stands; undefined where the site has no address, for all of
 * them need absolute ones. An edition for the house alone (`closed`) has none for the public either: this is the one place
 * that says so.
 */
export function publicUrl({url, closed}: Pick<SiteConfig, 'url' | 'closed'>): string | undefined {
  return url === undefined || closed ? undefined : new URL(url).href
}
