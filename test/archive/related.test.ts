import assert from 'node:assert/strict'
import {test} from 'node:test'
import {type ArchiveOptions, buildArchive} from '../../src/archive/index.ts'
import {parseBulletin} from '../../src/parse/index.ts'
import {dictionary} from '../../src/parse/words/dictionary.ts'
import type {ParsedSource} from '../../src/tree/types.ts'
import {randomOf} from '../bench/random.ts'
import {contentSources} from '../parse/sources.ts'
import {type Sketch, source} from './make.ts'

const sample = contentSources().map(({name: path, text}) => ({path, text, tree: parseBulletin({path, text}).tree}))

function relatedOf(
  sources: ReadonlyArray<ParsedSource>,
  options: ArchiveOptions = {dictionary},
): ReadonlyMap<string, ReadonlyArray<string>> {
  const {articles} = buildArchive(sources, [], options)
  const headlines = new Map(articles.map(({id, headline}) => [id, headline]))
  return new Map(articles.map(({headline, related}) => [headline, related.map((id) => headlines.get(id) ?? '')]))
}

/** Articles that have nothing to do with each other, and these among them, each in an issue of its own. */
function among(sketches: ReadonlyArray<Sketch>): ReadonlyArray<ParsedSource> {
  const others = [
    {headline: '医院添了夜间门诊', paragraphs: ['从本周起，门诊晚上也看病，挂号窗口亮灯到深夜。']},
    {headline: '果园里的账本', paragraphs: ['老农把桃子的价钱写在墙上，收购的人自己来看。']},
    {headline: '邮局换了门面', paragraphs: ['绿色的招牌刷新了，寄信的人还是从旧台阶上去。']},
    {headline: '河堤种下柳树', paragraphs: ['学生们上午在堤上挖坑，下午浇水，傍晚回家。']},
  ]
  return [...others, ...sketches].map((sketch, at) =>
    source(`2024/2024-03-${String(at + 1).padStart(2, '0')}.txt`, [sketch]),
  )
}

const race = {
  headline: '龙舟下水',
  paragraphs: ['端午前一天，四条龙舟在湖上试划，桨手是附近的渔民。'],
}
const workshop = {
  headline: '木匠修龙舟',
  paragraphs: ['他做木工三十年，龙舟的舵和桨都从他手里出来。'],
}

test('a story leads to those that tell of the same, the closest first', () => {
  const related = relatedOf(sample)
  assert.equal(related.get('幼儿园门口能不能装一条减速带')?.[0], '幼儿园门口的减速带装上了')
  assert.equal(related.get('老渡工的最后一班船')?.[0], '渡船不摆渡了 陶水生教人划船')
  assert.equal(related.get('听荷夜市开张 八十六个摊位亮到深夜')?.[0], '听荷夜市一岁零三个月 灯光往湖边挪了两排')
  assert.deepEqual(
    [...related].filter(([headline, others]) => others.includes(headline) || others.length > 5),
    [],
  )
})

test('a word of two characters is enough where both are about it; without a dictionary nobody knows it for a word', () => {
  assert.deepEqual(relatedOf(among([race, workshop])).get('龙舟下水'), ['木匠修龙舟'])
  assert.deepEqual(relatedOf(among([race, workshop]), {}).get('龙舟下水'), [])
})

test('words that stand in every other text tell nothing of any', () => {
  const dull = Array.from({length: 12}, (_, at) => ({
    headline: `会议研究第${at}项工作`,
    paragraphs: ['昨天，有关部门召开会议，研究下一步工作，要求大家认真落实，确保完成任务。'],
  }))
  const found = [...relatedOf(among(dull))].filter(([, others]) => others.length > 0)
  assert.deepEqual(found, [])
})

test('how many there were of something relates nothing', () => {
  const many = ['树苗', '邮票'].map((what) => ({
    headline: `两万三千${what}`,
    paragraphs: [`第一批${what}有两万三千。`],
  }))
  assert.deepEqual(relatedOf(among(many)).get('两万三千树苗'), [])
})

test('a name that no dictionary knows relates, also where the texts have no word in common', () => {
  const first = {headline: '镬埠灯塔亮了', paragraphs: ['镬埠灯塔的守塔人叫邬岫岚，每晚爬上去。']}
  const second = {headline: '邬岫岚学划船', paragraphs: ['镬埠灯塔旁边的水浅，邬岫岚在那里练桨。']}
  assert.deepEqual(relatedOf(among([first, second])).get('镬埠灯塔亮了'), ['邬岫岚学划船'])
})

test('what stands above several articles is a label: it relates none of them', () => {
  const pictures = ['菊花在公园里开了。', '消防队员教居民用水枪。', '小学运动会上跑接力。'].map((text) => ({
    headline: '图片新闻',
    paragraphs: [text],
  }))
  assert.deepEqual(relatedOf(among(pictures)).get('图片新闻'), [])
})

test('an office that both tell of adds to what their words say', () => {
  const told = [
    {headline: '给老街换水管', paragraphs: ['区水务局派来工人，一夜换完，淤泥堆在路边。']},
    {headline: '桥下的淤泥', paragraphs: ['船走不动，区水务局请人来挖，费用分摊。']},
  ]
  const without = told.map((each) => ({
    ...each,
    paragraphs: each.paragraphs.map((text) => text.replace('区水务局', '有人')),
  }))
  assert.deepEqual(relatedOf(among(told)).get('给老街换水管'), ['桥下的淤泥'])
  assert.deepEqual(relatedOf(among(without)).get('给老街换水管'), [])
})

test('the order of sources is nothing', () => {
  const shuffled = [...sample].sort(() => (randomOf(3).chance(0.5) ? 1 : -1))
  assert.deepEqual(relatedOf(shuffled), relatedOf(sample))
})
