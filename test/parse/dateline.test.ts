import assert from 'node:assert/strict'
import {test} from 'node:test'
import {readDateline} from '../../src/parse/dateline.ts'

const printed: ReadonlyArray<readonly [text: string, outlet: string, kind: string]> = [
  ['本报讯 5月6日,渡口的候船亭完工。', '本报', '讯'],
  ['据《桁溪县第三中学校报》5月6日讯 渡口', '桁溪县第三中学校报', '讯'],
  ['砚湖广播电台讯 渡口的候船亭完工。', '砚湖广播电台', '讯'],
  ['央视白渚5月6日电 渡口的候船亭完工。', '央视', '电'],
  ['【白渚乡讯】渡口的候船亭完工。', '白渚乡', '讯'],
]

for (const [text, outlet, kind] of printed)
  test(`${text} is from ${outlet}`, () => {
    const reading = readDateline(text)
    assert.deepEqual([reading?.outlet, reading?.kind], [outlet, kind])
  })

for (const text of ['渡口的候船亭完工,电灯亮了。', '本报消息灵通人士说,渡口的候船亭完工。'])
  test(`${text} opens with no dateline`, () => {
    assert.equal(readDateline(text), undefined)
  })
