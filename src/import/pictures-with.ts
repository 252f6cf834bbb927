import {resolve} from 'node:path'
import {picturePath} from '../archive/pictures/picture-path.ts'
import type {Found} from './gather.ts'
import type {Draft, ExtractedPicture, Picture} from './types.ts'

/** The pictures that come along with a text: those that lie in its file, and those beside it to which it refers. */
export function picturesWith(
  {folder, inner, read}: Found,
  {figures}: Draft,
  extracted: ReadonlyArray<ExtractedPicture> = [],
): ReadonlyArray<Picture> {
  const inside = extracted.map(({url, from}) => ({url, read: () => from(read())}))
  const beside = figures.flatMap((url) => {
    const path = picturePath(inner, url)
    if (path === undefined || folder.kindOf(path) !== 'file') return []
    return [{url, file: resolve(folder.name, path), read: () => folder.read(path)}]
  })
  return [...inside, ...beside.filter(({url}) => !extracted.some((picture) => picture.url === url))]
}
