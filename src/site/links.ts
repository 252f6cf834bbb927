import type {CountedLink, Link} from './props/link.ts'
import {articlesLabel} from './wording/labels.ts'

/** A department, a column, or a person, whom a note may tell from another of the name. */
export interface Titled {
  readonly name: string
  readonly note?: string | undefined
}

/** 王芳（区财政局）, where there are two of the name. */
export function titleOf({name, note}: Titled): string {
  return note === undefined ? name : `${name}（${note}）`
}

/** A link by the name of what it leads to. */
export function linkTo(record: Titled & {readonly path: string}): Link {
  return {label: titleOf(record), path: record.path}
}

/** A link by name, with the number of its articles. */
export function countedLinkTo(
  record: Titled & {readonly path: string; readonly articles: ReadonlyArray<unknown>},
): CountedLink {
  return {label: titleOf(record), path: record.path, count: articlesLabel(record.articles.length)}
}
