import assert from 'node:assert/strict'
import {test} from 'node:test'
import {forScript, linkedData} from '../../src/render/linked-data/page.ts'
import {buildSite} from '../../src/site/index.ts'
import type {Page} from '../../src/site/page.ts'
import {makeArchive} from '../site/make-archive.ts'
import {bareConfig, fullConfig, sampleArchive} from '../site/sample-archive.ts'
import {faultsIn, readVocabulary} from '../validators/vocabulary.ts'

const vocabulary = readVocabulary()
const serials = {...fullConfig, serial: 'CN 41-0000 ISSN 1234-567X'}

test('the vocabulary that the tests read is whole, and finds what is wrong', () => {
  assert.ok(vocabulary.classes.size > 800)
  assert.ok(vocabulary.properties.size > 1400)
  const wrong = {
    '@type': 'NewsArticle',
    headlin: 'x',
    isPartOf: {'@type': 'Person', name: 'y'},
    author: {'@type': 'Writer'},
  }
  assert.deepEqual(faultsIn(wrong, vocabulary), [
    'NewsArticle.headlin',
    'NewsArticle.isPartOf: Person among CreativeWork URL',
    'NewsArticle.author: type Writer',
  ])
})

test('every word on every kind of page is schema.org’s, and stands where it may', () => {
  for (const config of [serials, bareConfig]) {
    const pages = buildSite({archive: sampleArchive(1), config, pages: [{path: 'about.md', text: '# 关于'}]})
    const kinds = new Set<string>()
    for (const page of pages) {
      const graph = graphOf(page)
      if (graph.length === 0) continue
      kinds.add(page.template)
      assert.deepEqual(faultsIn(graph, vocabulary), [], page.path)
    }
    assert.deepEqual([...kinds].sort(), [
      'article',
      'column',
      'counts',
      'department',
      'home',
      'issue',
      'month',
      'reporter',
      'year',
    ])
  }
})

test('an article says all that is known of it', () => {
  const archive = makeArchive([
    {
      date: '2020-06-05',
      number: '123',
      pages: [
        {
          name: '2',
          articles: [
            {
              headline: ['新桥今日通车', '两岸十分钟到', ['deck', '——一线见闻']],
              column: '党建连连看',
              departments: ['区财政局'],
              byline: [
                ['记者', '温如故'],
                ['通讯员', '方远'],
              ],
              credit: '文/图',
            },
          ],
        },
      ],
    },
  ])
  const page = buildSite({archive, config: serials, pages: []}).find(({template}) => template === 'article')
  assert.ok(page)
  const root = 'https://news.example.cn/bao/'
  assert.deepEqual(graphOf(page)[0], {
    '@type': 'NewsArticle',
    '@id': `${root}2020/06/05/1-1.html#article`,
    headline: '新桥今日通车 两岸十分钟到',
    alternativeHeadline: ['——一线见闻'],
    datePublished: '2020-06-05',
    inLanguage: 'zh-Hans',
    author: [{'@type': 'Person', '@id': `${root}reporters/r1.html#person`, name: '温如故', jobTitle: '记者'}],
    contributor: [{'@type': 'Person', '@id': `${root}reporters/r2.html#person`, name: '方远', jobTitle: '通讯员'}],
    creditText: '文/图',
    articleSection: '党建连连看',
    printPage: '2',
    pageStart: '2',
    wordCount: 5,
    about: [{'@type': 'GovernmentOrganization', '@id': `${root}departments/d1.html#organization`, name: '区财政局'}],
    isPartOf: {
      '@type': 'PublicationIssue',
      '@id': `${root}2020/06/05/index.html#issue`,
      issueNumber: '123',
      datePublished: '2020-06-05',
      isPartOf: {
        '@type': 'Newspaper',
        '@id': `${root}index.html#newspaper`,
        name: '柳河新区报',
        issn: '1234-567X',
        identifier: {'@type': 'PropertyValue', propertyID: 'CN', value: '41-0000'},
        publisher: {'@type': 'Organization', name: '柳河新区融媒体中心'},
      },
    },
    mainEntityOfPage: `${root}2020/06/05/1-1.html`,
    isAccessibleForFree: true,
  })
})

test('where the site has no address its names are relative to the page; a day that is guessed is not said', () => {
  const archive = makeArchive([{date: '2020-06-05', dateSource: 'text', pages: [{articles: [{headline: ['题']}]}]}])
  const page = buildSite({archive, config: bareConfig, pages: []}).find(({template}) => template === 'article')
  assert.ok(page)
  const text = JSON.stringify(graphOf(page)[0])
  assert.match(text, /"@id":"1-1.html#article"/)
  assert.match(text, /"@id":"..\/..\/..\/index.html#newspaper"/)
  assert.doesNotMatch(text, /datePublished/)
})

test('an issue lists each of its articles, in order', () => {
  const archive = sampleArchive(1)
  for (const page of buildSite({archive, config: bareConfig, pages: []})) {
    if (page.template !== 'issue') continue
    const articles = archive.issues.find(({path}) => path === page.path)?.articles ?? []
    const listed = JSON.stringify(graphOf(page)[0]).match(/"url":"[^"]+\.html"/g) ?? []
    assert.equal(listed.length, articles.length, page.path)
  }
})

test('nothing in it ends its element', () => {
  const evil = '</script><!--<script>]]>\u2028 & "\u0000'
  const printed = forScript(JSON.stringify({evil}))
  assert.doesNotMatch(printed, /[<>\u2028]/)
  assert.deepEqual(JSON.parse(printed), {evil})
})

function graphOf(page: Page): ReadonlyArray<unknown> {
  const text = linkedData(page)
  if (text === undefined) return []
  const {'@context': context, '@graph': graph} = JSON.parse(text)
  assert.equal(context, 'https://schema.org')
  return graph
}
