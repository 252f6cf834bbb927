import {simplified} from '../../tree/simplified.ts'
import type {Placed} from '../layout.ts'
import type {DepartmentEntry} from '../registries.ts'
import {type BackwardTrie, backwardTrie} from './backward-trie.ts'
import {isOfficeName} from './names.ts'

/** Names that need no evidence: the registry's, and those before the colon of a headline, `后湾村：……`. */
export function knownNames(
  articles: ReadonlyArray<Pick<Placed, 'headlineLines'>>,
  registry: ReadonlyArray<DepartmentEntry>,
): BackwardTrie<string> {
  const names = registry.flatMap(({name, aliases}) => [name, ...aliases])
  const prefixes = articles.flatMap(({headlineLines}) => headlineLines.flatMap(({text}) => prefixesOf(text)))
  const known = [...names.map(simplified), ...prefixes].filter((name) => name !== '')
  return backwardTrie(known.map((name) => [name, name]))
}

/** `清风街道、区住建局：……` */
export function prefixesOf(headline: string): ReadonlyArray<string> {
  const prefix = /^([^：:]{3,40})[：:]/.exec(simplified(headline))?.[1] ?? ''
  return prefix.split(/[、\s]+/).filter(isOfficeName)
}
