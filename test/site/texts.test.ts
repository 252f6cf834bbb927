import assert from 'node:assert/strict'
import {test} from 'node:test'
import {buildSite} from '../../src/site/index.ts'
import {checkTexts, picturesOf} from '../../src/site/own-pages/check-texts.ts'
import type {Page} from '../../src/site/page.ts'
import {readTexts} from '../../src/site/routes/text.ts'
import {bareConfig, sampleArchive} from './sample-archive.ts'

test('front matter names a page and puts it in its place; its lines are counted', () => {
  const texts = readTexts([
    {path: 'a.md', text: '# 甲'},
    {path: 'b.md', text: '---\ntitle: 乙\norder: 2\n---\n\n# 乙的标题\n'},
    {path: 'c.md', text: '---\r\norder: 1\r\n---\r\n# 丙\r\n'},
  ])
  assert.deepEqual(
    texts.map(({label}) => label),
    ['丙', '乙', '甲'],
  )
  const [finding] = checkTexts([{path: 'b.md', text: '---\ntitle: 乙\n---\n\n[丁](d.md)'}], new Set(['b.html']))
  assert.deepEqual([finding?.file, finding?.line], ['pages/b.md', 5])
})

test('what is wrong in front is named with its line', () => {
  const found = (text: string) =>
    checkTexts([{path: 'a.md', text}], new Set()).map(({ruleId, line}) => `${line} ${ruleId}`)
  assert.deepEqual(found('---\ntitle: 甲\norder: 首\ncolour: 红\n---\n'), [
    '3 front-matter-invalid',
    '4 front-matter-unknown-key',
  ])
  assert.deepEqual(found('---\ntitle: [甲\n---\n'), ['3 front-matter-invalid'])
  // To YAML these are texts, and none of it would be on the page.
  assert.deepEqual(found('---\ntitle：甲\n---\n'), ['2 front-matter-invalid'])
  assert.deepEqual(found('---\norder: 1\ntitle：甲\n---\n'), ['3 front-matter-invalid'])
  assert.deepEqual(found('---\n渡口的早晨。\n---\n正文'), ['2 front-matter-invalid'])
  assert.deepEqual(found('---\n---\n正文'), [])
  assert.deepEqual(found('正文\n\n---\n\n又\n'), [])
})

test('what is wrong in front is said in Chinese, with what was meant', () => {
  const said = (text: string) => checkTexts([{path: 'a.md', text}], new Set()).map(({inChinese}) => inChinese)
  assert.deepEqual(said('---\ntitel: 甲\norder: 首\n---\n'), [
    '不认识“titel”，是不是 title？',
    'order 应是一个数，如 1',
  ])
  assert.deepEqual(said('---\ntitle：甲\n---\n'), ['冒号要用半角“: ”，后面空一格，如“title: …”'])
})

test('a page in a folder stands under the page of that name, else in the navigation', () => {
  const pages = buildSite({
    archive: sampleArchive(0),
    config: bareConfig,
    pages: [
      {path: 'history.md', text: '# 沿革'},
      {path: 'history/founding.md', text: '# 创刊'},
      {path: 'history/founding/first.md', text: '# 第一期'},
      {path: 'notes/style.md', text: '# 体例'},
    ],
  })
  const text = (path: string) => {
    const page = pages.find(
      (each): each is Extract<Page, {template: 'text'}> => each.template === 'text' && each.path === path,
    )
    assert.ok(page, path)
    return page.props
  }
  const nav = text('history/founding/first.html').site.nav
  assert.deepEqual(
    nav.map(({label}) => label).filter((label) => ['沿革', '创刊', '第一期', '体例'].includes(label)),
    ['沿革', '体例'],
  )
  assert.ok(nav.find(({label}) => label === '沿革')?.current)
  assert.deepEqual(text('history.html').below, [{label: '创刊', path: 'history/founding.html'}])
  assert.deepEqual(text('history/founding/first.html').crumbs, [
    {label: '沿革', path: 'history.html'},
    {label: '创刊', path: 'history/founding.html'},
  ])
  assert.deepEqual([text('notes/style.html').crumbs, text('history.html').crumbs], [[], []])
})

test('a link to what is not there is a finding with file and line', () => {
  const standing = new Set(['about.html', 'history/founding.html', '2024/03/15/1.html'])
  const founding = [
    '# 创刊',
    '## 起因',
    '[一](../about.md) [二](founding.md#起因) [三](../2024/03/15/1.html#p-x) [四](#起因) [五](https://example.org/x)',
    '[六](about.md)',
    '[七](#缘起)',
    '[八][九]',
    '',
    '[九]: ../../about.md',
    '[十](/about.html)',
  ].join('\n\n')
  const found = checkTexts(
    [
      {path: 'about.md', text: '# 关于\n\n[创刊](./history/founding.md#%E8%B5%B7%E5%9B%A0)'},
      {path: 'history/founding.md', text: founding},
    ],
    standing,
  )
  assert.deepEqual(
    found.map(({file, line, ruleId, actual}) => [file, line, ruleId, actual]),
    [
      ['pages/history/founding.md', 7, 'page-link-missing', 'about.md'],
      ['pages/history/founding.md', 9, 'page-link-missing', '#缘起'],
      ['pages/history/founding.md', 15, 'page-link-missing', '../../about.md'],
      ['pages/history/founding.md', 17, 'page-link-missing', '/about.html'],
    ],
  )
})

test('pictures that pages show are known with their lines; those of the web are links', () => {
  const text = '# 甲\n\n![桥](qiao.png)\n\n![x](https://example.org/x.png)'
  assert.deepEqual(picturesOf([{path: 'a/b.md', text}]), [{file: 'pages/a/b.md', url: 'qiao.png', line: 3}])
})
