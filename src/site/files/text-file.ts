import type {UrlPath} from '../../archive/types.ts'
import type {FileOf} from '../file.ts'

/** A file whose text is there. */
export function textFile(path: UrlPath, text: string): FileOf<'text'> {
  return {path, format: 'text', props: {text}, pieces: []}
}
