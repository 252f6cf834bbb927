import assert from 'node:assert/strict'
import {test} from 'node:test'
import {parseBulletin} from '../../../src/parse/index.ts'
import {isTop, readTop} from '../../../src/parse/page/page-top.ts'
import {articlesOf, find, textOf} from '../../../src/tree/walk.ts'

const read: ReadonlyArray<readonly [text: string, parts: string]> = [
  ['青禾周报 2024年3月15日 第10期(总第307期)', 'name day serial total'],
  ['一九五八年九月六日', 'day'],
  ['白渚医苑 第33期 2018年12月15日', 'name serial day'],
  ['桁溪县人民委员会办公室编 第十二期', 'publisher serial'],
  ['桁溪县教育局办公室 2012年4月9日', 'office day'],
  ['主办:桁溪小学 2024年5月31日', 'publisher day'],
  ['2009年11月 第11期', 'month serial'],
  ['2025年1—2月合刊 总第80期', 'month total'],
  ['二〇二四年三月号', 'month'],
  ['桁溪文艺报 2024年3月上半月刊', 'name month'],
  ['浔溪校讯 2025年春季号 总第82期', 'name season total'],
  ['2024年第3季度 第15期', 'season serial'],
  ['浔溪报 一九七九年五月 第三期', 'name month serial'],
  ['浔溪报一九七九年五月号', 'name month'],
  ['浔溪报 民国三十五年五月七日', 'name day'],
  ['浔溪报 一九七九年第三期', 'name serial'],
  ['浔溪报 1981年增刊', 'name kind'],
  ['桁溪文史 第6辑', 'name serial'],
  ['浔溪报 第91、92期合刊', 'name serial'],
  ['第九十七、九十八期合刊', 'serial'],
  ['浔溪报 第一千二百三十四期', 'name serial'],
  ['浔溪报 增刊', 'name kind'],
  ['浔溪报(复刊)', 'name kind'],
  ['浔溪报增刊 2024年3月22日', 'name kind day'],
  ['《浔溪报》增刊(总第3期)2024年4月10日', 'name kind total day'],
  ['浔溪报 建镇三十年特刊 2024年4月', 'name special month'],
  ['浔溪报 2024年4月 建镇三十年特刊', 'name month special'],
  ['中共浔溪县委机关报', 'publisher'],
]
for (const [text, parts] of read)
  test(`${text} says ${parts}`, () => {
    assert.equal([...(readTop(text) ?? [])].join(' '), parts)
  })

for (const text of [
  '驾驶员培训班 2019年第2期',
  '晚会由县文化馆主办',
  '2019年第2期培训班开班',
  '2025年春季运动会',
  '2025年1—2月工作总结',
  '三队的早稻进了仓',
  '浔溪报特刊发行三万份',
  '浔溪报推出国庆专刊 2024年4月10日起发行',
])
  test(`${text} is no page's top`, () => {
    assert.equal(readTop(text), undefined)
  })

for (const text of [
  '砚溪通讯 第46期',
  '砚溪县卫生局 2012年4月9日',
  '主办:县委宣传部',
  '农历腊月三十',
  '第二期',
  '县文工团主办',
])
  test(`${text} may stand in an article`, () => {
    assert.equal(isTop(text), false)
  })

const tops = [
  '《桁溪通讯》\n第12期',
  '柳溪校讯\n2025年1—2月合刊　总第80期',
  '柳溪校讯\n2025年春季号　总第82期',
  '梧川简报\n第12期\n2019年3月8日',
  '农历己亥年四月初二\n青禾周报\n第3期',
  '白渚港务\n2009年11月 第11期',
  '青 禾 周 报\n2024 年 3 月 15 日',
  '桁溪县第三中学校报',
  '桁溪教育信息\n(第8期)\n桁溪县教育局办公室 2012年4月9日',
  '内部资料 免费交流\n砚溪矿工\n2003年第4期',
  '浔溪报 增刊\n2024年5月10日',
  '浔溪报（复刊）',
  '中共浔溪县委机关报\n浔溪报\n2024年5月10日',
  '潯溪報 一九五八年八月 第四期',
  '浔溪报\n一九七九年五月号',
  '浔溪报 民国三十五年五月 第三期',
  '一九七九年五月',
]
for (const top of tops)
  for (const gap of ['\n', '\n\n'])
    test(`nothing of ${JSON.stringify(top + gap)} gets into the headline under it`, () => {
      const text = `${top}${gap}三队的早稻进了仓\n\n本报讯（记者 苏砚秋）第三生产队四十名社员连夜收割，三十亩早稻已经全部进仓。`
      const [article, ...more] = articlesOf(parseBulletin({path: 'a.txt', text}).tree)
      assert.equal(more.length, 0)
      const headline = article && find(article, 'headline')
      assert.equal(headline?.children.map(({children}) => textOf(children)).join(' '), '三队的早稻进了仓')
    })

for (const [top, number] of [
  ['第91、92期合刊', '91-92'],
  ['浔溪报 2024年5月10日 第93—94期合刊', '93-94'],
  ['浔溪报 第95-96期 2024年5月10日', '95-96'],
  ['第九十七、九十八期合刊', '97-98'],
  ['浔溪报 第91至92期 总第391、392期', '391-392'],
  ['浔溪报 2024年5月10日 第9期', '9'],
])
  test(`${top} is the masthead of number ${number}`, () => {
    const {tree} = parseBulletin({
      path: 'a.txt',
      text: `${top}\n\n三队的早稻进了仓\n\n第三生产队连夜收割，早稻已经全部进仓。`,
    })
    assert.equal(tree.issue.number, number)
    assert.equal(articlesOf(tree).length, 1)
  })
