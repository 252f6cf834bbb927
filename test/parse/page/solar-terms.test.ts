import assert from 'node:assert/strict'
import {test} from 'node:test'
import {parseBulletin} from '../../../src/parse/index.ts'
import {articlesOf, find, textOf} from '../../../src/tree/walk.ts'

const story = '秧田等雨\n\n本报讯（记者 苏砚秋）昨天，柳桁镇的秧田翻好了土，只等一场雨。\n'
const read = (text: string) => {
  const [article, ...more] = articlesOf(parseBulletin({path: 'a.txt', text}).tree)
  assert.deepEqual(more, [], text)
  const headline = article && find(article, 'headline')
  return [article?.column, headline?.children.map(({children}) => textOf(children)).join('/')]
}

test('the solar term beside a masthead is of the page, and no 栏目', () => {
  for (const top of [
    '砚湖报\n2024年4月19日　星期五　农历三月十一　第16期\n今日谷雨\n\n',
    '砚湖报\n\n今日谷雨\n\n2024年4月19日　星期五\n\n',
    '砚湖报\n2024年5月5日 星期日\n农历三月廿七 立夏\n',
    '砚湖报\n2024年5月4日 星期六 明日立夏\n',
    '硯湖報\n2024年3月5日 星期二\n今日驚蟄\n\n',
  ])
    assert.deepEqual(read(top + story), [undefined, '秧田等雨'], top)
})

test('over a text a solar term is its headline', () => {
  const text = '\n\n本报讯 立夏时节，柳桁镇的秧田翻好了土，只等一场雨。\n'
  for (const headline of ['今日立夏', '立夏'])
    assert.deepEqual(read(`砚湖报\n2024年5月5日 星期日\n\n${headline}${text}`), [undefined, headline])
})
