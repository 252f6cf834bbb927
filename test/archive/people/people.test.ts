import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {personId} from '../../../src/archive/ids.ts'
import {buildArchive} from '../../../src/archive/index.ts'
import type {PersonEntry} from '../../../src/archive/registries.ts'
import {parseBulletin} from '../../../src/parse/index.ts'
import {archiveOf, findings, person, source} from '../make.ts'

const written = (...names: ReadonlyArray<string>) => names.map((name) => ({byline: [{role: '记者', name}]}))

/** 80 surnames that a machine reads wrongly, in the order in which their bearers look for them. */
const hard: ReadonlyArray<readonly [string, string]> = [
  ['秘', 'bi'],
  ['单于', 'chan yu'],
  ['车', 'che'],
  ['谌', 'chen'],
  ['种', 'chong'],
  ['褚', 'chu'],
  ['笪', 'da'],
  ['邸', 'di'],
  ['郜', 'gao'],
  ['盖', 'ge'],
  ['葛', 'ge'],
  ['公孙', 'gong sun'],
  ['句', 'gou'],
  ['炅', 'gui'],
  ['过', 'guo'],
  ['哈', 'ha'],
  ['呼延', 'hu yan'],
  ['华', 'hua'],
  ['皇甫', 'huang fu'],
  ['纪', 'ji'],
  ['靳', 'jin'],
  ['隽', 'juan'],
  ['角', 'jue'],
  ['阚', 'kan'],
  ['蒯', 'kuai'],
  ['令狐', 'ling hu'],
  ['逯', 'lu'],
  ['吕', 'lv'],
  ['宓', 'mi'],
  ['缪', 'miao'],
  ['万俟', 'mo qi'],
  ['牟', 'mou'],
  ['慕容', 'mu rong'],
  ['那', 'na'],
  ['佴', 'nai'],
  ['乜', 'nie'],
  ['宁', 'ning'],
  ['欧阳', 'ou yang'],
  ['区', 'ou'],
  ['逄', 'pang'],
  ['朴', 'piao'],
  ['繁', 'po'],
  ['濮阳', 'pu yang'],
  ['亓', 'qi'],
  ['强', 'qiang'],
  ['覃', 'qin'],
  ['仇', 'qiu'],
  ['阙', 'que'],
  ['任', 'ren'],
  ['芮', 'rui'],
  ['单', 'shan'],
  ['召', 'shao'],
  ['折', 'she'],
  ['澹台', 'tan tai'],
  ['隗', 'wei'],
  ['闻人', 'wen ren'],
  ['郗', 'xi'],
  ['夏侯', 'xia hou'],
  ['冼', 'xian'],
  ['洗', 'xian'],
  ['解', 'xie'],
  ['郇', 'xun'],
  ['燕', 'yan'],
  ['么', 'yao'],
  ['幺', 'yao'],
  ['应', 'ying'],
  ['尉迟', 'yu chi'],
  ['於', 'yu'],
  ['乐', 'yue'],
  ['员', 'yun'],
  ['臧', 'zang'],
  ['曾', 'zeng'],
  ['查', 'zha'],
  ['祭', 'zhai'],
  ['翟', 'zhai'],
  ['长孙', 'zhang sun'],
  ['诸葛', 'zhu ge'],
  ['禚', 'zhuo'],
  ['訾', 'zi'],
  ['宗政', 'zong zheng'],
]

test('hard names stand where their readers look for them', () => {
  const shuffled = hard.map(([surname]) => `${surname}一`).sort()
  const {people} = archiveOf(written(...shuffled))
  assert.deepEqual(
    people.map(({name, pinyin}) => `${name} ${pinyin}`),
    hard.map(([surname, reading]) => `${surname}一 ${reading} yi`),
  )
})

