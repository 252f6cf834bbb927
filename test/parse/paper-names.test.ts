import assert from 'node:assert/strict'
import {test} from 'node:test'
import {parseBulletin} from '../../src/parse/index.ts'
import {articlesOf, charactersOf, find, furnitureOf} from '../../src/tree/walk.ts'

const story = (headline: string) =>
  `${headline}\n本报讯（记者 苏砚秋）3月19日上午，通到厂门口的新桥开通。工人们骑车从桥上过，比原来近了三里路。`
const [bridge, canteen] = ['新桥通到厂门口', '食堂又添了窗口'].map(story)

function read(text: string, paperNames: ReadonlyArray<string> = ['砚溪工人']) {
  const {tree} = parseBulletin({path: '2024-03-22.txt', text, paperNames})
  return {
    headlines: articlesOf(tree).map((article) => {
      const headline = find(article, 'headline')
      return headline?.children.map((line) => charactersOf(line.children)).join(' ') ?? ''
    }),
    furniture: furnitureOf(tree)
      .filter(({kind}) => kind !== 'mark')
      .map((each) => `${each.kind} ${charactersOf(each.children).trim()}`),
    number: tree.issue.number,
  }
}

test('the paper’s own name alone over its articles is its masthead, however it is spaced or written', () => {
  for (const name of ['砚溪工人', '砚 溪 工 人', '《砚溪工人》', '硯溪工人', '砚溪工人 ']) {
    const {headlines, furniture} = read(`${name}\n\n${bridge}\n\n\n${canteen}\n`)
    assert.deepEqual(headlines, ['新桥通到厂门口', '食堂又添了窗口'], name)
    assert.deepEqual(furniture, [`masthead ${name.trim()}`])
  }
  assert.equal(read(`砚溪工人\n\n${bridge}`, []).headlines.length > 0, true)
  assert.deepEqual(read(`砚溪工人\n\n${bridge}`, []).furniture, [])
})

test('with it goes what stands with it: its day, its number, on one line or several', () => {
  for (const [top, kinds] of [
    ['砚溪工人\n2024年3月22日\n第12期', ['masthead', 'masthead', 'masthead']],
    ['2024年3月22日\n砚溪工人', ['masthead', 'masthead']],
    ['砚溪工人 2024年3月22日 第12期', ['masthead']],
    ['砚溪工人 2024年3月22日 第2版', ['page-head']],
    ['砚溪工人·第12期', ['masthead']],
    ['砚溪工人增刊 2024年3月22日', ['masthead']],
    ['砚溪工人 建厂三十年特刊 2024年3月', ['masthead']],
  ] as const) {
    const {headlines, furniture} = read(`${top}\n\n${bridge}\n`)
    assert.deepEqual(headlines, ['新桥通到厂门口'], top)
    assert.deepEqual(
      furniture.map((each) => each.split(' ')[0]),
      kinds,
      top,
    )
  }
  assert.equal(read(`砚溪工人 2024年3月22日 总第12期\n\n${bridge}\n`).number, '12')
})

test('over each page of a file, beside a page head, and where another issue begins', () => {
  for (const between of ['\n\f砚溪工人\n', '\n\n第2版 综合新闻\n砚溪工人\n\n', '\n\n砚溪工人 2024年3月29日\n\n']) {
    const {headlines, furniture} = read(`砚溪工人\n\n${bridge}${between}${canteen}\n`)
    assert.deepEqual(headlines, ['新桥通到厂门口', '食堂又添了窗口'], JSON.stringify(between))
    assert.ok(furniture.filter((each) => each.includes('砚溪工人')).length === 2, furniture.join())
  }
})

test('where it says more, or stands in a text, it is no masthead', () => {
  for (const text of [
    `砚溪工人上了省报\n${bridge?.split('\n')[1]}`,
    `${bridge}\n\n${canteen}\n砚溪工人\n`,
    `# 砚溪工人\n${bridge?.split('\n')[1]}`,
    `砚溪工人好消息\n\n${bridge}`,
  ])
    assert.deepEqual(read(text).furniture, [], text)
  // A headline that looks like a paper's name is not taken along.
  assert.deepEqual(read(`砚溪工人\n\n车间动态\n${bridge?.split('\n')[1]}`).headlines, ['车间动态'])
})

test('a name that means something to a pattern is but a name; one character is none', () => {
  assert.deepEqual(read(`工人(砚溪)\n\n${bridge}`, ['工人(砚溪)']).furniture, ['masthead 工人(砚溪)'])
  assert.deepEqual(read(`厂\n\n${bridge}`, ['厂', '']).furniture, [])
})

test('over an author it is the title of what he wrote', () => {
  const poem = '春风从河上来\n吹开了柳眼\n吹皱了水\n'
  for (const text of [
    `春风\n穆清和\n\n${poem}`,
    `春风\n2024年5月10日\n\n${bridge}\n\n第2版 副刊\n\n春风\n穆清和\n${poem}`,
  ])
    assert.equal(read(text, ['春风']).headlines.at(-1), '春风', text)
  assert.equal(
    read(`春风\n\n苏砚秋\n老街的灯\n灯是一盏一盏亮起来的，先是米铺。`, ['春风']).furniture[0],
    'masthead 春风',
  )
})
