import assert from 'node:assert/strict'
import {test} from 'node:test'
import {buildArchive} from '../../../src/archive/index.ts'
import type {Archive} from '../../../src/archive/types.ts'
import {parseBulletin} from '../../../src/parse/index.ts'

const first = `砚湖时报
2025年6月13日 星期五 第1版 要闻

新桥通车

6月9日，新桥通车，桥头的人从早上六点等到中午，（下转第3版）

责任编辑：范晓棠`

const second = `2025年6月13日 星期五 第3版 综合

（上接第1版）等到了第一班公交车。

菜场搬进新楼 摊位多了四十个

本报讯 6月10日，菜场搬到了新楼。

责任编辑：穆清和`

function archiveOf(files: Readonly<Record<string, string>>): Archive {
  const sources = Object.entries(files).map(([path, text]) => ({path, text, tree: parseBulletin({path, text}).tree}))
  return buildArchive(sources, [])
}

function pagesOf({issues}: Archive) {
  return issues[0]?.pages.map(({name, articles, continued, lines}) => ({
    name,
    articles: articles.length,
    continued: continued.length,
    lines: lines.map(({text}) => text),
  }))
}

const expected = [
  {
    name: '1',
    articles: 1,
    continued: 0,
    lines: ['砚湖时报', '2025年6月13日 星期五 第1版 要闻', '责任编辑：范晓棠'],
  },
  {name: '3', articles: 1, continued: 1, lines: ['2025年6月13日 星期五 第3版 综合', '责任编辑：穆清和']},
]

test('what a page carries besides its articles is kept with it, and what goes on there is named, in one file', () => {
  const archive = archiveOf({'2025-06-13.txt': `${first}\n\n${second}`})
  assert.deepEqual(pagesOf(archive), expected)
  assert.deepEqual(archive.articles[0]?.places, [
    {path: '2025-06-13.txt', line: 4, page: '1'},
    {path: '2025-06-13.txt', line: 12, page: '3'},
  ])
})

test('and in a file a page', () => {
  const archive = archiveOf({'2025-06-13-01版.txt': first, '2025-06-13-03版.txt': second})
  assert.deepEqual(pagesOf(archive), expected)
  assert.deepEqual(archive.articles[0]?.places, [
    {path: '2025-06-13-01版.txt', line: 4, page: '1'},
    {path: '2025-06-13-03版.txt', line: 3, page: '3'},
  ])
})

test('a page of nothing else stands for itself, and what an editor typed is no line of it', () => {
  const archive = archiveOf({
    '2025-06-13-01版.txt': '# 新桥通车\n\n6月9日，新桥通车。\n\n责任编辑：范晓棠\n\n责任编辑：范晓棠',
    '2025-06-13-04版.txt': '责任编辑：穆清和\n\n新闻热线：000-0000',
  })
  assert.deepEqual(
    archive.issues[0]?.pages.map(({name, lines}) => [name, lines]),
    [
      ['1', [{kind: 'editors', text: '责任编辑：范晓棠'}]],
      [
        '4',
        [
          {kind: 'editors', text: '责任编辑：穆清和'},
          {kind: 'masthead', text: '新闻热线：000-0000'},
        ],
      ],
    ],
  )
})
