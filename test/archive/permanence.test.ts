import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {readAnchors} from '../../src/archive/addresses/anchors.ts'
import {printRegistry} from '../../src/archive/addresses/print-registry.ts'
import {readRegistry} from '../../src/archive/addresses/read-registry.ts'
import {buildArchive} from '../../src/archive/index.ts'
import type {Archive, Article} from '../../src/archive/types.ts'
import {source} from './make.ts'

/** An article as an editor has it. */
interface Piece {
  headline: string
  paragraphs: Array<string>
}

/** A day's file. */
interface File {
  path: string
  pieces: Array<Piece>
}

type Site = Map<string, File>

const days = ['2024-03-15', '2024-03-22', '2024-12-30', '2025-01-03']

const step = fc.record({
  kind: fc.constantFrom(
    'mend',
    'mend-headline',
    'insert',
    'delete',
    'split',
    'merge',
    'move',
    'rename',
    'reorder',
    'nothing',
  ),
  day: fc.nat(days.length - 1),
  at: fc.nat(7),
  other: fc.nat(7),
  seed: fc.nat(1_000_000),
})

/** `BENBAO_SEQUENCES=20000` tries more. */
const sequences = Number(process.env.BENBAO_SEQUENCES ?? 200)

test(`${sequences} sequences of edits: every address ever published answers, and untouched articles keep theirs`, () => {
  let checked = 0
  const run = fc.check(
    fc.property(fc.nat(1_000_000), fc.array(step, {minLength: 1, maxLength: 8}), (seed, steps) => {
      const site = firstSite(seed)
      let text: string | undefined
      let before: Published = publish(site, text)
      text = before.text
      const published = new Set(addressesOf(before.archive))
      const anchors = new Map<string, Set<string>>()
      remember(anchors, before.archive)
      for (const [index, {kind, day, at, other, seed: chance}] of steps.entries()) {
        // No piece is written twice: a second one with the same words would stand in for the first.
        const touched = edit(site, kind, days[day] ?? '', at, other, chance + (index + 1) * 2_000_000)
        if (touched === undefined) continue
        let after: Published = publish(site, text)
        if (touched.gone.length > 0) {
          const lost = after.archive.diagnostics.filter(({ruleId}) => ruleId === 'address-lost')
          assert.equal(lost.length, 1, 'a deleted article must be missed')
          const paths = touched.gone.map((piece) => before.of(piece).path)
          text = withdraw(text, paths)
          after = publish(site, text)
        }
        const errors = after.archive.diagnostics.filter(({severity}) => severity === 'error')
        assert.deepEqual(errors, [])
        const answering = new Set(addressesOf(after.archive))
        for (const path of published) assert.ok(answering.has(path), `${path} does not answer after ${kind}`)
        for (const piece of before.pieces) {
          if (touched.gone.includes(piece) || touched.left.includes(piece)) continue
          const old: Article = before.of(piece)
          const now: Article = after.of(piece)
          assert.equal(now.path, old.path, `${kind} changed the address of ${piece.headline}`)
          if (!touched.changed.includes(piece)) assert.equal(registered(after, piece), registered(before, piece))
          for (const name of namesIn(old)) assert.ok(namesIn(now).includes(name), `lost #${name} by ${kind}`)
          checked++
        }
        for (const piece of touched.left) {
          const target: string = after.of(touched.into.get(piece) ?? piece).path
          const old: string = before.of(piece).path
          const led = after.archive.notices.find(({path}) => path === old)?.target ?? old
          assert.equal(led, target, `${old} does not lead to where ${kind} took it`)
        }
        for (const path of answering) published.add(path)
        for (const [path, names] of anchors) {
          const known = namesAt(path, after.archive)
          for (const name of known ? names : [])
            assert.ok(known?.has(name), `${path}#${name} leads nowhere after ${kind}`)
        }
        for (const {led} of after.archive.articles)
          for (const {article, names} of led) {
            const there = after.archive.articles.find(({id}) => id === article)
            const own = readAnchors(there?.anchors).flat()
            assert.ok(names.every((name) => own.includes(name)))
          }
        remember(anchors, after.archive)
        assert.equal(publish(site, after.text).text, after.text, 'a second build must change nothing')
        assert.deepEqual(publish(site, after.text).archive.notices, after.archive.notices)
        before = after
        text = after.text
      }
    }),
    {numRuns: sequences},
  )
  console.log(`seed ${run.seed}, ${checked} articles kept their address`)
  if (run.failed) assert.fail(`${fc.defaultReportMessage(run)}\n${run.errorInstance}`)
  assert.ok(checked > 1000)
})

