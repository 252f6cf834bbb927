import {articlesLabel} from './labels.ts'
import type {CountedLink, Link} from './page.ts'

/** A link by the name of what it leads to. */
export function linkTo(record: {readonly name: string; readonly path: string}): Link {
  return {label: record.name, path: record.path}
}

/** A link by name, with the number of its articles. */
export function countedLinkTo(record: {
  readonly name: string
  readonly path: string
  readonly articles: ReadonlyArray<unknown>
}): CountedLink {
  return {label: record.name, path: record.path, count: articlesLabel(record.articles.length)}
}
