import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {type TestContext, test} from 'node:test'
import {diskFiles} from '../../src/io/files.ts'
import {memoryFiles} from '../../src/io/memory.ts'
import {FileError, type Files} from '../../src/io/ports.ts'
import {isTemporary, replaceFile, temporaryName} from '../../src/io/replace-file.ts'

const bytes = new TextEncoder().encode('字')

function folder(context: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), 'benbao-io-'))
  context.after(() => rmSync(path, {recursive: true}))
  return path
}

const kinds: ReadonlyArray<readonly [string, (context: TestContext) => Files]> = [
  ['on disk', (context) => diskFiles(join(folder(context), 'made-later'))],
  ['in memory', () => memoryFiles('memory')],
]

for (const [name, make] of kinds) {
  test(`${name}: what is written is listed in order and read`, (context) => {
    const files = make(context)
    assert.equal(files.exists(), false)
    assert.deepEqual(files.list(), [])
    for (const path of ['b/z.txt', 'b.txt', 'B.txt', 'b/a/一.txt']) files.write(path, bytes)
    assert.equal(files.exists(), true)
    assert.deepEqual(
      files.list().map(({path, kind}) => `${kind} ${path}`),
      ['file B.txt', 'folder b', 'file b.txt', 'folder b/a', 'file b/a/一.txt', 'file b/z.txt'],
    )
    assert.deepEqual(Uint8Array.from(files.read('b/a/一.txt')), bytes)
    assert.deepEqual([files.kindOf('b'), files.kindOf('b.txt'), files.kindOf('c')], ['folder', 'file', undefined])
  })

  test(`${name}: a file is created once`, (context) => {
    const files = make(context)
    assert.equal(files.create('lock', bytes), true)
    assert.equal(files.create('lock', new Uint8Array()), false)
    assert.equal(files.read('lock').length, 3)
  })

  test(`${name}: a folder goes with its last file`, (context) => {
    const files = make(context)
    files.write('a/b/c.txt', bytes)
    files.write('a/d.txt', bytes)
    files.remove('a/b/c.txt')
    assert.deepEqual(
      files.list().map(({path}) => path),
      ['a', 'a/d.txt'],
    )
    files.remove('a/d.txt')
    assert.deepEqual(files.list(), [])
    assert.throws(() => files.remove('a/d.txt'), FileError)
  })

  test(`${name}: a file is replaced whole, and no temporary one stays`, (context) => {
    const files = make(context)
    replaceFile(files, 'a/x.html', bytes)
    replaceFile(files, 'a/x.html', new TextEncoder().encode('new'))
    assert.deepEqual(
      files.list().map(({path}) => path),
      ['a', 'a/x.html'],
    )
    assert.equal(new TextDecoder().decode(files.read('a/x.html')), 'new')
  })

  test(`${name}: no path leads out`, (context) => {
    const files = make(context)
    for (const path of ['../x', 'a/../../x', '/etc/passwd', 'a//b', './a', 'a\\..\\b', 'c:x', 'a\0', '']) {
      assert.throws(() => files.read(path), {code: 'EOUTSIDE'}, path)
      assert.throws(() => files.write(path, bytes), {code: 'EOUTSIDE'}, path)
      assert.throws(() => files.remove(path), {code: 'EOUTSIDE'}, path)
      assert.throws(() => files.rename('a', path), FileError, path)
    }
  })
}

