import assert from 'node:assert/strict'
import {test} from 'node:test'
import {foldedText, likenessOf, shownDifference} from '../../../src/archive/doublets/likeness.ts'
import {buildArchive} from '../../../src/archive/index.ts'
import type {Archive} from '../../../src/archive/types.ts'
import type {IssueFacts} from '../../../src/tree/types.ts'
import {type Sketch, source} from '../make.ts'

/** Two notices as a land office prints them, filled in. */
function notices(lot: string, village: string): ReadonlyArray<Sketch> {
  return [
    {
      headline: '国有建设用地使用权拍卖公告',
      paragraphs: [
        `经批准，现对${lot}地块公开拍卖出让，竞买人可于公告期内到交易中心领取文件，缴纳保证金后取得竞买资格，逾期不再受理。`,
      ],
    },
    {
      headline: '征收土地预公告',
      paragraphs: [
        `为建设乡道，拟征收${village}部分土地，补偿标准按现行规定执行，自公告之日起任何单位和个人不得在范围内抢栽抢建，请相互转告。`,
      ],
    },
  ]
}

const long = (many: string) =>
  `春耕以来，渠首的水一天没有断过，${many}，管水员早晚各走一遍，遇到漏处当场堵上，下游的秧田因此没有等过水，老农说这样的年景许多年没有见过，孩子们放学路上也要停下来看一看。`

const stories: ReadonlyArray<Sketch> = [
  {headline: '渠水不断', paragraphs: [long('清淤的人分成几班轮换')]},
  {headline: '桥头有灯', paragraphs: [long('装灯的人分成几班轮换').replace('渠首的水', '桥头的灯')]},
  {headline: '书屋添书', paragraphs: [long('送书的人分成几班轮换').replace('渠首的水', '书屋的门')]},
]

const swap = (from: string, to: string) =>
  stories.map(({headline, paragraphs = []}) => ({
    headline: headline ?? '',
    paragraphs: paragraphs.map((each) => each.replaceAll(from, to)),
  }))

const texts = ({articles}: Archive) => articles.map(({headline, excerpt}) => `${headline} ${excerpt}`)
const repeats = ({diagnostics}: Archive) =>
  diagnostics.filter(({ruleId}) => ruleId === 'issue-repeated' || ruleId === 'copy-differs')

test('one form filled in twice on two pages is two texts: both are published, and nothing is asked', () => {
  const archive = buildArchive(
    [
      source('2024-05-10-03版.txt', notices('2024-07号', '白石镇柳溪村')),
      source('2024-05-10-04版.txt', notices('2024-08号', '云岭乡上坪村')),
    ],
    [],
  )
  assert.equal(archive.articles.length, 4)
  for (const word of ['2024-07号', '2024-08号', '柳溪村', '上坪村'])
    assert.ok(
      texts(archive).some((each) => each.includes(word)),
      word,
    )
  assert.deepEqual(repeats(archive), [])
})

test('where no page is named both are published, too, and the likeness is said with its first difference', () => {
  const archive = buildArchive(
    [
      source('2024-05-10.txt', notices('2024-07号', '白石镇柳溪村')),
      source('公告/2024-05-10.txt', notices('2024-08号', '云岭乡上坪村')),
    ],
    [],
  )
  assert.equal(archive.articles.length, 4)
  const [found, more] = repeats(archive)
  assert.equal(more, undefined)
  assert.match(found?.inChinese ?? '', /^有 2 篇与 2024-05-10\.txt 相近，都发布了$/)
  assert.match(`${found?.expected} ${found?.actual}`, /7号.*8号/)
  assert.doesNotMatch(found?.note ?? '', /删/)
})

test('a page pasted twice is published once, each notice as a copy of its own', () => {
  const page = [...notices('2024-07号', '白石镇柳溪村'), ...notices('2024-08号', '云岭乡上坪村')]
  const archive = buildArchive([source('2024-05-10-03版.txt', page), source('副本/2024-05-10-03版.txt', page)], [])
  assert.equal(archive.articles.length, 4)
  assert.deepEqual(
    repeats(archive).map(({ruleId, inChinese}) => [ruleId, inChinese]),
    [['issue-repeated', '有 4 篇与 2024-05-10-03版.txt 相同，只发布前一份']],
  )
})

test('what one file says twice is said, with its second place; all of it is published', () => {
  const [first, second, third] = stories
  assert.ok(first && second && third)
  const twice = buildArchive([source('2024-05-10.txt', [...stories, first, second])], [])
  assert.equal(twice.articles.length, 5)
  assert.deepEqual(
    repeats(twice).map(({ruleId, inChinese}) => `${ruleId} ${inChinese}`),
    ['issue-repeated 有 2 篇与本文件前面的重复，都发布了'],
  )
  const more = {...first, paragraphs: [...(first.paragraphs ?? []), '第二段只在前一份里，后一份从下一段起就没有了。']}
  assert.equal(repeats(buildArchive([source('2024-05-10.txt', [more, second, first])], [])).length, 1)
  const misread = swap('秧田', '秧由')
  assert.match(
    repeats(buildArchive([source('2024-05-10.txt', [...stories, ...misread.slice(0, 1)])], []))[0]?.inChinese ?? '',
    /^有 1 篇与本文件前面的相近/,
  )
  const settled = buildArchive([source('2024-05-10.txt', [...stories, first], {settled: ['issue-repeated']})], [])
  assert.deepEqual(repeats(settled), [])
  const form = [...notices('2024-07号', '白石镇柳溪村'), ...notices('2024-08号', '云岭乡上坪村')]
  assert.deepEqual(repeats(buildArchive([source('2024-05-10.txt', form)], [])), [])
})

