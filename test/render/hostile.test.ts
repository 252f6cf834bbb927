import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {SiteConfig} from '../../src/config/types.ts'
import {createRenderer} from '../../src/render/index.ts'
import {buildSite} from '../../src/site/index.ts'
import type {ArticleContent} from '../../src/tree/types.ts'
import {makeArchive} from '../site/make-archive.ts'
import {bareConfig} from '../site/sample-archive.ts'
import {packageTemplates} from '../site/templates.ts'

const evil = `</title></style></textarea>--><script>alert(1)</script>" onload="x()" ' onclick='x()' &lt;<%= 1 %>`
const text = {type: 'text', value: evil} as const

const content: ReadonlyArray<ArticleContent> = [
  {type: 'dateline', outlet: evil, kind: evil, children: [text]},
  {type: 'byline', placement: 'head', contributors: [{role: evil, name: evil}], credit: evil, children: [text]},
  {
    type: 'paragraph',
    label: evil,
    children: [text, {type: 'seam', join: '', data: {reason: 'jump', confidence: 1}}, text],
  },
  {type: 'subheading', children: [text]},
  {type: 'caption', children: [text]},
  {type: 'jump', direction: 'to', page: evil, children: [text]},
  {type: 'furniture', kind: 'notice', children: [text]},
  {type: 'headline', children: [{type: 'headlineLine', role: 'main', children: [text]}]},
]

const article = {
  headline: [['kicker', evil], evil, ['deck', evil]] as const,
  column: evil,
  departments: [evil, `${evil}2`],
  byline: [
    [evil, evil],
    ['', `${evil}2`],
  ] as const,
  credit: evil,
  content,
}

const archive = makeArchive(
  [
    {title: evil, pages: [{name: evil, articles: [article]}]},
    {
      date: '2026-03-17',
      dateSource: 'text',
      number: evil,
      title: evil,
      pages: [{name: evil, articles: [article, article]}, {articles: [article]}],
    },
  ],
  {[evil]: {kind: evil, aliases: [evil], pinyin: evil}},
)

const config: SiteConfig = {
  ...bareConfig,
  title: evil,
  description: evil,
  place: evil,
  publisher: evil,
  serial: evil,
  contact: {label: evil, path: `mailto:${evil}`},
  filing: evil,
}

const ownScript = /^<script src="[\w./]+"(?: data-index="[\w./]+")? defer>$|^<\/script>$/

test('hostile text in every field comes out as text', () => {
  const render = createRenderer(packageTemplates())
  const pages = buildSite({
    archive,
    config,
    pages: [{path: 'about.md', text: `# ${evil}\n\n## ${evil}\n\n${evil}\n\n${evil}`}],
  })
  const own = new Set([
    'html',
    'head',
    'meta',
    'title',
    'link',
    'body',
    'a',
    'div',
    'header',
    'p',
    'nav',
    'ul',
    'ol',
    'li',
    'main',
    'footer',
    'dl',
    'dt',
    'dd',
    'h1',
    'h2',
    'h3',
    'h4',
    'section',
    'article',
    'aside',
    'hgroup',
    'span',
    'b',
    'time',
    'code',
    'input',
    'label',
    'svg',
    'rect',
    'table',
    'caption',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'abbr',
    'form',
    'button',
    'select',
    'option',
    'noscript',
    'wbr',
    'figure',
    'figcaption',
    'details',
    'summary',
    'circle',
    'pre',
  ])
  for (const page of pages) {
    const whole = render(page)
    // the one script element is data: nothing in it may end it, or be taken for a tag
    const html = whole
      .replace(/<script type="application\/ld\+json">[^<>]*<\/script>/, '')
      .replace(/<script src="[./]*assets\/page\.js"><\/script>/, '')
    for (const [tag, name = ''] of html.matchAll(/<\/?([a-z!][\w]*)(?:"[^"]*"|[^>"])*>/gi)) {
      if (name === '!doctype' || ownScript.test(tag)) continue
      assert.ok(own.has(name), `${page.path}: ${tag}`)
      const bare = tag.replace(/"[^"]*"/g, '""')
      assert.doesNotMatch(bare, / on\w+=|'|style=/, `${page.path}: ${tag}`)
    }
    assert.ok(html.includes('&lt;script') || html.includes('&#x3C;script'), page.path)
  }
})
