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

const templates = packageTemplates()

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

test('the tool’s own marks are shown beside the source, where they did something, and to no reader', () => {
  const text =
    '---\n\n# 新桥通车\n\n6月9日，新桥通车，桥头的人等到\\\n\n中午。\n\n**砚湖人家**\n\n<!-- 责任编辑：苏砚秋 -->\n'
  const path = '2025-06-13.txt'
  const {shown, facing} = pagesOfSite([{path, text, tree: parseBulletin({path, text}).tree}])
  assert.equal(facing.length, 1)
  for (const mark of ['---', '# 新桥', '等到\\', '**砚湖人家**', '<!-- 责任编辑'])
    assert.ok(facing[0]?.includes(printed(mark)), mark)
  for (const mark of ['---', '#', '\\', '**', '<!--']) assert.ok(!shown.some((page) => page.includes(mark)), mark)
  assert.ok(shown.some((page) => page.includes('责任编辑：苏砚秋')))
})

/** Texts of sources that are neither on a page of the site nor named by a finding; of a mark, the page beside the source. */
function lost(files: ReadonlyArray<readonly [path: string, text: string]>): ReadonlyArray<string> {
  const parsed = files.map(([path, text]) => ({path, text, ...parseBulletin({path, text})}))
  const sources: ReadonlyArray<ParsedSource> = parsed.map(({path, text, tree}) => ({path, text, tree}))
  const {archive, shown, facing} = pagesOfSite(sources)
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
        .filter((node) => ![...(isTyped(node) ? facing : shown), ...found].some((page) => page.includes(textOf(node))))
        .map((node) => `${path}: ${textOf(node)}`),
    )
}

/** The texts of the pages that a reader reads, and of those beside the sources. */
function pagesOfSite(sources: ReadonlyArray<ParsedSource>) {
  const archive = buildArchive(sources, [], {facing: true})
  const render = createRenderer(templates, new Map(sources.map((source) => [source.path, source])))
  const pages = buildSite({archive, config: bareConfig, pages: []})
  const drawn = (...kinds: ReadonlyArray<string>) =>
    pages.filter(({template}) => kinds.includes(template)).map((page) => mainOf(render(page)))
  return {archive, shown: drawn('issue', 'article'), facing: drawn('facing')}
}

function isTyped(node: BulletinNode): boolean {
  return node.type === 'furniture' && (node.kind === 'mark' || node.kind === 'front-matter')
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
