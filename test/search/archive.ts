import {buildArchive} from '../../src/archive/index.ts'
import type {Archive} from '../../src/archive/types.ts'
import {readSource} from '../../src/build/reading/read-source.ts'
import type {ParsedSource} from '../../src/tree/types.ts'

/** The archive of some raw files, read as a build reads them. */
export function archiveOf(files: Readonly<Record<string, string>>): Archive {
  return buildArchive(sourcesOf(files), [])
}

function sourcesOf(files: Readonly<Record<string, string>>): ReadonlyArray<ParsedSource> {
  return Object.entries(files).flatMap(([path, text]) => {
    const {parsed} = readSource({path, bytes: new TextEncoder().encode(text)})
    if (parsed === undefined) throw new Error(`Unexpected source ${path}, expected one that can be read`)
    return [parsed]
  })
}
