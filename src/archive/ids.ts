/** A full ISO date, `2020-06-05`. */
export type IssueDate = string & {readonly __brand: 'IssueDate'}
/** An address below the site's root, with `/`, without a leading one: `2020/06/05/2-3.html`. */
export type UrlPath = string & {readonly __brand: 'UrlPath'}
export type IssueId = string & {readonly __brand: 'IssueId'}
export type ArticleId = string & {readonly __brand: 'ArticleId'}
export type DepartmentId = string & {readonly __brand: 'DepartmentId'}
export type PersonId = string & {readonly __brand: 'PersonId'}
export type ColumnId = string & {readonly __brand: 'ColumnId'}

/** Whether a text is an address as we publish it: ASCII, lower case, no step up, no leading slash. */
export function isUrlPath(value: string): value is UrlPath {
  return /^(?:[a-z0-9][a-z0-9-]*\/)*[a-z0-9][a-z0-9-]*\.html$/.test(value)
}

/** Whether a text is an address below the root at all: an editor's page may be called 关于.html. */
export function isAddress(value: string): value is UrlPath {
  return value !== '' && !value.startsWith('/') && !value.split('/').includes('..')
}

/** Take a text for an address; anything else is a fault of ours, not of the content. */
export function urlPath(value: string): UrlPath {
  if (!isUrlPath(value)) throw new TypeError(`Unexpected address ${JSON.stringify(value)}, expected lower-case ASCII`)
  return value
}

/** `2020-06-05`, `2020-06-00` where no day is known, or `undated/qi-kan`. */
export const issueId = (value: string): IssueId => value as IssueId
/** The address of the article without `.html`. */
export const articleId = (path: string): ArticleId => path.replace(/\.html$/, '') as ArticleId
/** The slug of the department. */
export const departmentId = (value: string): DepartmentId => value as DepartmentId
/** The slug of the person. */
export const personId = (value: string): PersonId => value as PersonId
/** The slug of the column. */
export const columnId = (value: string): ColumnId => value as ColumnId
