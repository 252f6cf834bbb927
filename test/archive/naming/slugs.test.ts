import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {isUrlPath, urlPath} from '../../../src/archive/ids.ts'
import {pinyinOf} from '../../../src/archive/naming/pinyin.ts'
import {recordSlugger, slugger, slugOf} from '../../../src/archive/naming/slugs.ts'

const slugs: ReadonlyArray<readonly [text: string, slug: string]> = [
  ['区绿化局', 'qu-lv-hua-ju'],
  ['A03', 'a03'],
  ['Ｂ２　要闻', 'b2-yao-wen'],
  ['Café', 'cafe'],
  ['con', 'con-0'],
  ['COM1', 'com1-0'],
  ['index', 'index-0'],
  ['../../etc', 'etc'],
  ['📰', 'u1f4f0'],
  ['——', 'u2014-2014'],
]

for (const [text, slug] of slugs) test(`${text} becomes ${slug}`, () => assert.equal(slugOf(pinyinOf(text)), slug))

test('a long name is cut between two syllables', () => {
  const slug = slugOf(pinyinOf('关于进一步加强和改进全区防汛抗旱应急救援物资储备管理工作的若干意见'))
  assert.ok(slug.length <= 60)
  assert.match(slug, /^guan-yu-jin-yi-bu-.*[a-z]$/)
})

test('equal slugs get a number, and a number that is taken is passed over', () => {
  const free = slugger()
  assert.deepEqual(['li', 'li-2', 'li', 'li', 'li-2'].map(free), ['li', 'li-2', 'li-3', 'li-4', 'li-2-2'])
})

test('what has lists gets a letter, as no slug ends like the address at which a list goes on', () => {
  const free = recordSlugger(['zhou-d'])
  assert.deepEqual(['li', 'li', 'zhou', 'li', 'ban-2', 'ban-2', '1984', 'zhou', 'zhou', 'zhou', 'zhou'].map(free), [
    'li',
    'li-b',
    'zhou',
    'li-c',
    'ban-2-a',
    'ban-2-a-b',
    '1984',
    'zhou-b',
    'zhou-c',
    'zhou-e',
    'zhou-f',
  ])
  const many = Array.from({length: 60}, () => free('wang'))
  assert.deepEqual([many[25], many[26], many[51], many[52]], ['wang-z', 'wang-aa', 'wang-az', 'wang-ba'])
})

test('any text makes an address', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme', minLength: 1}), (text) => {
      if (text.trim() === '') return
      assert.ok(isUrlPath(`people/${slugOf(pinyinOf(text))}.html`))
    }),
  )
  assert.throws(() => urlPath('../a.html'), TypeError)
})
