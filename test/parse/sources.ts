import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {readFixtures} from './fixture.ts'

/** A text to try the parser on, with a name to report it by. */
export interface Sample {
  readonly name: string
  readonly text: string
}

/** Every fixture's input and every source of the sample archive. */
export function samples(): ReadonlyArray<Sample> {
  const fixtures = ['parse', 'parse-wanted'].flatMap((folder) =>
    readFixtures(folder).map(({name, input}) => ({name: `${folder}/${name}`, text: input})),
  )
  return [...fixtures, ...contentSources()]
}

/** The sources of the sample archive, in order. */
export function contentSources(): ReadonlyArray<Sample> {
  const root = fileURLToPath(new URL('../../../content/', import.meta.url))
  return readdirSync(root, {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith('.txt'))
    .sort()
    .map((path) => ({name: `content/${path}`, text: readFileSync(root + path, 'utf8')}))
}
