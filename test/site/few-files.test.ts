import assert from 'node:assert/strict'
import {test} from 'node:test'
import {compose} from '../../src/build/compose.ts'
import {createRenderer} from '../../src/render/index.ts'
import {buildSite} from '../../src/site/index.ts'
import {csv} from '../../src/site/lists/csv.ts'
import {makeYears} from '../bench/make-years.ts'
import {makeWorkspace} from '../build/make-workspace.ts'
import {filesOf} from './print-files.ts'
import {bareConfig, largeArchive} from './sample-archive.ts'
import {packageTemplates} from './templates.ts'

test('a site is few files: about 1.3 an article, the more an issue holds the fewer', async () => {
  const weekly = await filesAnArticle(4800, 24)
  const daily = await filesAnArticle(9600, 40)
  assert.ok(weekly < 1.55 && daily < 1.35, `${weekly.toFixed(2)} and ${daily.toFixed(2)} files an article`)
})

async function filesAnArticle(count: number, inIssue: number): Promise<number> {
  const content = {'site.yaml': 'title: 听荷报\nurl: https://example.org/\n', ...makeYears(count, 7, inIssue)}
  const {outputs, articles} = await compose(makeWorkspace(content))
  assert.equal(articles, count)
  return outputs.length / articles
}

test('a list that stands on one page has its table in the page, a longer one beside it', () => {
  const render = createRenderer(packageTemplates())
  for (const count of [40, 450]) {
    const archive = largeArchive(count)
    const [department] = archive.departments
    const [person] = archive.people
    assert.ok(department && person)
    const files = filesOf(archive, bareConfig).map(({path}) => String(path))
    const pages = buildSite({archive, config: bareConfig, pages: []})
    for (const {path, name, articles} of [department, person, ...archive.columns]) {
      const isLong = articles.length >= 200
      const beside = path.replace(/html$/, 'csv')
      assert.equal(files.includes(beside), isLong, `${path} of ${articles.length}`)
      for (const page of pages.filter(
        (each) => each.path.replace(/-\d+\.html$/, '.html') === path && 'table' in each.props,
      )) {
        const [, url = '', saved] = /<a href="([^"]*)" download="([^"]*)">CSV<\/a>/.exec(render(page)) ?? []
        assert.equal(saved, `${name}.csv`)
        if (isLong) assert.equal(url, beside.replace(/^.*\//, ''))
        else assertTable(url, articles.length)
      }
    }
  }
})

/** The link itself is the table, as a spreadsheet opens it. */
function assertTable(url: string, rows: number): void {
  const [head = '', body = ''] = url.split(/,(.*)/s)
  assert.equal(head, 'data:text/csv;charset=utf-8')
  const text = decodeURIComponent(body.replaceAll('&amp;', '&').replaceAll('&#39;', "'"))
  assert.ok(text.startsWith(csv(['日期', '期号', '版', '标题', '关系', '作者', '栏目', '字数', '地址'], [])))
  assert.equal(text.split('\r\n').length, rows + 2)
}
