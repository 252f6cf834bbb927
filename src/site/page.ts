import type {UrlPath} from '../archive/types.ts'
import type {ArticleProps} from './props/article.ts'
import type {CalendarProps, MonthProps, YearProps} from './props/calendar.ts'
import type {ColumnProps, ColumnsProps} from './props/column.ts'
import type {CountsProps} from './props/counts.ts'
import type {DepartmentProps, DepartmentsProps} from './props/department.ts'
import type {FacingProps} from './props/facing.ts'
import type {HomeProps} from './props/home.ts'
import type {IssueProps} from './props/issue.ts'
import type {NotFoundProps} from './props/not-found.ts'
import type {NoticeProps} from './props/notice.ts'
import type {ReporterProps, ReportersProps} from './props/reporter.ts'
import type {SearchProps} from './props/search.ts'
import type {TextProps} from './props/text.ts'

/**
 * The props of each template: plain, small, and complete; a template computes nothing. One entry a template file.
 *
 * Addresses are relative to the site's root; the renderer's `url()` makes them relative to the page. What may be absent
 * is there as `undefined`, so that the strict proxy can tell a missing value from a misspelt name.
 */
export interface TemplateProps {
  home: HomeProps
  issue: IssueProps
  article: ArticleProps
  departments: DepartmentsProps
  department: DepartmentProps
  reporters: ReportersProps
  reporter: ReporterProps
  columns: ColumnsProps
  column: ColumnProps
  calendar: CalendarProps
  year: YearProps
  month: MonthProps
  text: TextProps
  'not-found': NotFoundProps
  notice: NoticeProps
  facing: FacingProps
  counts: CountsProps
  search: SearchProps
}

/** A page is data: where it stands, which template draws it, with what. */
export type Page = {[T in keyof TemplateProps]: PageOf<T>}[keyof TemplateProps]

/** A page of one template. Of pages that are many, the props are made when they are asked for: no archive is held twice. */
export interface PageOf<T extends keyof TemplateProps> {
  readonly path: UrlPath
  readonly template: T
  readonly props: TemplateProps[T]
  /** When what it lists changed last, told without its props; absent where it is no list. */
  readonly updated?: string | undefined
}
