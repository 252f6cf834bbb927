import assert from 'node:assert/strict'
import {test} from 'node:test'
import {parseBulletin} from '../../src/parse/index.ts'
import {toJson} from '../../src/parse/to-json.ts'
import {toMarkdown} from '../../src/parse/to-markdown.ts'
import {samples} from './sources.ts'

function articlesIn(text: string): unknown {
  return toJson('a.txt', parseBulletin({path: 'a.txt', text}).tree, []).articles.map(
    ({position: _, ...article}) => article,
  )
}

for (const {name, text} of samples()) {
  test(`${name}: written as Markdown and read again, the same articles`, () => {
    const {tree} = parseBulletin({path: 'a.txt', text})
    assert.deepEqual(articlesIn(toMarkdown(tree)), articlesIn(text), toMarkdown(tree))
  })
}

test('it is what a person would write', () => {
  const {tree} = parseBulletin({
    path: 'a.txt',
    text: '渡口添了候船亭\n\n本报讯 5月6日,渡口的候船亭完工。亭子用的是本地的杉木,等船的村\n\n民不用再站在屋檐下。记者 苏砚秋\n',
  })
  assert.equal(
    toMarkdown(tree),
    `---
form: markdown
---

# 渡口添了候船亭

本报讯 5月6日,渡口的候船亭完工。亭子用的是本地的杉木,等船的村民不用再站在屋檐下。

*记者 苏砚秋*
`,
  )
})
