import {basename, dirname, join} from 'node:path'
import {fields} from '../../config/fields.ts'
import {parseConfig} from '../../config/parse.ts'
import {diskFiles} from '../../io/files.ts'
import {FileError, type Files} from '../../io/ports.ts'
import {decode} from '../../parse/encoding/decode.ts'

/**
 * What a paper is called and was called, by its settings: a line that says so over the articles is no headline. None where
 * they do not say; what is wrong with the file is said where it is read as a whole.
 *
 *     title: 砚溪工人    →    砚溪工人
 */
export function paperNamesIn(content: Files): ReadonlyArray<string> {
  const file = 'site.yaml'
  if (content.kindOf(file) !== 'file') return []
  try {
    const {title, formerly} = parseConfig(decode(file, content.read(file)).text).config
    const former = formerly.map((each) => each.title)
    return title === fields.title.fallback ? former : [title, ...former]
  } catch (error) {
    if (!(error instanceof FileError)) throw error
    return []
  }
}

/** The same for a file that is named by itself: of the archive whose content/ it lies in, else of the one in this folder. */
export function paperNamesNear(file: string, cwd: string): ReadonlyArray<string> {
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder))
    if (basename(folder) === 'content') return paperNamesIn(diskFiles(folder))
  return paperNamesIn(diskFiles(join(cwd, 'content')))
}
