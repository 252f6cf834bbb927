/** What the editors have settled beside the sources: their two lists of names, and the addresses. */
import type {AddressRegistry} from './addresses/types.ts'

/** `content/departments.yaml`, read. */
export interface DepartmentEntry {
  readonly name: string
  readonly aliases: ReadonlyArray<string>
  readonly kind: string | undefined
  readonly parent: string | undefined
  readonly from: string | undefined
  readonly until: string | undefined
  readonly renamedTo: string | undefined
}

/** `content/people.yaml`, read. Two entries may have one name, if office, role or years tell them apart. */
export interface PersonEntry {
  readonly name: string
  readonly aliases: ReadonlyArray<string>
  /** Sorts and heads the name, where a reading is not the usual one: `zhai jing`. */
  readonly pinyin: string | undefined
  readonly office: string | undefined
  /** 记者 or 通讯员, as it is printed before the name. */
  readonly role: string | undefined
  /** Year, month or day: 2019, 2019-06, 2019-06-01. */
  readonly from: string | undefined
  readonly until: string | undefined
}

/** A place in an editors' list that names an office. */
export interface OfficeReference {
  /** parent, renamed-to, office */
  readonly key: string
  readonly name: string
  readonly file: string
  readonly line: number
  readonly column: number
}

/** What the editors have settled beside the sources. */
export interface Registries {
  readonly departments: ReadonlyArray<DepartmentEntry>
  readonly people: ReadonlyArray<PersonEntry>
  readonly addresses: AddressRegistry
}
