import {referenceReader} from '../archive/correction-references.ts'
import {isCorrection} from '../archive/corrections.ts'
import {knownNames} from '../archive/departments/known-names.ts'
import {officeSigns} from '../archive/departments/signs.ts'
import {wordsOf} from '../archive/drafts.ts'
import type {DepartmentEntry} from '../archive/registries.ts'
import {mapInSteps, type Steps} from '../archive/steps.ts'
import type {Archive, Article, Issue} from '../archive/types.ts'
import type {ParsedSource} from '../tree/types.ts'

/** An issue as it was and is, laid out alike: its sources, and the archive that they alone make. */
export interface Compared {
  readonly issue: Issue
  readonly before: ReadonlyArray<ParsedSource>
  readonly now: ReadonlyArray<ParsedSource>
  readonly was: Archive
  readonly is: Archive
}

export type SameAlone = (compared: Compared) => boolean

/**
 * Tell whether an edit changes words alone: the same people sign, the same offices are named in the same way, and no 更正
 * speaks of them. Then every list holds what it held.
 */
export function* createSameAlone(archive: Archive, offices: ReadonlyArray<DepartmentEntry>): Steps<SameAlone> {
  const known = knownNames(archive.articles, offices)
  const issueOf = new Map(archive.issues.map((issue) => [issue.id, issue]))
  const read = referenceReader(archive.issues)
  yield
  const named = yield* mapInSteps(archive.articles, (article) =>
    isCorrection(article) ? read(wordsOf(article.content).paragraphs, issueOf.get(article.issue)) : [],
  )
  const corrected = new Set(named.flat().flatMap(({issues}) => issues.map(({id}) => id)))
  return ({issue, before, now, was, is}) =>
    factsOf(before) === factsOf(now) &&
    was.articles.every((one, at) => {
      const other = is.articles[at]
      return (
        other !== undefined &&
        signersOf(one) === signersOf(other) &&
        !isCorrection(one) &&
        !isCorrection(other) &&
        (one.headline === other.headline || !corrected.has(issue.id)) &&
        officeSigns(one, known) === officeSigns(other, known)
      )
    })
}

/** What files say of their issue, and which offices their authors name. */
function factsOf(sources: ReadonlyArray<ParsedSource>): string {
  return JSON.stringify(
    sources.map(({tree: {issue, children}}) => {
      const {settled: _, settledLines: __, ...facts} = issue
      return [facts, children.flatMap((child) => (child.type === 'article' ? (child.departments ?? []) : []))]
    }),
  )
}

function signersOf({byline}: Article): string {
  return JSON.stringify(byline.map(({role, name}) => [role, name]))
}
