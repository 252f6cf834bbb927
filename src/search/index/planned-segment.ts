import {divisionOf, fileNames, formatVersion, segmentFiles} from '../layout.ts'
import type {SegmentFacts} from '../manifest.ts'
import {printScript, type TextFile} from '../script-file.ts'
import {roomFor} from './arrange.ts'
import {buildSegment} from './build-segment.ts'
import type {SearchDocument} from './documents.ts'
import type {SetPress} from './press.ts'
import type {Segment} from './segments.ts'
import {buildTurned, type Turn, turnedFiles} from './turned.ts'

/** A file of the index. */
export interface IndexFile {
  /** Below the folder of the index: `2024-3f21ab09c4/i0.js`. */
  readonly path: string
  /** The same for the same bytes; another where they may differ. */
  readonly key: string
  /**
   * Written when it is asked for: a year that stands need not be written again. Those of one folder are best asked for
   * one after another, as they are written together, and for those of another in between once more.
   */
  readonly bytes: (turn?: Turn) => Uint8Array
  /** Whether it is written in traditional characters, for which `bytes` needs to know how. */
  readonly isTurned?: boolean
}

/** A segment that is yet to be written, in a folder whose name changes with what is in it. */
export interface PlannedSegment<T> extends Segment<T>, SegmentFacts {
  readonly files: ReadonlyArray<IndexFile>
  /** With its entries in traditional characters, turned as `turned` says. */
  readonly turnedFiles: (turned: string) => ReadonlyArray<IndexFile>
}

/**
 * Plan a segment. Its articles are read to name it, and again when it is written, each by itself: what is read of them is
 * never held.
 */
export function planSegment<T>(
  {span, articles}: Segment<T>,
  read: (article: T) => SearchDocument,
  digest: (text: string) => string,
  setPress: SetPress,
): PlannedSegment<T> {
  const seen = articles.map((article) => outlineOf(read(article), digest))
  const key = digest([formatVersion, ...seen.map(({content}) => content)].join())
  const name = `${span}-${key.slice(0, 10)}`
  const division = divisionOf(seen.map(({length}) => length))
  const units = seen.reduce((sum, {room}) => sum + room, 0)
  return {
    ...{span, articles, name, years: yearsOf(seen)},
    files: filesOnce(segmentFiles(name, division), key, () => {
      const {press, isGood} = setPress(units)
      return {files: buildSegment(name, documents(), division, press), isGood}
    }),
    turnedFiles(turned) {
      const folder = fileNames.turned(name, turned)
      return filesOnce(turnedFiles(folder, division), key, (turn) => {
        if (turn === undefined) throw new Error(`Unexpected segment ${folder}, expected a way to turn it`)
        const {press, isGood} = setPress(0)
        return {files: buildTurned(folder, documents(), division, turn, press.room), isGood}
      }).map((file) => ({...file, isTurned: true}))
    },
  }

  function* documents(): Generator<SearchDocument> {
    for (const article of articles) yield read(article)
  }
}

/** What the plan of a segment needs to know of an article. */
interface Outline {
  readonly date: string
  /** Of its entry, in characters. */
  readonly length: number
  readonly room: number
  /** The digest of all that the segment holds of it. */
  readonly content: string
}

function outlineOf(document: SearchDocument, digest: (text: string) => string): Outline {
  const {date = '', entry, facets} = document
  const content = digest(`${date}\t${entry}\t${facets.join()}`)
  return {date, length: entry.length, room: roomFor(document), content}
}

/** The files of a segment, as they lie in the press. */
interface Pressed {
  readonly files: ReadonlyArray<TextFile>
  readonly isGood: () => boolean
}

/** Files that are written together when the first of them is asked for. What is taken is not held. */
function filesOnce(
  names: ReadonlyArray<string>,
  key: string,
  write: (turn?: Turn) => Pressed,
): ReadonlyArray<IndexFile> {
  let pressed: {readonly texts: Map<string, TextFile>; readonly isGood: () => boolean} | undefined
  return names.map((file) => ({path: `${file}.js`, key: `${key} ${file}`, bytes: (turn) => taken(file, turn)}))

  function taken(name: string, turn?: Turn): Uint8Array {
    if (!pressed?.isGood() || !pressed.texts.has(name)) {
      const {files, isGood} = write(turn)
      pressed = {texts: new Map(files.map((file) => [file.name, file])), isGood}
    }
    const {texts} = pressed
    const file = texts.get(name)
    if (file === undefined) throw new Error(`Unexpected file ${name}, expected one of ${[...texts.keys()].join(', ')}`)
    texts.delete(name)
    if (texts.size === 0) pressed = undefined
    return printScript(file)
  }
}

function yearsOf(seen: ReadonlyArray<Outline>): ReadonlyArray<readonly [string, number]> {
  const years = new Map<string, number>()
  for (const {date} of seen) years.set(date.slice(0, 4), (years.get(date.slice(0, 4)) ?? 0) + 1)
  return [...years]
}
