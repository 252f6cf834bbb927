import {fileURLToPath} from 'node:url'
import {diskFiles} from '../io/files.ts'
import {type Digest, digestOf} from './digest.ts'

/**
 * The digest of the program itself: what it remembered of sources is worth nothing once it reads them otherwise. The
 * version alone would not tell those who work on benbao.
 */
export function programDigest(): Digest {
  const files = diskFiles(program)
  const code = files.list().filter(({path, kind}) => kind === 'file' && path.endsWith('.js'))
  return digestOf(code.map(({path}) => `${path} ${digestOf(files.read(path))}`).join('\n'))
}

/** dist/src, seen from dist/src/build; dist/bundle, seen from dist/bundle/cli. */
const program = fileURLToPath(new URL('..', import.meta.url))