test('one person a name, whatever the role; a blank in a short name is none', () => {
  const {people, articles} = archiveOf([
    {byline: [{role: '通讯员', name: '沈 青'}]},
    {
      byline: [
        {role: '记者', name: '沈青'},
        {role: '摄影', name: '沈　青'},
      ],
    },
    {
      byline: [
        {role: '记者', name: '沈青'},
        {role: '记者', name: '沈青'},
        {role: '', name: '陆远'},
      ],
    },
  ])
  assert.deepEqual(
    people.map(({name, path, roles, articles: own}) => ({name, path, roles, own})),
    [
      {name: '陆远', path: 'reporters/lu-yuan.html', roles: [{role: '', count: 1}], own: ['2024/03/15/3']},
      {
        name: '沈青',
        path: 'reporters/shen-qing.html',
        roles: [
          {role: '记者', count: 2},
          {role: '摄影', count: 1},
          {role: '通讯员', count: 1},
        ],
        own: ['2024/03/15/1', '2024/03/15/2', '2024/03/15/3'],
      },
    ],
  )
  assert.deepEqual(
    articles[2]?.byline.map(({name, role, person}) => [name, role, person]),
    [
      ['沈青', '记者', 'shen-qing'],
      ['陆远', '', 'lu-yuan'],
    ],
  )
})

test('names that are read alike get letters by first appearance', () => {
  const {people} = archiveOf(written('李玉', '黎钰', '李宇', '古丽·艾山', 'Tom李'))
  assert.deepEqual(
    people.map(({name, id}) => `${name} ${id}`).toSorted(),
    ['Tom李 tom-li', '古丽·艾山 gu-li-ai-shan', '李宇 li-yu-c', '李玉 li-yu', '黎钰 li-yu-b'].toSorted(),
  )
})

test('a name of blanks is no person', () => {
  const {people, articles} = archiveOf(written('　', ''))
  assert.deepEqual([people, articles[0]?.byline], [[], []])
})

test('the registry says aliases, readings and offices of people', () => {
  const people: ReadonlyArray<PersonEntry> = [
    person('翟青', {pinyin: 'di qing', aliases: ['翟清'], office: '区财政局'}),
  ]
  const archive = buildArchive(
    [source('2024-03-15.txt', [{headline: '区财政局：账单', byline: [{role: '通讯员', name: '翟清'}]}])],
    [],
    {people},
  )
  const [found] = archive.people
  assert.deepEqual(
    [found?.name, found?.pinyin, found?.aliases, found?.office, archive.articles[0]?.byline[0]?.name],
    ['翟青', 'di qing', ['翟清'], {name: '区财政局', department: archive.departments[0]?.id}, '翟清'],
  )
})

test('two people of one name are told apart by years and by office, and never guessed', () => {
  const people = [
    person('王芳', {office: '区财政局', until: '2022'}),
    person('王芳', {office: '区统计局', from: '2023', until: '2024-06'}),
    person('王芳', {office: '区民政局', from: '2023'}),
  ]
  const by = [{role: '记者', name: '王 芳'}]
  const archive = buildArchive(
    [
      source('2021-03-15.txt', [{headline: '甲事一桩', byline: by}]),
      source('2023-03-17.txt', [
        {headline: '区统计局：乙事', byline: by},
        {headline: '丙事一桩', byline: by},
      ]),
      source('2025-03-14.txt', [{headline: '丁事一桩', byline: by}]),
    ],
    [],
    {people},
  )
  const notes = new Map(archive.people.map(({id, note}) => [id, note]))
  assert.deepEqual(
    archive.articles.map(({byline}) => notes.get(byline[0]?.person ?? personId(''))),
    ['区财政局', '区统计局', undefined, '区民政局'],
  )
  assert.deepEqual(
    archive.diagnostics.map(({ruleId}) => ruleId),
    ['person-ambiguous'],
  )
  assert.equal(new Set(archive.people.map(({path}) => path)).size, 4)
})

