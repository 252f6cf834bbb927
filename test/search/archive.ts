import {buildArchive} from '../../src/archive/index.ts'
import type {Archive} from '../../src/archive/types.ts'
import {readSource} from '../../src/build/reading/read-source.ts'
import type {ParsedSource} from '../../src/tree/types.ts'

/** The archive of some raw files, read as a build reads them. */
export function archiveOf(files: Readonly<Record<string, string>>): Archive {
  return buildArchive(
    Object.entries(files).map(([path, text]) => sourceOf(path, text)),
    [],
  )
}

/** A raw file, read as a build reads it. */
export function sourceOf(path: string, text: string): ParsedSource {
  const {parsed} = readSource({path, bytes: new TextEncoder().encode(text)})
  if (parsed === undefined) throw new Error(`Unexpected source ${path}, expected one that can be read`)
  return parsed
}
