import assert from 'node:assert/strict'
import {test} from 'node:test'
import {editorLink, isEditor} from '../../src/dev/editor-link.ts'
import {excerptOf} from '../../src/dev/excerpt.ts'
import {createFreshness} from '../../src/dev/freshness.ts'
import {memoryFiles} from '../../src/io/memory.ts'

test('a place is opened by a program’s own address, and never by one that a browser would run', () => {
  assert.equal(editorLink(undefined, '/home/me/报'), 'vscode://file/home/me/%E6%8A%A5/{file}:{line}:{column}')
  assert.equal(editorLink('zed', 'C:\\报'), 'zed://file/C:/%E6%8A%A5/{file}:{line}:{column}')
  assert.equal(editorLink('my://{path}#{line}', '/a'), 'my:///a/{file}#{line}')
  for (const wanted of ['none', '', 'javascript:alert(1)//{path}', 'data:text/html,{path}', 'vim']) {
    assert.equal(editorLink(wanted, '/a'), undefined, wanted)
  }
  assert.deepEqual(
    ['', 'none', 'zed', 'my://{path}', 'vim', 'javascript:alert(1)//{path}'].map((wanted) => isEditor(wanted)),
    [true, true, true, true, false, false],
  )
})

test('an excerpt is the line with its neighbours, whatever the encoding', () => {
  const folders = {
    content: memoryFiles('content', {'a.txt': new Uint8Array([0xb0, 0xd7, 0xe4, 0xbe, 0x0a, 0xb1, 0xa8])}),
  }
  assert.deepEqual(excerptOf(folders, {file: 'content/a.txt', line: 2}), {first: 1, lines: ['白渚', '报']})
  for (const file of ['content/b.txt', 'content', '../a.txt', 'public/a.txt']) {
    assert.equal(excerptOf(folders, {file, line: 1}), undefined, file)
  }
  assert.equal(excerptOf(folders, {file: 'content/a.txt'}), undefined)
  // What is far behind in a long line is told by its text.
  const long = {content: memoryFiles('content', {'people.yaml': `[${'{name: 王芳}, '.repeat(100)}]`})}
  assert.equal(excerptOf(long, {file: 'content/people.yaml', line: 1, column: 900}), undefined)
  assert.equal(excerptOf(long, {file: 'content/people.yaml', line: 1, column: 30})?.lines.length, 1)
})

test('a page is stale when it, or a script, is published otherwise; a style sheet is told by name', () => {
  const freshness = createFreshness('s')
  const page = {path: 'a.html', revision: freshness.revision()}
  const search = {...page, path: 'search.html'}
  const missing = {...page, path: undefined}
  freshness.publish([])
  assert.equal(freshness.of(missing).stale, false)
  freshness.publish(['b.html', 'search/x.js', 'assets/style.css'])
  assert.deepEqual(freshness.of(page), {stale: false, styles: {'assets/style.css': 's-1'}})
  assert.deepEqual([freshness.of(search).stale, freshness.of(missing).stale], [true, true])
  const loaded = {...page, revision: freshness.revision()}
  assert.deepEqual(freshness.of(loaded), {stale: false, styles: {}})
  freshness.publish(['assets/site.js'])
  assert.equal(freshness.of(loaded).stale, true)
  assert.equal(freshness.of({...loaded, revision: 'other-9'}).stale, true)
})
