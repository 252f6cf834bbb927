import type {
  Archive,
  Article,
  ArticleId,
  Column,
  ColumnId,
  Department,
  DepartmentId,
  Issue,
  IssueId,
  Person,
  PersonId,
} from '../archive/types.ts'

/** The archive's records by id. An id that is not there is a fault of the program: it throws. */
export interface Lookup {
  readonly article: (id: ArticleId) => Article
  readonly issue: (id: IssueId) => Issue
  readonly department: (id: DepartmentId) => Department
  readonly person: (id: PersonId) => Person
  readonly column: (id: ColumnId) => Column
}

/** Index the archive once, for all pages. */
export function createLookup(archive: Archive): Lookup {
  return {
    article: finder(archive.articles),
    issue: finder(archive.issues),
    department: finder(archive.departments),
    person: finder(archive.people),
    column: finder(archive.columns),
  }
}

function finder<Id extends string, T extends {readonly id: Id}>(records: ReadonlyArray<T>): (id: Id) => T {
  const byId = new Map<Id, T>(records.map((record) => [record.id, record]))
  return (id) => {
    const record = byId.get(id)
    if (record === undefined) throw new Error(`Unexpected id ${JSON.stringify(id)}, expected one of the archive’s`)
    return record
  }
}
