/**
 * Names that differ by one character, each with the others. `longer`: one has a character more, behind its first one
 * (区数据局, 区大数据局), since places differ in their first ones. `any`: another one in its place, too (王芳, 王方).
 */
export function nearNames(
  names: ReadonlyArray<string>,
  kind: 'longer' | 'any',
): ReadonlyMap<string, ReadonlyArray<string>> {
  const known = new Set(names)
  const near = new Map<string, Array<string>>()
  const holed = new Map<string, Array<string>>()
  for (const name of known) {
    if (name.length < (kind === 'any' ? 3 : 4)) continue
    for (let at = 1; at < name.length; at++) {
      const without = name.slice(0, at) + name.slice(at + 1)
      if (known.has(without)) link(name, without)
      // Whom a sign for “any character” makes alike differ in that one.
      if (kind === 'any')
        for (const other of alike(`${name.slice(0, at)}?${name.slice(at + 1)}`, name)) link(name, other)
    }
  }
  return near

  function alike(hole: string, name: string): ReadonlyArray<string> {
    const others = holed.get(hole) ?? []
    holed.set(hole, [...others, name])
    return others
  }

  function link(one: string, other: string): void {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      const list = near.get(from) ?? []
      if (!list.includes(to)) near.set(from, [...list, to])
    }
  }
}
