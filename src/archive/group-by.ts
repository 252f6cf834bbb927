/** Items by what they have in common, the groups in the order of their first items. */
export function groupBy<T>(
  items: Iterable<T>,
  keyOf: (item: T) => string,
): ReadonlyMap<string, readonly [T, ...ReadonlyArray<T>]> {
  const groups = new Map<string, [T, ...Array<T>]>()
  for (const item of items) {
    const key = keyOf(item)
    const members = groups.get(key)
    if (members) members.push(item)
    else groups.set(key, [item])
  }
  return groups
}
