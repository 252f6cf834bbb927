import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {AnswerId, Doubt, Way} from '../../../src/client/review/types.ts'
import {treeOf} from '../../build/make-workspace.ts'
import {readFixtures} from '../../parse/fixture.ts'
import {doubtfulPage} from './doubtful.ts'
import {type Desk, done, open} from './open-desk.ts'

const doubtful = doubtfulPage(4)

function doubtOf({review}: Desk, ruleId: string): Doubt {
  const found = review.state().doubts.find((doubt) => doubt.ruleId === ruleId)
  assert.ok(found, `${ruleId}: ${review.state().doubts.map((doubt) => doubt.ruleId)}`)
  return found
}

const gaps: ReadonlyArray<AnswerId> = ['join', 'paragraph', 'headline', 'subheading', 'byline', 'column', 'notice']

/** One of each kind, and lines that are there several times. */
const texts = [
  ...readFixtures('parse')
    .filter(({name}) =>
      /^(?:break-over-foreign-lines-doubtful|column-over-several|core-reading|reporter-in-prose)/.test(name),
    )
    .map(({input}) => input),
  doubtfulPage(2),
]

for (const way of ['source', 'beside'] as const satisfies ReadonlyArray<Way>) {
  test(`whatever is said of a line holds in the next build, and is taken back to the byte: ${way}`, async () => {
    const settled = new Set<string>()
    for (const text of texts) {
      const tree = {'2024-03-15.txt': text}
      const desk = await open(tree)
      for (const doubt of desk.review.state().doubts.filter(({marks}) => marks)) {
        for (const answer of gaps) {
          const {file, id} = done(desk.review.settle({doubt: doubt.id, answer, way}))
          if (way === 'beside') assert.equal(file, 'content/2024-03-15.fixes.yaml')
          else if (file === 'content/2024-03-15.txt') settled.add(answer)
          await desk.rebuild()
          const left = desk.review.state().doubts.map((each) => each.id)
          assert.ok(!left.includes(doubt.id), `${answer}: ${doubt.ruleId} of ${doubt.text}`)
          done(desk.review.undo(id))
          assert.deepEqual(treeOf(desk.content), tree)
          await desk.rebuild()
        }
      }
    }
    // All but the new paragraph has a mark of its own.
    if (way === 'source') assert.deepEqual([...settled].sort(), gaps.filter((answer) => answer !== 'paragraph').sort())
  })
}

test('nothing is joined to a front matter, or to what belongs to no article', async () => {
  for (const head of ['---\ndate: 2024-03-15\n---\n', '砚湖时报 2024年3月15日 第10期\n\n']) {
    const {review} = await open({'2024-03-15.txt': `${head}本报讯　3月14日，夜市昨天开张，两岸的人都来看。\n`})
    const [doubt] = review.state().doubts.filter(({ruleId}) => ruleId === 'headline-missing')
    assert.ok(doubt, head)
    assert.ok(!doubt.answers.some(({id}) => id === 'join' || id === 'paragraph'), head)
    assert.ok(!JSON.stringify(doubt.text).includes('date:'), head)
  }
})

test('many doubts of one file are settled before the build has seen the first', async () => {
  const desk = await open({'2024-03-15.txt': doubtful})
  const doubts = desk.review.state().doubts.filter(({marks}) => marks)
  assert.ok(doubts.length >= 3)
  const steps = doubts.map((doubt) => done(desk.review.settle({doubt: doubt.id, answer: 'headline', way: 'source'})))
  assert.equal(desk.review.state().doubts.filter(({marks}) => marks).length, 0)
  const marked = () => treeOf(desk.content)['2024-03-15.txt']?.split('\n# 老街的灯影子').length
  assert.equal(marked(), 5)
  // The first is taken back under the others.
  done(desk.review.undo(steps[0]?.id ?? 0))
  assert.equal(marked(), 4)
  assert.equal(desk.review.state().doubts.find(({id}) => id === doubts[0]?.id)?.id, doubts[0]?.id)
  for (const {id} of steps.slice(1)) done(desk.review.undo(id))
  assert.equal(treeOf(desk.content)['2024-03-15.txt'], doubtful)
})

