import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {type TestContext, test} from 'node:test'
import {zipSync} from 'fflate'
import {openZip} from '../../src/io/zip-files.ts'
import {makeSite} from '../cli/run-benbao.ts'

test('files come out of a ZIP as they went in, stored or packed', (context) => {
  const files = {'a/b.txt': encode('甲'.repeat(500)), '区.html': encode('x'), empty: new Uint8Array()}
  for (const level of [0, 9] as const) {
    const zip = openZip(write(context, zipSync(files, {level})))
    assert.deepEqual(
      zip.list().map(({path}) => path),
      ['a/b.txt', 'empty', '区.html'],
    )
    for (const [path, bytes] of Object.entries(files)) assert.deepEqual(Buffer.from(zip.read(path)), Buffer.from(bytes))
    zip.close()
  }
})

test('a ZIP as other programs make it: streamed, in ZIP64, with a comment', (context) => {
  const script = [
    'import io, sys, zipfile',
    'class Pipe(io.RawIOBase):',
    '    def __init__(self): self.file = open("made.zip", "wb")',
    '    def writable(self): return True',
    '    def write(self, data): return self.file.write(data)',
    'archive = zipfile.ZipFile(Pipe(), "w", zipfile.ZIP_DEFLATED)',
    'with archive.open("a/b.txt", "w", force_zip64=True) as file: file.write(b"one" * 1000)',
    'archive.comment = b"PK made by a test"',
    'archive.close()',
  ].join('\n')
  const folder = makeSite(context, {})
  const {status, stderr} = spawnSync('python3', ['-c', script], {cwd: folder, encoding: 'utf8'})
  assert.equal(status, 0, stderr)
  const zip = openZip(join(folder, 'made.zip'))
  assert.equal(new TextDecoder().decode(zip.read('a/b.txt')), 'one'.repeat(1000))
  zip.close()
})

const one = zipSync({'a.txt': encode('a'.repeat(1000)), 'b.txt': encode('b'.repeat(1000))})

/** What a ZIP may be made to do, and what is said of it. */
const traps: ReadonlyArray<readonly [string, () => Uint8Array, RegExp]> = [
  ['is no ZIP', () => encode('PK, but not a ZIP'), /no ZIP/],
  ['is empty', () => new Uint8Array(), /no ZIP/],
  ['is cut off', () => one.slice(0, -30), /no ZIP/],
  ['has a directory that is cut off', () => patched(one, -6, 0xfffffff0), /cut off/],
  ['has a directory that is none', () => patched(one, -6, 4), /broken|cut off/],
  ['names more files than it has', () => patched(one, -12, 0x00090009), /broken/],
  ['grows a thousandfold', () => sized(0x7fffffff), /beyond measure/],
  ['lets two files share their bytes', () => sharing(), /share their bytes/],
  ['has a name twice', () => twice(), /one name/],
]

for (const [what, make, says] of traps) {
  test(`a ZIP that ${what} is refused`, (context) => {
    assert.throws(() => openZip(write(context, make())), says)
  })
}

test('a file that grows beyond what the directory says is not unpacked', (context) => {
  const bytes = Buffer.from(zipSync({'a.txt': new Uint8Array(100_000)}))
  bytes.writeUInt32LE(10, bytes.indexOf('PK\u0001\u0002', 0, 'latin1') + 24)
  const zip = openZip(write(context, bytes))
  assert.throws(() => zip.read('a.txt'), {message: 'a.txt: unpacked it is larger than its directory says'})
  zip.close()
})

test('any byte of a ZIP may be wrong: a refusal, or other bytes, but no crash', (context) => {
  const path = write(context, one)
  for (let at = 0; at < one.length; at++) {
    const bytes = Uint8Array.from(one, (byte, index) => (index === at ? byte ^ 0xff : byte))
    writeFileSync(path, bytes)
    try {
      const zip = openZip(path)
      for (const {path: name} of zip.list()) attempt(() => zip.read(name))
      zip.close()
    } catch (error) {
      assert.ok(error instanceof Error && error.name === 'FileError', `byte ${at}: ${error}`)
    }
  }
  assert.equal(readFileSync(path).length, one.length)
})

function attempt(act: () => unknown): void {
  try {
    act()
  } catch (error) {
    assert.ok(error instanceof Error && error.name === 'FileError', String(error))
  }
}

/** The directory says that the first file has this size. */
function sized(size: number): Uint8Array {
  const bytes = Buffer.from(one)
  bytes.writeUInt32LE(size, bytes.indexOf('PK\u0001\u0002', 0, 'latin1') + 24)
  return bytes
}

/** Both entries of the directory lead to the first file. */
function sharing(): Uint8Array {
  const bytes = Buffer.from(one)
  const second = bytes.lastIndexOf('PK\u0001\u0002', undefined, 'latin1')
  bytes.writeUInt32LE(0, second + 42)
  return bytes
}

function twice(): Uint8Array {
  const bytes = Buffer.from(one)
  bytes.write('a', bytes.lastIndexOf('b.txt'))
  return bytes
}

/** Four bytes from the end changed: the last record holds -12 counts, -10 length, -6 offset. */
function patched(zip: Uint8Array, fromEnd: number, value: number): Uint8Array {
  const bytes = Buffer.from(zip)
  bytes.writeUInt32LE(value, bytes.length + fromEnd)
  return bytes
}

function write(context: TestContext, bytes: Uint8Array): string {
  return join(makeSite(context, {'test.zip': bytes}), 'test.zip')
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
