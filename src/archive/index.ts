import type {ParsedSource} from '../tree/types.ts'
import {toArticle} from './articles.ts'
import {gatherColumns} from './columns.ts'
import {gatherDepartments} from './departments/index.ts'
import {gatherIssues} from './issues.ts'
import {layOut} from './layout.ts'
import {byPlace} from './order.ts'
import {gatherPeople} from './people.ts'
import type {Archive, DepartmentEntry} from './types.ts'

/** Say what all sources together say: issues, articles, and who and what they are about. The order of sources is nothing. */
export function buildArchive(sources: ReadonlyArray<ParsedSource>, registry: ReadonlyArray<DepartmentEntry>): Archive {
  const gathered = gatherIssues(sources)
  const laid = layOut(gathered.issues)
  const {people, bylines} = gatherPeople(laid.articles)
  const {columns, columnOf} = gatherColumns(laid.articles)
  const {departments, departmentsOf, diagnostics} = gatherDepartments(laid.articles, registry)
  return {
    issues: laid.issues,
    articles: laid.articles.map((article) => toArticle(article, bylines, columnOf, departmentsOf)),
    ...{departments, people, columns},
    diagnostics: [...gathered.diagnostics, ...laid.diagnostics, ...diagnostics].sort(byPlace),
  }
}
