import {atOnce, mapInSteps, type Steps} from '../../archive/steps.ts'
import type {Archive, Article} from '../../archive/types.ts'
import {fileNames} from '../layout.ts'
import {printManifest} from '../manifest.ts'
import {type Name, namesOf, printNames} from '../names.ts'
import {type IssueNumber, issueNumbersOf, printNumbers} from '../numbers.ts'
import {printScript, quoted} from '../script-file.ts'
import {documentReader, type SearchDocument, type Shown} from './documents.ts'
import {type IndexFile, type PlannedSegment, planSegment} from './planned-segment.ts'
import {createPress} from './press.ts'
import {type Segment, segmentsOf} from './segments.ts'
import {turnedNames} from './turned.ts'

/** An archive’s index, planned. */
export interface ArchiveIndex {
  readonly files: ReadonlyArray<IndexFile>
  readonly segments: ReadonlyArray<PlannedSegment<Article>>
  /** Of what it was made. */
  readonly archive: Archive
}

export interface IndexOptions {
  /** Articles of a segment. */
  readonly limit?: number | undefined
  /** Stands for how entries are turned into traditional characters; absent where they are not. */
  readonly turning?: string | undefined
  /** How pages show a line; as it is printed where nothing is said. */
  readonly shown?: Shown | undefined
  /** The index of this archive as it was: a segment of the very same articles is not read again. */
  readonly before?: ArchiveIndex | undefined
}

/** Plan the files of an archive’s index; see `filesOf`. */
export function indexArchive(
  archive: Archive,
  digest: (text: string) => string,
  options: IndexOptions = {},
): ArchiveIndex {
  return atOnce(indexInSteps(archive, digest, options))
}

/** The same in steps. */
export function* indexInSteps(
  archive: Archive,
  digest: (text: string) => string,
  {limit, turning, shown, before}: IndexOptions = {},
): Steps<ArchiveIndex> {
  const {read, dateOf} = documentReader(archive, shown)
  const known = new Map(
    before && namesTheSame(before.archive, archive) ? before.segments.map((segment) => [segment.span, segment]) : [],
  )
  const setPress = createPress()
  const planned = segmentsOf(archive.articles, dateOf, limit)
  yield
  const plan = (segment: Segment<Article>) => {
    const standing = known.get(segment.span)
    return standing && holdsTheSame(standing, segment) ? standing : planSegment(segment, read, digest, setPress)
  }
  const segments = yield* mapInSteps(planned, plan, 1)
  const listed = {names: namesOf(archive), numbers: issueNumbersOf(archive)}
  return {files: filesOf(segments, listed, digest, turning), segments, archive}
}

/** Plan the files of an index of documents that are at hand; see `filesOf`. */
export function indexDocuments(
  documents: ReadonlyArray<SearchDocument>,
  names: ReadonlyArray<Name>,
  digest: (text: string) => string,
): ReadonlyArray<IndexFile> {
  const setPress = createPress()
  const segments = segmentsOf(documents, ({date}) => date)
  return filesOf(
    segments.map((segment) => planSegment(segment, (document) => document, digest, setPress)),
    {names, numbers: []},
    digest,
  )
}

/** What is found besides articles. */
interface Listed {
  readonly names: ReadonlyArray<Name>
  readonly numbers: ReadonlyArray<IssueNumber>
}

/**
 * The files of an index: first the segments, oldest first; then the names of departments, people and columns, and the
 * numbers of issues; last the list of segments, by which all others are found.
 */
function filesOf(
  segments: ReadonlyArray<PlannedSegment<unknown>>,
  {names, numbers}: Listed,
  digest: (text: string) => string,
  turning?: string,
): ReadonlyArray<IndexFile> {
  const turned = turning === undefined ? undefined : digest(turning).slice(0, 6)
  const numbered = numbers.length > 0
  return [
    ...segments.flatMap(({files}) => files),
    ...(turned === undefined ? [] : segments.flatMap(({turnedFiles}) => turnedFiles(turned))),
    textFile(fileNames.names, printNames(names), digest),
    ...(turned === undefined ? [] : [turnedNamesFile(names, turned, digest)]),
    ...(numbered ? [textFile(fileNames.numbers, printNumbers(numbers), digest)] : []),
    textFile(fileNames.manifest, printManifest({segments: segments.toReversed(), turned, numbered}), digest),
  ]
}

/** What an article is read by, besides itself. */
function namesTheSame(one: Archive, other: Archive): boolean {
  return one.departments === other.departments && one.people === other.people && one.columns === other.columns
}

function holdsTheSame(one: Segment<Article>, {articles}: Segment<Article>): boolean {
  return one.articles.length === articles.length && articles.every((article, at) => article === one.articles[at])
}

function turnedNamesFile(names: ReadonlyArray<Name>, turned: string, digest: (text: string) => string): IndexFile {
  const name = fileNames.turnedNames
  return {
    path: `${name}.js`,
    key: digest(`${name} ${turned}\n${printNames(names)}`),
    bytes: (turn) => {
      if (turn === undefined) throw new Error(`Unexpected file ${name}, expected a way to turn it`)
      return printScript({name, texts: [quoted(printNames(turnedNames(names, turn)))]})
    },
    isTurned: true,
  }
}

function textFile(name: string, text: string, digest: (text: string) => string): IndexFile {
  return {path: `${name}.js`, key: digest(`${name}\n${text}`), bytes: () => printScript({name, texts: [quoted(text)]})}
}
