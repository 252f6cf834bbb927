import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Archive} from '../../src/archive/types.ts'
import {createRenderer} from '../../src/render/index.ts'
import {buildSite} from '../../src/site/index.ts'
import type {PageOf, TemplateProps} from '../../src/site/page.ts'
import {makeArchive} from './make-archive.ts'
import {bareConfig, fullConfig, largeArchive, sampleArchive} from './sample-archive.ts'
import {packageTemplates} from './templates.ts'

const sample = sampleArchive()

test('an archive without articles is a site with a first page that says so', () => {
  const archive = makeArchive([])
  const pages = buildSite({archive, config: bareConfig, pages: []})
  const render = createRenderer(packageTemplates())
  const files = new Map<string, string>(pages.map((page) => [page.path, render(page)]))
  assert.deepEqual([...files.keys()].sort(), [
    '404.html',
    'calendar.html',
    'columns.html',
    'departments.html',
    'index.html',
    'reporters.html',
    'search.html',
  ])
  assert.match(files.get('index.html') ?? '', /尚无文章/)
  assert.deepEqual(
    only(archive, 'home').site.nav.map(({label}) => label),
    ['最新一期', '按日期'],
  )
})

test('an undated issue stands in no run of days: the first dated one has nothing before it', () => {
  const pages = [{articles: [{headline: ['一则']}]}]
  const archive = makeArchive([{pages}, {date: '2024-03-15', pages}, {date: '2024-03-22', pages}])
  const turns = (template: 'issue' | 'article') =>
    all(archive, template).map(({props}) =>
      template === 'issue' && 'previous' in props
        ? [props.previous?.label, props.next?.label]
        : 'previousIssue' in props && [props.previousIssue?.label, props.nextIssue?.label],
    )
  const expected = [
    [undefined, undefined],
    [undefined, '2024年3月22日'],
    ['2024年3月15日', undefined],
  ]
  assert.deepEqual(turns('article'), expected)
  assert.deepEqual(turns('issue'), expected)
})

test('the calendar shows years without an issue, and each gap in the run, on its year, too', () => {
  const issue = (date: string, number: string) => ({date, number, pages: [{articles: [{headline: [number]}]}]})
  const archive = makeArchive([issue('2019-01-04', '1'), issue('2019-01-18', '3'), issue('2021-05-07', '4')])
  const [before, after] = archive.issues
  assert.ok(before && after)
  const missing = {kind: 'numbers-missing', before: before.id, after: after.id, what: '2'} as const
  const gapped = {...archive, irregularities: [missing]}
  assert.deepEqual(
    only(gapped, 'calendar').years.map(({label, path, count, months}) => [label, path, count, months.length]),
    [
      ['2021年', '2021/index.html', '1 期，1 篇', 12],
      ['2020年', undefined, '无存', 0],
      ['2019年', '2019/index.html', '2 期，2 篇', 12],
    ],
  )
  const gap = {
    text: '缺第2期',
    links: [
      {label: '2019年1月4日 第1期', path: before.path},
      {label: '2019年1月18日 第3期', path: after.path},
    ],
  }
  assert.deepEqual(only(gapped, 'calendar').irregularities, [gap])
  assert.deepEqual(
    all(gapped, 'year').map(({props}) => [props.name, props.irregularities]),
    [
      ['2019年', [gap]],
      ['2021年', []],
    ],
  )
})

test('a calendar of many years leads to each decade; one of few shows them all', () => {
  const years = (first: number, count: number) =>
    makeArchive(
      Array.from({length: count}, (_, at) => ({
        date: `${first + at}-05-01`,
        pages: [{articles: [{headline: ['新桥']}]}],
      })),
    )
  const long = only(years(1998, 22), 'calendar')
  assert.deepEqual(long.decades, [
    {label: '2010年代', id: 'y2019'},
    {label: '2000年代', id: 'y2009'},
    {label: '1990年代', id: 'y1999'},
  ])
  for (const {id} of long.decades) assert.ok(long.years.some((year) => year.id === id))
  assert.deepEqual(only(years(2001, 19), 'calendar').decades, [])
})

