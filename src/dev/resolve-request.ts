/** What a request asks for: a file of the site, or nothing that could be one. */
export type Wanted = {readonly path: string} | 'malformed'

/**
 * The path below the site’s root that a request’s target names.
 *
 *     /            →  index.html
 *     /2020/       →  2020/index.html
 *     /%E5%8C%BA   →  区
 *     /../x, /%2e%2e/x, /a%2f..%2fb, /a\b, /%00, /.git/config    →  malformed
 */
export function resolveRequest(target: string): Wanted {
  const raw = target.split(/[?#]/, 1)[0] ?? ''
  const path = decode(raw)
  if (path === undefined || !path.startsWith('/') || /[\0\\]/.test(path)) return 'malformed'
  const parts = path.slice(1).split('/')
  const last = parts.pop()
  if (parts.some((part) => part === '' || part.startsWith('.')) || last === undefined || last.startsWith('.')) {
    return 'malformed'
  }
  return {path: [...parts, last === '' ? 'index.html' : last].join('/')}
}

function decode(raw: string): string | undefined {
  try {
    return decodeURIComponent(raw)
  } catch {
    return undefined
  }
}