test('one story in the files of two pages is said; a headline with a few lines on the first page is none', () => {
  const [first, second, third] = stories
  assert.ok(first && second && third)
  const page = (sketches: ReadonlyArray<Sketch>) =>
    buildArchive([source('2024-05-10-01版.txt', [first, second]), source('2024-05-10-02版.txt', sketches)], [])
  assert.deepEqual(
    repeats(page([second, third])).map(({file, inChinese}) => `${file} ${inChinese}`),
    ['2024-05-10-02版.txt 有 1 篇与 2024-05-10-01版.txt 的重复，都发布了'],
  )
  const longer = {...second, paragraphs: [...(second.paragraphs ?? []), long('第二版接着讲装灯的人')]}
  assert.deepEqual(repeats(page([longer, third])), [])
})

test('a page that two people typed, each with other faults, is said; under one headline two other stories are not', () => {
  const faults: ReadonlyArray<readonly [string, string]> = [
    ['渠首的水', '渠首的氺'],
    ['管水员早晚', '管水员早上'],
    ['当场堵上', '当埸堵上'],
    ['老农说', '老衣说'],
    ['孩子们放学', '孩们放学'],
    ['停下来看', '仃下来看'],
  ]
  const typed = stories.map(({headline = '', paragraphs = []}) => ({
    headline: `${[headline].flat().join('')}的地方`,
    paragraphs,
  }))
  const again = typed.map(({headline, paragraphs}) => ({
    headline,
    paragraphs: paragraphs.map((each) => faults.reduce((text, [from, to]) => text.replace(from, to), each)),
  }))
  const archive = buildArchive([source('2024-05-10.txt', typed), source('补录/2024-05-10.txt', again)], [])
  assert.equal(archive.articles.length, 6)
  assert.deepEqual(
    repeats(archive).map(({ruleId}) => ruleId),
    ['issue-repeated'],
  )
  const other = typed.map(({headline}, at) => ({
    headline,
    paragraphs: [`${at}月里落了三场雨，晒谷场上的人收了又铺，铺了又收，说今年的天像小孩的脸，说变就变。`],
  }))
  assert.deepEqual(
    repeats(buildArchive([source('2024-05-10.txt', typed), source('补录/2024-05-10.txt', other)], [])),
    [],
  )
})

test('a page that was read twice, with a fault here and there, is published once; on another page it is not', () => {
  const misread = swap('秧田', '秧由')
  const of = (path: string) => buildArchive([source('2024-05-10-03版.txt', stories), source(path, misread)], [])
  const once = of('副本/2024-05-10-03版.txt')
  assert.equal(once.articles.length, 3)
  assert.deepEqual(
    repeats(once).map(({ruleId}) => ruleId),
    ['copy-differs', 'copy-differs', 'copy-differs', 'issue-repeated'],
  )
  const other = of('2024-05-10-04版.txt')
  assert.equal(other.articles.length, 6)
  assert.deepEqual(
    repeats(other).map(({ruleId}) => ruleId),
    ['issue-repeated'],
  )
})

test('a copy in which a number is another is published beside the first, and said', () => {
  const archive = buildArchive(
    [source('2024-05-10.txt', stories), source('副本/2024-05-10.txt', swap('清淤的人分成几班', '清淤的人分成九班'))],
    [],
  )
  assert.deepEqual(
    archive.articles.map(({headline}) => headline),
    ['渠水不断', '桥头有灯', '书屋添书', '渠水不断'],
  )
  assert.deepEqual(
    repeats(archive).map(({ruleId, inChinese}) => [ruleId, inChinese]),
    [
      ['copy-differs', '与 2024-05-10.txt 的一篇大同小异，两篇都发布了'],
      ['issue-repeated', '有 2 篇与 2024-05-10.txt 相同，只发布前一份'],
    ],
  )
  // To delete the whole file would lose what it says otherwise.
  assert.match(repeats(archive).at(-1)?.note ?? '', /^从这个文件里删去相同的几篇，其余的留着/)
})

test('settled says that they are two: all is published, and no more is said', () => {
  const of = (facts: IssueFacts) =>
    buildArchive([source('2024-05-10.txt', stories), source('副本/2024-05-10.txt', swap('秧田', '秧由'), facts)], [])
  assert.equal(of({}).articles.length, 3)
  const whole = of({settled: ['issue-repeated']})
  assert.equal(whole.articles.length, 6)
  assert.deepEqual(whole.diagnostics, [])
  assert.equal(of({settled: ['copy-differs']}).articles.length, 6)
})

