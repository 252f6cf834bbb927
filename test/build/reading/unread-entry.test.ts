import assert from 'node:assert/strict'
import {test} from 'node:test'
import {unreadEntry} from '../../../src/build/reading/unread-entry.ts'

test('a file that can be brought in says how', () => {
  const todo = (path: string) => {
    const found = unreadEntry({path, kind: 'file'}, 'content')
    return found && [found.note, found.noteInEnglish]
  }
  for (const path of ['2024/2024-12-27.docx', 'a.PDF', 'saved.htm', 'saved.xhtml']) {
    const [chinese, english] = todo(path) ?? []
    assert.match(chinese ?? '', /再用 benbao import/, path)
    assert.match(english ?? '', /^Move it out of content\/, and bring it in by `benbao import FILE`/, path)
  }
  for (const path of ['2024-12-27.doc', 'old.wps', 'notes.rtf'])
    for (const text of todo(path) ?? []) assert.match(text ?? '', /\.docx.*benbao import/, path)
  assert.match(todo('sum.xls')?.[0] ?? '', /其他文件请放到别处/)
  assert.equal(todo('2024-12-27.txt'), undefined)
})
