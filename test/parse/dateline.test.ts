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
  ['本段讯(苏砚秋)渡口的候船亭完工。', '本段', '讯'],
  ['我院讯渡口的候船亭完工。', '我院', '讯'],
  ['本公司5月6日讯 渡口的候船亭完工。', '本公司', '讯'],
  ['机务段讯(苏砚秋)渡口的候船亭完工。', '机务段', '讯'],
  ['【南门社区讯】渡口的候船亭完工。', '南门社区', '讯'],
  ['白渚镇讯:渡口的候船亭完工。', '白渚镇', '讯'],
  ['白渚讯 近日,渡口的候船亭完工。', '白渚', '讯'],
  ['砚湖日报·砚湖网讯 渡口的候船亭完工。', '砚湖日报·砚湖网', '讯'],
  ['砚湖日报全媒体讯 渡口的候船亭完工。', '砚湖日报全媒体', '讯'],
  ['本报快讯 渡口的候船亭完工。', '本报', '快讯'],
  ['白渚电视台消息:渡口的候船亭完工。', '白渚电视台', '消息'],
  ['△本报讯 渡口的候船亭完工。', '本报', '讯'],
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
  '讯 渡口的候船亭完工。',
  '讯(通讯员 苏砚秋)渡口的候船亭完工。',
  '【5月6日讯】渡口的候船亭完工。',
  '讯:渡口的候船亭完工。',
  '【白渚十日讯】渡口的候船亭完工。',
])
  test(`${text} does not say from whom`, () => {
    const reading = readDateline(text)
    assert.deepEqual([reading?.outlet, reading?.kind], [undefined, '讯'])
  })

for (const text of [
  '【白渚十日电】渡口的候船亭完工。',
  '[石埠九日下午八时电]江水续涨一尺。',
  '白渚5月6日电 渡口的候船亭完工。',
  '石埠十日晚十一时电:渡口的候船亭完工。',
])
  test(`${text} is a wire from a place`, () => {
    const reading = readDateline(text)
    assert.deepEqual([reading?.outlet, reading?.place, reading?.kind], [undefined, /白渚|石埠/.exec(text)?.[0], '电'])
  })

for (const text of [
  '白渚渡口5月6日电灯亮了。',
  '白渚十日电力供应紧张,渡口停了灯。',
  '本月十日电 力部门检修线路。',
  '讯 员苏砚秋摄',
  '讯号灯装在了渡口。',
  '喜讯:渡口的候船亭完工。',
  '机关通讯(渡口的候船亭完工)',
  '我区审讯室装了灯。',
  '我区讯息化工作',
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
