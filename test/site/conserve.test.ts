import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {buildArchive} from '../../src/archive/index.ts'
import {parseBulletin} from '../../src/parse/index.ts'
import {createRenderer} from '../../src/render/index.ts'
import {buildSite} from '../../src/site/index.ts'
import {isBlank} from '../../src/tree/blank.ts'
import type {BulletinNode, ParsedSource} from '../../src/tree/types.ts'
import {layouts} from '../bench/layouts.ts'
import {pagesOf} from '../bench/measure.ts'
import {samples} from '../parse/sources.ts'
import {bareConfig} from './sample-archive.ts'
import {packageTemplates} from './templates.ts'

const render = createRenderer(packageTemplates())

test('every character of the sample archive and of every fixture stands on a page of the site', () => {
  for (const {name, text} of samples()) assert.deepEqual(lost([[name.replace('content/', ''), text]]), [], name)
  const content = samples().filter(({name}) => name.startsWith('content/'))
  assert.deepEqual(lost(content.map(({name, text}) => [name.replace('content/', ''), text])), [])
})

for (const layout of Object.keys(layouts)) {
  test(`so does that of pages laid out as ${layout}, a page a file, two pages an issue`, () => {
    const pages = pagesOf(layout, 7, 8)
    const files = pages.map(({text}, at): [string, string] => [
      `2024-${String(1 + (at >> 1)).padStart(2, '0')}-10-0${1 + (at & 1)}版.txt`,
      text,
    ])
    assert.ok(files.length > 1)
    assert.deepEqual(lost(files), [])
  })
}

/** What a page carries besides its articles, in any order: heads of pages that are there twice, marks that mark nothing. */
const line = fc.constantFrom(
  ...['2025年5月9日 星期五 第2版 综合新闻', '2025年5月9日 星期五 第3版 副刊', '砚湖时报', '总第128期', '\f', 'A02', ''],
  ...[
    '责任编辑：苏砚秋  校对：贺知行',
    '新闻热线：0000-0000000',
    '上一版 下一版',
    '＊ ＊ ＊',
    '<!-- 本版无广告 -->',
    '---',
  ],
  ...['**砚湖人家**', '【党建小站】', '# 新桥通车', '## 难在哪里', '> 图为新桥。', '*记者 苏砚秋*', '\\# 不是标记'],
  ...[
    '一座小镇怎样留住手艺人',
    '亭子里挂了一口钟，船到的时候由船工敲响。（下转第3版）',
    '（上接第2版）门开着，灯亮着。',
  ],
  ...['亭子里挂了一口钟，船到的时候由船工\\', '灯罩朝下，照路不', '照窗。记者 苏砚秋', '图片新闻', '简讯'],
)

test('so does that of any lines, in files of one day or of several', () => {
  const file = fc.array(line, {minLength: 1, maxLength: 16}).map((lines) => lines.join('\n'))
  const name = fc.constantFrom(
    '2025-05-09.txt',
    '2025-05-09-02版.txt',
    '2025-05-09-03版.txt',
    '2025-05-16.txt',
    'x.txt',
  )
  fc.assert(
    fc.property(fc.dictionary(name, file, {minKeys: 1}), (files) => {
      assert.deepEqual(lost(Object.entries(files)), [])
    }),
    {numRuns: 150},
  )
})

/** Texts of sources that are neither on a page of the site nor named by a finding. */
function lost(files: ReadonlyArray<readonly [path: string, text: string]>): ReadonlyArray<string> {
  const parsed = files.map(([path, text]) => ({path, text, ...parseBulletin({path, text})}))
  const sources: ReadonlyArray<ParsedSource> = parsed.map(({path, text, tree}) => ({path, text, tree}))
  const archive = buildArchive(sources, [])
  const shown = buildSite({archive, config: bareConfig, pages: []})
    .filter(({template}) => template === 'issue' || template === 'article')
    .map((page) => mainOf(render(page)))
  const found = archive.diagnostics.map(({actual}) => printed(actual ?? ''))
  // What another file holds is published once; a finding names the copy, but not what was joined to it from a third file.
  const copies = archive.diagnostics.filter(({ruleId}) => ruleId === 'issue-repeated' || ruleId === 'copy-differs')
  const repeated = new Set(
    archive.issues.flatMap((issue) => (copies.some(({file}) => issue.sources.includes(file)) ? issue.sources : [])),
  )
  return sources
    .filter(({path}) => !repeated.has(path))
    .flatMap(({path, tree}) =>
      tree.children
        .flatMap((child): ReadonlyArray<BulletinNode> => (child.type === 'article' ? child.children : [child]))
        .map(textOf)
        .filter((text) => ![...shown, ...found].some((page) => page.includes(text)))
        .map((text) => `${path}: ${text}`),
    )
}

function textOf(node: BulletinNode): string {
  if (node.type === 'text') return printed(node.value)
  // A picture is shown; of the line that names it a reader sees what is said of it.
  if (node.type === 'figure') return printed([node.alt, node.credit].filter((part) => part !== undefined).join(''))
  return node.type === 'seam' ? '' : node.children.map(textOf).join('')
}

function mainOf(html: string): string {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? ''
  return printed(
    main
      .replace(/<[^>]*>/g, '')
      .replace(/&(?:#x3c|lt);/gi, '<')
      .replace(/&(?:#x3e|gt);/gi, '>')
      .replace(/&(?:#x22|quot);/gi, '"')
      .replace(/&#(?:39|x27);/g, "'")
      .replace(/&(?:#x26|amp);/gi, '&'),
  )
}

function printed(text: string): string {
  return Array.from({length: text.length}, (_, at) => text.charAt(at))
    .filter((unit) => !isBlank(unit.charCodeAt(0)))
    .join('')
}
