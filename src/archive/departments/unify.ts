import {by, byNumber, byText, inTurn} from '../order.ts'
import {pushTo} from '../push-to.ts'
import type {DepartmentEntry} from '../registries.ts'
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
  readonly ambiguous: ReadonlyMap<string, ReadonlyArray<Office>>
}

/** Names that are one office, while they are gathered. */
interface Group {
  readonly keys: Array<string>
  readonly names: Array<string>
  readonly entry: DepartmentEntry | undefined
}

/**
 * Take the names of one office together: 区统计局 is 砚湖区统计局 where no other 某某区统计局 is printed. The registry has the
 * first word; where two offices could be meant, the name stays by itself and is reported. `wanted` are names that only
 * the registries say: they mean one of the printed offices, or none.
 */
export function unifyNames(
  names: ReadonlyArray<string>,
  registry: ReadonlyArray<DepartmentEntry>,
  wanted: Iterable<string> = [],
): Offices {
  const {groups, shared} = groupByKey(names, registry)
  const doubtful: Array<{readonly group: Group; readonly others: ReadonlyArray<Group>}> = []
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
    if (!group || shared.has(key)) continue
    const others = othersOf(group, extensions, groups)
    const [only] = others
    if (others.length === 1 && only) join(group, only, groups)
    else if (others.length > 1 && !group.entry) doubtful.push({group, others})
  }
  const officeFor = officeMaker(names)
  const officeOf = new Map(
    names.flatMap((name) => {
      const group = groups.get(keyOf(name))
      return group ? [[name, officeFor(group)] as const] : []
    }),
  )
  const ambiguous = new Map<string, ReadonlyArray<Office>>()
  for (const {group, others} of doubtful)
    for (const name of group.names)
      ambiguous.set(
        name,
        others.flatMap((other) => officeIn(other) ?? []),
      )
  for (const [key, owners] of shared)
    for (const name of groups.get(key)?.names ?? []) ambiguous.set(name, owners.map(officeFor))
  for (const [name, found] of nearest(new Set(wanted), groups, new Set(doubtful.map(({group}) => group)))) {
    const office = officeIn(found)
    if (office && !officeOf.has(name)) officeOf.set(name, office)
  }
  return {officeOf, ambiguous}

  /** A group that was taken up by another one is that one. */
  function officeIn({keys: [key = '']}: Group): Office | undefined {
    const [printed] = groups.get(key)?.names ?? []
    return printed === undefined ? undefined : officeOf.get(printed)
  }
}

/** Which group a name means that no text has: its own, else the only one that is it with its place, or without. */
function* nearest(
  names: ReadonlySet<string>,
  groups: ReadonlyMap<string, Group>,
  doubtful: ReadonlySet<Group>,
): Generator<readonly [string, Group]> {
  const keys = new Map([...names].map((name) => [name, keyOf(name)]))
  const longer = extensionsOf([...new Set([...groups.keys(), ...keys.values()])])
  for (const [name, key] of keys) {
    const same = groups.get(key)
    const near = [...(longer.get(key) ?? []), ...endsOf(key, groups)].flatMap((other) => groups.get(other) ?? [])
    const [only, other] = same ? [same] : new Set(near.filter((group) => !doubtful.has(group)))
    if (only && !other) yield [name, only]
  }
}

/** What is told by key; `shared` are names that two offices had, one after the other: each stays by itself here. */
function groupByKey(
  names: ReadonlyArray<string>,
  registry: ReadonlyArray<DepartmentEntry>,
): {groups: Map<string, Group>; shared: ReadonlyMap<string, ReadonlyArray<Group>>} {
  const groups = new Map<string, Group>()
  const owners = new Map<string, Array<Group>>()
  const put = (key: string, group: Group) => {
    groups.set(key, group)
    group.keys.push(key)
  }
  for (const entry of registry) {
    const group: Group = {keys: [], names: [], entry}
    for (const key of new Set([entry.name, ...entry.aliases].map(keyOf))) {
      pushTo(owners, key, group)
      if (!groups.has(key)) put(key, group)
    }
  }
  const named = new Set(registry.map(({name}) => keyOf(name)))
  const shared = new Map([...owners].filter(([key, {length}]) => length > 1 && !named.has(key)))
  for (const key of shared.keys()) groups.delete(key)
  for (const name of names) {
    const key = keyOf(name)
    if (!groups.has(key)) put(key, {keys: [], names: [], entry: undefined})
    groups.get(key)?.names.push(name)
  }
  return {groups, shared}
}

/** For each key the longer ones that are a place and it. Asks for the ends of each key, so it costs their length. */
function extensionsOf(keys: ReadonlyArray<string>): ReadonlyMap<string, ReadonlyArray<string>> {
  const all = new Set(keys)
  const longer = new Map<string, Array<string>>()
  for (const key of [...keys].sort(byText)) {
    for (const end of endsOf(key, all)) pushTo(longer, end, key)
  }
  return longer
}

/** What is left of a key without its place, or without its province and then its district. */
function endsOf(key: string, all: {readonly has: (end: string) => boolean}): ReadonlyArray<string> {
  const ends = Array.from({length: Math.max(0, key.length - 2)}, (_, at) => key.slice(at + 1))
  return ends.filter((end) => all.has(end) && isPlaceBefore(key.slice(0, -end.length), end))
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

/** The name is the registered one, else the one that was printed first: later issues do not change it. */
function officeMaker(names: ReadonlyArray<string>): (group: Group) => Office {
  const order = new Map(names.map((name, at) => [name, at]))
  const offices = new Map<Group, Office>()
  return (group) => {
    const office = offices.get(group) ?? officeFrom(group, order)
    offices.set(group, office)
    return office
  }
}

function officeFrom({names, entry}: Group, order: ReadonlyMap<string, number>): Office {
  const printed = [...names].sort(by((name) => order.get(name) ?? 0, byNumber))
  const name = entry?.name ?? printed[0] ?? ''
  const aliases = new Set([...(entry?.aliases ?? []), ...printed])
  aliases.delete(name)
  return {name, aliases: [...aliases], entry}
}
