import assert from 'node:assert/strict'
import {test} from 'node:test'
import {readDateline} from '../../src/parse/dateline.ts'

const printed: ReadonlyArray<readonly [text: string, outlet: string, kind: string]> = [
  ['本报讯 5月6日,渡口的候船亭完工。', '本报', '讯'],
  ['据《桁溪县第三中学校报》5月6日讯 渡口', '桁溪县第三中学校报', '讯'],
  ['砚湖广播电台讯 渡口的候船亭完工。', '砚湖广播电台', '讯'],
  ['央视白渚5月6日电 渡口的候船亭完工。', '央视', '电'],
  ['【白渚乡讯】渡口的候船亭完工。', '白渚乡', '讯'],
  ['〔本报讯〕渡口的候船亭完工。', '本报', '讯'],
  ['■本报讯 渡口的候船亭完工。', '本报', '讯'],
  ['白渚县融媒体中心讯 渡口的候船亭完工。', '白渚县融媒体中心', '讯'],
  ['融媒讯 渡口的候船亭完工。', '融媒', '讯'],
  ['我校讯 渡口的候船亭完工。', '我校', '讯'],
  ['厂讯 渡口的候船亭完工。', '厂', '讯'],
  // Places whose names end or begin as prose does.
  ['本报南通讯 渡口的候船亭完工。', '本报', '讯'],
  ['本报会泽讯 渡口的候船亭完工。', '本报', '讯'],
  ['新华社会理3月1日电 渡口的候船亭完工。', '新华社', '电'],
  ['新华社砚州1月13日电 商务部门的数据显示', '新华社', '电'],
]

for (const [text, outlet, kind] of printed)
  test(`${text} is from ${outlet}`, () => {
    const reading = readDateline(text)
    assert.deepEqual([reading?.outlet, reading?.kind], [outlet, kind])
  })

for (const text of [
  '渡口的候船亭完工,电灯亮了。',
  '本报消息灵通人士说,渡口的候船亭完工。',
  '新华社长篇通讯:一条河怎样回到桁溪',
  '全年全社会用电量过了一亿千瓦时。',
  '新华社电台昨天开播。',
  '国网白渚县供电公司',
  '我校消息灵通。',
  '我校电工班装了路灯。',
  '厂讯办搬到了渡口。',
])
  test(`${text} opens with no dateline`, () => {
    assert.equal(readDateline(text), undefined)
  })
