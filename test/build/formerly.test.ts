import assert from 'node:assert/strict'
import {test} from 'node:test'
import {strFromU8, unzipSync} from 'fflate'
import {build} from '../../src/build/index.ts'
import {bulletin, makeWorkspace, treeOf} from './make-workspace.ts'

const content = {
  'site.yaml': 'title: 浔溪日报\nserial: 国内统一刊号CN 33-0000\nformerly:\n  - title: 浔溪报\n    until: 1983\n',
  '1979-10-01.txt': bulletin(['停刊十八年后复刊']),
  '1984-01-05.txt': bulletin(['从今天起改名']),
}

test('an issue and its articles are cited by the name that the paper had on their day, without the 刊号 of today', async () => {
  const workspace = makeWorkspace(content)
  const {published} = await build(workspace, {version: '1'})
  assert.equal(published, true)
  const site = treeOf(workspace.out)
  const files = ['1.html', 'index.html', 'issue.ris', 'issue.bib', 'issue.csl.json', 'issue.txt']
  for (const file of files) {
    assert.match(site[`1979/10/01/${file}`] ?? '', /浔溪报/, file)
    assert.doesNotMatch(site[`1984/01/05/${file}`] ?? '', /浔溪报/, file)
  }
  for (const file of files.slice(2)) assert.doesNotMatch(site[`1979/10/01/${file}`] ?? '', /浔溪日报/, file)
  const article = site['1979/10/01/1.html'] ?? ''
  assert.match(article, /浔溪报，1979-10-01\./)
  assert.match(article, /当时报名“浔溪报”/)
  assert.match(article, /"@id":"[^"]*#newspaper-[^"]+","name":"浔溪报"}/)
  assert.match(site['1979/10/01/index.html'] ?? '', /日期据来源文件名。当时报名“浔溪报”。/)
  assert.match(site['1984/01/05/1.html'] ?? '', /浔溪日报，1984-01-05\./)
})

test('a book is called as the paper was, and that of a year in which the name changed as the paper is', async () => {
  const workspace = makeWorkspace({
    ...content,
    '1983-01-05.txt': bulletin(['春灌开始']),
    '1984-01-05.txt': bulletin(['改名']),
  })
  const formerly = 'title: 浔溪日报\nserial: 国内统一刊号CN 33-0000\nformerly:\n  - title: 浔溪报\n    until: 1983-06\n'
  workspace.content.write('site.yaml', new TextEncoder().encode(formerly))
  workspace.content.write('1983-07-05.txt', new TextEncoder().encode(bulletin(['从今天起改名'])))
  await build(workspace, {version: '1'})
  const inside = (path: string, file: string) =>
    strFromU8(unzipSync(workspace.out.read(path))[`EPUB/${file}`] ?? new Uint8Array())
  for (const [path, title, serial] of [
    ['1979/10/01/issue.epub', '浔溪报 1979年10月1日', false],
    ['1979/year.epub', '浔溪报 1979年', false],
    ['1983/year.epub', '浔溪日报 1983年', true],
    ['1984/01/05/issue.epub', '浔溪日报 1984年1月5日', true],
  ] as const) {
    assert.ok(inside(path, 'package.opf').includes(`>${title}</dc:title>`), path)
    assert.equal(inside(path, 'title.xhtml').includes('CN 33-0000'), serial, path)
  }
  assert.match(treeOf(workspace.out)['1979/index.html'] ?? '', /download="浔溪报 1979\.epub"/)
})

test('of several names that hold a day the one that ends first is meant, in whichever order they stand', async () => {
  for (const formerly of [
    ['title: 浔溪报\n    until: 1959-06', 'title: 浔溪日报\n    until: 1961', 'title: 湖滨报\n    until: 1970'],
    ['title: 湖滨报\n    until: 1970', 'title: 浔溪日报\n    until: 1961', 'title: 浔溪报\n    until: 1959-06'],
    ['title: 湖滨报\n    from: 1962', 'title: 浔溪日报\n    from: 1971', 'title: 浔溪报\n    until: 1959-06'],
  ]) {
    const site = `title: 浔溪日报\nserial: 国内统一刊号CN 33-0000\nformerly:\n${formerly.map((each) => `  - ${each}\n`).join('')}`
    const days = ['1959-06-30', '1959-07-01', '1965-01-05', '1984-01-05']
    const workspace = makeWorkspace({
      'site.yaml': site,
      ...Object.fromEntries(days.map((day) => [`${day}.txt`, bulletin([`${day}要闻`])])),
    })
    await build(workspace, {version: '1'})
    const pages = treeOf(workspace.out)
    const said = days.map((day) => /当时报名“(.+?)”/.exec(pages[`${day.replaceAll('-', '/')}/1.html`] ?? '')?.[1])
    // A name that it has again is no other name.
    assert.deepEqual(said, ['浔溪报', undefined, '湖滨报', undefined], site)
  }
})
