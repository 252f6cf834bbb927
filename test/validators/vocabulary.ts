import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'

/** schema.org’s vocabulary, as a package carries it: classes, and properties with what may have them. */
export interface Vocabulary {
  /** Each class with those it is a kind of, itself among them. */
  readonly classes: ReadonlyMap<string, ReadonlySet<string>>
  readonly properties: ReadonlyMap<
    string,
    {readonly domains: ReadonlySet<string>; readonly ranges: ReadonlySet<string>}
  >
}

const schema = 'http://schema.org/'

/** Read the vocabulary’s triples. */
export function readVocabulary(): Vocabulary {
  const folder = dirname(createRequire(import.meta.url).resolve('@vocabulary/schema'))
  const triples = [...readFileSync(join(folder, 'schema.nq'), 'utf8').matchAll(/^<([^>]+)> <([^>]+)> <([^>]+)>/gm)]
  const parents = new Map<string, Array<string>>()
  const properties = new Map<string, {domains: Set<string>; ranges: Set<string>}>()
  for (const [, subject = '', predicate = '', object = ''] of triples) {
    const name = subject.replace(schema, '')
    if (predicate.endsWith('#type') && object.endsWith('#Class')) parents.set(name, parents.get(name) ?? [])
    if (predicate.endsWith('#subClassOf')) parents.set(name, [...(parents.get(name) ?? []), object.replace(schema, '')])
    if (predicate === `${schema}domainIncludes`) propertyOf(name).domains.add(object.replace(schema, ''))
    if (predicate === `${schema}rangeIncludes`) propertyOf(name).ranges.add(object.replace(schema, ''))
  }
  return {classes: new Map([...parents.keys()].map((name) => [name, ancestors(name)])), properties}

  function propertyOf(name: string) {
    const own = properties.get(name) ?? {domains: new Set<string>(), ranges: new Set<string>()}
    properties.set(name, own)
    return own
  }

  function ancestors(name: string, found = new Set<string>()): Set<string> {
    found.add(name)
    for (const parent of parents.get(name) ?? []) if (!found.has(parent)) ancestors(parent, found)
    return found
  }
}

/** What in a piece of JSON-LD schema.org has no word for: `NewsArticle.headlin`. */
export function faultsIn(
  value: unknown,
  {classes, properties}: Vocabulary,
  expected?: ReadonlySet<string>,
): Array<string> {
  if (Array.isArray(value)) return value.flatMap((each) => faultsIn(each, {classes, properties}, expected))
  if (typeof value !== 'object' || value === null) {
    const plain = ['Text', 'URL', 'Date', 'DateTime', 'Integer', 'Number', 'Boolean']
    return expected === undefined || plain.some((name) => expected.has(name)) ? [] : [`plain ${JSON.stringify(value)}`]
  }
  if (Object.keys(value).join() === '@id') return []
  const type = '@type' in value && typeof value['@type'] === 'string' ? value['@type'] : ''
  const kinds = classes.get(type)
  if (kinds === undefined) return [`type ${type}`]
  const wrongPlace = expected !== undefined && ![...kinds].some((kind) => expected.has(kind))
  return [
    ...(wrongPlace ? [`${type} among ${[...expected].join(' ')}`] : []),
    ...Object.entries(value).flatMap(([name, inner]) => {
      if (name.startsWith('@')) return []
      const property = properties.get(name)
      const fits = property !== undefined && [...kinds].some((kind) => property.domains.has(kind))
      if (!fits) return [`${type}.${name}`]
      return faultsIn(inner, {classes, properties}, property.ranges).map((fault) => `${type}.${name}: ${fault}`)
    }),
  ]
}
