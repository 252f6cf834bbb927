import assert from 'node:assert/strict'
import {mkdirSync, symlinkSync, unlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {run} from '../../src/cli/program.ts'
import type {World} from '../../src/cli/world.ts'
import {diskFiles} from '../../src/io/files.ts'
import {makePng} from '../build/make-pictures.ts'
import {bulletin, treeOf} from '../build/make-workspace.ts'
import {drawing, makeDocx, pictureParts} from '../import/make-docx.ts'
import {plenty} from './plenty.ts'
import {makeSite, runBenbao} from './run-benbao.ts'

const site = {'content/site.yaml': 'title: 白渚报\n'}
const text = bulletin(['新桥打下第一根桩'])

test('a preview first: where, how much, which day, the first lines; then --write, and what is there stays', async (context) => {
  const folder = makeSite(context, {...site, '20240315.txt': text})
  const before = treeOf(diskFiles(folder))
  const preview = await runBenbao(folder, 'import', '20240315.txt')
  assert.equal(preview.code, 0)
  assert.match(
    preview.out,
    /^20240315\.txt → content\/2024\/2024-03-15\.txt\n {2}text {2}1 article {2}\d+ characters {2}2024-03-15 \(file name\) {2}new\n {2}\| 新桥打下第一根桩\n {2}\| 本报讯/,
  )
  assert.match(preview.out, /\nnothing is written yet; --write writes 1 file\n$/)
  assert.deepEqual(treeOf(diskFiles(folder)), before)

  const written = await runBenbao(folder, 'import', '20240315.txt', '--write')
  assert.match(written.out, /\n1 file written\n$/)
  assert.equal(treeOf(diskFiles(folder))['content/2024/2024-03-15.txt'], text)
  const again = await runBenbao(folder, 'import', '20240315.txt', '--write')
  assert.deepEqual([again.code, again.err], [0, ''])
  assert.match(again.out, /there already, the same\n.*nothing to write\n$/s)

  writeFileSync(join(folder, '20240315.txt'), `${text}\n多了一行。\n`)
  const other = await runBenbao(folder, 'import', '20240315.txt', '--write')
  assert.equal(other.code, 1)
  assert.match(other.err, /^20240315\.txt {2}error .* import-occupied$/m)
  assert.equal(treeOf(diskFiles(folder))['content/2024/2024-03-15.txt'], text)
})

test('a month that a masthead prints alone is shown, and names no file', async (context) => {
  const folder = makeSite(context, {...site, '合订本.txt': `白渚报 一九七九年五月 第三期\n\n${text}`})
  const {out} = await runBenbao(folder, 'import', '合订本.txt')
  assert.match(out, /→ content\/合订本\.txt\n.* 1979-05 \(masthead\) {2}new\n/)
})

test('an old encoding is a fact of the file, told in its line, and no finding: what is written is UTF-8', async (context) => {
  const folder = makeSite(context, site)
  // 桥通了。 in GB18030.
  writeFileSync(
    join(folder, '20240315A02.txt'),
    Uint8Array.from([0xc7, 0xc5, 0xcd, 0xa8, 0xc1, 0xcb, 0xa1, 0xa3, 0x0a]),
  )
  const {code, out, err} = await runBenbao(folder, 'import', '20240315A02.txt', '--write')
  assert.deepEqual([code, err], [0, ''])
  assert.match(out, /→ content\/2024\/2024-03-15-A02版\.txt\n {2}text \(gb18030\) {2}/)
  assert.equal(treeOf(diskFiles(folder))['content/2024/2024-03-15-A02版.txt'], '桥通了。\n')
})

test('a whole folder: pages of a day by their 版, others of a day by their names, undated ones under their own', async (context) => {
  const folder = makeSite(context, {
    ...site,
    'old/20240315-01版.txt': text,
    'old/20240315-02版.docx': makeDocx([{text: '老街修表匠', style: 'heading1'}, {text: '修了四十一年的表。'}]),
    'old/2024-03-22/content_11.htm': '<h1>秧田等春雨</h1><p>柳桁镇的秧田翻好了土。</p>',
    'old/2024-03-22/content_12.htm': '<h1>湖边的灯</h1><p>灯亮到十点。</p>',
    'old/特刊.txt': '湖边的灯\n\n灯亮到十点，看灯的人沿着堤岸慢慢走。\n',
    'old/notes.xls': 'x',
    'old/broken.pdf': '%PDF-1.4 broken',
  })
  const {code, err, out} = await runBenbao(folder, 'import', 'old/', '--write')
  assert.equal(code, 1, 'one of them could not be read')
  assert.match(err, /^old\/broken\.pdf {2}error .* import-unreadable$/m)
  assert.match(err, /^old\/notes\.xls {2}warning .* file-ignored\n {4}→ Save it as \.pdf, .* first\.$/m)
  assert.match(out, /5 files written\n$/)
  assert.deepEqual(Object.keys(treeOf(diskFiles(join(folder, 'content')))), [
    '2024/2024-03-15-01版.txt',
    '2024/2024-03-15-02版.txt',
    '2024/2024-03-22-content_11.txt',
    '2024/2024-03-22-content_12.txt',
    'old/特刊.txt',
    'site.yaml',
  ])
  const built = await runBenbao(folder, 'build')
  assert.match(built.out, /^3 issues, 5 articles in 5 files;/)
})

test('the page of an imported issue says where its day comes from, and that is no editor', async (context) => {
  const folder = makeSite(context, {
    ...site,
    'old/20240315.txt': text,
    'old/第9期.txt': `砚湖时报 2024年3月22日 星期五 第1版\n\n${text}`,
  })
  await runBenbao(folder, 'import', 'old', '--write')
  assert.equal((await runBenbao(folder, 'build')).code, 0)
  const built = treeOf(diskFiles(join(folder, 'public')))
  for (const page of ['2024/03/15/index.html', '2024/03/22/index.html']) {
    assert.match(built[page] ?? '', /据来源(?:的)?文件名/)
    assert.doesNotMatch(built[page] ?? '', /编者写明/)
  }
})

test('the pictures of a Word file are written beside its text, once, and the site shows them', async (context) => {
  const paragraphs = [`<w:p><w:r><w:t>渡口的灯亮了</w:t></w:r></w:p>`, `<w:p>${drawing('p1')}</w:p>`].join('')
  const lamp = makePng(30, 20)
  const word = (text: string) =>
    makeDocx([], pictureParts(`${paragraphs}<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`, {'image1.png': lamp}))
  const folder = makeSite(context, {
    ...site,
    'old/20240315.docx': word('灯亮到十点，看灯的人沿着堤岸慢慢走。'),
    'old/20240322.docx': word('灯又亮了一夜，看灯的人比上一回还要多。'),
  })
  const preview = await runBenbao(folder, 'import', 'old')
  assert.match(preview.out, / {2}1 picture {2}/)
  assert.match(preview.out, /--write writes 3 files\n$/)
  assert.match((await runBenbao(folder, 'import', 'old', '--write')).out, /\n3 files written\n$/)
  const paths = Object.keys(treeOf(diskFiles(join(folder, 'content/2024'))))
  assert.match(paths.join(' '), /^2024-03-15\.txt 2024-03-22\.txt photos\/[0-9a-f]{20}\.png$/)
  assert.match((await runBenbao(folder, 'import', 'old', '--write')).out, /nothing to write\n$/)
  assert.equal((await runBenbao(folder, 'build')).code, 0)
  assert.match(treeOf(diskFiles(join(folder, 'public')))['2024/03/15/1.html'] ?? '', /<img /)

  // A text whose picture cannot stand beside it is not written: it would show another one.
  writeFileSync(join(folder, 'content/2024', paths[2] ?? ''), makePng(1, 1))
  unlinkSync(join(folder, 'content/2024/2024-03-15.txt'))
  const other = await runBenbao(folder, 'import', 'old/20240315.docx', '--write')
  assert.equal(other.code, 1)
  assert.match(other.err, /import-occupied$/m)
  assert.match(other.out, /nothing to write\n$/)
})

test('a picture to which a text refers comes along, from nowhere else; another one is named', async (context) => {
  const lamp = makePng(30, 20)
  const shown = `${text}\n![新桥](photos/bridge.png)\n![别处](../secret.png)\n![没有](photos/none.png)\n`
  const folder = makeSite(context, {
    ...site,
    'secret.png': makePng(1, 1),
    'old/20240315.txt': shown,
    'old/photos/bridge.png': lamp,
    'old/photos/other.png': lamp,
    'old/cover.svg': '<svg/>',
  })
  const ignored = (err: string) =>
    err.split('\n').flatMap((line) => (/ file-ignored$/.test(line) ? [line.slice(0, line.indexOf(' '))] : []))
  const {out, err} = await runBenbao(folder, 'import', 'old', '--write')
  assert.match(out, / {2}1 picture {2}/)
  assert.match(out, /\n2 files written\n$/)
  assert.deepEqual(ignored(err), ['old/cover.svg', 'old/photos/other.png'])
  assert.match(err, /old\/cover\.svg .*\n +→ To publish it, save it as jpg or png first/)
  const written = treeOf(diskFiles(join(folder, 'content')))
  assert.deepEqual(Object.keys(written), ['2024/2024-03-15.txt', '2024/photos/bridge.png', 'site.yaml'])
  assert.deepEqual(diskFiles(join(folder, 'content')).read('2024/photos/bridge.png'), Buffer.from(lamp))

  // As a shell names the files of a folder.
  const again = await runBenbao(folder, 'import', 'old/20240315.txt', 'old/photos/bridge.png', 'old/photos/other.png')
  assert.equal(again.code, 0)
  assert.deepEqual(ignored(again.err), ['old/photos/other.png'])
})

test('pictures of one name from two folders: the text that would show another’s is not written', async (context) => {
  const shown = (headline: string) => `${bulletin([headline])}\n![图](1.png)\n`
  const folder = makeSite(context, {
    ...site,
    'a/20240315.txt': shown('新桥打下第一根桩'),
    'a/1.png': makePng(30, 20),
    'b/20240322.txt': shown('秧田等春雨'),
    'b/1.png': makePng(20, 30),
  })
  const {code, err, out} = await runBenbao(folder, 'import', 'a', 'b', '--write')
  assert.equal(code, 1)
  assert.match(
    err,
    /^b\/20240322\.txt {2}error {2}Unexpected file content\/2024\/1\.png with another picture.* import-occupied$/m,
  )
  assert.match(out, /\n2 files written\n$/)
  assert.deepEqual(Object.keys(treeOf(diskFiles(join(folder, 'content/2024')))), ['1.png', '2024-03-15.txt'])
})

test('what systems and programs leave in a folder is passed over without a word', async (context) => {
  const left = [
    '.DS_Store',
    '._20240315.txt',
    'Thumbs.db',
    'desktop.ini',
    '~$240315.docx',
    '~$240315.txt',
    '20240315.txt~',
  ]
  const folder = makeSite(context, {
    ...site,
    'old/20240315.txt': text,
    ...Object.fromEntries(left.map((name) => [`old/${name}`, 'x'])),
  })
  for (const paths of [['old'], ['old/20240315.txt', ...left.map((name) => `old/${name}`)]]) {
    const {code, out, err} = await runBenbao(folder, 'import', ...paths)
    assert.deepEqual([code, err], [0, ''])
    assert.match(out, /--write writes 1 file\n$/)
  }
})

test('what a browser saved with a page is no article: one finding says so, and it can be imported by itself', async (context) => {
  const folder = makeSite(context, {
    ...site,
    'old/20240315.htm': '<h1>新桥打下第一根桩</h1><p>桥上站满了人。</p>',
    'old/20240315_files/ads.html': '<p>买一送一。</p>',
    'old/20240315_files/a.js': 'x',
    'old/20240315_files/more/b.css': 'x',
    'old/20240322_files/1.txt': text,
  })
  const {code, out, err} = await runBenbao(folder, 'import', 'old')
  assert.equal(code, 0)
  assert.deepEqual(out.match(/→ .*/g), ['→ content/2024/2024-03-15.txt', '→ content/2024/2024-03-22.txt'])
  assert.match(
    err,
    /^old\/20240315_files {2}warning {2}Unexpected 3 files that a browser saved .*; not imported {2}file-ignored\n {4}→ If a picture among them [^\n]*\n$/,
  )
  assert.match((await runBenbao(folder, 'import', 'old/20240315_files')).out, /买一送一/)
})

test('a day that is denied names no file', async (context) => {
  const folder = makeSite(context, {...site, '20240315.txt': `砚湖时报 2024年3月16日 星期六 第1版\n\n${text}`})
  const {err, out} = await runBenbao(folder, 'import', '20240315.txt')
  assert.match(err, /^20240315\.txt {2}warning .* issue-date-disagrees$/m)
  assert.match(out, /→ content\/20240315\.txt\n.*no certain date/)
})

test('what cannot be imported is said: no archive, no file, an unknown kind, a link to nothing', async (context) => {
  const empty = await runBenbao(makeSite(context, {'a.txt': text}), 'import', 'a.txt')
  assert.deepEqual([empty.code, /content-missing\n/.test(empty.err)], [1, true])
  const folder = makeSite(context, {...site, 'a.wps': 'x', 'b.doc': Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0])})
  mkdirSync(join(folder, 'links'))
  symlinkSync('/nowhere', join(folder, 'links/a.txt'))
  const {code, err} = await runBenbao(folder, 'import', 'no.txt', 'a.wps/b.txt', 'a.wps', 'b.doc', 'links')
  assert.equal(code, 1)
  // What is not there cannot be opened in the program it comes from.
  for (const [name, rule] of [
    ['no.txt', 'file-unreadable'],
    ['a.wps/b.txt', 'file-unreadable'],
    ['links/a.txt', 'file-unreadable'],
    ['a.wps', 'import-unreadable'],
    ['b.doc', 'import-unreadable'],
  ])
    assert.match(err, new RegExp(`^${name} {2}error .* ${rule}$`, 'm'))
})

