import assert from 'node:assert/strict'
import {test} from 'node:test'
import {crc32} from 'node:zlib'
import fc from 'fast-check'
import {imageSize} from 'image-size'
import {build} from '../../../src/build/index.ts'
import {withoutTraces} from '../../../src/build/pictures/without-traces.ts'
import {memoryFiles} from '../../../src/io/memory.ts'
import {jpeg, makePng, turnedJpeg} from '../make-pictures.ts'
import {bulletin, makeWorkspace} from '../make-workspace.ts'

function latin(text: string): Buffer {
  return Buffer.from(text, 'latin1')
}

function segment(marker: number, data: Buffer): Buffer {
  const length = data.length + 2
  return Buffer.concat([Buffer.of(0xff, marker, length >> 8, length & 0xff), data])
}

/** Put segments behind the first two bytes of a JPEG. */
function withSegments(bytes: Uint8Array, ...segments: ReadonlyArray<Buffer>): Uint8Array {
  return new Uint8Array(Buffer.concat([bytes.subarray(0, 2), ...segments, bytes.subarray(2)]))
}

/** Exif of little-endian cameras: how it is to be turned, who made it, what camera, and where it was (a directory of GPS). */
function cameraExif(orientation: number): Buffer {
  const texts = [latin('PHONE-X\0'), latin('Su Yanqiu\0')]
  const tiff = Buffer.alloc(8 + 2 + 12 * 4 + 4)
  tiff.write('II*\0\x08\0\0\0\x04\0', 'latin1')
  let end = tiff.length
  const entries = [
    [0x010f, 2, 8, end],
    [0x0112, 3, 1, orientation],
    [0x013b, 2, 10, end + 8],
    [0x8825, 4, 1, end + 18],
  ] as const
  for (const [at, [tag, type, count, value]] of entries.entries()) {
    tiff.writeUInt16LE(tag, 10 + 12 * at)
    tiff.writeUInt16LE(type, 12 + 12 * at)
    tiff.writeUInt32LE(count, 14 + 12 * at)
    tiff.writeUInt32LE(value, 18 + 12 * at)
  }
  end += texts.reduce((sum, {length}) => sum + length, 0)
  return segment(0xe1, Buffer.concat([latin('Exif\0\0'), tiff, ...texts, latin('GPS 31.2 N 121.5 E')]))
}

const profile = segment(0xe2, latin('ICC_PROFILE\0\x01\x01 a profile'))
const traces = [
  segment(0xe1, latin('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>GPS</x:xmpmeta>')),
  segment(0xe2, latin('MPF\0 a second picture')),
  segment(0xed, latin('Photoshop 3.0\0 a caption, a city')),
  segment(0xfe, latin('made on the desk of')),
]

test('of a JPEG what tells of place, time and device goes; profile and points stay, byte for byte', () => {
  const told = Buffer.concat([withSegments(jpeg, ...traces, profile), latin('\xff\xd8 a preview \xff\xd9')])
  assert.deepEqual(withoutTraces(new Uint8Array(told)), withSegments(jpeg, profile))
  assert.deepEqual(withoutTraces(jpeg), jpeg)
})

test('the way up stays, and who took it', () => {
  assert.deepEqual(withoutTraces(turnedJpeg), turnedJpeg)
  const made = withoutTraces(withSegments(jpeg, cameraExif(6)))
  assert.equal(imageSize(made).orientation, 6)
  const text = Buffer.from(made).toString('latin1')
  assert.ok(text.includes('Su Yanqiu') && !/PHONE|GPS/.test(text))
  const upright = Buffer.from(withoutTraces(withSegments(jpeg, cameraExif(1)))).toString('latin1')
  assert.ok(upright.includes('Su Yanqiu') && !/PHONE|GPS/.test(upright))
  assert.deepEqual(withoutTraces(made), made)
})

test('of a PNG texts, times and places go', () => {
  const png = Buffer.from(makePng(3, 2))
  const exif = cameraExif(8).subarray(10)
  const told = Buffer.concat([
    png.subarray(0, 33),
    chunk('tEXt', latin('Author\0me')),
    chunk('eXIf', exif),
    png.subarray(33),
  ])
  const made = Buffer.from(withoutTraces(new Uint8Array(told)))
  const at = made.indexOf('eXIf')
  const length = made.readUInt32BE(at - 4)
  assert.equal(made.readUInt32BE(at + 4 + length), crc32(made.subarray(at, at + 4 + length)))
  assert.ok(!/GPS|Author/.test(made.toString('latin1')))
  const bare = Buffer.concat([made.subarray(0, at - 4), made.subarray(at + 8 + length)])
  assert.deepEqual(bare, png)
})

test('whatever is not built as it should be is left as it is', () => {
  for (const cut of [1, 3, 20, 200, 300]) assert.deepEqual(withoutTraces(jpeg.subarray(0, cut)), jpeg.subarray(0, cut))
  const told = withSegments(jpeg, ...traces, cameraExif(6))
  fc.assert(
    fc.property(fc.nat(told.length - 1), fc.nat(255), (at, byte) => {
      const bent = told.slice()
      bent[at] = byte
      assert.ok(withoutTraces(bent).length <= bent.length)
    }),
  )
})

test('a picture is published without its traces, at the address that it would have with them', async () => {
  const told = withSegments(jpeg, cameraExif(6), ...traces)
  const content = memoryFiles('content', {'2024-03-15.txt': `${bulletin(['新桥打下第一根桩'])}\n![桥](bridge.jpg)\n`})
  content.write('bridge.jpg', told)
  const workspace = {...makeWorkspace({}), content}
  const {published, diagnostics} = await build(workspace, {version: '1'})
  assert.ok(published, JSON.stringify(diagnostics))
  const path =
    workspace.out.list().find((entry) => entry.path.startsWith('images/') && entry.kind === 'file')?.path ?? ''
  assert.deepEqual(new Uint8Array(workspace.out.read(path)), withoutTraces(told))
  assert.equal((await build(workspace, {version: '1'})).counts.written, 0)
})

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([latin(type), data])
  const frame = Buffer.alloc(body.length + 8)
  frame.writeUInt32BE(data.length, 0)
  body.copy(frame, 4)
  frame.writeUInt32BE(crc32(body), body.length + 4)
  return frame
}
