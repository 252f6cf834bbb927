/** A page of a long list; `number` is absent on the first, which stands at the list's own address. */
export interface ListPage<T> {
  readonly number: number | undefined
  readonly items: ReadonlyArray<T>
}

/**
 * Cut a list, newest first, into pages that stay as they are when a newer item comes.
 *
 * Full pages are counted from the oldest end, 1, 2, …; the first page holds the newest, from `size` to `2 × size - 1`
 * of them. So one more article changes the first page alone, and every `size` articles a page is split off it.
 *
 *     250 items, 100 a page    →    [250…101], 1: [100…1]
 */
export function paginate<T>(items: ReadonlyArray<T>, size: number): ReadonlyArray<ListPage<T>> {
  const full = Math.max(0, Math.floor(items.length / size) - 1)
  const pages: Array<ListPage<T>> = [{number: undefined, items: items.slice(0, items.length - full * size)}]
  for (let number = full; number >= 1; number--) {
    const end = items.length - (number - 1) * size
    pages.push({number, items: items.slice(end - size, end)})
  }
  return pages
}
