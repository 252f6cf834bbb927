/** How much two articles are bound by what both have: an office of few articles binds more than one of many. */
export function bondsOf<T>(
  articles: ReadonlyArray<T>,
  keysOf: (article: T) => ReadonlyArray<string>,
): (one: number, other: number) => number {
  const counts = new Map<string, number>()
  const keys = articles.map((article) => {
    const own = keysOf(article)
    for (const key of own) counts.set(key, (counts.get(key) ?? 0) + 1)
    return own
  })
  return (one, other) => {
    let bond = 0
    for (const key of keys[one] ?? []) if (keys[other]?.includes(key)) bond += 1 / (2 + Math.log2(counts.get(key) ?? 1))
    return bond
  }
}
