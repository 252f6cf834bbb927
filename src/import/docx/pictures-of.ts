import {createHash} from 'node:crypto'
import {unzipSync} from 'fflate'
import {pictureSize} from '../../archive/pictures/picture-size.ts'
import type {ExtractedPicture} from '../types.ts'

/**
 * The pictures that lie in a Word file, by the names of their parts; undefined of those that no site publishes. Each is
 * named after what it holds, so that it bears the same name in every file, and in every import.
 *
 *     word/media/image1.png    →    photos/3f0c51d2a8b9e4770c16.png
 */
export function picturesOf(bytes: Uint8Array): ReadonlyMap<string, ExtractedPicture | undefined> {
  let left = most.bytes
  return new Map(
    partsIn(bytes).map(({name, size}, at) => {
      left -= size
      return [name, at < most.parts && size <= most.each && left >= 0 ? pictureAt(bytes, name) : undefined]
    }),
  )
}

/** Larger than any camera writes; more than anyone puts into a file. */
const most = {each: 64 * 1024 * 1024, bytes: 512 * 1024 * 1024, parts: 1000}

/** A vector drawing comes with a picture of itself. */
const isPicture = /^(?!docProps\/).*\.(?:avif|bmp|emf|gif|jpe?g|png|tiff?|webp|wmf)$/i

function partsIn(bytes: Uint8Array): ReadonlyArray<{readonly name: string; readonly size: number}> {
  const sizes = new Map<string, number>()
  unzipSync(bytes, {
    filter({name, originalSize}) {
      if (isPicture.test(name)) sizes.set(name, originalSize)
      return false
    },
  })
  return [...sizes].map(([name, size]) => ({name, size})).sort((a, b) => (a.name < b.name ? -1 : 1))
}

function pictureAt(bytes: Uint8Array, part: string): ExtractedPicture | undefined {
  const held = unpacked(bytes, part)
  const size = held && pictureSize(held)
  if (!held || !size) return undefined
  const name = createHash('sha256').update(held).digest('hex').slice(0, 20)
  return {url: `photos/${name}.${size.type}`, from: (file) => unpacked(file, part) ?? new Uint8Array()}
}

/** Undefined where it is broken: the text is read all the same. */
function unpacked(bytes: Uint8Array, part: string): Uint8Array | undefined {
  try {
    return unzipSync(bytes, {filter: ({name}) => name === part})[part]
  } catch {
    return undefined
  }
}