test('what a link leads to decides: inside it is the file, else it is named and not followed', (context) => {
  const root = folder(context)
  const outside = folder(context)
  writeFileSync(join(outside, 'secret.txt'), 'secret')
  mkdirSync(join(root, 'sub'))
  writeFileSync(join(root, 'sub', 'a.txt'), 'a')
  symlinkSync('sub/a.txt', join(root, 'inside.txt'))
  symlinkSync(join(outside, 'secret.txt'), join(root, 'outside.txt'))
  symlinkSync(outside, join(root, 'way-out'))
  symlinkSync('nowhere', join(root, 'dangling.txt'))
  symlinkSync('sub', join(root, 'twice'))
  symlinkSync('loop', join(root, 'loop'))
  execFileSync('mkfifo', [join(root, 'pipe.txt')])
  const files = diskFiles(root)

  assert.deepEqual(
    files.list().map(({path, kind}) => `${path} ${kind}`),
    [
      'dangling.txt link-dangling',
      'inside.txt file',
      'loop link-dangling',
      'outside.txt link-outside',
      'pipe.txt other',
      'sub folder',
      'sub/a.txt file',
      'twice link-folder',
      'way-out link-outside',
    ],
  )
  assert.equal(new TextDecoder().decode(files.read('inside.txt')), 'a')
  assert.throws(() => files.read('outside.txt'), {code: 'EOUTSIDE'})
  assert.throws(() => files.read('way-out/secret.txt'), {code: 'EOUTSIDE'})
  assert.throws(() => files.write('way-out/new.txt', bytes), {code: 'EOUTSIDE'})
  assert.throws(() => files.remove('way-out/secret.txt'), {code: 'EOUTSIDE'})
  assert.equal(files.kindOf('way-out/secret.txt'), undefined)
  replaceFile(files, 'outside.txt', bytes)
  assert.equal(readFileSync(join(outside, 'secret.txt'), 'utf8'), 'secret')
  assert.deepEqual(readdirSync(outside), ['secret.txt'])
})

test('the folder itself may be a link', (context) => {
  const root = folder(context)
  mkdirSync(join(root, 'real'))
  symlinkSync('real', join(root, 'public'))
  const files = diskFiles(join(root, 'public'))
  files.write('a/x.txt', bytes)
  assert.deepEqual(readdirSync(join(root, 'real', 'a')), ['x.txt'])
})

test('a folder that goes while its files are read is missing, and leads nowhere', (context) => {
  const root = folder(context)
  for (const sub of ['a', 'b']) mkdirSync(join(root, sub))
  const files = diskFiles(root)
  for (const sub of ['a', 'b']) writeFileSync(join(root, sub, 'x.txt'), '字')
  files.read('a/x.txt')
  rmSync(join(root, 'b'), {recursive: true})
  for (const act of [() => files.read('b/x.txt'), () => files.remove('b/x.txt')])
    assert.throws(act, (error) => error instanceof FileError && error.code === 'ENOENT')
  assert.equal(files.kindOf('b/x.txt'), undefined)
})

test('the folder may be a link that is led elsewhere while we look', (context) => {
  const root = folder(context)
  for (const name of ['one', 'two'])
    for (const sub of ['a', 'b']) {
      mkdirSync(join(root, name, sub), {recursive: true})
      writeFileSync(join(root, name, sub, 'x.txt'), name)
    }
  symlinkSync('one', join(root, 'content'))
  const files = diskFiles(join(root, 'content'))
  const texts = () => ['a/x.txt', 'b/x.txt'].map((path) => new TextDecoder().decode(files.read(path)))
  assert.deepEqual(texts(), ['one', 'one'])
  rmSync(join(root, 'content'))
  symlinkSync('two', join(root, 'content'))
  assert.deepEqual(texts(), ['two', 'two'])
})

test('a failure says what the system says', (context) => {
  const files = diskFiles(folder(context))
  files.write('a/x.txt', bytes)
  assert.throws(() => files.read('nope.txt'), {code: 'ENOENT', message: 'nope.txt: no such file'})
  assert.throws(() => files.read('a'), {code: 'EISDIR', message: 'a: is a folder'})
  assert.throws(() => files.write('a/x.txt/y.txt', bytes), FileError)
})

test('a temporary name is short however long the name is', () => {
  const long = `a/${'长'.repeat(84)}.html`
  assert.match(temporaryName(long), /^a\/\.benbao-[0-9a-f]{16}\.tmp$/)
  assert.ok(isTemporary(temporaryName(long)) && isTemporary(temporaryName('x')))
  assert.ok(!isTemporary('a/benbao.tmp'))
})

test('a place that takes no folder says so at once', {skip: process.platform !== 'linux' && 'no /proc'}, () => {
  for (const place of ['/proc/x', '/proc/x/y', '/dev/null/x']) {
    assert.throws(() => diskFiles(place).write('a/b.txt', bytes), FileError, place)
  }
})

test('what cannot be replaced is told by its own name, not by that of the temporary file', (context) => {
  const files = diskFiles(folder(context))
  files.write('x.html', bytes)
  const told = {name: 'FileError', path: 'x.html/y.html', message: /^x\.html\/y\.html: (?!.*benbao-)/}
  assert.throws(() => replaceFile(files, 'x.html/y.html', bytes), told)
})
