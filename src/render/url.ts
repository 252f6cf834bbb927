/**
 * An address below the root, as seen from a page; always to an explicit file, so that the folder works from a disk.
 *
 *     2020/06/05/2-3.html, 2020/06/index.html    →    ../index.html
 */
export function relativeUrl(from: string, to: string): string {
  const at = to.indexOf('#')
  const path = at === -1 ? to : to.slice(0, at)
  const fragment = fragmentOf(to, at)
  if (path === from && fragment !== '') return fragment
  let shared = 0
  for (let index = 0; index < path.length && path[index] === from[index]; index++)
    if (path[index] === '/') shared = index + 1
  let up = ''
  for (let index = from.indexOf('/', shared); index !== -1; index = from.indexOf('/', index + 1)) up += '../'
  return up + encodePath(path.slice(shared)) + fragment
}

/** The same below a fixed start: for the one page that is shown at any depth. */
export function absoluteUrl(base: string, to: string): string {
  const at = to.indexOf('#')
  return base + encodePath(at === -1 ? to : to.slice(0, at)) + fragmentOf(to, at)
}

function fragmentOf(address: string, at: number): string {
  return at === -1 ? '' : `#${encodeURIComponent(address.slice(at + 1))}`
}

function encodePath(path: string): string {
  return /^[\w./-]*$/.test(path) ? path : path.split('/').map(encodeURIComponent).join('/')
}
