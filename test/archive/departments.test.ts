import assert from 'node:assert/strict'
import {test} from 'node:test'
import {buildArchive} from '../../src/archive/index.ts'
import type {Archive} from '../../src/archive/types.ts'
import {archiveOf, entry, findings, type Sketch, source} from './make.ts'

/** The names that one text gives, in a page of its own. */
const named = (...paragraphs: ReadonlyArray<string>) =>
  archiveOf([{headline: '要闻', paragraphs}])
    .departments.map(({name}) => name)
    .toSorted()

const leads = (archive: Archive) => {
  const names = new Map(archive.departments.map(({id, name}) => [id, name]))
  return archive.articles.map(({departments}) => {
    const lead = departments.find((department) => department.lead)
    return lead ? names.get(lead.id) : undefined
  })
}

const texts: ReadonlyArray<readonly [phenomenon: string, text: string, names: ReadonlyArray<string>]> = [
  ['a name at the start of a clause', '3月1日，区财政局公布预算。', ['区财政局']],
  ['a place before the level', '3月1日，砚湖新区统计局发布数据。', ['砚湖新区统计局']],
  ['a time without a comma', '3月1日上午荻浦街道办事处召开会议。', ['荻浦街道办事处']],
  ['中共 before a committee', '中共白渚县委组织部召开会议。', ['白渚县委组织部']],
  ['a verb before the name', '记者来到荻浦办事处采访。', ['荻浦办事处']],
  ['a preposition', '会议在荻浦街道办事处举行。', ['荻浦街道办事处']],
  ['two joined by 和', '区财政局和荻浦街道办事处联合行动。', ['区财政局', '荻浦街道办事处']],
  ['和 that is the name’s own', '，和平里街道办事处召开会议。', ['和平里街道办事处']],
  ['和 in the function', '砚湖新区文化和旅游局举办展览。', ['砚湖新区文化和旅游局']],
  ['a list', '区住建局、区城管局、区水利局到场。', ['区住建局', '区城管局', '区水利局']],
  ['a quotation mark', '“区民政局的电话打得通”。', ['区民政局']],
  [
    'a committee and a department of it',
    '区委宣传部、区纪委监委、团区委参加。',
    ['区委宣传部', '区纪委监委', '团区委'],
  ],
  ['courts', '区人民法院和区人民检察院发布。', ['区人民检察院', '区人民法院']],
  [
    'a party body of an office is of that office',
    '荻浦街道办事处党工委召开会议，荻浦街道办事处工会出席。',
    ['荻浦街道办事处'],
  ],
  ['a rank is a person', '砚湖新区党工委委员、区总工会主席、管委会副主任李某调研。', []],
  ['general nouns', '各部门、有关处室、各局办、相关局办、责任部门、各街道办事处、两镇、全区各镇都要落实。', []],
  ['words that end alike', '优化布局，顾全大局，举办活动，干部和家乡的城镇，开局良好，全部完成。', []],
  ['a firm, a school, a hospital without its level', '澜石公司、镜东小学、荻浦人民医院、卫生院开展活动。', []],
  [
    'a county of one character',
    '杞县财政局、滑县统计局到场，我县教育局、邻县民政局配合。',
    ['县教育局', '县民政局', '杞县财政局', '滑县统计局'],
  ],
  ['what somebody says', '他说县交通运输局已派人检查。', ['县交通运输局']],
  ['who is elected to what', '余水根当选县人大代表。余水根学长当选市人大代表。', ['县人大', '市人大']],
  ['where something is kept', '墓志现藏县博物馆，拓片捐给桁溪县档案馆。', ['县博物馆', '桁溪县档案馆']],
  [
    'a place of five characters',
    '塔什库尔干县教育局来人，大厂回族自治县教育局也来人。',
    ['塔什库尔干县教育局', '大厂回族自治县教育局'],
  ],
  ['what was built', '去年建成县第二人民医院，看病不用出县。', ['县第二人民医院']],
  ['the hospital of a district', '患者从区人民医院转往市第二人民医院。', ['区人民医院', '市第二人民医院']],
  [
    'fields put together',
    '县文化广电和旅游局与县农业农村和水务局联合发文。',
    ['县农业农村和水务局', '县文化广电和旅游局'],
  ],
  ['an office and one more after 和', '县文化和旅游局和县体育局到场。', ['县文化和旅游局', '县体育局']],
  ['自 of 自治区 is no border', '宁阳回族自治区石林市中医医院接诊。', ['市中医医院']],
  [
    'fields without a level, or without an office',
    '发展和改革大局，经济社会发展，文化旅游布局，农业农村发展势头好。',
    [],
  ],
  ['an open word before a town', '要建设特色街道，发展美丽乡镇。', []],
  ['a park without a place', '物流园区和产业园区建设提速。', []],
  [
    'a function with 和 in it',
    '区政务服务和大数据管理局，区卫生健康局（区疾控中心）。',
    ['区政务服务和大数据管理局', '区卫生健康局', '区疾控中心'],
  ],
  ['a place that is a level', '高新区经济发展局、高新区招商局发布。', ['高新区经济发展局', '高新区招商局']],
  ['a rank with its office', '县委宣传部部长李某、县残联理事长陈某、县总工会主席到场。', ['县委宣传部']],
  ['upper courts', '市中级人民法院、西岭县人民检察院发布。', ['市中级人民法院', '西岭县人民检察院']],
  ['one form of a name speaks for the other', '惠及荻浦街道居民。荻浦街道办事处协办。', ['荻浦街道']],
  ['an office of a street office', '荻浦街道办事处综合执法大队、荻浦街道办事处党政办到场。', ['荻浦街道办事处']],
  ['a street that is one', '街道两旁绿树成荫，居民办事处处方便，清扫街道。', []],
  [
    'fields and the tail of an office, however few',
    '区城市更新办、区口岸办、区科技创新局、区低碳中心、高新区产业发展部、市发展改革委到场。',
    ['区城市更新办', '区口岸办', '区科技创新局', '高新区产业发展部', '市发展改革委'],
  ],
  [
    'an institute',
    '县规划设计院、县教育科学研究院、县教研院、县社会福利院和县医疗保障服务中心参加。',
    ['县规划设计院', '县教育科学研究院', '县教研院', '县社会福利院', '县医疗保障服务中心'],
  ],
  [
    'fields and what only begins like a tail',
    '市教育部门、市服务办理点、市政务服务办法、市文化处于前列，区建设部署到位，市产业发展委托他们，区农业研究院长期坚持。',
    [],
  ],
  [
    'a country before which no place stands',
    '各村按国家卫生健康委的通知，又照国家能源局的办法。',
    ['国家卫生健康委', '国家能源局'],
  ],
  ['a committee under both of its names', '3月1日，市商务委员会发文。市商务委解释。', ['市商务委员会']],
  [
    'an office for all that belongs to a district',
    '区直机关工委、市直机关工委办班。',
    ['区直机关工委', '市直机关工委'],
  ],
  ['局长 and 局面', '他当过财政局长，打开了财政局面。', []],
]

