/** The names by which one paragraph can be linked to: the first is the one to use, the others are older. */
export type Anchors = ReadonlyArray<string>

/**
 * The anchors of an article, printed: those by which its paragraphs are named by themselves, what was published before,
 * and what the articles had that it took in.
 */
export function settledAnchors(
  names: string,
  before: string | undefined,
  joined: ReadonlyArray<string | undefined>,
): string {
  // Most articles are as they were, or new.
  if (joined.length === 0 && (before === undefined || before === '' || before === names)) return names
  return printAnchors(joined.reduce(joinAnchors, anchorsOf(names, before)))
}

/**
 * The anchors of an article whose paragraphs, by themselves, have these names. Those that were published stay: a mended
 * paragraph keeps its first name and has the new one besides; what stood between two paragraphs that are still there is
 * found between them; and the names of a paragraph that is gone lead to the one before it.
 *
 * Which of several neighbours that were all mended at once is which, their order alone says: where one was put in
 * between them in the same edit, a name may lead to its neighbour.
 */
export function anchorsOf(names: string, before: string | undefined): ReadonlyArray<Anchors> {
  const own = readAnchors(names)
  const old = names === before ? [] : readAnchors(before)
  if (old.length === 0) return own
  const fresh = own.flat()
  const partner = pair(fresh, old)
  const all = fresh.map((name, at): Array<string> => {
    const known = old[partner[at] ?? -1]
    return known === undefined ? [name] : known.includes(name) ? [...known] : [...known, name]
  })
  const used = new Set(partner)
  for (const [at, known] of old.entries()) {
    if (used.has(at)) continue
    const heir = partner.findLastIndex((other) => other !== undefined && other < at)
    all[Math.max(0, heir)]?.push(...known)
  }
  return withoutDoubles(all, fresh)
}

/**
 * The same, and the names that an article's paragraphs had before it was taken into this one: each leads to the
 * paragraph that has one of them, else to where the one before it leads.
 */
export function joinAnchors(anchors: ReadonlyArray<Anchors>, joined: string | undefined): ReadonlyArray<Anchors> {
  const owner = new Map(anchors.flatMap((names, at) => names.map((name): [string, number] => [name, at])))
  const old = readAnchors(joined)
  const found = old.map((names) => names.map((name) => owner.get(name)).find((at) => at !== undefined))
  const names = anchors.map((own) => [...own])
  let heir = found.find((at) => at !== undefined) ?? 0
  for (const [at, known] of old.entries()) {
    heir = found[at] ?? heir
    names[heir]?.push(...known.filter((name) => !owner.has(name)))
  }
  return names.map((own) => [...new Set(own)])
}

/** The anchors of a part that stands by itself now, with the older names that its paragraphs had in the whole. */
export function partAnchors(names: string, whole: string | undefined): string {
  const groups = readAnchors(whole).filter(({length}) => length > 1)
  if (groups.length === 0) return names
  const own = readAnchors(names)
  const fresh = new Set(own.flat())
  const all = own.map(([name = '']) => {
    const known = groups.find((group) => group.includes(name)) ?? [name]
    return known.filter((each) => each === name || !fresh.has(each))
  })
  return printAnchors(withoutDoubles(all, own.flat()))
}

/** `ab12.cd34+ef56`: a dot between paragraphs, a plus between the names of one. */
export function printAnchors(anchors: ReadonlyArray<Anchors>): string {
  return anchors.map((names) => names.join('+')).join('.')
}

/** What was printed so. */
export function readAnchors(text: string | undefined): ReadonlyArray<Anchors> {
  if (text === undefined || text === '') return []
  return text.split('.').map((names) => names.split('+').filter((name) => /^[0-9a-z]+$/.test(name)))
}

/** For each paragraph the old one that it is. */
function pair(fresh: ReadonlyArray<string>, old: ReadonlyArray<Anchors>): ReadonlyArray<number | undefined> {
  const owner = new Map(old.flatMap((names, at) => names.map((name): [string, number] => [name, at])))
  const taken = new Set<number>()
  const partner: Array<number | undefined> = fresh.map((name) => {
    const at = owner.get(name)
    if (at === undefined || taken.has(at)) return undefined
    taken.add(at)
    return at
  })
  let previous = -1
  for (let start = 0; start < fresh.length; start++) {
    const known = partner[start]
    if (known !== undefined) {
      previous = known
      continue
    }
    let end = start
    while (end < fresh.length && partner[end] === undefined) end++
    const next = partner[end] ?? old.length
    const free = old.map((_, at) => at).filter((at) => at > previous && at < next && !taken.has(at))
    for (let at = start; at < end && free.length > 0; at++) {
      const mine = free.shift()
      if (mine === undefined) break
      partner[at] = mine
      taken.add(mine)
    }
    start = end - 1
  }
  return partner
}

/** A name leads to one paragraph: the one whose text it is made of, else the first that has it. */
function withoutDoubles(
  names: ReadonlyArray<ReadonlyArray<string>>,
  fresh: ReadonlyArray<string>,
): ReadonlyArray<Anchors> {
  const owner = new Map<string, number>()
  for (const [at, own] of names.entries()) for (const name of own) if (!owner.has(name)) owner.set(name, at)
  for (const [at, name] of fresh.entries()) owner.set(name, at)
  return names.map((own, at) => {
    const isAlone = own.length === 1 && owner.get(own[0] ?? '') === at
    return isAlone ? own : [...new Set(own)].filter((name) => owner.get(name) === at)
  })
}

/**
 * Name the paragraphs of an article: four letters or digits made from the paragraph's own text, so that nothing that
 * happens elsewhere changes them.
 */
export function namesOf(paragraphs: ReadonlyArray<string>): string {
  const taken = new Set<string>()
  for (const text of paragraphs) {
    let name = hashName(text, 0)
    for (let salt = 1; taken.has(name); salt++) name = hashName(text, salt)
    taken.add(name)
  }
  return [...taken].join('.')
}

/** Punctuation and blanks count for nothing: they are what is mended most. */
function hashName(text: string, salt: number): string {
  let hash = 0x811c9dc5 ^ salt
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x30 || (code >= 0x2000 && code <= 0x303f) || (code >= 0xff00 && code <= 0xff0f)) continue
    hash = Math.imul(hash ^ code, 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return ((hash ^ (hash >>> 13)) >>> 0).toString(36).padStart(7, '0').slice(-4)
}
