import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Stage} from '../../src/build/types.ts'
import {readFlags} from '../../src/cli/flags.ts'
import {messages} from '../../src/cli/messages/index.ts'
import {printNews} from '../../src/cli/news.ts'
import type {Place} from '../../src/cli/world.ts'
import {type Diagnostic, diagnostic} from '../../src/diagnostics/diagnostic.ts'
import {plenty} from './plenty.ts'

/** What a watcher prints after a build. */
function newsOf(
  before: ReadonlyArray<Diagnostic>,
  now: ReadonlyArray<Diagnostic>,
  quiet = false,
  published = true,
  [was, is]: readonly [Stage, Stage] = ['output', 'output'],
): string {
  let said = ''
  const screen = {write: (text: string) => (said += text), isTerminal: false, color: false}
  const place: Place = {
    ...{cwd: '/site', version: '1', out: screen, err: screen, today: '2026-11-24', seconds: () => 0},
    ...{signs: {environment: {}, locale: 'en'}, language: 'en', say: messages.en},
    interrupted: async () => {},
    heap: plenty,
    ask: async () => undefined,
  }
  const told = before.map((found) => ({found, at: was}))
  const news = {diagnostics: now, published, cameTo: is}
  const standing = printNews(place, readFlags({site: '/site', quiet}), told, news)
  assert.ok(now.every((found) => standing.some((each) => each.found === found && each.at === is)))
  return said
}

const empty = diagnostic('content/a.txt', 'file-empty', 'Unexpected empty file, expected text')
const undated = diagnostic('content/b.txt', 'issue-undated', 'Unexpected source without a date, expected one')
const note = diagnostic('content/b.txt', 'headline-doubtful', 'Uncertain')

test('the first build names all that stops or warns, and counts no notes', () => {
  const said = newsOf([], [empty, undated, note])
  assert.match(said, /^content\/a\.txt {2}error .*file-empty\n {4}→ .*\ncontent\/b\.txt {2}warning .*issue-undated\n/)
  assert.doesNotMatch(said, /doubtful|as before/)
})

test('the next names what is new and what is settled, and counts the rest', () => {
  assert.equal(
    newsOf([empty, undated], [{...undated, line: 3, column: 1}, note]),
    'content/a.txt  settled  Unexpected empty file, expected text  file-empty\nas before: 1 warning\n',
  )
  assert.match(newsOf([undated], [undated, empty]), /^content\/a\.txt {2}error .*\nas before: 1 warning\n$/s)
  assert.equal(newsOf([undated], [undated, undated]).match(/issue-undated/g)?.length, 1, 'a second one is new')
  assert.equal(newsOf([empty], [], true), '')
})

test('a build that an error ends has not looked at the rest: what it does not say is not settled', () => {
  const said = newsOf([undated], [empty], false, false)
  assert.match(said, /^content\/a\.txt {2}error .*file-empty\n {4}→ .*\nas before: 1 warning\n$/)
  assert.equal(newsOf([empty, undated], [undated], false, false).split('\n')[0]?.split('  ')[1], 'settled')
})

test('an error that comes to light late is not settled by one that ends the build before', () => {
  const torn = diagnostic('templates/article.eta', 'template-failed', 'Unexpected failure of a template')
  const said = newsOf([torn], [empty], false, false, ['pages', 'sources'])
  assert.match(said, /^content\/a\.txt {2}error .*file-empty\n {4}→ .*\nas before: 1 error\n$/)
  assert.match(newsOf([empty], [torn], false, false, ['sources', 'pages']), /^content\/a\.txt {2}settled {2}/m)
})