test('papers made from one form are said once, whatever their number, and once settled no more', () => {
  const of = (count: number, settled: Array<string>, days: boolean) =>
    repeats(
      buildArchive(
        Array.from({length: count}, (_, at) => {
          const text = notices(`2024-${at + 10}号`, `第${at + 1}村`)
          const name = days ? `2024-05-${at + 10}.txt` : `简报-${at + 1}.txt`
          return source(name, text, at === 0 ? {settled} : {})
        }),
        [],
      ),
    )
  for (const days of [true, false]) {
    const [found, more] = of(6, [], days)
    assert.equal(more, undefined)
    assert.match(found?.file ?? '', /(?:简报-1|2024-05-10)\.txt$/)
    assert.match(found?.inChinese ?? '', /^有 6 个文件彼此相近，.*都发布了：.*简报-6\.txt|2024-05-15\.txt$/)
    assert.match(found?.reason ?? '', /likeness of 6 sources/)
    assert.match(`${found?.expected} ${found?.actual}`, /11号.*10号/)
    assert.deepEqual(of(6, ['issue-repeated'], days), [])
  }
  const [pair] = of(2, [], false)
  assert.match(pair?.inChinese ?? '', /^有 2 篇与 简报-1\.txt 相近/)
})

test('a true copy among papers of one form is said by itself', () => {
  const found = repeats(
    buildArchive(
      [
        source('2024-05-10.txt', notices('2024-07号', '柳溪村')),
        source('2024-05-17.txt', notices('2024-08号', '上坪村')),
        source('2024-05-24.txt', notices('2024-09号', '下坪村')),
        source('2024-05-31.txt', notices('2024-08号', '上坪村')),
      ],
      [],
    ),
  )
  assert.deepEqual(
    found.map(({file, inChinese}) => `${file} ${inChinese?.replace(/：.*/, '')}`),
    [
      '2024-05-10.txt 有 3 个文件彼此相近，像是用同一个样式填出来的，都发布了',
      '2024-05-31.txt 有 2 篇与 2024-05-17.txt 相同，日期不同，都发布了',
    ],
  )
})

test('of a copy of a copy the first is published', () => {
  const paths = ['2024-05-10.txt', '一/2024-05-10.txt', '二/2024-05-10.txt']
  const archive = buildArchive(
    paths.map((path) => source(path, stories)),
    [],
    {facing: true},
  )
  assert.equal(archive.articles.length, 3)
  for (const {articles} of archive.sources) assert.ok(articles.every(({id}) => id !== undefined))
})

test('of two days what is the same may be deleted; what is only alike is shown, and stays', () => {
  const of = (second: ReadonlyArray<Sketch>) =>
    repeats(buildArchive([source('2024-05-10.txt', stories), source('2024-05-17.txt', second)], []))
  const [same] = of(stories)
  assert.equal(same?.inChinese, '有 3 篇与 2024-05-10.txt 相同，日期不同，都发布了')
  assert.match(same?.note ?? '', /删去多余的一份/)
  const [like, more] = of(swap('早晚各走一遍', '早晚各走两遍'))
  assert.equal(more, undefined)
  assert.equal(like?.inChinese, '有 3 篇与 2024-05-10.txt 相近，日期不同，都发布了')
  assert.match(like?.expected ?? '', /走一遍/)
  assert.match(like?.actual ?? '', /走两遍/)
  assert.doesNotMatch(like?.note ?? '', /删/)
})

test('two readings of one text are told from one form filled in twice', () => {
  const text =
    '本月起管道分段检修，片区住户请提前储水，检修期间水压偏低属正常现象，完工后即行恢复，给大家带来不便敬请谅解并互相转告。'
  const cases: ReadonlyArray<readonly [from: string, to: string, likeness: string]> = [
    ['', '', 'equal'],
    ['储水', '储氺', 'misread'],
    ['敬请谅解', '敬请谅', 'misread'],
    ['本月起', '9月起', 'other'],
    ['片区', '东片区', 'other'],
    ['住户', '柳村住户', 'other'],
    ['检修', '捡修', 'other'],
    ['完工', '完工完工完工', 'other'],
  ]
  for (const [from, to, likeness] of cases)
    assert.equal(likenessOf(foldedText(text), foldedText(text.replaceAll(from, to))), likeness, `${from} → ${to}`)
  assert.equal(likenessOf('短文一则', '短文两则'), 'other')
  assert.equal(likenessOf(foldedText(`${text}3.5亿`), foldedText(`${text}35亿`)), 'other')
  assert.equal(likenessOf(foldedText('共 １,２００ 元。'), foldedText('共1200元')), 'equal')
  assert.deepEqual(shownDifference('甲乙丙丁戊己庚辛', '甲乙丙丁午己庚辛'), {
    expected: '甲乙丙丁戊己庚辛',
    actual: '甲乙丙丁午己庚辛',
  })
})
