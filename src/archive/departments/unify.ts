import {by, byNumber, byText, inTurn} from '../order.ts'
import type {DepartmentEntry} from '../types.ts'
import {isPlaceBefore, keyOf} from './names.ts'

/** All names of one office. */
export interface Office {
  readonly name: string
  readonly aliases: ReadonlyArray<string>
  readonly entry: DepartmentEntry | undefined
}

/** Which office a name means, and the names that might mean several. */
export interface Offices {
  readonly officeOf: ReadonlyMap<string, Office>
  readonly ambiguous: ReadonlyMap<string, ReadonlyArray<string>>
}

/** Names that are one office, while they are gathered. */
interface Group {
  readonly keys: Array<string>
  readonly names: Array<string>
  readonly entry: DepartmentEntry | undefined
}

/**
 * Take the names of one office together: 区统计局 is 砚湖区统计局 where no other 某某区统计局 is printed. The registry has the
 * first word; where two offices could be meant, the name stays by itself and is reported.
 */
export function unifyNames(names: ReadonlyArray<string>, registry: ReadonlyArray<DepartmentEntry>): Offices {
  const groups = groupByKey(names, registry)
  const ambiguous = new Map<string, ReadonlyArray<string>>()
  const longer = extensionsOf([...groups.keys()])
  const shortestLast = [...longer].sort(
    by(
      ([key]) => key,
      inTurn<string>(
        by((key) => -key.length, byNumber),
        byText,
      ),
    ),
  )
  for (const [key, extensions] of shortestLast) {
    const group = groups.get(key)
    if (!group) continue
    const others = othersOf(group, extensions, groups)
    const [only] = others
    if (others.length === 1 && only) join(group, only, groups)
    else if (others.length > 1)
      for (const name of group.entry ? [] : group.names) ambiguous.set(name, others.map(firstName))
  }
  return {officeOf: officesOf(names, groups), ambiguous}
}

function groupByKey(names: ReadonlyArray<string>, registry: ReadonlyArray<DepartmentEntry>): Map<string, Group> {
  const groups = new Map<string, Group>()
  const put = (key: string, group: Group) => {
    groups.set(key, group)
    group.keys.push(key)
  }
  for (const entry of registry) {
    const group: Group = {keys: [], names: [], entry}
    for (const key of [entry.name, ...entry.aliases].map(keyOf)) if (!groups.has(key)) put(key, group)
  }
  for (const name of names) {
    const key = keyOf(name)
    if (!groups.has(key)) put(key, {keys: [], names: [], entry: undefined})
    groups.get(key)?.names.push(name)
  }
  return groups
}

/** For each key the longer ones that are a place and it. Asks for the ends of each key, so it costs their length. */
function extensionsOf(keys: ReadonlyArray<string>): ReadonlyMap<string, ReadonlyArray<string>> {
  const all = new Set(keys)
  const longer = new Map<string, Array<string>>()
  for (const key of [...keys].sort(byText)) {
    for (let at = 1; at <= key.length - 2; at++) {
      const end = key.slice(at)
      if (!all.has(end) || !isPlaceBefore(key.slice(0, at), end)) continue
      const others = longer.get(end)
      if (others) others.push(key)
      else longer.set(end, [key])
    }
  }
  return longer
}

/** The other offices that a name may mean. A registered one is not another registered one. */
function othersOf(
  group: Group,
  extensions: ReadonlyArray<string>,
  groups: ReadonlyMap<string, Group>,
): ReadonlyArray<Group> {
  const others = new Set(extensions.flatMap((key) => groups.get(key) ?? []))
  others.delete(group)
  return [...others].filter((other) => !group.entry || !other.entry)
}

function join(group: Group, other: Group, groups: Map<string, Group>): void {
  const [into, from] = group.entry ? [group, other] : [other, group]
  into.names.push(...from.names)
  into.keys.push(...from.keys)
  for (const key of from.keys) groups.set(key, into)
}

function firstName({entry, names}: Group): string {
  return entry?.name ?? names[0] ?? ''
}

/** The name is the registered one, else the one that was printed first: later issues do not change it. */
function officesOf(names: ReadonlyArray<string>, groups: ReadonlyMap<string, Group>): ReadonlyMap<string, Office> {
  const order = new Map(names.map((name, at) => [name, at]))
  const offices = new Map<Group, Office>()
  const officeOf = new Map<string, Office>()
  for (const name of names) {
    const group = groups.get(keyOf(name))
    if (!group) continue
    const office = offices.get(group) ?? officeFrom(group, order)
    offices.set(group, office)
    officeOf.set(name, office)
  }
  return officeOf
}

function officeFrom({names, entry}: Group, order: ReadonlyMap<string, number>): Office {
  const printed = [...names].sort(by((name) => order.get(name) ?? 0, byNumber))
  const name = entry?.name ?? printed[0] ?? ''
  const aliases = new Set([...(entry?.aliases ?? []), ...printed])
  aliases.delete(name)
  return {name, aliases: [...aliases], entry}
}