for (const [phenomenon, text, names] of texts) {
  test(`departments: ${phenomenon}`, () => assert.deepEqual(named(text), names.toSorted()))
}

test('departments: the prefix of a headline that speaks of several offices, or of none', () => {
  const prefixes =
    '各街道 全区各镇 各部门 有关处室 各局办 相关部门 各办公室 有关党工委 多部门 机关各处室 区直各部门 两镇 专家'
  const general = archiveOf(prefixes.split(' ').map((prefix) => ({headline: `${prefix}：齐心办实事`})))
  assert.deepEqual(
    general.departments.map(({name}) => name),
    [],
  )
  const own = ['荻浦街道', '荻浦镇', '荻浦办事处', '区直机关工委', '区教研院', '区城市更新办', '三里街道']
  const offices = archiveOf(own.map((prefix) => ({headline: `${prefix}：齐心办实事`})))
  assert.deepEqual(offices.departments.flatMap(({name, aliases}) => [name, ...aliases]).toSorted(), own.toSorted())
})

test('a town is believed once it stands by itself twice', () => {
  assert.deepEqual(named('荻浦镇的油菜花开了。'), [])
  assert.deepEqual(named('荻浦镇召开会议。', '随后，荻浦镇发布公告。王某某巡河荻浦镇河段。'), ['荻浦镇'])
})

test('a town that acts at the beginning of a story is believed at once, and the story is about it', () => {
  const archive = archiveOf([
    {headline: '一', paragraphs: ['6月1日，荻浦镇召开会议，临港产业园区出动铲车。', '会后，青石乡组织参观。']},
    {headline: '二', paragraphs: ['连日来，白渚街道党员干部走上街头。天刚亮，柳林镇组织巡堤。']},
    {headline: '三', paragraphs: ['近日，水乡古镇举办灯会，城乡居民组织龙舟赛，他乡公布喜讯。']},
  ])
  assert.deepEqual(archive.departments.map(({name}) => name).toSorted(), ['临港产业园区', '荻浦镇'].toSorted())
  assert.deepEqual(leads(archive), ['荻浦镇', undefined, undefined])
})

