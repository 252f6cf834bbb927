import assert from 'node:assert/strict'
import {test} from 'node:test'
import {nameOfArticle} from '../../src/archive/article-name.ts'
import {build} from '../../src/build/index.ts'
import {makeWorkspace, treeOf} from './make-workspace.ts'

test('an article without a headline is named by its first words, in brackets', () => {
  const name = (excerpt: string) => nameOfArticle({headline: '', excerpt})
  assert.equal(name('●5月9日，石埠小学举行开学礼。三百名家长进校。'), '［5月9日，石埠小学举行开学礼］')
  assert.equal(
    name('近日，白渚镇组织农技人员深入田间地头指导小麦病虫害防治工作'),
    '［近日，白渚镇组织农技人员深入田间地头指导小麦…］',
  )
  assert.equal(
    name('白渚镇开展人居环境整治专项行动，清理河道八公里，拆除旧棚十二处。'),
    '［白渚镇开展人居环境整治专项行动］',
  )
  assert.equal(name(''), '［无题］')
  assert.equal(nameOfArticle({headline: '渡口添了候船亭', excerpt: '五月六日，'}), '渡口添了候船亭')
})

test('no list, turn, title or citation leaves an article without a name', async () => {
  const workspace = makeWorkspace({
    'site.yaml': 'title: 砚湖时报\nurl: https://example.org/\n',
    '2024-05-24.txt':
      '渡口添了候船亭\n\n本报讯 5月22日，白渚镇渡口的候船亭完工。\n\n记者 苏砚秋\n\n简讯\n\n●石埠小学举行开学礼。 （罗小禾）\n\n●区图书馆延长开放时间至晚上九点。 （翟青）\n',
  })
  assert.equal((await build(workspace, {version: '1'})).published, true)
  const site = treeOf(workspace.out)
  for (const [path, text] of Object.entries(site)) {
    if (path.endsWith('.html'))
      assert.doesNotMatch(text, /<a\b[^>]*>\s*<\/a>|<b>\s*<\/b>|<title>｜|<h1>\s*<\/h1>/, path)
  }
  assert.match(site['2024/05/24/2.html'] ?? '', /<title>［石埠小学举行开学礼］｜砚湖时报/)
  assert.match(site['2024/05/24/issue.ris'] ?? '', /TI {2}- ［石埠小学举行开学礼］/)
  assert.doesNotMatch(site['2024/05/24/issue.bib'] ?? '', /title = \{\}/)
  const rows = (site['articles.ndjson'] ?? '').trimEnd().split('\n')
  assert.deepEqual(
    rows.map((row) => JSON.parse(row)).map(({headline, headline_source}) => [headline, headline_source]),
    [
      ['渡口添了候船亭', 'printed'],
      ['［石埠小学举行开学礼］', 'first-words'],
      ['［区图书馆延长开放时间至晚上九点］', 'first-words'],
    ],
  )
  assert.match(site['articles.csv'] ?? '', /,［石埠小学举行开学礼］,first-words,/)
})
