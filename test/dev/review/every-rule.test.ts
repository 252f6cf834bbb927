import assert from 'node:assert/strict'
import {test} from 'node:test'
import {build} from '../../../src/build/index.ts'
import type {Answer, Doubt} from '../../../src/client/review/types.ts'
import {asked} from '../../../src/dev/review/asked.ts'
import {type RuleId, ruleIds, rules} from '../../../src/diagnostics/rules.ts'
import {bulletin, makeWorkspace, type Tree, treeOf} from '../../build/make-workspace.ts'
import {readFixtures} from '../../parse/fixture.ts'
import {doubtfulPage} from './doubtful.ts'
import {type Desk, done, open} from './open-desk.ts'

/** Editors’ files in which a rule finds something. */
const trees: Readonly<Partial<Record<RuleId, Tree>>> = {
  'join-doubtful': page(fixture('break-after-colon')),
  'notice-doubtful': page(fixture('break-over-foreign-lines-doubtful')),
  'paragraph-doubtful': page(fixture('poems-each-with-a-title')),
  'headline-doubtful': page(fixture('column-of-briefs-with-headlines')),
  'column-doubtful': page(doubtfulPage(3)),
  'subheading-doubtful': page(fixture('heading-below-a-deck')),
  'byline-doubtful': page('县里招募医疗队\n\n招募昨天启动，请符合条件的同志于7月10日前到人事科报名。\n\n（人事科）\n'),
  'headline-missing': page(`${bulletin(['新桥合龙了'])}\n---\n\n本报讯（记者 李青禾）夜市昨天开张，两岸的人都来看。\n`),
  'body-missing': page('新桥合龙了\n\n本报讯（记者 李青禾）新桥昨天合龙，两岸的人都来看。\n\n# 夜市开张了\n'),
  'role-without-name': page(fixture('byline-role-without-name')),
  'jump-ambiguous': page(fixture('jump-ambiguous')),
  'jump-orphan': page('新桥合龙了\n\n新桥昨天合龙，两岸的人都来看。\n（下转第３版）\n'),
  'weekday-mismatch': page(fixture('furniture-weekday-mismatch')),
  'characters-private': page('新桥合龙了\n\n新桥昨天合龙，两岸的人都\ue78d来看。\n'),
  'image-missing': page('新桥合龙了\n\n新桥昨天合龙，两岸的人都来看。\n\n![图为新桥](a.jpg)\n'),
  'image-refused': page('新桥合龙了\n\n新桥昨天合龙，两岸的人都来看。\n\n![图为新桥](a.exe)\n'),
  'issue-date-from-text': {'2024/a.txt': '新桥合龙了\n\n3月15日，新桥合龙，两岸的人都来看。\n'},
  'issue-date-guessed': {'a.txt': '新桥合龙了\n\n新桥2024年动工。3月15日，新桥合龙，两岸的人都来看。\n'},
  'issue-undated': {'a.txt': '新桥合龙了\n\n新桥昨天合龙，两岸的人都来看。\n'},
  'issue-date-disagrees': page('2024年3月16日 星期六 第1版\n\n新桥合龙了\n\n新桥昨天合龙，两岸的人都来看。\n'),
  'issue-date-impossible': page('2024年2月30日 第1版\n\n新桥合龙了\n\n新桥昨天合龙，两岸的人都来看。\n'),
  'issues-missing': issuesOf([1, 3]),
  'issue-number-repeated': issuesOf([1, 1]),
  'issue-day-repeated': {
    'a.txt': `---\ndate: 2024-03-15\nnumber: 1\n---\n${bulletin(['新桥合龙了'])}`,
    'b.txt': `---\ndate: 2024-03-15\nnumber: 2\n---\n${bulletin(['老街来了修表匠'])}`,
  },
  'issue-number-missing': {
    'a/2024-03-15.txt': `---\nnumber: 1\n---\n${bulletin(['新桥合龙了'])}`,
    'b/2024-03-15.txt': `---\nnumber: 2\n---\n${bulletin(['老街来了修表匠'])}`,
    'c/2024-03-15.txt': bulletin(['夜市亮到十点']),
  },
  'issue-merged': {
    'a/2024-03-15.txt': `---\nnumber: 1\n---\n${bulletin(['新桥合龙了'])}`,
    'b/2024-03-15.txt': bulletin(['老街来了修表匠']),
  },
  'issue-apart': {
    'a/2024年3月.txt': bulletin(['新桥合龙了']),
    'b/2024年3月.txt': `---\ndate: 2024-03\n---\n${bulletin(['老街来了修表匠'])}`,
    'c/特刊.txt': `---\ndate: 2024-03\n---\n${bulletin(['夜市亮到十点'])}`,
  },
  'issue-repeated': copies(),
  'copy-differs': copies(),
  'event-after-issue': page('桥\n\n本报讯 3月20日，大桥通车，两岸的人都来看。\n'),
  'path-collision': {
    'a/七一.txt': '新桥合龙了\n\n新桥昨天合龙，两岸的人都来看。\n',
    'b/七一.txt': '老街来了修表匠\n\n老街昨天来了修表匠，镇里的人都来看。\n',
  },
  'correction-unclear': page(`${bulletin(['新桥合龙了'])}\n\n# 更正\n\n上期三百米应为二百米。\n`),
  'department-ambiguous': page(
    ['白渚区', '砚湖区', '松廊区', '区']
      .map((place) => `${place}统计局公布了数字\n\n本报讯 昨天，${place}统计局公布了数字，镇里的人都说好。\n\n\n`)
      .join(''),
  ),
  'person-ambiguous': {
    ...page('新桥合龙了\n\n本报讯（记者 王芳）新桥昨天合龙，两岸的人都来看。\n'),
    'people.yaml': '- name: 王芳\n  office: 区财政局\n- name: 王芳\n  office: 区统计局\n',
  },
  'person-in-two-roles': page('新桥合龙了\n\n本报讯（记者 王芳 通讯员 王芳）新桥昨天合龙，两岸的人都来看。\n'),
  'office-misnamed': {
    ...page(bulletin(['新桥合龙了'])),
    'departments.yaml': '- name: 区数据局\n  renamed-to: 区政务服局\n- name: 区政务服务局\n',
  },
  'issue-empty': {...page(bulletin(['新桥合龙了'])), '2024-03-22.txt': '---\ndate: 2024-03-22\n---\n'},
  'fix-lost': {...page(bulletin(['新桥合龙了'])), '2024-03-15.fixes.yaml': '- at: 没有这一句\n  do: column\n'},
  'fixes-orphan': {...page(bulletin(['新桥合龙了'])), '2024-03-16.fixes.yaml': '[]\n'},
  'front-matter-unknown-key': page(`---\ndat: 2024-03-15\n---\n${bulletin(['新桥合龙了'])}`),
  'config-unknown-key': {...page(bulletin(['新桥合龙了'])), 'site.yaml': 'titel: 白渚报\n'},
  'people-unknown-key': {...page(bulletin(['新桥合龙了'])), 'people.yaml': '- name: 王芳\n  ofice: 区财政局\n'},
  'departments-unknown-key': {...page(bulletin(['新桥合龙了'])), 'departments.yaml': '- name: 区财政局\n  knd: 局办\n'},
  'page-link-missing': {...page(bulletin(['新桥合龙了'])), 'pages/a.md': '# 关于\n\n见[别处](b.md)。\n'},
  'address-moved': await moved(),
  'file-ignored': {...page(bulletin(['新桥合龙了'])), 'notes.rtf': '一行\n'},
}

