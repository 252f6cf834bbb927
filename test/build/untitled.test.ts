import assert from 'node:assert/strict'
import {test} from 'node:test'
import {firstWordsOf, nameOfArticle} from '../../src/archive/naming/article-name.ts'
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

test('in its issue it is set as a brief: its first words stand for the headline, and are said once', async () => {
  assert.equal(firstWordsOf('●4月3日，县图书馆延长开放时间，周五周六到晚上九点。'), '●4月3日，县图书馆延长开放时间')
  assert.equal(firstWordsOf('北塘镇修好了路。'), '北塘镇修好了路。')
  assert.equal(firstWordsOf('渡口'.repeat(30)), '渡口'.repeat(11))
  const workspace = makeWorkspace({
    'site.yaml': 'title: 砚湖时报\n',
    '2024-05-24.txt':
      '2024年5月24日 星期五 第1版 要闻\n\n渡口添了候船亭\n\n本报讯 5月22日，白渚镇渡口的候船亭完工。\n\n简讯\n\n●石埠小学举行开学礼，三百名家长进校。 （罗小禾）\n\n2024年5月24日 星期五 第2版\n\n夜市亮到十点\n\n五月，夜市亮到十点。\n',
  })
  await build(workspace, {version: '1'})
  const issue = treeOf(workspace.out)['2024/05/24/index.html'] ?? ''
  assert.match(
    issue,
    /<article class="entry">\s*<div class="excerpt">\s*<p><a class="opening" href="[\w-]+\.html">●石埠小学举行开学礼<\/a>，三百名家长进校。<\/p>/,
  )
  assert.doesNotMatch(issue, /<h\d[^>]*><a [^>]*><span[^>]*>［/)
  // What a page is for stands with its number, where its head prints it.
  assert.match(issue, /<span class="page-name">第一版<\/span> <span class="page-title">要闻<\/span>/)
  assert.match(issue, /<a href="#page-1">第一版 要闻<\/a>/)
  assert.match(issue, /<span class="page-name">第二版<\/span> <span class="n">/)
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
