import type {UrlPath} from '../../archive/types.ts'
import type {FileOf} from '../file.ts'

/** A file that is nothing but a text, made when it is asked for. */
export function textFile(path: UrlPath, print: () => string): FileOf<'text'> {
  return {
    path,
    format: 'text',
    get props() {
      return {text: print()}
    },
    pieces: [],
  }
}