test('what other texts say settles where a name begins', () => {
  const archive = archiveOf([
    {headline: '一', paragraphs: ['干部们巡河荻浦街道办事处辖区。']},
    {headline: '二', paragraphs: ['荻浦街道办事处发布公告。', '荻浦街道办事处回应。']},
  ])
  assert.deepEqual(
    archive.departments.map(({name, articles}) => [name, articles.length]),
    [['荻浦街道办事处', 2]],
  )
})

test('one office under several names has one page, named as it was first printed', () => {
  const {departments, diagnostics} = archiveOf([
    {headline: '区统计局发布数据'},
    {headline: '砚湖新区统计局：入户', paragraphs: ['荻浦街道办事处到场。']},
    {headline: '统计局问答', paragraphs: ['荻浦办事处，荻浦街道。', '荻浦街道。']},
    {headline: '区人力资源和社会保障局公告', paragraphs: ['区人社局提醒。']},
  ])
  assert.deepEqual(
    departments.map(({name, aliases, kind, path}) => [name, aliases, kind, path]),
    [
      ['荻浦街道办事处', ['荻浦办事处', '荻浦街道'], '街道', 'departments/di-pu-jie-dao-ban-shi-chu.html'],
      ['区人力资源和社会保障局', ['区人社局'], '局办', 'departments/qu-ren-li-zi-yuan-he-she-hui-bao-zhang-ju.html'],
      ['区统计局', ['砚湖新区统计局', '统计局'], '局办', 'departments/qu-tong-ji-ju.html'],
    ],
  )
  assert.deepEqual(diagnostics, [])
})

test('a short name that may be two offices stays by itself and is reported', () => {
  const archive = archiveOf([
    {headline: '甲', paragraphs: ['砚湖区统计局发布。', '镜湖区统计局发布。', '区统计局发布。']},
  ])
  assert.deepEqual(
    archive.departments.map(({name}) => name).toSorted(),
    ['区统计局', '砚湖区统计局', '镜湖区统计局'].toSorted(),
  )
  assert.deepEqual(findings(archive), ['2024-03-15.txt department-ambiguous'])
  assert.match(archive.diagnostics[0]?.reason ?? '', /区统计局, expected one of .*砚湖区统计局/)
})

test('a short name means the office that its article, or else its issue, names in full', () => {
  const sketches: ReadonlyArray<ReadonlyArray<Sketch>> = [
    [
      {headline: '统计局入户', paragraphs: ['砚湖区统计局派人入户。']},
      {headline: '统计局问答', paragraphs: ['问答如下。']},
    ],
    [{headline: '乙事', paragraphs: ['镜湖区统计局来访。']}],
    [{headline: '丙事', paragraphs: ['镜湖区统计局、砚湖区统计局都来了。', '统计局发布公告。']}],
  ]
  const sources = (issues: typeof sketches) => issues.map((issue, at) => source(`2024-03-${15 + at}.txt`, issue))
  const archive = buildArchive(sources(sketches), [])
  assert.deepEqual(leads(archive), ['砚湖区统计局', '砚湖区统计局', '镜湖区统计局', '镜湖区统计局'])
  assert.deepEqual(
    archive.departments.map(({name, articles}) => [name, articles.length]),
    [
      ['镜湖区统计局', 2],
      ['统计局', 1],
      ['砚湖区统计局', 3],
    ],
  )
  assert.deepEqual(findings(archive), ['2024-03-17.txt department-ambiguous'])
  const last = [{headline: '丙事', paragraphs: ['镜湖区统计局、砚湖区统计局都来了。']}]
  const settled = buildArchive(sources([...sketches.slice(0, 2), last]), [], {addresses: archive.addresses})
  assert.deepEqual(findings(settled), [])
  const notice = settled.notices.find(({path}) => path === 'departments/tong-ji-ju.html')
  assert.equal(notice?.target, 'departments/yan-hu-qu-tong-ji-ju.html')
})

test('a name that two offices had one after the other means the one of its day', () => {
  const registry = [
    {...entry('区农林局', ['区农业局']), until: '2019-03'},
    {...entry('区农业农村局', ['区农业局']), from: '2019-03'},
  ]
  const news = [{headline: '区农业局送种子', paragraphs: ['区农业局的人下了田。']}]
  const archive = buildArchive(
    [
      source('2018-05-04.txt', news),
      source('2019-03-01.txt', [{headline: '区农业局开会', paragraphs: ['区农业局在镇上开会。']}]),
      source('2021-05-07.txt', [{headline: '区农业局送农技', paragraphs: ['区农业局送农技到田头。']}]),
    ],
    registry,
  )
  assert.deepEqual(leads(archive), ['区农林局', '区农业局', '区农业农村局'])
  assert.deepEqual(findings(archive), ['2019-03-01.txt department-ambiguous'])
})

