import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {printRegistry} from '../../src/archive/addresses/print-registry.ts'
import {readRegistry} from '../../src/archive/addresses/read-registry.ts'
import {buildArchive} from '../../src/archive/index.ts'
import type {DepartmentEntry, PersonEntry} from '../../src/archive/registries.ts'
import type {Archive} from '../../src/archive/types.ts'
import {person as personCalled, entry as registration, source} from './make.ts'

/** What editors do to their registries and their texts, at random. */
const sequences = Number(process.env.BENBAO_SEQUENCES ?? 100)

const offices = [
  '区财政局',
  '砚湖区财政局',
  '財政局',
  '镜湖区财政局',
  '区数据局',
  '荻浦街道',
  '荻浦街道办事处',
  '荻浦湾',
]
const people = ['王芳', '王方', '蘇硯秋', '苏砚秋', '沈 青', '艾尔肯·吐尔逊', 'Tom', '乙']
const step = fc.record({
  kind: fc.constantFrom('rename', 'alias', 'register', 'forget', 'share', 'write', 'erase', 'reorder'),
  office: fc.nat(offices.length - 1),
  other: fc.nat(offices.length - 1),
  person: fc.nat(people.length - 1),
  day: fc.nat(3),
})
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

interface Desk {
  readonly departments: Array<DepartmentEntry>
  readonly people: Array<PersonEntry>
  /** By day: who writes about which office. */
  readonly days: Array<Array<{office: string; person: string}>>
}

test(`${sequences} sequences of edits of registries: every page of a name ever published answers`, () => {
  fc.assert(
    fc.property(fc.array(step, {minLength: 1, maxLength: 10}), (steps) => {
      const desk: Desk = {departments: [], people: [], days: [[], [], [], []]}
      for (const [at, office] of offices.entries())
        desk.days[at % 4]?.push({office, person: people[at % people.length] ?? ''})
      let book = ''
      const published = new Set<string>()
      for (const each of [undefined, ...steps]) {
        if (each) edit(desk, each)
        const archive = publish(desk, book)
        assert.deepEqual(
          archive.diagnostics.filter(({severity}) => severity === 'error').map(({reason}) => reason),
          [],
        )
        const pages = [...archive.departments, ...archive.people].map(({path}) => String(path))
        assert.equal(new Set(pages).size, pages.length, 'two names share a page')
        const notices = archive.notices.map(({path}) => String(path))
        const answering = new Set([...pages, ...notices])
        assert.equal(answering.size, pages.length + notices.length, 'a page and a notice at one address')
        for (const path of published) assert.ok(answering.has(path), `${path} does not answer after ${each?.kind}`)
        for (const {target} of archive.notices)
          assert.ok(target === undefined || pages.includes(target), `${target} is no page`)
        for (const path of answering) published.add(path)
        book = printRegistry(archive.addresses)
        const again = publish(desk, book)
        assert.equal(
          printRegistry(again.addresses),
          book,
          `a second build changes the address book after ${each?.kind}`,
        )
        assert.deepEqual(pathsOf(again), pathsOf(archive))
      }
    }),
    {numRuns: sequences},
  )
})

function pathsOf({departments, people, notices}: Archive): ReadonlyArray<string> {
  return [...departments, ...people, ...notices].map(({path}) => path)
}

function publish(desk: Desk, book: string): Archive {
  const {registry, diagnostics} = readRegistry(book)
  assert.deepEqual(diagnostics, [])
  const sources = desk.days.map((pieces, day) =>
    source(
      `2024-03-${15 + day}.txt`,
      pieces.map(({office, person}, at) => ({
        headline: `${office}：第${day}${at}件事`,
        paragraphs: [`${office}发布第${day}${at}号公告，${texts[(day * 7 + at) % texts.length]}。`],
        byline: [{role: '记者', name: person}],
      })),
    ),
  )
  return buildArchive(sources, desk.departments, {people: desk.people, addresses: registry})
}

const texts = [
  '河堤修好了，树也种上了',
  '灯亮到十点，门开到天黑',
  '船停在渡口，人坐在亭子里',
  '账单贴在墙上，谁都可以看',
]

function edit({departments, people: registered, days}: Desk, {kind, office, other, person, day}: Step): void {
  const [name, alias, signer] = [offices[office] ?? '', offices[other] ?? '', people[person] ?? '']
  const plain = signer.replace(/\s/g, '')
  const known = departments.findIndex((entry) => entry.name === name || entry.aliases.includes(name))
  const isFree = (each: string) => !departments.some((entry) => entry.name === each || entry.aliases.includes(each))
  const entry = departments[known]
  switch (kind) {
    case 'register':
      if (known < 0) departments.push(registration(name))
      if (!registered.some((each) => each.name === signer)) registered.push(personCalled(plain))
      return
    case 'rename':
      if (entry && isFree(`${name}二`))
        departments[known] = {...entry, name: `${name}二`, aliases: [...entry.aliases, entry.name]}
      return
    case 'alias':
      if (entry && isFree(alias)) departments[known] = {...entry, aliases: [...entry.aliases, alias]}
      else if (known < 0 && isFree(alias) && alias !== name) departments.push({...registration(name), aliases: [alias]})
      return
    case 'forget':
      if (known >= 0) departments.splice(known, 1)
      registered.pop()
      return
    case 'share':
      registered.push(personCalled(plain, {until: '2024-03-16'}), personCalled(plain, {from: '2024-03-17'}))
      return
    case 'write':
      days[day]?.push({office: name, person: signer})
      return
    case 'erase':
      for (const piece of days[day] ?? []) if (piece.person === signer) piece.person = '丁一'
      return
    case 'reorder':
      departments.reverse()
      registered.reverse()
      return
    default:
      kind satisfies never
  }
}
