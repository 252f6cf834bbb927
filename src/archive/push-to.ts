/** Add an item to the list of its key, which begins with the first. */
export function pushTo<Key, Item>(lists: Map<Key, Array<Item>>, key: Key, item: Item): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}
