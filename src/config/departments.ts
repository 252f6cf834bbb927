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
  const owners: Owners = new Map()
  const entries = readers.flatMap((reader) => entryOf(reader, owners) ?? [])
  for (const key of ['parent', 'renamed-to'] as const) reportCircles(readers, key, owners)
  const references = readers.flatMap(({offices}) => offices(['parent', 'renamed-to']))
  return {entries, references, diagnostics: yaml.diagnostics}
}

/** 甲局 became 乙局, and 乙局 became 甲局: one of the two is wrong. Said once, where the circle closes. */
function reportCircles(readers: ReadonlyArray<EntryReader>, key: 'parent' | 'renamed-to', owners: Owners): void {
  const next = new Map<string, string>()
  for (const {name, placed, report} of readers) {
    const said = placed(key)
    const other = said && (owners.get(said.text)?.[0]?.name ?? said.text)
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

/** Whose a name is, and in which years. */
interface Claim {
  readonly name: string
  readonly from: string | undefined
  readonly until: string | undefined
}

type Owners = Map<string, Array<Claim>>

function entryOf(reader: EntryReader, owners: Owners): DepartmentEntry | undefined {
  const {name, span} = reader
  const claim = {name: name.text, ...span()}
  const [owner] = owners.get(name.text) ?? []
  if (owner !== undefined) {
    const isSame = owner.name === name.text
    const reason = `Unexpected second ${name.text}, expected it once; it is ${isSame ? 'there already' : `an alias of ${owner.name}`}`
    reader.report('departments-duplicate', reason, name.node, {
      inChinese: isSame ? `${name.text} 写了两次` : `${name.text} 已是 ${owner.name} 的别名`,
      actual: name.text,
    })
    if (isSame) return undefined
  } else owners.set(name.text, [claim])
  return {
    ...claim,
    aliases: aliasesOf(reader, claim, owners),
    kind: reader.text('kind'),
    parent: reader.text('parent'),
    renamedTo: reader.text('renamed-to'),
  }
}

/** An alias that another department has already is left to that one, unless the two were never there together. */
function aliasesOf({texts, report}: EntryReader, claim: Claim, owners: Owners): ReadonlyArray<string> {
  return texts('aliases').flatMap(({text: alias, node}) => {
    const claims = owners.get(alias) ?? []
    if (claims.some(({name}) => name === claim.name)) return []
    const owner = claims.find((other) => other.name === alias || !isApart(other, claim))
    if (owner === undefined) {
      owners.set(alias, [...claims, claim])
      return [alias]
    }
    const reason = `Unexpected alias ${alias} of ${claim.name}, expected it once; it is ${owner.name}’s`
    report('departments-duplicate', reason, node, {inChinese: `别名 ${alias} 已属于 ${owner.name}`, actual: alias})
    return []
  })
}

/** Until 2019-03 and from 2019-03 are apart: one became the other. */
function isApart(one: Claim, other: Claim): boolean {
  return isBefore(one.until, other.from) || isBefore(other.until, one.from)
}

function isBefore(until: string | undefined, from: string | undefined): boolean {
  if (until === undefined || from === undefined) return false
  const length = Math.min(until.length, from.length)
  return until.slice(0, length) <= from.slice(0, length)
}
