import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {
  anchorsOf,
  joinAnchors,
  namesOf,
  partAnchors,
  printAnchors,
  readAnchors,
} from '../../src/archive/addresses/anchors.ts'

const texts = ['新桥打下第一根桩。', '老桥退休进入倒计时。', '村民们说，路修好了。', '下一步是引桥。']
const first = printAnchors(anchorsOf(namesOf(texts), undefined))

function firstNames(paragraphs: ReadonlyArray<string>, before = first): ReadonlyArray<string> {
  return anchorsOf(namesOf(paragraphs), before).map(([name = '']) => name)
}

test('names are made of the text alone, and unique within the article', () => {
  assert.match(first, /^[0-9a-z]{4}(?:\.[0-9a-z]{4}){3}$/)
  assert.deepEqual(firstNames([...texts].reverse(), '').toReversed(), first.split('.'))
  const [one, other] = firstNames(['同一句。', '同一句。'], '')
  assert.notEqual(one, other)
})

test('a mended paragraph keeps its name and has a second one; punctuation changes none', () => {
  const mended = texts.with(1, '老桥“退休”，进入倒计时了。')
  assert.deepEqual(firstNames(mended), first.split('.'))
  const next = printAnchors(anchorsOf(namesOf(mended), first))
  assert.equal(next.split('.')[1]?.split('+').length, 2)
  assert.equal(printAnchors(anchorsOf(namesOf(mended), next)), next)
  assert.equal(printAnchors(anchorsOf(namesOf(texts.with(1, '老桥“退休”进入倒计时！')), first)), first)
})

test('a paragraph put in leaves the others their names; the names of one taken out lead to the one before', () => {
  const more = [...texts.slice(0, 2), '新的一段。', ...texts.slice(2)]
  assert.deepEqual(firstNames(more).toSpliced(2, 1), first.split('.'))
  const fewer = anchorsOf(namesOf(texts.toSpliced(2, 1)), first)
  assert.deepEqual(fewer[1], first.split('.').slice(1, 3))
})

test('through any edits no name that was published is lost, and none leads to two paragraphs', () => {
  const edit = fc.record({
    at: fc.nat(5),
    kind: fc.constantFrom('mend', 'insert', 'delete', 'swap'),
    text: fc.string({minLength: 1, maxLength: 6, unit: fc.constantFrom('桥', '路', '水', '山', '田')}),
  })
  fc.assert(
    fc.property(fc.array(edit, {maxLength: 10}), (edits) => {
      let [now, before] = [texts, first]
      const published = new Set(first.split(/[.+]/))
      for (const {at, kind, text} of edits) {
        const where = at % now.length
        if (kind === 'mend') now = now.with(where, text)
        else if (kind === 'insert') now = now.toSpliced(where, 0, text)
        else if (kind === 'delete' && now.length > 1) now = now.toSpliced(where, 1)
        else now = now.with(where, now[0] ?? '').with(0, now[where] ?? '')
        before = printAnchors(anchorsOf(namesOf(now), before))
        const names = before.split(/[.+]/)
        assert.equal(new Set(names).size, names.length, before)
        for (const name of published) assert.ok(names.includes(name), `${name} is lost: ${before}`)
        for (const name of names) published.add(name)
      }
    }),
    {numRuns: 500},
  )
})

test('an article that is taken into another one brings the names of its paragraphs along', () => {
  const mended = printAnchors(anchorsOf(namesOf(['船工敲钟。', '亭子里有了灯。', '木料是本地的。']), 'aaaa.bbbb.cccc'))
  const whole = anchorsOf(namesOf([...texts, '亭子里有了灯。', '木料是本地的。']), first)
  const joined = joinAnchors(whole, mended)
  assert.deepEqual(
    joined.map(([name]) => name),
    whole.map(([name]) => name),
  )
  assert.ok(joined[4]?.includes('bbbb') && joined[5]?.includes('cccc'))
  // Its first paragraph is gone: what it was called leads to where the others went.
  assert.ok(joined[4]?.includes('aaaa'))
  for (const name of readAnchors(mended).flat()) assert.equal(joined.flat().filter((each) => each === name).length, 1)
  assert.deepEqual(joinAnchors(joined, mended), joined)
  assert.deepEqual(joinAnchors(whole, undefined), whole)
})

test('a part that stands by itself brings the older names of its paragraphs along, each to one of them', () => {
  assert.equal(partAnchors('aa11.bb22', undefined), 'aa11.bb22')
  assert.equal(partAnchors('aa11.bb22', 'zz99.old1+aa11.bb22'), 'old1+aa11.bb22')
  assert.equal(partAnchors('aa11.bb22', 'zz99.old1+aa11+bb22'), 'old1+aa11.bb22')
})