test('a reporter and a correspondent of one name are told apart by what is printed before it', () => {
  const people = [person('王芳', {role: '记者'}), person('王芳', {role: '通讯员', office: '区财政局'})]
  const by = (role: string) => [{role, name: '王芳'}]
  const archive = buildArchive(
    [
      source('2024-03-15.txt', [
        {headline: '甲事一桩', byline: by('记者')},
        {headline: '乙事一桩', byline: by('通讯员')},
        {headline: '丙事一桩', byline: by('摄影')},
      ]),
    ],
    [],
    {people},
  )
  const notes = new Map(archive.people.map(({id, note}) => [id, note]))
  assert.deepEqual(
    archive.articles.map(({byline}) => notes.get(byline[0]?.person ?? personId(''))),
    ['记者', '区财政局', undefined],
  )
  assert.deepEqual(findings(archive), ['2024-03-15.txt person-ambiguous'])
})

test('a name that signs one issue as 记者 and as 通讯员 is asked about once, until the registry has it', () => {
  const by = (...roles: ReadonlyArray<string>) => roles.map((role) => ({role, name: '王芳'}))
  const sources = [
    source('2019-03-15.txt', [{headline: '甲事一桩', byline: by('通讯员')}]),
    source('2024-03-15.txt', [
      {headline: '乙事一桩', byline: by('本报记者')},
      {headline: '丙事一桩', byline: by('摄影')},
    ]),
    source('2024-03-22.txt', [
      {headline: '丁事一桩', byline: by('记者')},
      {headline: '戊事一桩', byline: by('特约通讯员')},
      {headline: '己事一桩', byline: by('记者')},
    ]),
    source('2024-03-29.txt', [{headline: '庚事一桩', byline: by('记者', '通讯员')}]),
  ]
  const asked = buildArchive(sources, [])
  assert.deepEqual(findings(asked), ['2024-03-22.txt person-in-two-roles'])
  assert.equal(asked.people.length, 1)
  assert.deepEqual(findings(buildArchive(sources, [], {people: [person('王芳')]})), [])
  const two = buildArchive(sources, [], {people: [person('王芳', {role: '通讯员'}), person('王芳', {role: '记者'})]})
  assert.equal(two.people.filter(({note}) => note !== undefined).length, 2)
})

test('an office that tells two people apart may be said without its place', () => {
  const people = [person('王芳', {office: '财政局'}), person('王芳', {office: '区统计局'})]
  const by = [{role: '通讯员', name: '王芳'}]
  const articles = [
    {headline: '砚湖区财政局：账单', byline: by},
    {headline: '砚湖区统计局：入户', byline: by},
    {headline: '县统计局来访'},
    {headline: '统计局来访'},
  ]
  const archive = buildArchive([source('2024-03-15.txt', articles)], [], {people})
  assert.deepEqual(
    archive.people.map(({note, articles: own, office}) => [note, own, office?.department]),
    [
      ['财政局', ['2024/03/15/1'], 'yan-hu-qu-cai-zheng-ju'],
      ['区统计局', ['2024/03/15/2'], 'yan-hu-qu-tong-ji-ju'],
    ],
  )
  assert.deepEqual(
    archive.diagnostics.map(({ruleId, actual}) => `${ruleId} ${actual}`),
    ['department-ambiguous 统计局'],
  )
})

test('who signs alone for 文/图 is a photographer, too; of two nobody says which', () => {
  const {people} = archiveOf([
    {byline: [{role: '记者', name: '沈青'}], credit: '文/图'},
    {byline: [{role: '通讯员', name: '陆远'}], credit: '综合报道'},
    {
      byline: [
        {role: '记者', name: '沈青'},
        {role: '通讯员', name: '陆远'},
      ],
      credit: '摄影报道',
    },
  ])
  assert.deepEqual(
    people.map(({name, roles}) => [name, roles.map(({role, count}) => `${role} ${count}`)]),
    [
      ['陆远', ['通讯员 2']],
      ['沈青', ['记者 2', '摄影 1']],
    ],
  )
})

