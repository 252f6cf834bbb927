/** What may be said of a picture in public. */
export interface PublicExif {
  /** 1 to 8: how it is to be turned. */
  readonly orientation?: number
  readonly artist?: Uint8Array
  readonly copyright?: Uint8Array
}

const tags = {orientation: 0x0112, artist: 0x013b, copyright: 0x8298} as const
const [ascii, short] = [2, 3]

/** Read Exif as far as it is public: its first directory, `bytes` from the byte order on. What is broken says nothing. */
export function readExif(bytes: Uint8Array): PublicExif {
  if (bytes.length < 14) return {}
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const little = view.getUint16(0) === 0x4949
  const start = view.getUint32(4, little)
  if (start + 2 > bytes.length) return {}
  const found = new Map<number, number | Uint8Array>()
  for (let entry = 0; entry < view.getUint16(start, little); entry++) {
    const at = start + 2 + 12 * entry
    if (at + 12 > bytes.length) break
    const [tag, type, count] = [
      view.getUint16(at, little),
      view.getUint16(at + 2, little),
      view.getUint32(at + 4, little),
    ]
    if (type === short && count === 1) found.set(tag, view.getUint16(at + 8, little))
    const from = count <= 4 ? at + 8 : view.getUint32(at + 8, little)
    if (type === ascii && from + count <= bytes.length) found.set(tag, bytes.slice(from, from + count))
  }
  const [orientation, artist, copyright] = [tags.orientation, tags.artist, tags.copyright].map((tag) => found.get(tag))
  return {
    ...(typeof orientation === 'number' && {orientation}),
    ...(typeof artist === 'object' && {artist}),
    ...(typeof copyright === 'object' && {copyright}),
  }
}

/** The same as Exif that says nothing else; empty where that is nothing. */
export function minimalExif({orientation = 1, artist, copyright}: PublicExif): Uint8Array {
  const texts = [
    ...(artist ? [{tag: tags.artist, text: artist}] : []),
    ...(copyright ? [{tag: tags.copyright, text: copyright}] : []),
  ]
  const isTurned = orientation >= 2 && orientation <= 8
  const entries = texts.length + (isTurned ? 1 : 0)
  if (entries === 0) return new Uint8Array()
  const body = 8 + 2 + 12 * entries + 4
  const made = new Uint8Array(body + texts.reduce((sum, {text}) => sum + (text.length > 4 ? text.length : 0), 0))
  const view = new DataView(made.buffer)
  view.setUint16(0, 0x4d4d)
  view.setUint16(2, 42)
  view.setUint32(4, 8)
  view.setUint16(8, entries)
  let at = 10
  let end = body
  if (isTurned) {
    entry(tags.orientation, short, 1)
    view.setUint16(at - 4, orientation)
  }
  for (const {tag, text} of texts) {
    entry(tag, ascii, text.length)
    if (text.length <= 4) made.set(text, at - 4)
    else {
      view.setUint32(at - 4, end)
      made.set(text, end)
      end += text.length
    }
  }
  return made

  function entry(tag: number, type: number, count: number): void {
    view.setUint16(at, tag)
    view.setUint16(at + 2, type)
    view.setUint32(at + 4, count)
    at += 12
  }
}
