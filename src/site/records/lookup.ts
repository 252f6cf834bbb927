import type {
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
  UrlPath,
} from '../../archive/types.ts'
import type {Link} from '../props/link.ts'
import type {Row} from '../props/list.ts'
import type {HeadlineLines} from '../props/section.ts'
import type {IssueRecord, Piece} from './record.ts'

/** The archive's records by id. An id that is not there is a fault of the program: it throws. */
export interface Lookup {
  readonly article: (id: ArticleId) => Article
  readonly issue: (id: IssueId) => Issue
  readonly department: (id: DepartmentId) => Department
  readonly person: (id: PersonId) => Person
  readonly column: (id: ColumnId) => Column
  /** One record a department, person or article, for all pages that lead to it or show it. */
  readonly departmentLink: (id: DepartmentId) => Link
  readonly personLink: (id: PersonId) => Link
  readonly headlineLink: (id: ArticleId) => Link
  readonly headlineLines: (id: ArticleId) => HeadlineLines
  /** The facing page of a source, where it has one. */
  readonly facing: (source: string) => UrlPath | undefined
  /** Where a list goes on: `x-2.html`, and `x-page-2.html` where another record has had that address from the start. */
  readonly numbered: (path: UrlPath, number: number) => UrlPath
  /** A text as it is shown. */
  readonly present: (text: string) => string
  /** What citations, feeds and data are printed from, made once each. */
  readonly piece: (id: ArticleId) => Piece
  readonly issueRecord: (issue: Issue) => IssueRecord
  /** An article in a list that says nothing of its own about it. */
  readonly row: (id: ArticleId) => Row
}
