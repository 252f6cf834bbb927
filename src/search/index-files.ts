import type {Archive} from '../archive/types.ts'
import {buildSegment} from './build-segment.ts'
import {documentsOf, type SearchDocument} from './documents.ts'
import {divisionOf, fileNames, formatVersion, segmentFiles} from './layout.ts'
import {printManifest, type SegmentFacts} from './manifest.ts'
import {type Name, namesOf, printNames} from './names.ts'
import {printScript, quoted} from './script-file.ts'
import {segmentsOf} from './segments.ts'
import {buildTurned, type Turn, turnedFiles, turnedNames} from './turned.ts'

/** A file of the index. */
export interface IndexFile {
  /** Below the folder of the index: `2024-3f21ab09c4/i0.js`. */
  readonly path: string
  /** The same for the same bytes; another where they may differ. */
  readonly key: string
  /** Written when it is asked for: a year that stands need not be written again. */
  readonly bytes: (turn?: Turn) => Uint8Array
  /** Whether it is written in traditional characters, for which `bytes` needs to know how. */
  readonly isTurned?: boolean
}

export interface IndexOptions {
  /** Articles of a segment. */
  readonly limit?: number | undefined
  /** Stands for how entries are turned into traditional characters; absent where they are not. */
  readonly turning?: string | undefined
}

/** The files of an archive’s index; see `filesOf`. */
export function indexFiles(
  archive: Archive,
  digest: (text: string) => string,
  {limit, turning}: IndexOptions = {},
): ReadonlyArray<IndexFile> {
  return filesOf(documentsOf(archive), namesOf(archive), digest, {limit, turning})
}

/**
 * The files of an index: first the segments, oldest first, each in a folder whose name changes with what is in it; then
 * the names of departments, people and columns; last the list of segments, by which all others are found.
 */
export function filesOf(
  documents: ReadonlyArray<SearchDocument>,
  names: ReadonlyArray<Name>,
  digest: (text: string) => string,
  {limit, turning}: IndexOptions = {},
): ReadonlyArray<IndexFile> {
  const turned = turning === undefined ? undefined : digest(turning).slice(0, 6)
  const segments = segmentsOf(documents, limit).map(({span, documents: own}) => {
    const key = digest(contentOf(own))
    return {name: `${span}-${key.slice(0, 10)}`, key, documents: own}
  })
  const facts = segments.map((segment): SegmentFacts => ({name: segment.name, years: yearsOf(segment.documents)}))
  return [
    ...segments.flatMap((segment) => segmentFilesOf(segment.name, segment.key, segment.documents)),
    ...(turned === undefined
      ? []
      : segments.flatMap(({name, key, documents: own}) => turnedFilesOf(fileNames.turned(name, turned), key, own))),
    textFile(fileNames.names, printNames(names), digest),
    ...(turned === undefined ? [] : [turnedNamesFile(names, turned, digest)]),
    textFile(fileNames.manifest, printManifest({segments: facts.reverse(), turned}), digest),
  ]
}

/** All that a segment is made of. */
function contentOf(documents: ReadonlyArray<SearchDocument>): string {
  const parts = documents.map(({date = '', entry, facets}) => `${date}\t${entry}\t${facets.join()}`)
  return `${formatVersion}\f${parts.join('\f')}`
}

function segmentFilesOf(name: string, key: string, documents: ReadonlyArray<SearchDocument>): ReadonlyArray<IndexFile> {
  const names = segmentFiles(name, divisionOf(documents.map(({entry}) => entry.length)))
  let built: Map<string, Uint8Array> | undefined
  return names.map((file) => ({path: `${file}.js`, key: `${key} ${file}`, bytes: () => taken(file)}))

  function taken(file: string): Uint8Array {
    if (built?.has(file) !== true) built = new Map(buildSegment(name, documents))
    const bytes = built.get(file)
    if (bytes === undefined) throw new Error(`Unexpected file ${file}, expected one of ${[...built.keys()].join(', ')}`)
    // What is taken is not held: the segments of a large archive together are more than all else.
    built.delete(file)
    return bytes
  }
}

function turnedFilesOf(
  folder: string,
  key: string,
  documents: ReadonlyArray<SearchDocument>,
): ReadonlyArray<IndexFile> {
  const names = turnedFiles(folder, documents)
  let built: Map<string, Uint8Array> | undefined
  return names.map((file) => ({
    path: `${file}.js`,
    key: `${key} ${file}`,
    bytes: (turn) => taken(file, turn),
    isTurned: true,
  }))

  function taken(file: string, turn?: Turn): Uint8Array {
    if (turn === undefined) throw new Error(`Unexpected file ${file}, expected a way to turn it`)
    if (built?.has(file) !== true) built = new Map(buildTurned(folder, documents, turn))
    const bytes = built.get(file)
    if (bytes === undefined) throw new Error(`Unexpected file ${file}, expected one of ${[...built.keys()].join(', ')}`)
    built.delete(file)
    return bytes
  }
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

function yearsOf(documents: ReadonlyArray<SearchDocument>): ReadonlyArray<readonly [string, number]> {
  const years = new Map<string, number>()
  for (const {date = ''} of documents) years.set(date.slice(0, 4), (years.get(date.slice(0, 4)) ?? 0) + 1)
  return [...years]
}
