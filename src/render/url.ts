/**
 * An address below the root, as seen from a page; always to an explicit file, so that the folder works from a disk.
 *
 *     2020/06/05/2-3.html, 2020/06/index.html    →    ../index.html
 */
export function relativeUrl(from: string, to: string): string {
  const [path, fragment] = splitFragment(to)
  if (path === from && fragment !== '') return fragment
  const here = from.split('/')
  const there = path.split('/')
  let shared = 0
  while (shared < here.length - 1 && shared < there.length - 1 && here[shared] === there[shared]) shared++
  return '../'.repeat(here.length - 1 - shared) + encodePath(there.slice(shared)) + fragment
}

/** The same below a fixed start: for the one page that is shown at any depth. */
export function absoluteUrl(base: string, to: string): string {
  const [path, fragment] = splitFragment(to)
  return base + encodePath(path.split('/')) + fragment
}

function splitFragment(address: string): readonly [path: string, fragment: string] {
  const at = address.indexOf('#')
  return at === -1 ? [address, ''] : [address.slice(0, at), `#${encodeURIComponent(address.slice(at + 1))}`]
}

function encodePath(segments: ReadonlyArray<string>): string {
  const path = segments.join('/')
  return /^[\w./-]*$/.test(path) ? path : segments.map(encodeURIComponent).join('/')
}
