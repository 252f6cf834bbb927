import type {Issue, UrlPath} from '../../archive/types.ts'
import {issueFilePath} from '../addresses.ts'
import {DeferredFile} from '../deferred.ts'
import type {FileOf, FileProps, PageGroup, SiteFile} from '../file.ts'
import {formerPaths} from '../former-paths.ts'
import type {Context} from '../frame.ts'
import {paperOn} from '../records/paper.ts'
import {sectionLabel} from '../sections.ts'

/**
 * Of each issue: its articles as citations in three formats, and the whole as text; where it stood before it was given
 * another date, too, for a file cannot lead on.
 */
export function issueFiles({archive, lookup, config}: Context): ReadonlyArray<SiteFile> {
  const formerOf = formerPaths(archive)
  return archive.issues.flatMap((issue): ReadonlyArray<SiteFile> => {
    const props = {issue: lookup.issueRecord(issue), paper: paperOn(config, issue.when), pages: pageGroups(issue)}
    return [issue.path, ...formerOf(issue.path)].flatMap((path: UrlPath): ReadonlyArray<SiteFile> => {
      const pieces = () => issue.articles.map(lookup.piece)
      const held = <F extends Format>(format: F, own: FileProps[F]): FileOf<F> =>
        new DeferredFile(issueFilePath(path, endings[format]), format, own, pieces)
      return [held('ris', {}), held('biblatex', {}), held('csl-json', {}), held('issue-text', props)]
    })
  })
}

const endings = {ris: 'ris', biblatex: 'bib', 'csl-json': 'csl.json', 'issue-text': 'txt'} as const
type Format = keyof typeof endings

/** How an issue’s articles fall on its pages. */
export function pageGroups({pages}: Issue): ReadonlyArray<PageGroup> {
  return pages.map(({name, articles}) => ({
    label: name === undefined && pages.length === 1 ? undefined : sectionLabel(name, pages.length),
    count: articles.length,
  }))
}
