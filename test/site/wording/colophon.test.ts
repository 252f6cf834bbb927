import assert from 'node:assert/strict'
import {test} from 'node:test'
import {createRenderer} from '../../../src/render/index.ts'
import {buildFiles} from '../../../src/site/files/index.ts'
import {buildSite, openSite} from '../../../src/site/index.ts'
import {reportMail} from '../../../src/site/report-mail.ts'
import {closedLine, colophonOf} from '../../../src/site/wording/colophon.ts'
import {bareConfig, fullConfig, sampleArchive} from '../sample-archive.ts'
import {packageTemplates} from '../templates.ts'

test('a number is named by what it is, and its name is not said twice', () => {
  for (const [serial, name, number] of [
    ['CN 00-0000', '刊号', 'CN 00-0000'],
    ['刊号：CN 00-0000', '刊号', 'CN 00-0000'],
    ['准印证 00-000', '准印证', '00-000'],
    ['准印证号：（某）字第00号', '准印证', '（某）字第00号'],
    ['（某）内资准字第00号', '准印证', '（某）内资准字第00号'],
    [undefined, '刊号', undefined],
  ] as const) {
    const made = colophonOf({...bareConfig, serial})
    assert.deepEqual([made.serialName, made.serial], [name, number])
  }
})

test('a filing leads to the register that it is of', () => {
  const registerOf = (filing: string) => colophonOf({...bareConfig, filing}).filing?.register
  assert.equal(registerOf('示ICP备00000000号'), 'https://beian.miit.gov.cn/')
  assert.equal(registerOf('示公网安备00000000000000号'), 'https://beian.mps.gov.cn/')
  assert.equal(registerOf('示备00000000号'), undefined)
  assert.equal(colophonOf(bareConfig).filing, undefined)
})

test('a closed edition says so at the head and the foot of every page, and no page is to be indexed', () => {
  const drawn = (closed: boolean) => {
    const render = createRenderer(packageTemplates())
    const pages = buildSite({
      archive: sampleArchive(1),
      config: {...fullConfig, closed},
      pages: [{path: 'a.md', text: '# 甲'}],
    })
    return pages.map((page) => render(page))
  }
  for (const html of drawn(true)) {
    assert.equal(html.split(closedLine).length, 3)
    assert.match(html, /<meta name="robots" content="noindex, nofollow, noarchive">/)
    assert.match(html, /<body class="kind-\S+ closed">/)
  }
  for (const html of drawn(false)) assert.doesNotMatch(html, /内部资料|name="robots"/)
})

test('a closed edition has no feeds and no sitemap, and tells crawlers to stay away', () => {
  const filesOf = (closed: boolean) => {
    const sources = {archive: sampleArchive(1), config: {...fullConfig, closed}, pages: []}
    const opened = openSite(sources)
    return buildFiles(opened, buildSite(sources, opened))
  }
  const announced = /\.xml$|feed\.json$/
  assert.ok(filesOf(false).some(({path}) => announced.test(path)))
  const files = filesOf(true)
  assert.deepEqual(
    files.map(({path}) => path).filter((path) => announced.test(path)),
    [],
  )
  const robots = files.find(({path}) => path === 'robots.txt')
  assert.match(JSON.stringify(robots?.props), /Disallow: \//)
})

test('an edition with a 准印证 says for whom, by whom and how often it is printed', () => {
  const {recipients, printer, copies} = fullConfig
  const made = colophonOf({...bareConfig, serial: '准印证 00-000', recipients, printer, copies})
  assert.deepEqual(
    [made.publisherName, ...made.printing.map(({name, value}) => `${name} ${value}`)],
    ['编印', '发送对象 本区各单位', '印刷 砚湖印刷厂', '印数 2000份'],
  )
  assert.deepEqual(colophonOf(bareConfig).printing, [])
  const page = buildSite({archive: sampleArchive(1), config: fullConfig, pages: []}).find(
    ({path}) => path === 'index.html',
  )
  assert.ok(page)
  assert.match(createRenderer(packageTemplates())(page), /<dt>发送对象<\/dt><dd>本区各单位<\/dd>/)
})

test('errors are reported by mail, by phone or on a page, as the paper says', () => {
  const about = {headline: '新桥通车', place: '砚湖时报', address: '2024/03/15/1.html'}
  const tel = reportMail({label: '138-0000-0000', path: 'tel:13800000000'}, about)
  assert.deepEqual(tel, {label: '报告差错：138-0000-0000', path: 'tel:13800000000'})
  const page = {label: 'https://example.org/', path: 'https://example.org/'}
  assert.deepEqual(reportMail(page, about), {label: '报告差错', path: page.path})
  assert.match(
    reportMail({label: 'a@example.org', path: 'mailto:a@example.org'}, about).path,
    /^mailto:a@example\.org\?/,
  )
})
