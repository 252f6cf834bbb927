import {pushTo} from '../../archive/push-to.ts'
import type {Issue} from '../../archive/types.ts'
import {issueFilePath, yearBookPath} from '../addresses.ts'
import {DeferredFile} from '../deferred.ts'
import type {BookProps, FileOf} from '../file.ts'
import {formerPaths} from '../former-paths.ts'
import type {Context} from '../frame.ts'
import {paperOn, paperOver} from '../records/paper.ts'
import type {Piece} from '../records/record.ts'
import {issuesLabel} from '../wording/labels.ts'
import {pageGroups} from './issue-files.ts'

/** A book of each issue, and one of each year after those of its issues, so that what they share is packed once. */
export function* bookFiles(context: Context): Generator<FileOf<'epub'>> {
  const {lookup, config} = context
  const formerOf = formerPaths(context.archive)
  const years = new Map<string, Array<Issue>>()
  for (const issue of context.archive.issues) {
    pushTo(years, issue.when?.slice(0, 4) ?? '', issue)
  }
  for (const [year, issues] of years) {
    for (const issue of issues) {
      const {name} = lookup.issueRecord(issue)
      const date = issue.dateSource === 'text' ? undefined : issue.when
      const paper = paperOn(config, issue.when)
      const head = {isOfYear: false, paper, title: `${paper.title} ${name}`, subtitle: name, date}
      for (const path of [issue.path, ...formerOf(issue.path)]) yield book(issueFilePath(path, 'epub'), [issue], head)
    }
    if (year === '') continue
    const paper = paperOver(
      config,
      issues.map(({when}) => when),
    )
    yield book(yearBookPath(year), issues, {
      isOfYear: true,
      paper,
      title: `${paper.title} ${year}年`,
      subtitle: `${year}年 ${issuesLabel(issues.length)}`,
      date: issues.at(-1)?.when,
    })
  }

  function book(
    path: FileOf<'epub'>['path'],
    issues: ReadonlyArray<Issue>,
    head: Pick<BookProps, 'isOfYear' | 'paper' | 'title' | 'subtitle' | 'date'>,
  ): FileOf<'epub'> {
    const piecesOf = () => issues.flatMap(({articles}) => articles.map(lookup.piece))
    const pieces = piecesOf()
    const chapters = issues.map((issue) => ({issue: lookup.issueRecord(issue), pages: pageGroups(issue)}))
    let updated: string | undefined
    for (const {record} of pieces)
      if (record.updated !== undefined && record.updated > (updated ?? '')) updated = record.updated
    return new DeferredFile(path, 'epub', {...head, pictures: picturesOf(pieces), chapters, updated}, piecesOf)
  }
}

/** All of its pictures, or none where they are too many: e-readers and hosts refuse what is much larger. */
function picturesOf(pieces: ReadonlyArray<Piece>): ReadonlyArray<string> {
  const sizes = new Map<string, number>()
  for (const {images} of pieces) for (const {path, size} of images) if (inBooks.test(path)) sizes.set(path, size)
  let sum = 0
  for (const size of sizes.values()) sum += size
  return sum > most ? [] : [...sizes.keys()]
}

const most = 50_000_000

/** Every reader of books knows these. */
const inBooks = /\.(?:gif|jpg|png|webp)$/
