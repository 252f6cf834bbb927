import assert from 'node:assert/strict'
import {existsSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {blocksOf, exchangesOf} from './blocks.ts'
import {newReader, root} from './reader.ts'
import {picture} from './take-picture.ts'

const documents = ['CONTRIBUTING.md', 'README.md', 'README.zh-CN.md'] as const

for (const name of documents) {
  test(`every file of the project that ${name} names is there`, () => {
    const text = readFileSync(join(root, name), 'utf8')
    for (const [, path = ''] of text.matchAll(/[`(]((?:src|test|templates)\/[\w./-]*)[`)]/g)) {
      // What a test is compiled to, or a folder of the reader’s own.
      if (path !== 'templates/' || name === 'CONTRIBUTING.md') assert.ok(existsSync(join(root, path)), path)
    }
    for (const [, path = ''] of text.matchAll(/dist\/(test\/\S+)\.js/g))
      assert.ok(existsSync(join(root, `${path}.ts`)), path)
    for (const [, script = ''] of text.matchAll(/npm run ([a-z]+(?::[a-z]+)?)/g))
      assert.ok(script in JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts, script)
  })
}

test('what CONTRIBUTING.md shows of a line is what benbao says of it', (context) => {
  const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')
  const consoles = blocksOf(text).filter(({language}) => language === 'console')
  assert.equal(consoles.length, 1)
  const reader = newReader(context, 'en')
  for (const block of consoles)
    for (const {command, output} of exchangesOf(block.text))
      assert.equal(reader.run(`cd '${root}' && ${command}`).output.trim(), output.trim())
})

test('the READMEs show a picture of the real site, and it is small', () => {
  for (const name of ['README.md', 'README.zh-CN.md'])
    assert.ok(readFileSync(join(root, name), 'utf8').includes(`](${picture})`), name)
  assert.ok(statSync(join(root, picture)).size < 200_000)
})
