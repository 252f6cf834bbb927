import {filesBelow} from '../sample/sample-site.ts'

/** A page of each kind of the published sample, but for the one of what is not found, which stands at any depth. */
export function pagesOfEachKind(out: string): ReadonlyArray<string> {
  const first = new Map<string, string>()
  for (const [path, text] of Object.entries(filesBelow(out))) {
    if (!path.endsWith('.html') || path === '404.html') continue
    const kind = /<body class="kind-([\w-]+)"/.exec(text)?.[1] ?? path
    if (!first.has(kind)) first.set(kind, path)
  }
  return [...first.values()]
}