test('a doubt keeps its name while others that say the same are settled, before it and behind it', async () => {
  const jumps = ['甲', '乙', '丙', '丁'].map(
    (name) => `# ${name}桥通车了\n本报讯 3月14日，${name}桥通车。\n（下转第2版）\n`,
  )
  const cases = [
    {text: doubtful, words: '老街的灯影子', answer: 'headline'},
    {text: jumps.join('\n'), words: '（下转第2版）', answer: 'as-is'},
  ] as const
  for (const {text, words, answer} of cases) {
    const desk = await open({'2024-03-15.txt': text}, true)
    const standing = () =>
      desk.review.state().doubts.flatMap((doubt) => (doubt.text[0] === words ? [`${doubt.line} ${doubt.id}`] : []))
    const before = standing()
    assert.equal(before.length, 4)
    for (const at of [0, 3]) {
      done(desk.review.settle({doubt: before[at]?.split(' ')[1] ?? '', answer, way: 'source'}))
    }
    await desk.rebuild()
    assert.deepEqual(standing(), before.slice(1, 3))
  }
})

test('what was changed elsewhere is neither written over nor taken back', async () => {
  const desk = await open({'2024-03-15.txt': doubtful})
  const [first, second] = desk.review.state().doubts.filter(({marks}) => marks)
  assert.ok(first && second)
  const step = done(desk.review.settle({doubt: first.id, answer: 'headline', way: 'source'}))
  const other = `${treeOf(desk.content)['2024-03-15.txt']}又写了一行。\n`
  desk.content.write('2024-03-15.txt', new TextEncoder().encode(other))
  assert.deepEqual(desk.review.settle({doubt: second.id, answer: 'headline', way: 'source'}), {refused: 'changed'})
  assert.deepEqual(desk.review.undo(step.id), {refused: 'changed'})
  assert.equal(treeOf(desk.content)['2024-03-15.txt'], other)
  assert.deepEqual(desk.review.settle({doubt: 'no such', answer: 'join', way: 'source'}), {refused: 'gone'})
  assert.deepEqual(desk.review.undo(99), {refused: 'gone'})
})

test('a source in another encoding, or with a mark of its bytes, is not turned into another', async () => {
  const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(doubtful.replaceAll('\n', '\r\n'))])
  const desk = await open({})
  desk.content.write('2024-03-15.txt', marked)
  desk.content.write('2024-04-19.txt', utf16(doubtful))
  await desk.rebuild()
  for (const doubt of desk.review.state().doubts.filter(({marks}) => marks)) {
    const {file} = done(desk.review.settle({doubt: doubt.id, answer: 'headline', way: 'source'}))
    assert.equal(file.endsWith('.fixes.yaml'), file.includes('04-19'))
  }
  const bytes = desk.content.read('2024-03-15.txt')
  assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf])
  assert.equal(new TextDecoder().decode(bytes).replaceAll('\r\n', '').includes('\n'), false)
  assert.deepEqual(desk.content.read('2024-04-19.txt'), utf16(doubtful))
  await desk.rebuild()
  assert.deepEqual(
    desk.review.state().doubts.filter(({ruleId}) => ruleId.endsWith('-doubtful')),
    [],
  )
})

test('a list or fixes in another encoding are read, and it is said why nothing is written into them', async () => {
  const article = '新桥合龙了\n\n本报讯（记者 翟青）新桥昨天合龙，两岸的人都来看，镇里的人都说好。\n'
  const desk = await open({'2024-03-15.txt': article}, true)
  desk.content.write('people.yaml', utf16('- name: 苏砚秋\n'))
  await desk.rebuild()
  const {id} = doubtOf(desk, 'name-once')
  assert.deepEqual(desk.review.settle({doubt: id, answer: 'own', way: 'source'}), {refused: 'encoding'})
  assert.deepEqual(desk.content.read('people.yaml'), utf16('- name: 苏砚秋\n'))

  const lines = await open({'2024-03-15.txt': doubtful})
  lines.content.write('2024-03-15.fixes.yaml', utf16('- at: 没有这样的话\n  do: column\n'))
  await lines.rebuild()
  const doubt = lines.review.state().doubts.find(({marks}) => marks)?.id ?? ''
  assert.deepEqual(lines.review.settle({doubt, answer: 'headline', way: 'beside'}), {refused: 'encoding'})
})

