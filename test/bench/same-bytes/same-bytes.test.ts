import assert from 'node:assert/strict'
import {test} from 'node:test'
import {cheapCases} from './cases.ts'
import {digestOfBuild, makeContent} from './compare.ts'

const content = makeContent(30, 3)

test('another order of folders, another time zone and language, warm and incremental: the same bytes (all ways: npm run bench:same-bytes)', async () => {
  const wanted = await digestOfBuild({name: 'as it comes'}, content)
  assert.match(wanted, /^[0-9a-f]{64}$/)
  for (const each of cheapCases) assert.equal(await digestOfBuild(each, content), wanted, each.name)
})
