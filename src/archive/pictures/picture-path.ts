/** What a browser shows as a picture and never runs: no SVG. */
const types = /\.(?:avif|gif|jpe?g|png|webp)$/i

/**
 * Where below `content/` a picture stands to which a source refers; undefined for what leads out of it, is hidden, or is
 * of a type that is not published.
 *
 *     2024/a.txt, photos/b.jpg       2024/photos/b.jpg
 *     2024/a.txt, ../b.jpg           b.jpg, as on Windows ..\b.jpg
 *     2024/a.txt, 图#1.jpg           2024/图#1.jpg: a file, not a part of a page
 *     2024/a.txt, ../../b.jpg        undefined, as are /b.jpg, https://…/b.jpg, b.svg, .git/b.jpg
 */
export function picturePath(source: string, url: string): string | undefined {
  const path = decoded(url).replaceAll('\\', '/')
  if (!types.test(path) || /^[a-z][a-z\d+.-]*:|^\/|\p{Cc}/iu.test(path)) return undefined
  const parts = source.split('/').slice(0, -1)
  for (const part of path.split('/')) {
    if (part === '.') continue
    if (part === '..') {
      if (parts.pop() === undefined) return undefined
    } else if (part === '' || part.startsWith('.')) return undefined
    else parts.push(part)
  }
  return parts.join('/')
}

/** `my%20photo.jpg`; a name may hold a bare `%`, too. */
function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}
