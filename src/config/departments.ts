import {isMap, isScalar, isSeq, type Pair, type YAMLMap} from 'yaml'
import type {DepartmentEntry} from '../archive/types.ts'
import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import {nearest} from './edit-distance.ts'
import {isNothing, keyOf, kindOf, readYaml, type YamlFile} from './read-yaml.ts'

const keys = ['name', 'aliases', 'kind']

/** The departments that the editors have settled, and what was wrong with their file. */
export interface ParsedDepartments {
  readonly entries: ReadonlyArray<DepartmentEntry>
  readonly diagnostics: ReadonlyArray<Diagnostic>
}

/** Read `content/departments.yaml`: a list of `{name, aliases, kind}`. A missing or empty file has no entries. */
export function parseDepartments(text: string | undefined, file = 'content/departments.yaml'): ParsedDepartments {
  const yaml = readYaml(text ?? '', file, 'departments-invalid-yaml')
  if (yaml.root !== undefined && !isSeq(yaml.root)) {
    yaml.report('departments-wrong-type', `Unexpected ${kindOf(yaml.root)}, expected a list of departments`, yaml.root)
  }
  const items = isSeq(yaml.root) ? yaml.root.items : []
  const owners = new Map<string, string>()
  const entries = items.flatMap((item) => entryOf(yaml, yaml.resolve(item), owners) ?? [])
  return {entries, diagnostics: yaml.diagnostics}
}

function entryOf(yaml: YamlFile, item: unknown, owners: Map<string, string>): DepartmentEntry | undefined {
  if (!isMap(item)) {
    yaml.report(
      'departments-wrong-type',
      `Unexpected ${kindOf(item)}, expected a department as in \`name: 区财政局\``,
      item,
    )
    return undefined
  }
  reportUnknown(yaml, item)
  const name = textOf(yaml, item, 'name')
  if (name === undefined) {
    yaml.report('departments-name-missing', 'Unexpected department without a name, expected `name: …`', item)
    return undefined
  }
  const owner = owners.get(name.text)
  if (owner !== undefined) {
    const reason = `Unexpected second ${name.text}, expected it once; it is ${owner === name.text ? 'there already' : `an alias of ${owner}`}`
    yaml.report('departments-duplicate', reason, name.node, {actual: name.text})
    if (owner === name.text) return undefined
  } else owners.set(name.text, name.text)
  return {name: name.text, aliases: aliasesOf(yaml, item, name.text, owners), kind: textOf(yaml, item, 'kind')?.text}
}

/** An alias that another department has already is left to that one. */
function aliasesOf(yaml: YamlFile, item: YAMLMap, name: string, owners: Map<string, string>): ReadonlyArray<string> {
  const list = yaml.resolve(pairOf(item, 'aliases')?.value)
  if (isNothing(list)) return []
  if (!isSeq(list)) {
    yaml.report('departments-wrong-type', `Unexpected ${kindOf(list)} for aliases, expected a list`, list)
    return []
  }
  return list.items.flatMap((node) => {
    const alias = plain(yaml.resolve(node))
    if (alias === undefined) {
      yaml.report('departments-wrong-type', `Unexpected ${kindOf(node)} in aliases, expected text`, node)
      return []
    }
    const owner = owners.get(alias)
    if (owner === undefined) {
      owners.set(alias, name)
      return [alias]
    }
    if (owner === name) return []
    yaml.report(
      'departments-duplicate',
      `Unexpected alias ${alias} of ${name}, expected it once; it is ${owner}’s`,
      node,
      {
        actual: alias,
      },
    )
    return []
  })
}

function textOf(yaml: YamlFile, item: YAMLMap, key: string): {text: string; node: unknown} | undefined {
  const node = yaml.resolve(pairOf(item, key)?.value)
  if (isNothing(node)) return undefined
  const text = plain(node)
  if (text !== undefined) return {text, node}
  yaml.report('departments-wrong-type', `Unexpected ${kindOf(node)} for ${key}, expected text`, node)
  return undefined
}

function plain(node: unknown): string | undefined {
  return isScalar(node) && typeof node.value === 'string' ? node.value.trim() || undefined : undefined
}

function pairOf(item: YAMLMap, key: string): Pair | undefined {
  return item.items.find((pair) => keyOf(pair) === key)
}

function reportUnknown(yaml: YamlFile, item: YAMLMap): void {
  for (const pair of item.items) {
    const key = keyOf(pair) ?? ''
    if (keys.includes(key)) continue
    const meant = nearest(key, keys)
    const reason = `Unexpected field ${key}, expected ${meant ?? `one of ${keys.join(', ')}`}`
    yaml.report('departments-unknown-key', reason, pair.key, {
      actual: key,
      ...(meant === undefined ? {} : {expected: meant}),
    })
  }
}
