import {simplified, simplifiedUnits} from '../../tree/simplified.ts'
import type {Placed} from '../layout.ts'
import type {DepartmentEntry} from '../registries.ts'
import {type BackwardTrie, backwardTrie} from './backward-trie.ts'
import {headTrie} from './matchers.ts'
import {isOfficeName} from './names.ts'

/** Names that need no evidence, and where a text is to be asked for any name at all. */
export interface KnownNames {
  readonly names: BackwardTrie<string>
  /** By the unit as it is printed: 1 where a known name, or what offices are called, may end in it. */
  readonly mayEnd: Uint8Array
}

/** Names that need no evidence: the registry's, and those before the colon of a headline, `后湾村：……`. */
export function knownNames(
  articles: ReadonlyArray<Pick<Placed, 'headlineLines'>>,
  registry: ReadonlyArray<DepartmentEntry>,
): KnownNames {
  const names = registry.flatMap(({name, aliases}) => [name, ...aliases])
  const prefixes = articles.flatMap(({headlineLines}) => headlineLines.flatMap(({text}) => prefixesOf(text)))
  const known = [...names.map(simplified), ...prefixes].filter((name) => name !== '')
  const trie = backwardTrie(known.map((name) => [name, name]))
  const mayEnd = simplifiedUnits.map((unit) => (trie.mayEnd(unit) || headTrie.mayEnd(unit) ? 1 : 0))
  return {names: trie, mayEnd: Uint8Array.from(mayEnd)}
}

/** `清风街道、区住建局：……` */
export function prefixesOf(headline: string): ReadonlyArray<string> {
  const prefix = /^([^：:]{3,40})[：:]/.exec(simplified(headline))?.[1] ?? ''
  return prefix.split(/[、\s]+/).filter(isOfficeName)
}
