import assert from 'node:assert/strict'
import {test} from 'node:test'
import {createRenderer} from '../../src/render/index.ts'
import {buildSite} from '../../src/site/index.ts'
import {type IssueSpec, makeArchive} from '../site/make-archive.ts'
import {fullConfig} from '../site/sample-archive.ts'
import {packageTemplates} from '../site/templates.ts'

const issue: IssueSpec = {
  date: '2020-06-05',
  pages: [
    {
      name: '2',
      articles: [
        {
          headline: ['甲 & "乙"', ['deck', '副题']],
          column: '党建连连看',
          departments: ['区财政局'],
          byline: [
            ['记者', '温如故'],
            ['通讯员', '方远'],
            ['责任编辑', '叶知秋'],
          ],
        },
      ],
    },
  ],
}

const render = createRenderer(packageTemplates())
const config = {...fullConfig, serial: 'ISSN 1234-5678'}
const files = new Map(
  buildSite({archive: makeArchive([issue]), config, pages: []}).map(
    (page) => [page.path, {page, html: render(page)}] as const,
  ),
)

function htmlOf(template: string): string {
  const found = [...files.values()].find(({page}) => page.template === template)
  assert.ok(found)
  return found.html
}

test('an article’s page has the meta elements by which Zotero takes it for a newspaper’s, and no other', () => {
  const html = htmlOf('article')
  const metas = [
    ...html.matchAll(
      /<meta (name|property)="((?:z|DC|DCTERMS|prism|eprints|citation|article|og)[:._][^"]*)" content="([^"]*)">/g,
    ),
  ]
  assert.deepEqual(
    metas.map(([, , key, content]) => [key, content]),
    [
      ['z:itemType', 'newspaperArticle'],
      ['DC.title', '甲 &amp; &quot;乙&quot;'],
      ['DC.creator', '温如故'],
      ['DC.creator', '方远'],
      ['prism.publicationName', '柳河新区报'],
      ['prism.publicationDate', '2020-06-05'],
      ['prism.startingPage', '2'],
      ['prism.issn', '1234-5678'],
      ['article:section', '党建连连看'],
      ['article:published_time', '2020-06-05'],
      ['eprints.place_of_pub', '柳河'],
      ['DC.language', 'zh-CN'],
      ['DCTERMS.abstract', '正文一段。'],
      ['og:url', 'https://news.example.cn/bao/2020/06/05/1-1.html'],
      ['citation_title', '甲 &amp; &quot;乙&quot;'],
      ['citation_author', '温如故'],
      ['citation_author', '方远'],
      ['citation_date', '2020/06/05'],
      ['citation_firstpage', '2'],
      ['citation_language', 'zh'],
    ],
  )
  assert.doesNotMatch(html, /citation_journal_title|Z3988/)
})

test('lists have a COinS for each article', () => {
  const title =
    'url_ver=Z39.88-2004&amp;ctx_ver=Z39.88-2004&amp;rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Adc&amp;rft.type=newspaperArticle' +
    '&amp;rft.title=甲%20%26%20%22乙%22&amp;rft.source=柳河新区报&amp;rft.date=2020-06-05&amp;rft.au=温如故&amp;rft.au=方远' +
    '&amp;rft.pages=2&amp;rft.identifier=https%3A%2F%2Fnews.example.cn%2Fbao%2F2020%2F06%2F05%2F1-1.html&amp;rft.language=zh-CN'
  for (const template of ['home', 'issue', 'department', 'reporter', 'column']) {
    const found = [...htmlOf(template).matchAll(/<span class="Z3988" title="([^"]*)"><\/span>/g)].map(
      ([, each]) => each,
    )
    assert.deepEqual(found, [title], template)
  }
})

test('pages lead to their feeds', () => {
  const feeds = (html: string) =>
    [...html.matchAll(/<link rel="alternate" type="([^"]*)" title="[^"]*" href="([^"]*)">/g)].map(
      ([, type, href]) => `${type} ${href}`,
    )
  assert.deepEqual(feeds(htmlOf('home')), ['application/atom+xml feed.xml', 'application/feed+json feed.json'])
  assert.deepEqual(feeds(htmlOf('article')), [
    'application/atom+xml ../../../feed.xml',
    'application/feed+json ../../../feed.json',
  ])
  for (const [template, name] of [
    ['department', 'd1'],
    ['reporter', 'r1'],
    ['column', 'c1'],
  ] as const) {
    assert.deepEqual(feeds(htmlOf(template)), [
      `application/atom+xml ${name}.xml`,
      `application/feed+json ${name}.json`,
    ])
  }
})
