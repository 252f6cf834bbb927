/** Names that Windows keeps for devices, and the one that a folder's own page has. */
const reserved = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9]|index)$/

/** A longer one breaks file names once `.html` and a number are added on some systems, and no one reads it. */
const longest = 60

/** The ASCII form of pinyin or other text: `tong ji ju` becomes `tong-ji-ju`. Never empty, never a reserved name. */
export function slugOf(text: string): string {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  const slug = shorten(words) || codePoints(text)
  return reserved.test(slug) ? `${slug}-0` : slug
}

/**
 * A counter of slugs: the first to come has the bare one, the next `-2`, then `-3`, or what else is the nth's; none of
 * the reserved ones is given.
 */
export function slugger(reserved: Iterable<string> = [], nth: (number: number) => string = String): SlugCounter {
  const taken = new Set<string>(reserved)
  const next = new Map<string, number>()
  return (slug) => {
    let free = slug
    for (let number = next.get(slug) ?? 2; taken.has(free); number++) {
      free = `${slug}-${nth(number)}`
      next.set(slug, number + 1)
    }
    taken.add(free)
    return free
  }
}

type SlugCounter = (slug: string) => string

/**
 * The same for offices, people and columns. A long list goes on at `li-yu-1`, `li-yu-2`, so that none of them ends with a
 * number: the next is `-b`, then `-c`, and 一车间2 is `yi-che-jian-2-a`.
 */
export function recordSlugger(reserved: Iterable<string>): SlugCounter {
  const free = slugger(reserved, letters)
  return (slug) => free(/-\d+$/.test(slug) ? `${slug}-a` : slug)
}

/** 2 is b, 26 is z, 27 is aa. */
function letters(number: number): string {
  const last = String.fromCharCode(97 + ((number - 1) % 26))
  return number > 26 ? `${letters(Math.floor((number - 1) / 26))}${last}` : last
}

function shorten(slug: string): string {
  if (slug.length <= longest) return slug
  const cut = slug.slice(0, longest + 1)
  const end = cut.lastIndexOf('-')
  return end > 0 ? cut.slice(0, end) : slug.slice(0, longest)
}

/** For a name without a single letter that ASCII knows, `u1f4f0`. */
function codePoints(text: string): string {
  const points = Array.from(text.trim(), (char) => (char.codePointAt(0) ?? 0).toString(16))
  return shorten(`u${points.join('-')}`)
}
