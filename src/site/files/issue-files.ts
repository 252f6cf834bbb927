import type {Issue, UrlPath} from '../../archive/types.ts'
import {issueFilePath} from '../addresses.ts'
import type {PageGroup, SiteFile} from '../file.ts'
import {formerPaths} from '../former-paths.ts'
import type {Context} from '../frame.ts'
import {sectionLabel} from '../sections.ts'

/**
 * Of each issue: its articles as citations in three formats, and the whole as text; where it stood before it was given
 * another date, too, for a file cannot lead on.
 */
export function issueFiles({archive, lookup}: Context): ReadonlyArray<SiteFile> {
  const formerOf = formerPaths(archive)
  return archive.issues.flatMap((issue): ReadonlyArray<SiteFile> => {
    const pieces = issue.articles.map(lookup.piece)
    const record = lookup.issueRecord(issue)
    const [first] = pieces
    if (first === undefined) return []
    const props = {issue: record, paper: first.record.paper, pages: pageGroups(issue)}
    return [issue.path, ...formerOf(issue.path)].flatMap(
      (path: UrlPath): ReadonlyArray<SiteFile> => [
        {path: issueFilePath(path, 'ris'), format: 'ris', props: {}, pieces},
        {path: issueFilePath(path, 'bib'), format: 'biblatex', props: {}, pieces},
        {path: issueFilePath(path, 'csl.json'), format: 'csl-json', props: {}, pieces},
        {path: issueFilePath(path, 'txt'), format: 'issue-text', props, pieces},
      ],
    )
  })
}

/** How an issue’s articles fall on its pages. */
export function pageGroups({pages}: Issue): ReadonlyArray<PageGroup> {
  return pages.map(({name, articles}) => ({
    label: name === undefined && pages.length === 1 ? undefined : sectionLabel(name, pages.length),
    count: articles.length,
  }))
}