test('home shows the newest dated issue by page and column', () => {
  const home = only(sample, 'home')
  assert.equal(home.title, '柳河新区报 2026年3月17日 第412期')
  assert.deepEqual(
    home.sections.map(({label}) => label),
    ['第一版', 'A02版', '未署版次'],
  )
  assert.deepEqual(
    home.sections.map(({blocks}) => blocks.map(({shape}) => shape)),
    [['beside'], ['alone', 'list', 'list'], ['below']],
  )
  assert.deepEqual(
    home.sections[1]?.blocks.map(({column}) => column?.label),
    [undefined, '一线快讯', '今日人物'],
  )
  assert.deepEqual(home.sections[0]?.blocks[0]?.lead?.headline, {
    before: [['北闸口险情解除']],
    main: [['水退了 人还守在堤上']],
    after: [['——六支小组分段包干，查出隐患41处、处置38处']],
    size: 'short',
    phrases: 'brief',
  })
})

test('an issue shows every article once, in order', () => {
  for (const {path, props} of all(sample, 'issue')) {
    const issue = sample.issues.find((candidate) => candidate.path === path)
    const shown = props.sections.flatMap(({blocks}) =>
      blocks.flatMap(({lead, entries, more}) => [...(lead === undefined ? [] : [lead]), ...entries, ...more]),
    )
    assert.deepEqual(
      shown.map((entry) => entry.path),
      issue?.articles.map(String),
    )
  }
})

test('issues without a date are told apart, and one dated by its text says so', () => {
  const named = all(sample, 'issue').map(({props}) => [props.issue.name, props.origin])
  assert.deepEqual(named.slice(0, 3), [
    ['创刊试刊', '来源未署日期。'],
    ['未署日期（2）', '来源未署日期。'],
    ['2021年2月28日', '来源未署日期；此处取正文所及的最晚一日，出版不早于此日。'],
  ])
  assert.deepEqual(
    only(sample, 'calendar').undated.map(({label}) => label),
    ['创刊试刊', '未署日期（2）'],
  )
})

test('issues are linked to those before and after', () => {
  const issues = all(sample, 'issue')
  assert.equal(issues[0]?.props.previous, undefined)
  assert.equal(issues[1]?.props.previous?.label, '创刊试刊')
  assert.equal(issues[3]?.props.next?.label, '2021年3月1日 第8期')
  assert.equal(issues.at(-1)?.props.next, undefined)
})

test('twelve names are all on the article’s page, four in a list', () => {
  const page = all(sample, 'article').find(({props}) => props.byline[0]?.share === '文/图')
  assert.deepEqual(
    page?.props.byline.map(({role, people}) => [role, people.length]),
    [['记者', 12]],
  )
  assert.equal(page?.props.reporters.length, 12)
  const entry = all(sample, 'issue').at(-1)?.props.sections[0]?.blocks[0]?.more[0]
  assert.deepEqual(
    entry?.byline.map(({people}) => people.length),
    [4],
  )
  assert.equal(entry?.others, '等 12 人')
})

test('an article says its issue, page, neighbours, source and mended breaks', () => {
  const [first, second] = all(sample, 'article').filter(({path}) => path.startsWith('2026/03/17/'))
  assert.ok(first && second)
  assert.equal(
    first.props.title,
    '北闸口险情解除 水退了 人还守在堤上 ——六支小组分段包干，查出隐患41处、处置38处｜柳河新区报 2026年3月17日 第412期',
  )
  assert.deepEqual(first.props.page, {label: '第一版', path: '2026/03/17/index.html#page-1'})
  assert.deepEqual(first.props.day, {iso: '2026-03-17', label: '2026年3月17日'})
  assert.deepEqual([first.props.weekday, first.props.number, first.props.seams], ['星期二', '第412期', '1 处'])
  assert.equal(first.props.previous, undefined)
  assert.deepEqual([first.props.next?.path, second.props.previous?.path], [second.path, first.path])
  assert.deepEqual(first.props.sources, [
    {path: '2026/03/17/1-1.html.txt', line: '第10行', page: '第一版', facing: undefined, item: undefined},
  ])
  assert.equal(first.props.neighbours.length, 3)
})

test('a page of many articles names six others, in the order printed', () => {
  const pages = all(largeArchive(10), 'article')
  const nearby = (at: number) => pages[at]?.props.neighbours.map(({path}) => Number(path.replace(/^.*-|\.html$/g, '')))
  assert.deepEqual(
    [nearby(0), nearby(6), nearby(9)],
    [
      [2, 3, 4, 5, 6, 7],
      [4, 5, 6, 8, 9, 10],
      [4, 5, 6, 7, 8, 9],
    ],
  )
})

