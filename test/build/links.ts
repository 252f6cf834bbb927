import type {Tree} from './make-workspace.ts'

/** Links of pages that can be reached from the given pages and lead to nothing: `page → target`. */
export function deadLinks(site: Tree, from: Iterable<string>): ReadonlyArray<string> {
  const dead: Array<string> = []
  const seen = new Set<string>()
  const queue = [...from].filter((path) => path in site)
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (seen.has(path)) continue
    seen.add(path)
    if (!path.endsWith('.html')) continue
    for (const target of linksOf(site[path] ?? '', path)) {
      if (target in site) queue.push(target)
      else dead.push(`${path} → ${target}`)
    }
  }
  return dead
}

/** Addresses on this site that a page names, without what is behind `#`. */
export function linksOf(html: string, path: string): Array<string> {
  return [...html.matchAll(/\s(?:href|src|action|data-index)="([^"]*)"/g)].flatMap(([, link = '']) => {
    const url = new URL(link.replaceAll('&amp;', '&'), `http://site/${path}`)
    return url.host === 'site' ? [decodeURIComponent(url.pathname.slice(1))] : []
  })
}
