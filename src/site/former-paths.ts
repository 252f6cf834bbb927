import {pushTo} from '../archive/push-to.ts'
import type {Archive, UrlPath} from '../archive/types.ts'

/** The addresses that issues, departments, people and columns had, each under the page that it now leads to. */
export function formerPaths({notices}: Pick<Archive, 'notices'>): (path: UrlPath) => ReadonlyArray<UrlPath> {
  const former = new Map<UrlPath, Array<UrlPath>>()
  for (const {path, target} of notices) {
    if (target === undefined || !/^(?:departments|reporters|columns)\/|\/index\.html$/.test(path)) continue
    pushTo(former, target, path)
  }
  return (path) => former.get(path) ?? []
}
