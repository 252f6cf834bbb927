import {imageSize} from 'image-size'

/** What a picture is, and how large it is shown. */
export interface PictureSize {
  readonly type: string
  readonly width: number
  readonly height: number
}

/** Of a picture that may be published: by its bytes, whatever its name says; turned as a camera says it is to be. */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  try {
    const {type = '', width, height, orientation = 1} = imageSize(bytes)
    if (!shown.has(type) || width === 0 || height === 0) return undefined
    return orientation >= 5 ? {type, width: height, height: width} : {type, width, height}
  } catch {
    return undefined
  }
}

const shown: ReadonlySet<string> = new Set(['avif', 'gif', 'jpg', 'png', 'webp'])