test('an office of the government is the same without it', () => {
  const {departments} = archiveOf([
    {headline: '市政府工务局修桥', paragraphs: ['市工务局派人到场，市人民政府办公室发通知。']},
    {headline: '工务局验收', paragraphs: ['工務局、市政府办公室发通知。']},
  ])
  assert.deepEqual(
    departments.map(({name, aliases}) => [name, aliases]),
    [
      ['市人民政府办公室', ['市政府办公室']],
      ['市政府工务局', ['市工务局', '工务局', '工務局']],
    ],
  )
})

test('an office that only a registry names in another form is the printed one', () => {
  const registry = [{...entry('区数据局'), parent: '区政府办公室', renamedTo: '区政务服务局'}]
  const sketches = [{headline: '砚湖区数据局搬家', paragraphs: ['砚湖区政务服务局、砚湖区政府办公室到场。']}]
  const {departments} = archiveOf(sketches, registry)
  const office = departments.find(({name}) => name === '区数据局')
  const pageOf = (name: string) => departments.find((each) => each.name === name)?.id
  assert.deepEqual(
    [office?.parent, office?.successor],
    [
      {name: '区政府办公室', department: pageOf('砚湖区政府办公室')},
      {name: '区政务服务局', department: pageOf('砚湖区政务服务局')},
    ],
  )
  const elsewhere = archiveOf(sketches, [{...entry('区数据局'), parent: '区政府'}]).departments
  const parents = elsewhere.flatMap(({parent}) => parent ?? [])
  assert.deepEqual(parents, [{name: '区政府', department: undefined}], 'an office without a page is named all the same')
})

test('the registry has the first word: its names, its kinds, and what is whose', () => {
  const registry = [entry('区统计局', ['砚湖区统计局'], '统计'), entry('荻浦湾', ['荻湾']), entry('镜湖区统计局')]
  const archive = archiveOf(
    [{headline: '甲', paragraphs: ['砚湖区统计局发布。', '镜湖区统计局发布。', '区统计局发布。', '来到荻湾采访。']}],
    registry,
  )
  assert.deepEqual(
    archive.departments.map(({name, kind, aliases}) => [name, kind, aliases]),
    [
      ['荻浦湾', '其他', ['荻湾']],
      ['镜湖区统计局', '局办', []],
      ['区统计局', '统计', ['砚湖区统计局']],
    ],
  )
  assert.deepEqual(archive.diagnostics, [])
})

const leading: ReadonlyArray<readonly [phenomenon: string, sketch: Sketch, lead: string | undefined]> = [
  ['the prefix of the headline', {headline: '荻浦街道：一碗热汤', paragraphs: ['区民政局到场。']}, '荻浦街道'],
  ['a prefix on the second line', {headline: ['区民政局点赞', '荻浦街道：一碗热汤']}, '荻浦街道'],
  ['a village only by its prefix', {headline: '荻湾村：老屋亮了', paragraphs: ['藕塘村也亮了。']}, '荻湾村'],
  ['two before the colon', {headline: '区民政局、荻浦街道：暖冬'}, '区民政局'],
  ['named in the headline', {headline: '听区财政局讲账本', paragraphs: ['3月1日，区审计局发布。']}, '区财政局'],
  [
    'the actor of the first sentence',
    {headline: '账本', paragraphs: ['3月1日，区财政局会同区审计局公布账本。']},
    '区财政局',
  ],
  [
    'the only one in the first sentence',
    {headline: '夜市', paragraphs: ['李某主持召开荻浦街道办事处夜市会议。']},
    '荻浦街道办事处',
  ],
  [
    'an office from above acts first',
    {headline: '债券', paragraphs: ['省财政厅发行债券。', '区财政局做好申报，区财政局用好资金。']},
    '区财政局',
  ],
  [
    'only one from above',
    {headline: '债券', paragraphs: ['省财政厅发行债券。区财政局申报。区审计局审计。']},
    '省财政厅',
  ],
  ['named late', {headline: '账本', paragraphs: ['王某很忙。', '后来，区财政局来电。']}, undefined],
  ['a speaker is no office', {headline: '专家：少盐', paragraphs: ['少吃盐。']}, undefined],
]

for (const [phenomenon, sketch, lead] of leading) {
  test(`lead department: ${phenomenon}`, () => assert.deepEqual(leads(archiveOf([sketch])), [lead]))
}

