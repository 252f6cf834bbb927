import assert from 'node:assert/strict'
import {test} from 'node:test'
import {urlPath} from '../../src/archive/ids.ts'
import type {Notice} from '../../src/archive/types.ts'
import {createRenderer, TemplateError} from '../../src/render/index.ts'
import {buildSite} from '../../src/site/index.ts'
import type {Page, TemplateProps} from '../../src/site/page.ts'
import type {ParsedSource} from '../../src/tree/types.ts'
import {bareConfig, fullConfig, sampleArchive} from '../site/sample-archive.ts'
import {packageTemplates} from '../site/templates.ts'

/** Does not compile unless it names each template. */
const names = {
  home: true,
  issue: true,
  article: true,
  departments: true,
  department: true,
  reporters: true,
  reporter: true,
  columns: true,
  column: true,
  calendar: true,
  year: true,
  month: true,
  text: true,
  notice: true,
  counts: true,
  search: true,
  facing: true,
  'not-found': true,
} as const satisfies Record<keyof TemplateProps, true>

const withdrawn: Notice = {
  path: urlPath('2024/03/15/9.html'),
  state: 'withdrawn',
  target: undefined,
  date: undefined,
  title: '一则旧闻',
  reason: '应当事人要求',
}

const sample = sampleArchive(1)
const read: ParsedSource = {path: 'a.txt', text: '', tree: {type: 'bulletin', issue: {}, children: []}}
const sources = sample.issues
  .slice(0, 1)
  .map(({id}) => ({path: read.path, issue: id, facing: urlPath('2024/03/15/source1.html'), articles: []}))

const pages = buildSite({
  archive: {...sample, sources, notices: [withdrawn]},
  config: fullConfig,
  pages: [{path: 'about.md', text: '# 关于\n\n正文'}],
})

test('each template has props, each props has a template, and each kind of page is made', () => {
  const files = [...packageTemplates().keys()]
    .filter((file) => !file.startsWith('_'))
    .map((file) => file.replace('.eta', ''))
  assert.deepEqual(files.sort(), Object.keys(names).sort())
  assert.deepEqual([...new Set(pages.map(({template}) => template))].sort(), Object.keys(names).sort())
})

test('each partial is used', () => {
  const sources = [...packageTemplates().values()].join('\n')
  for (const file of packageTemplates().keys()) {
    if (file.startsWith('_') && file !== '_layout.eta')
      assert.ok(sources.includes(`'${file.replace('.eta', '')}'`), file)
  }
})

