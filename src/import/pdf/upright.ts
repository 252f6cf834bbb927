import type {TextItem} from './types.ts'

/** Characters one under the other, nothing beside them: a headline set downwards is one text, from top to bottom. */
export function upright(items: ReadonlyArray<TextItem>): ReadonlyArray<TextItem> {
  const bands = byBand(items)
  const single = items.filter((item) => /^\p{Script=Han}$/u.test(item.text.trim()) && !hasNeighbour(item, bands))
  if (single.length < fewest) return items
  const taken = new Set<TextItem>()
  const made: Array<TextItem> = []
  for (const first of single.toSorted((a, b) => a.y - b.y)) {
    if (taken.has(first)) continue
    const stack = [first]
    for (let next = below(first, single); next && !taken.has(next); next = below(next, single)) stack.push(next)
    if (stack.length < fewest) continue
    for (const item of stack) taken.add(item)
    const {x, y, size} = first
    const height = (stack.at(-1)?.y ?? y) + size - y
    made.push({text: stack.map(({text}) => text.trim()).join(''), x, y, width: size, height, size})
  }
  return [...items.filter((item) => !taken.has(item)), ...made]
}

/** Two may stand so by chance. */
const fewest = 3
/** Higher than half of any character of a headline. */
const bandHeight = 100

function byBand(items: ReadonlyArray<TextItem>): ReadonlyMap<number, ReadonlyArray<TextItem>> {
  const bands = new Map<number, Array<TextItem>>()
  for (const item of items) {
    const band = Math.floor(item.y / bandHeight)
    const known = bands.get(band)
    if (known) known.push(item)
    else bands.set(band, [item])
  }
  return bands
}

function below(item: TextItem, items: ReadonlyArray<TextItem>): TextItem | undefined {
  return items.find(
    (other) =>
      Math.abs(other.x - item.x) < 0.2 * item.size &&
      Math.abs(other.size - item.size) < 0.05 * item.size &&
      other.y - item.y > 0.8 * item.size &&
      other.y - item.y < 1.6 * item.size,
  )
}

function hasNeighbour(item: TextItem, bands: ReadonlyMap<number, ReadonlyArray<TextItem>>): boolean {
  const band = Math.floor(item.y / bandHeight)
  const reach = 0.6 * item.size
  return [band - 1, band, band + 1].some((near) =>
    bands
      .get(near)
      ?.some(
        (other) =>
          other !== item &&
          Math.abs(other.y - item.y) < 0.5 * item.size &&
          other.x < item.x + item.width + reach &&
          other.x + other.width > item.x - reach,
      ),
  )
}
