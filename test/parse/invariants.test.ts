import assert from 'node:assert/strict'
import {test} from 'node:test'
import {type Plugin, unified} from 'unified'
import {VFile} from 'vfile'
import {checkArticles} from '../../src/parse/articles/check-articles.ts'
import {markBylines} from '../../src/parse/articles/mark-bylines.ts'
import {markCaptions} from '../../src/parse/articles/mark-captions.ts'
import {markDatelines} from '../../src/parse/articles/mark-datelines.ts'
import {markHeadlineRoles} from '../../src/parse/articles/mark-headline-roles.ts'
import {markIssue} from '../../src/parse/articles/mark-issue.ts'
import {markJumps} from '../../src/parse/articles/mark-jumps.ts'
import {markLabels} from '../../src/parse/articles/mark-labels.ts'
import {mendSpaces} from '../../src/parse/articles/mend-spaces.ts'
import {stitchJumps} from '../../src/parse/articles/stitch-jumps.ts'
import {parseBulletin} from '../../src/parse/index.ts'
import {assertBulletin} from '../../src/tree/assert.ts'
import {packTree, unpackTree} from '../../src/tree/pack.ts'
import type {Bulletin} from '../../src/tree/types.ts'
import {holds} from './known-faults.ts'
import {samples} from './sources.ts'

const all = samples()

test('there are fixtures and sources to try', () => {
  assert.ok(all.length > 100, `${all.length}`)
})

test('every tree keeps the specification', () => {
  holds('specification', all, ({text}) => assertBulletin(parse(text).tree, text))
})

test('a tree that is packed without what its source says is the same again', () => {
  holds('packed', all, ({text}) => {
    const {tree} = parse(text)
    assert.deepEqual(unpackTree(packTree(tree), text), tree)
  })
})

/** Other forms of one text, which mean nothing. */
const forms: Readonly<Record<string, (text: string) => string>> = {
  CRLF: (text) => text.replaceAll('\n', '\r\n'),
  CR: (text) => text.replaceAll('\n', '\r'),
  'a byte order mark': (text) => `\ufeff${text}`,
  'trailing blanks': (text) => text.replaceAll('\n', ' \u3000\t\n'),
  'no last line end': (text) => text.trimEnd(),
  'blank lines at the end': (text) => `${text}\n\n \n`,
}

for (const [form, change] of Object.entries(forms)) {
  test(`${form} changes no node and no finding`, () => {
    holds(form, all, ({text}) => assert.deepEqual(readingOf(change(text)), readingOf(text)))
  })
}

test('the same text gives the same tree', () => {
  for (const {text} of all) assert.deepEqual(parse(text), parse(text))
})

const stages: Readonly<Record<string, Plugin<[], Bulletin>>> = {
  markIssue,
  markHeadlineRoles,
  markDatelines,
  markJumps,
  markBylines,
  stitchJumps,
  markLabels,
  markCaptions,
  mendSpaces,
  checkArticles,
}

for (const [stage, plugin] of Object.entries(stages)) {
  test(`${stage} leaves a tree as it is that it has seen`, () => {
    const again = unified().use(plugin).freeze()
    holds(stage, all, ({name, text}) => {
      const {tree} = parse(text)
      const before = structuredClone(tree)
      again.runSync(tree, new VFile({path: name, value: text}))
      assert.deepEqual(tree, before)
    })
  })
}

function parse(text: string): ReturnType<typeof parseBulletin> {
  return parseBulletin({path: 'input.txt', text})
}

/** Tree and findings without places. */
function readingOf(text: string): unknown {
  const {tree, diagnostics} = parse(text)
  return JSON.parse(
    JSON.stringify({tree, diagnostics}, (key, value) =>
      ['position', 'line', 'column', 'cause', 'before', 'until'].includes(key) && typeof value !== 'string'
        ? undefined
        : value,
    ),
  )
}
