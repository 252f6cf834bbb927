/** How much two articles are bound by what both have: an office of few articles binds more than one of many. */
export function bondsOf<T>(
  articles: ReadonlyArray<T>,
  keysOf: (article: T) => ReadonlyArray<string>,
): (one: number, other: number) => number {
  const numbers = new Map<string, number>()
  const counts: Array<number> = []
  const keys = articles.map((article) =>
    keysOf(article).map((key) => {
      const number = numbers.get(key) ?? numbers.size
      numbers.set(key, number)
      counts[number] = (counts[number] ?? 0) + 1
      return number
    }),
  )
  const bindings = counts.map((count) => 1 / (2 + Math.log2(count)))
  return (one, other) => {
    const [own = [], theirs = []] = [keys[one], keys[other]]
    let bond = 0
    for (const key of own) if (theirs.includes(key)) bond += bindings[key] ?? 0
    return bond
  }
}
