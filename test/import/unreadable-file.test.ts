import assert from 'node:assert/strict'
import {test} from 'node:test'
import {extract} from '../../src/import/extract.ts'
import {planImport} from '../../src/import/index.ts'
import {foreign, UnreadableFile} from '../../src/import/unreadable-file.ts'
import {diskFiles} from '../../src/io/files.ts'
import {makeSite} from '../cli/run-benbao.ts'

test('what a package says of a file is said of the file, once', async () => {
  const bad = foreign('不是完好的 PDF', () => {
    throw new TypeError('bad XRef entry')
  })
  await assert.rejects(bad, (error) => {
    assert.ok(error instanceof UnreadableFile)
    assert.deepEqual([error.message, error.inChinese], ['bad XRef entry', '不是完好的 PDF'])
    return true
  })
  const own = new UnreadableFile('it is locked by a password', '有密码')
  await assert.rejects(
    foreign('', async () => Promise.reject(own)),
    (error) => error === own,
  )
  assert.equal(await foreign('', () => 1), 1)
})

test('what is wrong with a file is said to an editor in one language', async () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  const files = {
    'a.pdf': bytes('%PDF-1.4 nothing'),
    'a.docx': bytes('PK\u0003\u0004 nothing'),
    'b.docx': bytes('nothing'),
  }
  for (const [path, content] of Object.entries(files)) {
    const {diagnostics} = await extract({path, name: path, bytes: content})
    assert.deepEqual(
      diagnostics.map(({ruleId}) => ruleId),
      ['import-unreadable'],
    )
    assert.match(diagnostics[0]?.inChinese ?? '', /^文件读不出来（不是完好的 (?:PDF|\.docx)，或没有存完整）$/)
  }
})

/** Bytes whose reading fails as a mistake in the program does. */
function mistaken(): Uint8Array {
  const bytes = new TextEncoder().encode('渡口添了候船亭')
  bytes.subarray = () => {
    throw new TypeError('x is undefined')
  }
  return bytes
}

test('a fault of the program is one of the program, and the other files are read', async (context) => {
  for (const path of ['a.txt', 'a.html', 'a.md']) {
    const {text, diagnostics} = await extract({path, name: path, bytes: mistaken()})
    assert.equal(text, undefined)
    assert.deepEqual(
      diagnostics.map(({ruleId, file}) => [ruleId, file]),
      [['internal-failure', path]],
    )
  }
  const cwd = makeSite(context, {'a.pdf': '%PDF-1.4 nothing', 'b.txt': '渡口添了候船亭\n'})
  const {drafts, diagnostics} = await planImport(diskFiles(cwd), cwd, ['a.pdf', 'b.txt'])
  assert.deepEqual(
    diagnostics.map(({ruleId}) => ruleId),
    ['import-unreadable'],
  )
  assert.equal(drafts.length, 1)
})
