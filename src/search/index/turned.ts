import {printEntry, readEntry} from '../entry.ts'
import {type Division, fileNames} from '../layout.ts'
import type {Name} from '../names.ts'
import {quoted, type TextFile} from '../script-file.ts'
import type {SearchDocument} from './documents.ts'
import {entryFiles} from './entry-files.ts'
import type {Room} from './room.ts'

/** Turns simplified characters into traditional ones: texts, and what names people. */
export interface Turn {
  readonly text: (simplified: string) => string
  readonly names: (simplified: string) => string
}

/**
 * What results show in the tree of traditional characters, turned as its pages are. It stands beside the entries, file by
 * file, since a browser could not turn it without the dictionaries.
 */
export function buildTurned(
  folder: string,
  documents: Iterable<SearchDocument>,
  division: Division,
  turn: Turn,
  room: Room,
): ReadonlyArray<TextFile> {
  const entries = Array.from(documents, ({entry}) => quoted(turnedEntry(entry, turn), room))
  return entryFiles(folder, entries, division.entries)
}

/** The names of such a folder’s files, known before they are written. */
export function turnedFiles(folder: string, {entries}: Division): ReadonlyArray<string> {
  return [fileNames.places(folder), ...entries.map((_, file) => fileNames.entries(folder, file))]
}

/** Names are found by what they are, and shown as they are turned. */
export function turnedNames(names: ReadonlyArray<Name>, {text, names: ofPeople}: Turn): ReadonlyArray<Name> {
  return names.map((name) => ({
    ...name,
    note: text(name.note),
    shown: name.kind === 'person' ? ofPeople(name.name) : text(name.name),
  }))
}

function turnedEntry(printed: string, {text, names}: Turn): string {
  const entry = readEntry(printed)
  return printEntry({
    path: entry.path,
    page: entry.page,
    column: text(entry.column),
    departments: entry.departments.map(text),
    people: entry.people.map(names),
    text: entry.text.split('\n').map(text).join('\n'),
  })
}