test('raw output is that of partials, layouts, the tree and the stylesheet alone', () => {
  for (const [file, source] of packageTemplates()) {
    for (const [, raw = ''] of source.matchAll(/<%~\s*(.*?)\s*%>/g)) {
      assert.match(
        raw,
        /^(?:it\.kind === 'home' \? )?it\.partial\('_|^it\.(?:body|prose|linked|style\.text)$/,
        `${file}: ${raw}`,
      )
    }
  }
})

/** What is drawn before the template is, and what only machines are told. */
const inProse: ReadonlySet<string> = new Set([
  'content',
  'anchors',
  'items',
  'doubts',
  'images',
  'record',
  'paper',
  'own',
])

test('each property that a template is given is read by it or by what it includes', () => {
  const sources = [...packageTemplates().values()].join('\n')
  for (const page of pages) {
    for (const name of Object.keys(page.props)) {
      if (!inProse.has(name) && name !== 'base')
        assert.match(sources, new RegExp(`it\\.${name}\\b`), `${page.template}.${name}`)
    }
  }
})

test('a misspelt property is named with template and line', () => {
  const failing = draw('text.eta', '<p>\n<%= it.titel %></p>')
  assert.throws(failing, (error: unknown) => {
    assert.ok(error instanceof TemplateError)
    assert.deepEqual([error.template, error.line], ['text.eta', 2])
    assert.match(error.reason, /^Unexpected property “titel”, expected one of /)
    return true
  })
})

test('so is one in a partial, by the partial’s name', () => {
  const failing = draw('_nav.eta', '\n\n<%= it.site.nothing %>')
  assert.throws(failing, {name: 'TemplateError', template: '_nav.eta', line: 3})
})

test('so is what cannot be printed', () => {
  assert.throws(draw('text.eta', '<%= it.canonical %>', bareConfig), {
    template: 'text.eta',
    line: 1,
    reason: 'Unexpected undefined to print, expected text',
  })
  assert.throws(draw('text.eta', '<%= it.site %>'), {
    template: 'text.eta',
    reason: 'Unexpected object to print, expected text',
  })
})

test('so is a syntax error, before any page is drawn, and a partial that is not there', () => {
  assert.throws(() => createRenderer(new Map([['text.eta', '甲\n<% if ( %>']])), {
    name: 'TemplateError',
    template: 'text.eta',
  })
  assert.throws(() => createRenderer(new Map([['text.eta', '甲\n<%= it.x']])), {template: 'text.eta', line: 2})
  assert.throws(draw('text.eta', "\n<%~ it.partial('_none') %>"), {template: 'text.eta', line: 2})
})

test('what is wrong is said in Chinese alone, and names what it is about', () => {
  const cases: ReadonlyArray<readonly [template: string, said: RegExp]> = [
    ['<%= it.titel %>', /^没有“titel”这一项，可用的有 .*title/],
    ['<%= titel %>', /^没有“titel”；/],
    ['<%= it.site %>', /印不出来$/],
    ["<%~ it.partial('_none') %>", /^没有 _none\.eta 这个模板$/],
    ['<%= it.title() %>', /^“it\.title”不能这样用$/],
    ['<%= [].at(0).title %>', /^“title”前面的那一项是空的$/],
    ['<% if (it.title { %>', /^“\{”处写法不对/],
    ['<% if (it.title) { %>', /^有一处 \{ 没有收尾/],
    ['<% if (it.title) { %>甲<% } } %>', /^多了一个 <% \} %>$/],
    ["<%~ include('@partial/hed', it) %>", /^没有“partial\/hed”这个模板；/],
    ['<% it.title it.title %>', /^“it”处写法不对/],
    ['<%= it.title', /^<% 没有收尾的 %>$/],
    ["<%= 'it.title %>", /^引号没有配对$/],
    ['<% /* %>', /没有收尾的 \*\/$/],
  ]
  for (const [template, said] of cases) {
    const failing = () => draw('text.eta', template)()
    assert.throws(failing, (error: unknown) => {
      assert.ok(error instanceof TemplateError, template)
      assert.match(error.inChinese, said, template)
      assert.doesNotMatch(error.inChinese, /Unexpected|expected|unclosed/)
      return true
    })
  }
})

test('the same page gives the same bytes', () => {
  const known = new Map([[read.path, read]])
  const [one, two] = [createRenderer(packageTemplates(), known), createRenderer(packageTemplates(), known)]
  for (const page of pages) assert.equal(one(page), two(page))
})

test('what pages have in common is drawn once, and each is as if it were drawn alone', () => {
  const known = new Map([[read.path, read]])
  const alone = pages.map((page) => createRenderer(packageTemplates(), known)(page))
  const all = createRenderer(packageTemplates(), known)
  assert.deepEqual(
    pages.map((page) => all(page)),
    alone,
  )
  assert.deepEqual(
    pages.toReversed().map((page) => all(page)),
    alone.toReversed(),
  )
})

/** Draw the text page with one template put in another’s place. */
function draw(file: string, source: string, config = fullConfig): () => string {
  const [page] = buildSite({archive: sampleArchive(0), config, pages: [{path: 'about.md', text: '# 关于'}]}).filter(
    (candidate): candidate is Extract<Page, {template: 'text'}> => candidate.template === 'text',
  )
  assert.ok(page)
  const render = createRenderer(new Map([...packageTemplates(), [file, source]]))
  return () => render(page)
}