test('a department’s articles say whether it leads, a reporter’s in which role', () => {
  const archive = makeArchive([
    {
      date: '2026-01-01',
      pages: [
        {
          articles: [
            {
              headline: ['甲'],
              departments: ['区一局', '区二局'],
              byline: [
                ['记者', '某甲'],
                ['摄影', '某甲'],
              ],
            },
          ],
        },
      ],
    },
    {pages: [{articles: [{headline: ['乙'], departments: ['区二局'], byline: [['', '某甲']]}]}]},
  ])
  const second = all(archive, 'department').find(({props}) => props.name === '区二局')
  assert.deepEqual(
    second?.props.listing.groups.map(({id, label, parts}) => [id, label, parts.map((part) => part.label)]),
    [
      ['undated', '未署日期', ['为主']],
      ['y2026', '2026年', ['涉及']],
    ],
  )
  const [person] = all(archive, 'reporter')
  assert.deepEqual(
    person?.props.listing.groups.flatMap(({parts}) => parts.flatMap(({rows}) => rows.map(({note}) => note))),
    ['署名', '记者、摄影'],
  )
  assert.equal(person?.props.summary, '2 篇，2026')
})

test('a long list is cut so that newer articles leave its numbered pages alone', () => {
  const [before, after] = [450, 460].map((count) =>
    all(largeArchive(count), 'department').filter(({path}) => /d1(?:-\d+)?\.html$/.test(path)),
  )
  assert.deepEqual(
    before?.map(({path}) => path),
    ['departments/d1.html', 'departments/d1-3.html', 'departments/d1-2.html', 'departments/d1-1.html'],
  )
  for (const page of before?.slice(1) ?? []) {
    const later = after?.find(({path}) => path === page.path)
    assert.deepEqual(later?.props.listing.groups, page.props.listing.groups)
  }
  assert.equal(before?.[0]?.props.listing.older?.path, 'departments/d1-3.html')
  assert.equal(before?.[1]?.props.listing.newer?.path, 'departments/d1.html')
  assert.equal(
    before?.flatMap(({props}) => props.listing.groups.flatMap(({parts}) => parts.flatMap(({rows}) => rows))).length,
    450,
  )
})

test('departments are headed by kind and by pinyin', () => {
  const page = only(sample, 'departments')
  assert.deepEqual(
    page.kinds.map(({label, links}) => [label, links.length]),
    [
      ['局办', 6],
      ['街道', 2],
      ['镇', 1],
      ['群团', 1],
    ],
  )
  assert.deepEqual(
    page.letters.map(({label}) => label),
    ['Q', 'D', 'S', 'L'],
  )
})

test('a month is a sheet of weeks, and a day with two issues leads to both', () => {
  const month = all(sample, 'month').find(({path}) => path === '2021/03/index.html')
  assert.ok(month)
  assert.ok(month.props.sheet)
  const days = month.props.sheet.weeks.flat()
  assert.equal(days.length % 7, 0)
  assert.deepEqual(days.filter(({iso}) => iso !== undefined).length, 31)
  assert.deepEqual(days[0], {label: '1', iso: '2021-03-01', path: '2021/03/index.html#d01'})
  assert.deepEqual(
    month.props.issues.map(({id, issue}) => [id, issue.number]),
    [
      ['d01', '第7期'],
      [undefined, '第8期'],
    ],
  )
  assert.equal(month.props.previous?.label, '2021年2月')
})

test('the same archive gives the same pages', () => {
  const sources = {config: fullConfig, pages: []}
  assert.deepEqual(
    buildSite({archive: sampleArchive(1), ...sources}),
    buildSite({archive: sampleArchive(1), ...sources}),
  )
})

function all<T extends keyof TemplateProps>(archive: Archive, template: T): ReadonlyArray<PageOf<T>> {
  const pages: ReadonlyArray<PageOf<keyof TemplateProps>> = buildSite({archive, config: bareConfig, pages: []})
  return pages.filter((page): page is PageOf<T> => page.template === template)
}

function only<T extends keyof TemplateProps>(archive: Archive, template: T): TemplateProps[T] {
  const [page, ...others] = all(archive, template)
  assert.ok(page && others.length === 0)
  return page.props
}