test('an article that went to another day, and on to a third, has its first address again when it comes home', () => {
  const site = firstSite(7)
  const [first, second, third] = days.map((day) => site.get(day))
  assert.ok(first && second && third)
  const piece = first.pieces[1]
  assert.ok(piece)
  let published = publish(site, undefined)
  const home = published.of(piece).path
  for (const [from, to] of [
    [first, second],
    [second, third],
    [third, first],
  ] as const) {
    from.pieces.splice(from.pieces.indexOf(piece), 1)
    to.pieces.push(piece)
    published = publish(site, published.text)
    assert.notEqual(published.of(piece).path === home, to !== first)
  }
  assert.equal(published.archive.notices.filter(({target}) => target === home).length, 2)
})

interface Touched {
  /** Text or headline changed; the address stays. */
  changed: Array<Piece>
  /** They stand in another article or on another day. */
  left: Array<Piece>
  into: Map<Piece, Piece>
  gone: Array<Piece>
}

/** Do what an editor does; undefined where there is nothing to do it to. */
function edit(site: Site, kind: string, day: string, at: number, other: number, seed: number): Touched | undefined {
  const touched: Touched = {changed: [], left: [], into: new Map(), gone: []}
  const file = site.get(day)
  if (file === undefined) return undefined
  const piece = file.pieces[at % file.pieces.length]
  if (piece === undefined) return undefined
  const random = dice(seed)
  switch (kind) {
    case 'nothing':
      return touched
    case 'mend': {
      const which = random(piece.paragraphs.length)
      piece.paragraphs[which] = mended(piece.paragraphs[which] ?? '', random)
      touched.changed.push(piece)
      return touched
    }
    case 'mend-headline':
      piece.headline = mended(piece.headline, random)
      touched.changed.push(piece)
      return touched
    case 'insert':
      file.pieces.splice(at % (file.pieces.length + 1), 0, newPiece(random))
      return touched
    case 'delete':
      if (file.pieces.length < 2) return undefined
      file.pieces.splice(file.pieces.indexOf(piece), 1)
      touched.gone.push(piece)
      return touched
    case 'split': {
      if (piece.paragraphs.length < 4) return undefined
      const tail = piece.paragraphs.splice(-1)
      file.pieces.splice(file.pieces.indexOf(piece) + 1, 0, {headline: prose(9, random), paragraphs: tail})
      touched.changed.push(piece)
      return touched
    }
    case 'merge': {
      const second = file.pieces[other % file.pieces.length]
      if (second === undefined || second === piece) return undefined
      const [longer, shorter] = sizeOf(piece) >= sizeOf(second) ? [piece, second] : [second, piece]
      longer.paragraphs.push(...shorter.paragraphs)
      file.pieces.splice(file.pieces.indexOf(shorter), 1)
      touched.changed.push(longer)
      touched.left.push(shorter)
      touched.into.set(shorter, longer)
      return touched
    }
    case 'move': {
      const target = site.get(days[other % days.length] ?? '')
      if (target === undefined || target === file || file.pieces.length < 2) return undefined
      file.pieces.splice(file.pieces.indexOf(piece), 1)
      target.pieces.push(piece)
      touched.left.push(piece)
      return touched
    }
    case 'rename':
      file.path = `${seed % 7}/${seed % 2 === 0 ? day : day.replaceAll('-', '')}.txt`
      return touched
    case 'reorder':
      file.pieces.reverse()
      return touched
    default:
      return undefined
  }
}

