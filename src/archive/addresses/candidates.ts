import type {Draft} from '../drafts.ts'
import type {IssueDraft} from '../issues/issues.ts'
import {articleSlug} from '../naming/permalinks.ts'
import type {Present} from './match-articles.ts'

/** An issue with its articles on their pages, before anything has an address. */
export interface UnsettledIssue {
  readonly issue: IssueDraft
  readonly pages: ReadonlyArray<readonly [name: string | undefined, drafts: ReadonlyArray<Draft>]>
}

/** An article that is to have an address. */
export interface Candidate extends Present {
  readonly draft: Draft
  /** Its number on its page: `2-3` */
  readonly slug: string
  readonly page: string | undefined
}

/** The articles of all issues, each in the folder of its issue. */
export function candidatesOf(
  issues: ReadonlyArray<UnsettledIssue>,
  folders: ReadonlyArray<string>,
): ReadonlyArray<Candidate> {
  return issues.flatMap(({pages}, at) =>
    pages.flatMap(([page, drafts]) =>
      drafts.map(
        (draft, order): Candidate => ({
          draft,
          page,
          texts: draft.printed,
          fingerprint: draft.fingerprint,
          folder: folders[at] ?? '',
          headline: headlineOf(draft),
          slug: articleSlug(page, order + 1),
        }),
      ),
    ),
  )
}

function headlineOf({headlineLines}: Draft): string {
  return headlineLines
    .map(({text}) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}