test('a reporter who only took the pictures is named, and is no author; who wrote as well is one', () => {
  const text = (dateline: string) =>
    `县医院添了新设备\n\n本报讯（记者 ${dateline}）3月14日，县医院的新设备投入使用。\n\n图为医生在调试设备。 记者 陈默 摄\n`
  const took = (dateline: string) => {
    const path = '2024-03-15.txt'
    const {tree} = parseBulletin({path, text: text(dateline)})
    const {articles} = buildArchive([{path, text: text(dateline), tree}], [], {})
    return articles[0]?.byline.map(({role, name, pictures}) => `${role} ${name}${pictures ? ' *' : ''}`)
  }
  assert.deepEqual(took('李秋月'), ['记者 李秋月', '记者 陈默 *', '摄影 陈默'])
  assert.deepEqual(took('李秋月 陈默'), ['记者 李秋月', '记者 陈默', '摄影 陈默'])
})

test('one person in both scripts is one; surnames that only look like one are two', () => {
  const {people, diagnostics} = archiveOf(written('蘇硯秋', '苏砚秋', '於青', '于青', '王國昇', '王国昇', '王升'))
  assert.deepEqual(
    people.map(({name, aliases, pinyin}) => [name, aliases, pinyin]),
    [
      ['蘇硯秋', ['苏砚秋'], 'su yan qiu'],
      ['王國昇', ['王国昇'], 'wang guo sheng'],
      ['王升', [], 'wang sheng'],
      ['于青', [], 'yu qing'],
      ['於青', [], 'yu qing'],
    ],
  )
  assert.deepEqual(diagnostics, [])
})

test('a name is one whatever dot, width or hidden mark it was typed with', () => {
  const {people} = archiveOf(
    written('艾尔肯·吐尔逊', '艾尔肯•吐尔逊', '艾尔肯・吐尔逊', 'Ｔｏｍ', 'Tom', '沈\u200b青\ufeff', '沈青\u202e'),
  )
  assert.deepEqual(
    people.map(({name, articles}) => [name, articles.length]),
    [
      ['艾尔肯·吐尔逊', 3],
      ['沈青', 2],
      ['Ｔｏｍ', 2],
    ],
  )
})

test('names of any characters have pages of their own, at addresses that every disk takes', () => {
  fc.assert(
    fc.property(fc.array(fc.string({unit: 'binary', maxLength: 40}), {maxLength: 12}), (names) => {
      const signs = [...names, '·', 'CON', 'con', '..', '__proto__', '𠮷', '长'.repeat(30), '1']
      const {people, articles} = archiveOf(written(...signs))
      const paths = people.map(({path}) => path)
      assert.equal(new Set(paths.map((path) => path.toLowerCase())).size, paths.length)
      for (const path of paths) assert.match(path, /^reporters\/[a-z0-9][a-z0-9-]{0,70}\.html$/)
      const ids = new Set(people.map(({id}) => id))
      for (const {byline} of articles) for (const {person} of byline) assert.ok(ids.has(person))
    }),
    {numRuns: 300},
  )
})

test('surnames in traditional characters are read as surnames', () => {
  const {people} = archiveOf(
    written('單青', '區青', '尉遲青', '萬俟青', '長孫青', '種青', '員青', '繆青', '葉青', '鍾青'),
  )
  assert.deepEqual(
    people.map(({name, pinyin}) => `${name} ${pinyin}`),
    [
      ...['種青 chong qing', '繆青 miao qing', '萬俟青 mo qi qing', '區青 ou qing', '單青 shan qing', '葉青 ye qing'],
      ...['尉遲青 yu chi qing', '員青 yun qing', '長孫青 zhang sun qing', '鍾青 zhong qing'],
    ],
  )
})

test('an address that a name has stays its own when the other script is printed before it', () => {
  const first = buildArchive(
    [source('2024-03-15.txt', [{headline: '甲', byline: [{role: '记者', name: '苏砚秋'}]}])],
    [],
  )
  const sources = [
    source('1952-06-05.txt', [{headline: '乙', byline: [{role: '记者', name: '蘇硯秋'}]}]),
    source('2024-03-15.txt', [{headline: '甲', byline: [{role: '记者', name: '苏砚秋'}]}]),
  ]
  const second = buildArchive(sources, [], {addresses: first.addresses})
  assert.deepEqual(
    second.people.map(({name, path}) => [name, path]),
    [['蘇硯秋', 'reporters/su-yan-qiu.html']],
  )
  assert.deepEqual(second.notices, [])
})
