import type {Archive} from '../../archive/types.ts'
import type {Diagnostic} from '../../diagnostics/diagnostic.ts'
import type {Tell} from '../in-turns.ts'
import {readArchive} from '../reading/read-archive.ts'
import type {Workspace} from '../workspace.ts'

/** How much there is of one year. */
export interface YearStats {
  /** Empty for issues without a date. */
  readonly year: string
  readonly issues: number
  readonly articles: number
  /** 字数, without blanks and punctuation. */
  readonly characters: number
}

export interface Stats {
  readonly first: string | undefined
  readonly last: string | undefined
  /** Oldest first. */
  readonly years: ReadonlyArray<YearStats>
  readonly people: number
  readonly departments: number
  readonly columns: number
}

/** Count what a site holds; without stats where an error stands. */
export async function countSite(
  workspace: Workspace,
  version: string,
  tell?: Tell,
): Promise<{stats: Stats | undefined; diagnostics: ReadonlyArray<Diagnostic>}> {
  const {archive, diagnostics} = await readArchive(workspace, version, tell)
  return {stats: archive && statsOf(archive), diagnostics}
}

/** Count what an archive holds. */
function statsOf({issues, articles, people, departments, columns}: Archive): Stats {
  const years = new Map<string, {issues: number; articles: number; characters: number}>()
  const lengths = new Map(articles.map(({id, length}) => [id, length]))
  for (const issue of issues) {
    const year = issue.when?.slice(0, 4) ?? ''
    const count = years.get(year) ?? {issues: 0, articles: 0, characters: 0}
    years.set(year, count)
    count.issues++
    count.articles += issue.articles.length
    for (const id of issue.articles) count.characters += lengths.get(id) ?? 0
  }
  const dates = issues.flatMap(({when}) => when ?? [])
  return {
    first: dates[0],
    last: dates.at(-1),
    years: [...years].map(([year, counts]) => ({year, ...counts})),
    people: people.length,
    departments: departments.length,
    columns: columns.length,
  }
}