test('an article lists its lead first, a department its newest article', () => {
  const {articles, departments} = archiveOf([
    {headline: '区财政局', paragraphs: ['区审计局到场。']},
    {headline: '会议', paragraphs: ['王某说，区财政局很好。区审计局：记下。']},
  ])
  assert.deepEqual(articles[0]?.departments, [
    {id: 'qu-cai-zheng-ju', lead: true},
    {id: 'qu-shen-ji-ju', lead: false},
  ])
  assert.deepEqual(
    departments.find(({id}) => id === 'qu-cai-zheng-ju')?.articles.map(({id, lead}) => [id, lead]),
    [
      ['2024/03/15/1', true],
      ['2024/03/15/2', true],
    ],
  )
})

test('an editor’s kind that is itself the end of such names means theirs', () => {
  const {departments} = archiveOf(
    [{headline: '白渚镇修路', paragraphs: ['白渚镇和柳桁镇修路，区党史办记录。']}],
    [entry('柳桁镇', [], '镇'), entry('区党史办', [], '史志')],
  )
  assert.deepEqual(
    departments.map(({name, kind}) => [name, kind]),
    [
      ['白渚镇', '乡镇'],
      ['柳桁镇', '乡镇'],
      ['区党史办', '史志'],
    ],
  )
})

test('what an author says an article is about is what it is about, the first above all', () => {
  const archive = archiveOf([
    {headline: '区财政局：预算公布', paragraphs: ['3月1日，区财政局公布预算。']},
    {
      headline: '区财政局：账本公开',
      paragraphs: ['3月1日，区民政局说了几句。'],
      departments: ['省审计厅', '区财政局'],
    },
    {headline: '区民政局：无事', paragraphs: ['3月1日，区民政局无事。'], departments: []},
  ])
  assert.deepEqual(leads(archive), ['区财政局', '省审计厅', undefined])
  assert.deepEqual(archive.departments.map(({name, articles}) => [name, articles.length]).toSorted(), [
    ['区财政局', 2],
    ['省审计厅', 1],
  ])
})

const traditional: ReadonlyArray<readonly [phenomenon: string, text: string, names: ReadonlyArray<string>]> = [
  ['a bureau', '本報訊：區財政局於昨日公布預算。', ['區財政局']],
  ['two joined by 與', '縣衛生局與砚湖鄉公所聯合行動。', ['縣衛生局', '砚湖鄉公所']],
  [
    'departments of a county',
    '縣政府民政處、縣政府教育處及縣警察局派員出席。',
    ['縣政府民政處', '縣政府教育處', '縣警察局'],
  ],
  ['departments without a level', '食物環境衞生署、民政事務處派員巡查。', ['食物環境衞生署', '民政事務處']],
  ['fields put together', '縣農業及水利處召開會議。', ['縣農業及水利處']],
  ['a committee and a street office', '區委宣傳部來到荻浦街道辦事處。', ['區委宣傳部', '荻浦街道辦事處']],
  ['general nouns', '各局處、有關單位、相關處室、各部門、各鄉公所都要落實，優化布局，處於大局，處理財政處分。', []],
  ['the words of every day', '學校處處整潔，到處是財政處境的討論，好處很多。', []],
]

for (const [phenomenon, text, names] of traditional) {
  test(`departments in traditional characters: ${phenomenon}`, () => assert.deepEqual(named(text), names.toSorted()))
}

test('one office in both scripts is one, named as it was first printed, and the registry may use either', () => {
  const sketches: ReadonlyArray<Sketch> = [
    {headline: '區財政局：帳單', paragraphs: ['硯湖區財政局發布。']},
    {headline: '区财政局晒账单', paragraphs: ['荻浦街道辦事處到場。', '荻浦街道办事处发布。']},
  ]
  const {departments, diagnostics} = archiveOf(sketches)
  assert.deepEqual(
    departments.map(({name, aliases, kind, path}) => [name, aliases, kind, path]),
    [
      ['區財政局', ['硯湖區財政局', '区财政局'], '局办', 'departments/qu-cai-zheng-ju.html'],
      ['荻浦街道辦事處', ['荻浦街道办事处'], '街道', 'departments/di-pu-jie-dao-ban-shi-chu.html'],
    ],
  )
  assert.deepEqual(diagnostics, [])
  const registered = archiveOf(sketches, [entry('砚湖区财政局'), entry('荻浦街道', [], '街道')])
  assert.deepEqual(
    registered.departments.map(({name, articles}) => [name, articles.length]),
    [
      ['荻浦街道', 1],
      ['砚湖区财政局', 2],
    ],
  )
})
