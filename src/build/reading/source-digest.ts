import {type Digest, digestOf} from '../digest.ts'
import type {SourceFile} from './read-source.ts'

/** The digest of all that the reading of a source depends on: its bytes, the fixes beside it, what the paper is called. */
export function digestOfSource({bytes, fixes, paperNames = []}: SourceFile): Digest {
  const names = paperNames.length > 0 ? ` ${JSON.stringify(paperNames)}` : ''
  return digestOf(`${digestOf(bytes)} ${fixes ? digestOf(fixes.bytes) : ''}${names}`)
}