function firstSite(seed: number): Site {
  const random = dice(seed)
  return new Map(
    days.map((day) => [day, {path: `${day}.txt`, pieces: Array.from({length: 2 + random(5)}, () => newPiece(random))}]),
  )
}

interface Published {
  readonly archive: Archive
  readonly text: string
  readonly pieces: ReadonlyArray<Piece>
  readonly of: (piece: Piece) => Article
}

function publish(site: Site, text: string | undefined): Published {
  const sources = [...site.values()].map(({path, pieces}) => source(path, structuredClone(pieces)))
  const {registry, diagnostics} = readRegistry(text)
  assert.deepEqual(diagnostics, [])
  const archive = buildArchive(sources, [], {addresses: registry})
  const byPiece = new Map<Piece, Article>()
  for (const {path, pieces} of site.values()) {
    const own = archive.articles.filter((article) => article.source.path === path)
    const left = own.slice()
    for (const piece of pieces) {
      const at = left.findIndex(({headline}) => headline === piece.headline)
      const [found] = at < 0 ? [] : left.splice(at, 1)
      if (found) byPiece.set(piece, found)
    }
  }
  const of = (piece: Piece) => {
    const article = byPiece.get(piece)
    assert.ok(article, `${piece.headline} is not on the site`)
    return article
  }
  return {archive, text: printRegistry(archive.addresses), pieces: [...site.values()].flatMap(({pieces}) => pieces), of}
}

/** The names of its paragraphs, as the address book has them. */
function registered({archive, of}: Published, piece: Piece): string | undefined {
  return archive.addresses.entries.get(of(piece).path)?.anchors
}

/** Each address with a page or a notice. */
function addressesOf({issues, articles, notices}: Archive): ReadonlyArray<string> {
  return [...issues, ...articles, ...notices].map(({path}) => path)
}

/** Each paragraph that an address had. */
function remember(anchors: Map<string, Set<string>>, {articles}: Archive): void {
  for (const article of articles)
    anchors.set(article.path, new Set([...(anchors.get(article.path) ?? []), ...namesIn(article)]))
}

/** The paragraphs to which an address and a name lead now; undefined where the article is withdrawn. */
function namesAt(path: string, {articles, notices}: Archive): ReadonlySet<string> | undefined {
  const target = notices.find((notice) => notice.path === path)?.target ?? path
  const found = articles.find((article) => article.path === target)
  return found && new Set(namesIn(found))
}

/** By which an article's paragraphs are linked to, and those that stand elsewhere now. */
function namesIn({anchors, led}: Article): ReadonlyArray<string> {
  return [...readAnchors(anchors).flat(), ...led.flatMap(({names}) => names)]
}

/** What the editor does to the address book. */
function withdraw(text: string | undefined, paths: ReadonlyArray<string>): string {
  return (text ?? '')
    .split('\n')
    .map((line) =>
      paths.some((path) => line.startsWith(`${path}\t`)) ? line.replace('\tarticle\t', ' withdrawn 2025-02-01 ') : line,
    )
    .join('\n')
}

function newPiece(random: (below: number) => number): Piece {
  return {
    headline: prose(6 + random(8), random),
    paragraphs: Array.from({length: 2 + random(4)}, () => prose(30 + random(60), random)),
  }
}

/** One character for another, and one more, somewhere. */
function mended(text: string, random: (below: number) => number): string {
  const at = random(text.length)
  return `${text.slice(0, at)}${prose(2, random)}${text.slice(at + 1)}`
}

function prose(length: number, random: (below: number) => number): string {
  return Array.from({length}, () => String.fromCodePoint(0x4e00 + random(3000))).join('')
}

function sizeOf({paragraphs}: Piece): number {
  return paragraphs.join('').length
}

/** Chance that can be repeated. */
function dice(seed: number): (below: number) => number {
  let state = (seed ^ 0x9e3779b9) >>> 0
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x85ebca6b) + 0x6d2b79f5) >>> 0
    return ((state ^ (state >>> 13)) >>> 0) % below
  }
}
