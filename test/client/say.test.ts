import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {turned} from '../../src/client/say.ts'
import {createConverter} from '../../src/render/traditional/converter.ts'

const client = fileURLToPath(new URL('../../../src/client/', import.meta.url))

/** What runs on a reader’s pages. */
const files = [
  ...['copy.ts', 'hits.ts'],
  ...readdirSync(`${client}search`)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `search/${name}`),
]

const texts = files.flatMap((file) => {
  const source = readFileSync(client + file, 'utf8').replace(/\/\*\*[\s\S]*?\*\/|\/\/.*$/gm, '')
  return [...source.matchAll(/'([^'\n]*)'|`([^`\n]*)`/g)]
    .map(([, plain, template]) => plain ?? template ?? '')
    .filter((text) => /\p{Script=Han}/u.test(text))
})

for (const variant of ['standard', 'taiwan', 'hong-kong'] as const) {
  test(`our texts in traditional characters are those of OpenCC: ${variant}`, () => {
    assert.ok(texts.length > 20)
    const {text} = createConverter(variant, [])
    for (const each of texts) assert.equal(turned(each), text(each))
  })
}