test('--json tells all of it, the text included', async (context) => {
  const folder = makeSite(context, {...site, '20240315.txt': text})
  const {files, diagnostics} = JSON.parse((await runBenbao(folder, 'import', '20240315.txt', '--json')).out)
  const [{origin, target, date, state, text: whole}] = files
  assert.deepEqual(
    [origin, target, date, state, whole, diagnostics],
    ['20240315.txt', 'content/2024/2024-03-15.txt', '2024-03-15', 'new', text, []],
  )
})

test('on a terminal a person is asked, and only 是 or y writes', async (context) => {
  const answers: ReadonlyArray<readonly [answer: string | undefined, written: boolean]> = [
    ['y', true],
    ['是', true],
    ['n', false],
    ['', false],
    [undefined, false],
  ]
  for (const [answer, written] of answers) {
    const folder = makeSite(context, {...site, '20240315.txt': text})
    let said = ''
    const screen = {write: (part: string) => (said += part), isTerminal: true, color: false}
    const world: World = {
      ...{cwd: folder, version: '1.2.3', out: screen, err: screen, today: '2026-11-24', seconds: () => 0},
      signs: {environment: {}, locale: 'zh-CN'},
      interrupted: async () => {},
      heap: plenty,
      ask: async (question) => {
        said += question
        return answer
      },
    }
    assert.equal(await run(world, ['import', '20240315.txt']), 0)
    assert.match(said, /写入这 1 个文件吗？（y\/N）/)
    assert.match(said, written ? /写入 1 个文件\n$/ : /还没有写入/)
    assert.equal('content/2024/2024-03-15.txt' in treeOf(diskFiles(folder)), written)
  }
})
