import assert from 'node:assert/strict'
import {test} from 'node:test'
import {printRegistry} from '../../src/archive/addresses/print-registry.ts'
import {readRegistry} from '../../src/archive/addresses/read-registry.ts'
import {emptyRegistry, newEntry} from '../../src/archive/addresses/types.ts'
import {gatherDepartments} from '../../src/archive/departments/index.ts'
import {urlPath} from '../../src/archive/ids.ts'
import {buildArchive} from '../../src/archive/index.ts'
import {gatherIssues} from '../../src/archive/issues/issues.ts'
import {layOut} from '../../src/archive/layout.ts'
import {gatherPeople} from '../../src/archive/people/people.ts'
import {atOnce} from '../../src/archive/steps.ts'
import {readSource} from '../../src/build/reading/read-source.ts'
import type {ParsedSource} from '../../src/tree/types.ts'
import {growth, linear} from './growth.ts'
import {makeYears} from './make-years.ts'

const articles = Number(process.env.BENBAO_BENCH_ARTICLES ?? 2000)

test('the archive takes twice the time for twice the articles, new, known again, or all mended', () => {
  assert.ok(growth(400, sourcesOf, (sources) => void buildArchive(sources, [])) < linear)
  const again = (size: number) => {
    const sources = sourcesOf(size)
    return {sources, addresses: buildArchive(sources, []).addresses}
  }
  const rebuild = ({sources, addresses}: ReturnType<typeof again>) => void buildArchive(sources, [], {addresses})
  assert.ok(growth(400, again, rebuild) < linear)
  const mended = (size: number) => ({...again(size), sources: sourcesOf(size, '已经', '现已')})
  assert.ok(growth(400, mended, rebuild) < linear)
})

test(`people and departments of ${articles} articles take less than a quarter of reading and archiving them`, () => {
  const before = process.cpuUsage()
  const sources = sourcesOf(articles)
  const parsed = since(before)
  const [whole, departments, people] = [timeOf(() => buildArchive(sources, [])), ...partsOf(sources)]
  const share = (departments + people) / (parsed + whole)
  console.log(
    `${articles} articles: parse ${parsed.toFixed(0)} ms, archive ${whole.toFixed(0)} ms, of it departments ${departments.toFixed(0)} ms, people ${people.toFixed(0)} ms`,
  )
  assert.ok(share < 0.25, `${(100 * share).toFixed(0)} %`)
})

test('people and departments of twice the articles take twice the time', () => {
  const laidOut = (size: number) => atOnce(layOut(atOnce(gatherIssues(sourcesOf(size))).issues, emptyRegistry))
  const gather = (laid: ReturnType<typeof laidOut>) => {
    const departments = atOnce(gatherDepartments(laid.articles, [], emptyRegistry))
    atOnce(gatherPeople(laid, departments, {people: [], addresses: emptyRegistry}))
  }
  assert.ok(growth(800, laidOut, gather) < linear)
})

test('an address book says again what it said, and one of twice the lines takes twice the time to read', () => {
  const text = bookOf(2_000)
  assert.deepEqual(printRegistry(readRegistry(text).registry), text)
  assert.ok(growth(5_000, bookOf, (book) => void readRegistry(book)) < linear)
})

function bookOf(lines: number): string {
  const entries = new Map(
    Array.from({length: lines}, (_, at) => {
      const path = urlPath(`${2000 + Math.floor(at / 2500)}/0${1 + (at % 9)}/1${at % 10}/${at}.html`)
      const fingerprint = String(at).padStart(64, 'Ab3_')
      return [
        path,
        {
          ...newEntry(path, 'article', '青石的河堤修好了 街道办事处连夜巡查'),
          fingerprint,
          anchors: 'ab12.cd34.ef56.gh78',
        },
      ]
    }),
  )
  return printRegistry({...emptyRegistry, entries})
}

function partsOf(sources: ReadonlyArray<ParsedSource>): readonly [departments: number, people: number] {
  const laid = atOnce(layOut(atOnce(gatherIssues(sources)).issues, emptyRegistry))
  const departments = atOnce(gatherDepartments(laid.articles, [], emptyRegistry))
  return [
    timeOf(() => atOnce(gatherDepartments(laid.articles, [], emptyRegistry))),
    timeOf(() => atOnce(gatherPeople(laid, departments, {people: [], addresses: emptyRegistry}))),
  ]
}

function sourcesOf(count: number, word = '', other = ''): ReadonlyArray<ParsedSource> {
  return Object.entries(makeYears(count, 7)).map(([path, text]) => {
    const bytes = new TextEncoder().encode(word === '' ? text : text.replaceAll(word, other))
    const {parsed} = readSource({path, bytes})
    assert.ok(parsed)
    return parsed
  })
}

/** Milliseconds of the processor, which others that use it do not lengthen. */
function timeOf(run: () => void): number {
  const before = process.cpuUsage()
  run()
  return since(before)
}

function since(before: NodeJS.CpuUsage): number {
  const {user, system} = process.cpuUsage(before)
  return (user + system) / 1000
}
