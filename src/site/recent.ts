/**
 * What is made of a key, made once as long as it is soon asked for again: pages and files that stand together share it, and
 * of an archive of a million articles some hundreds are held.
 */
export function recent<Key, Made extends object | string>(make: (key: Key) => Made, size = 512): (key: Key) => Made {
  let fresh = new Map<Key, Made>()
  let older = fresh
  return (key) => {
    const known = fresh.get(key)
    if (known !== undefined) return known
    const made = older.get(key) ?? make(key)
    if (fresh.size >= size) {
      older = fresh
      fresh = new Map()
    }
    fresh.set(key, made)
    return made
  }
}
