import {pushTo} from './push-to.ts'

/** Items by what they have in common, the groups in the order of their first items. */
export function groupBy<T>(
  items: Iterable<T>,
  keyOf: (item: T) => string,
): ReadonlyMap<string, readonly [T, ...ReadonlyArray<T>]> {
  const groups = new Map<string, [T, ...Array<T>]>()
  for (const item of items) pushTo(groups, keyOf(item), item)
  return groups
}