test('each rule is asked about, or stated, or is an error, or nothing need be done', () => {
  for (const rule of ruleIds) {
    assert.equal(asked[rule] === 'error', rules[rule].severity === 'error', rule)
    const isAsked = asked[rule] === 'by hand' || Array.isArray(asked[rule])
    assert.equal(rule in trees, isAsked, `${rule} needs files in which it finds something`)
  }
})

for (const rule of ruleIds.filter((id) => id in trees)) {
  test(`${rule}: whatever is answered settles it, and is taken back to the byte`, async () => {
    const tree = trees[rule] ?? {}
    const desk = await open(tree, true)
    const [doubt] = doubtsOf(desk, rule)
    assert.ok(doubt, `${rule}: ${desk.review.state().doubts.map(({ruleId}) => ruleId)}`)
    if (asked[rule] === 'by hand') {
      assert.deepEqual(doubt.answers, [])
      assert.match(doubt.how ?? '', /\p{Script=Han}/u)
      return
    }
    assert.ok(doubt.answers.length > 0)
    for (const answer of doubt.answers) {
      const {id, file} = done(desk.review.settle({doubt: doubt.id, answer: answer.id, way: 'source', ...value(answer)}))
      assert.match(file, /^content\//)
      await desk.rebuild()
      const left: ReadonlyArray<Doubt> = doubtsOf(desk, rule).filter(
        (each) => each.file === doubt.file && each.line === doubt.line,
      )
      assert.deepEqual(left, [], `${rule} is still there after ${answer.id}`)
      done(desk.review.undo(id))
      assert.deepEqual(treeOf(desk.content), tree, answer.id)
      await desk.rebuild()
      assert.ok(
        doubtsOf(desk, rule).some((each) => each.id === doubt.id),
        `${rule} comes back after ${answer.id}`,
      )
    }
  })
}

function doubtsOf({review}: Desk, rule: RuleId): ReadonlyArray<Doubt> {
  return review.state().doubts.filter(({ruleId}) => ruleId === rule)
}

/** What is typed, or chosen by name. */
function value({id, name}: Answer): {value?: string} {
  if (name !== undefined) return {value: name}
  if (id === 'number') return {value: '2'}
  return id === 'date' || id === 'date-settled' ? {value: '2024-03-15'} : {}
}

function page(text: string): Tree {
  return {'2024-03-15.txt': text}
}

function fixture(name: string): string {
  const found = readFixtures('parse').find((each) => each.name === name)
  assert.ok(found, name)
  return found.input
}

function issuesOf(numbers: ReadonlyArray<number>): Tree {
  return Object.fromEntries(
    numbers.map((number, at) => [
      `2024-03-${15 + at * 7}.txt`,
      `---\nnumber: ${number}\n---\n${bulletin([`新桥打下第${at + 1}根桩`])}`,
    ]),
  )
}

/** An issue that was registered under another day. */
async function moved(): Promise<Tree> {
  const text = bulletin(['新桥合龙了', '老街来了修表匠'])
  const workspace = makeWorkspace({'2024-03-15.txt': text})
  await build(workspace, {version: '1'})
  return {'2024-03-22.txt': text, 'addresses.tsv': treeOf(workspace.content)['addresses.tsv'] ?? ''}
}

/** A page, and a second copy of it in which a word is another. */
function copies(): Tree {
  const text = ['新桥合龙', '秧田等春雨', '夜市开张']
    .map((headline) => `${headline}了\n\n本报讯 ${headline}的那一天，镇里来了四台车，站了两百个人，都说好。\n\n\n`)
    .join('')
  return {'2024-03-15.txt': text, 'b/2024-03-15.txt': text.replace('四台', '五台')}
}