test('a day, a month and a number are said beside the source, or at the head of an article in Markdown', async () => {
  const article = '---\nheadline: 渡口添了候船亭\n---\n\n渡口的候船亭完工。\n'
  const desk = await open({'pasted.txt': '新桥合龙了\n\n新桥昨天合龙，两岸的人都来看。\n', 'ferry.md': article}, true)
  for (const doubt of desk.review.state().doubts.filter(({ruleId}) => ruleId === 'issue-undated')) {
    assert.deepEqual(desk.review.settle({doubt: doubt.id, answer: 'date', value: '2024-02-30', way: 'source'}), {
      refused: 'value',
    })
    const value = doubt.file.endsWith('.md') ? '2024年3月15日' : '2024/3'
    done(desk.review.settle({doubt: doubt.id, answer: 'date', value, way: 'source'}))
  }
  const tree = treeOf(desk.content)
  assert.equal(tree['pasted.fixes.yaml'], 'date: 2024-03\n')
  assert.match(tree['ferry.md'] ?? '', /^---\ndate: 2024-03-15\nheadline/)
  await desk.rebuild()
  assert.deepEqual(
    desk.review.state().doubts.filter(({ruleId}) => ruleId.startsWith('issue-')),
    [],
  )
})

test('two names are one: it is said in the registry, whose own words stay', async () => {
  const registry = '# 各局\n- name: 白渚区统计局   # 老名\n'
  const desk = await open(
    {
      'departments.yaml': registry,
      '2024-03-15.txt': issue([
        '白渚区统计局公布了数字',
        '砚湖区统计局公布了数字',
        '松廊区统计局公布了数字',
        '区统计局公布了数字',
      ]),
    },
    true,
  )
  const doubt = doubtOf(desk, 'department-ambiguous')
  const name = doubt.answers.find(({id, name}) => id === 'same' && name === '砚湖区统计局')?.name
  assert.ok(name, JSON.stringify(doubt.answers))
  const step = done(desk.review.settle({doubt: doubt.id, answer: 'same', value: name, way: 'source'}))
  assert.equal(step.file, 'content/departments.yaml')
  assert.equal(
    treeOf(desk.content)['departments.yaml'],
    `${registry}- name: 砚湖区统计局\n  aliases:\n    - 区统计局\n`,
  )
  await desk.rebuild()
  assert.equal(
    desk.review.state().doubts.some(({ruleId}) => ruleId === 'department-ambiguous'),
    false,
  )
  done(desk.review.undo(step.id))
  assert.equal(treeOf(desk.content)['departments.yaml'], registry)
})

test('a name that signs once is registered, or is another one’s', async () => {
  const sign = (name: string) =>
    `新桥合龙了${name}\n\n本报讯（记者 ${name}）新桥昨天合龙，两岸的人都来看，镇里的人都说好。\n\n\n`
  const desk = await open(
    {
      '2024-03-15.txt': ['苏砚秋', '苏砚秋', '苏观秋', '翟青'].map(sign).join(''),
    },
    true,
  )
  const once = desk.review.state().doubts.filter(({ruleId}) => ruleId === 'name-once')
  const [alike, single] = once
  assert.deepEqual(alike?.answers, [{id: 'same', name: '苏砚秋'}, {id: 'own'}])
  assert.deepEqual(single?.answers, [{id: 'own'}])
  done(desk.review.settle({doubt: alike?.id ?? '', answer: 'same', value: '苏砚秋', way: 'source'}))
  done(desk.review.settle({doubt: single?.id ?? '', answer: 'own', way: 'source'}))
  assert.equal(treeOf(desk.content)['people.yaml'], '- name: 苏砚秋\n  aliases:\n    - 苏观秋\n- name: 翟青\n')
  await desk.rebuild()
  assert.deepEqual(
    desk.review.state().doubts.filter(({ruleId}) => ruleId === 'name-once'),
    [],
  )
})

function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))
}

function issue(headlines: ReadonlyArray<string>): string {
  return headlines
    .map((headline) => `${headline}\n\n本报讯 昨天，${headline}，镇里的人都说好，日子一天比一天好。\n\n\n`)
    .join('')
}
