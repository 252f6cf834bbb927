import type {DepartmentEntry, OfficeReference} from '../archive/registries.ts'
import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import {type EntryForm, type EntryReader, readEntries} from './entries.ts'

const form: EntryForm = {
  plural: 'departments',
  example: 'a department as in `name: 区财政局`',
  keys: ['name', 'aliases', 'kind', 'parent', 'from', 'until', 'renamed-to'],
  rules: {
    invalid: 'departments-invalid-yaml',
    wrongType: 'departments-wrong-type',
    unknownKey: 'departments-unknown-key',
    nameMissing: 'departments-name-missing',
  },
}

/** The departments that the editors have settled, and what was wrong with their file. */
export interface ParsedDepartments {
  readonly entries: ReadonlyArray<DepartmentEntry>
  /** What it says of other offices. */
  readonly references: ReadonlyArray<OfficeReference>
  readonly diagnostics: ReadonlyArray<Diagnostic>
}

/**
 * Read `content/departments.yaml`: a list of offices, each with its `name` and, where there is something to say, its
 * `aliases`, `kind`, `parent`, `from`, `until` and what it was `renamed-to`.
 */
export function parseDepartments(text: string | undefined, file = 'content/departments.yaml'): ParsedDepartments {
  const {readers, yaml} = readEntries(text, file, form)
  const owners = new Map<string, string>()
  const entries = readers.flatMap((reader) => entryOf(reader, owners) ?? [])
  for (const key of ['parent', 'renamed-to'] as const) reportCircles(readers, key, owners)
  const references = readers.flatMap(({offices}) => offices(['parent', 'renamed-to']))
  return {entries, references, diagnostics: yaml.diagnostics}
}

/** 甲局 became 乙局, and 乙局 became 甲局: one of the two is wrong. Said once, where the circle closes. */
function reportCircles(
  readers: ReadonlyArray<EntryReader>,
  key: 'parent' | 'renamed-to',
  owners: ReadonlyMap<string, string>,
): void {
  const next = new Map<string, string>()
  for (const {name, placed, report} of readers) {
    const said = placed(key)
    const other = said && (owners.get(said.text) ?? said.text)
    if (said === undefined || other === undefined || next.has(name.text)) continue
    let last: string | undefined = other
    while (last !== undefined && last !== name.text) last = next.get(last)
    if (last === undefined) next.set(name.text, other)
    else
      report(
        'departments-wrong-type',
        `Unexpected ${said.text} for ${key} of ${name.text}, expected no circle`,
        said.node,
        {
          inChinese: `${name.text} 的 ${key} 绕回了自己`,
          actual: said.text,
        },
      )
  }
}

function entryOf(reader: EntryReader, owners: Map<string, string>): DepartmentEntry | undefined {
  const {name} = reader
  const owner = owners.get(name.text)
  if (owner !== undefined) {
    const reason = `Unexpected second ${name.text}, expected it once; it is ${owner === name.text ? 'there already' : `an alias of ${owner}`}`
    reader.report('departments-duplicate', reason, name.node, {
      inChinese: owner === name.text ? `${name.text} 写了两次` : `${name.text} 已是 ${owner} 的别名`,
      actual: name.text,
    })
    if (owner === name.text) return undefined
  } else owners.set(name.text, name.text)
  return {
    name: name.text,
    aliases: aliasesOf(reader, owners),
    kind: reader.text('kind'),
    parent: reader.text('parent'),
    ...reader.span(),
    renamedTo: reader.text('renamed-to'),
  }
}

/** An alias that another department has already is left to that one. */
function aliasesOf(
  {name: {text: name}, texts, report}: EntryReader,
  owners: Map<string, string>,
): ReadonlyArray<string> {
  return texts('aliases').flatMap(({text: alias, node}) => {
    const owner = owners.get(alias)
    if (owner === undefined) {
      owners.set(alias, name)
      return [alias]
    }
    if (owner === name) return []
    const reason = `Unexpected alias ${alias} of ${name}, expected it once; it is ${owner}’s`
    report('departments-duplicate', reason, node, {inChinese: `别名 ${alias} 已属于 ${owner}`, actual: alias})
    return []
  })
}
