import assert from 'node:assert/strict'
import {test} from 'node:test'
import {Cite} from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import type {SiteConfig} from '../../src/config/types.ts'
import {biblatex} from '../../src/render/citations/biblatex.ts'
import {cslItem} from '../../src/render/citations/csl.ts'
import {gbt7714} from '../../src/render/citations/gbt-7714.ts'
import {citationsOf} from '../../src/render/citations/index.ts'
import {ris} from '../../src/render/citations/ris.ts'
import {articleText} from '../../src/render/plain-text.ts'
import {createTeller} from '../../src/render/retell.ts'
import {createLookup} from '../../src/site/records/create-lookup.ts'
import type {ArticleRecord, Piece} from '../../src/site/records/record.ts'
import {type ArticleSpec, type IssueSpec, makeArchive, paragraph} from '../site/make-archive.ts'
import {bareConfig, fullConfig} from '../site/sample-archive.ts'

const two: ArticleSpec = {
  headline: [['kicker', '秋收进行时'], '粮食归了仓库', '机器歇在院里', ['deck', '——一线见闻']],
  column: '一线快讯',
  byline: [
    ['记者', '温如故'],
    ['通讯员', '方远'],
  ],
}

const day = {date: '2020-06-05'} as const

type IssueFacts = Omit<IssueSpec, 'pages'> & {readonly page?: string}

function pieceOf(article: ArticleSpec, issue: IssueFacts = day, config = fullConfig): Piece {
  const {page, ...head} = issue
  const archive = makeArchive([{...head, pages: [{...(page === undefined ? {} : {name: page}), articles: [article]}]}])
  const [first] = archive.articles
  assert.ok(first)
  return createLookup(archive, config).piece(first.id)
}

function recordOf(...facts: Parameters<typeof pieceOf>): ArticleRecord {
  return pieceOf(...facts).record
}

const offline: SiteConfig = bareConfig

test('GB/T 7714—2025: full-width marks, no day of reading', () => {
  assert.equal(
    gbt7714(recordOf(two, {...day, page: '2'}), 2025),
    '温如故，方远. 粮食归了仓库 机器歇在院里[N/OL]. 柳河新区报，2020-06-05（2）. https://news.example.cn/bao/2020/06/05/1-1.html.',
  )
})

test('GB/T 7714—2015: half-width marks, and a place for the day of reading', () => {
  assert.equal(
    gbt7714(recordOf(two, {...day, page: '2'}), 2015),
    '温如故, 方远. 粮食归了仓库 机器歇在院里[N/OL]. 柳河新区报, 2020-06-05(2)[引用日期]. https://news.example.cn/bao/2020/06/05/1-1.html.',
  )
})

test('of four authors three are named, and an editor is none', () => {
  const record = recordOf(
    {
      headline: ['题名'],
      byline: [
        ['记者', '甲一'],
        ['记者', '乙二'],
        ['通讯员', '丙三'],
        ['通讯员', '甲一'],
        ['', '丁四'],
        ['责任编辑', '戊五'],
        ['摄影', '己六'],
      ],
    },
    {...day, page: 'A03'},
    offline,
  )
  assert.equal(gbt7714(record, 2025), '甲一，乙二，丙三，等. 题名[N]. 柳河新区报，2020-06-05（A03）.')
  assert.equal(gbt7714(record, 2015), '甲一, 乙二, 丙三, 等. 题名[N]. 柳河新区报, 2020-06-05(A03).')
})

test('where nobody wrote, whoever made the pictures is cited; where nobody is named, the title comes first', () => {
  const picture = recordOf({headline: ['图片新闻'], byline: [['摄影', '己六']]}, day, offline)
  assert.equal(gbt7714(picture, 2025), '己六. 图片新闻[N]. 柳河新区报，2020-06-05.')
  const report = recordOf({headline: ['守堤'], byline: [['摄影报道', '己六']]}, day, offline)
  assert.deepEqual(report.signatures[0]?.part, 'reporter')
  assert.equal(gbt7714(recordOf({headline: ['致读者']}, day, offline), 2015), '致读者[N]. 柳河新区报, 2020-06-05.')
})

test('a day that the text suggests stands in brackets; an issue without one is named by its number, or not at all', () => {
  const guessed = recordOf({headline: ['题名']}, {...day, dateSource: 'text', page: '1'}, offline)
  assert.equal(gbt7714(guessed, 2025), '题名[N]. 柳河新区报，[2020-06-05]（1）.')
  const numbered = recordOf({headline: ['题名']}, {number: '412', page: '1'}, offline)
  assert.equal(gbt7714(numbered, 2025), '题名[N]. 柳河新区报，第412期（1）.')
  const extra = recordOf({headline: ['题名']}, {number: '增刊1', page: '1'}, offline)
  assert.equal(gbt7714(extra, 2025), '题名[N]. 柳河新区报，增刊1（1）.')
  assert.equal(gbt7714(recordOf({headline: ['题名']}, {page: '1'}, offline), 2015), '题名[N]. 柳河新区报(1).')
  assert.equal(gbt7714(recordOf({headline: ['题名']}, {}, offline), 2015), '题名[N]. 柳河新区报.')
})

test('RIS, line by line', () => {
  const record = recordOf(two, {...day, page: '2', number: '412'}, {...fullConfig, serial: 'ISSN 1234-567X CN 41-0000'})
  assert.deepEqual(ris(record).split('\r\n'), [
    'TY  - NEWS',
    'TI  - 粮食归了仓库 机器歇在院里',
    'AU  - 温如故',
    'AU  - 方远',
    'T2  - 柳河新区报',
    'PY  - 2020',
    'DA  - 2020/06/05/',
    'IS  - 412',
    'SP  - 2',
    'SE  - 一线快讯',
    'CY  - 柳河',
    'SN  - 1234-567X',
    'UR  - https://news.example.cn/bao/2020/06/05/1-1.html',
    'LA  - zh-CN',
    'DP  - 柳河新区融媒体中心',
    'ER  - ',
    '',
  ])
  const guessed = ris(recordOf({headline: ['题名']}, {...day, dateSource: 'text'}, offline))
  assert.match(guessed, /N1 {2}- 出版日期据正文推定，不早于2020-06-05/)
  assert.doesNotMatch(guessed, /^(?:DA|PY|UR)/m)
})

test('BibLaTeX, line by line', () => {
  assert.equal(
    biblatex(recordOf(two, {...day, page: '2'})),
    `@article{news-2020-06-05-1-1,
  entrysubtype = {newspaper},
  author = {{温如故} and {方远}},
  title = {粮食归了仓库 机器歇在院里},
  journaltitle = {柳河新区报},
  date = {2020-06-05},
  pages = {2},
  url = {https://news.example.cn/bao/2020/06/05/1-1.html},
  langid = {chinese},
}
`,
  )
})

const hostile = '50% & \\top {a} b_c #1 $x ~y ^z "引" </script> ]]>\r\nER  - \u0000\u0007\u2028\uD800 }'
const expected = '50% & \\top {a} b_c #1 $x ~y ^z "引" </script> ]]> ER - \uFFFD\uFFFD \uFFFD }'

test('readers of RIS, BibLaTeX and CSL-JSON that others wrote get back what was said, however hostile', () => {
  for (const title of ['粮食归了仓库 机器歇在院里', hostile]) {
    const wanted = title === hostile ? expected : title
    const record = recordOf(
      {
        headline: [title],
        byline: [
          ['记者', '欧阳远'],
          ['通讯员', '方远'],
        ],
      },
      {...day, page: 'A03'},
    )
    const names = ['欧阳远', '方远']

    const [fromRis] = new Cite(ris(record)).data
    assert.equal(fromRis?.type, 'article-newspaper')
    assert.equal(fromRis.title, wanted)
    assert.equal(fromRis['container-title'], '柳河新区报')
    // this reader knows the year alone; the day stands in a line of its own
    assert.deepEqual(dateOf(fromRis), [2020])
    // RIS calls the authors of NEWS reporters
    assert.deepEqual(fromRis.reporter, names)
    assert.equal(fromRis.URL, 'https://news.example.cn/bao/2020/06/05/1-1.html')

    const [fromBib] = new Cite(biblatex(record)).data
    // this reader knows one kind of @article; `entrysubtype` is BibLaTeX’s
    assert.equal(fromBib?.type, 'article-journal')
    assert.equal(fromBib.title, wanted)
    assert.equal(fromBib['container-title'], '柳河新区报')
    assert.deepEqual(dateOf(fromBib), [2020, 6, 5])
    assert.deepEqual(namesOf(fromBib), names)
    assert.equal(fromBib.page, 'A03')

    const [fromCsl] = new Cite(JSON.stringify([cslItem(record)])).data
    assert.equal(fromCsl?.title, wanted)
    assert.deepEqual([dateOf(fromCsl), namesOf(fromCsl), fromCsl.page], [[2020, 6, 5], names, 'A03'])
  }
})

test('a day that the text suggests is circa in CSL-JSON, and no day at all in BibLaTeX', () => {
  const guessed = recordOf({headline: ['题名']}, {...day, dateSource: 'text'})
  assert.deepEqual(cslItem(guessed).issued, {'date-parts': [[2020, 6, 5]], circa: true})
  assert.doesNotMatch(biblatex(guessed), /date = /)
})

test('the text in the link is the article’s text, whatever it holds; a long one is left to the issue’s file', () => {
  const piece = pieceOf({
    headline: ['题 #1 %41', ['deck', '<副>']],
    content: [paragraph('100% & "#?" \\ {}\t甲\u0000。'), paragraph('乙。')],
  })
  const retell = createTeller()
  const link = citationsOf(piece.record, retell(piece)).text
  assert.ok(link)
  assert.match(link.url, /^data:text\/plain;charset=utf-8,[^\s"<>#{}|\\^`]*$/)
  assert.equal(decodeURIComponent(link.url.replace(/^[^,]*,/, '')), articleText(piece))
  assert.equal(
    articleText(piece),
    '题 #1 %41\n<副>\n\n100% & "#?" \\ {}\t甲\uFFFD。\n\n乙。\n\n（柳河新区报 2020年6月5日）https://news.example.cn/bao/2020/06/05/1-1.html\n',
  )
  const long = pieceOf({headline: ['长'], content: [paragraph('长'.repeat(3000))]})
  assert.equal(citationsOf(long.record, retell(long)).text, undefined)
})

test('what was told of an article is told again, of another content anew, however many are told of', () => {
  const retell = createTeller()
  const piece = pieceOf({headline: ['桥'], content: [paragraph('甲。')]})
  const told = retell(piece)
  assert.deepEqual(told, {
    text: articleText(piece),
    ris: ris(piece.record),
    biblatex: biblatex(piece.record),
    csl: cslItem(piece.record),
  })
  assert.equal(retell({...piece, images: []}), told)
  const other = {...piece, content: [paragraph('乙。')]}
  assert.equal(retell(other).text, articleText(other))
  assert.equal(retell(piece).text, told.text)
  const many = Array.from({length: 600}, (_, at) => pieceOf({headline: [`第${at}桥`], content: [paragraph('丙。')]}))
  for (const each of [...many, piece, ...many]) assert.equal(retell(each).text, articleText(each))
})

test('what is printed without the site’s style keeps its blanks', () => {
  const piece = pieceOf(
    {
      headline: ['题'],
      content: [
        {type: 'dateline', outlet: '本报', kind: '讯', children: [{type: 'text', value: '本报讯'}]},
        {
          type: 'paragraph',
          children: [
            {type: 'text', value: '3月'},
            {type: 'seam', join: '', data: {reason: 'number-across', confidence: 1}},
            {type: 'text', value: '12日，桥通了。'},
          ],
        },
        {type: 'byline', placement: 'run-in', contributors: [], children: [{type: 'text', value: '记者 方远'}]},
      ],
    },
    day,
    offline,
  )
  assert.equal(articleText(piece), '题\n\n本报讯 3月12日，桥通了。 记者 方远\n\n（柳河新区报 2020年6月5日）\n')
})

function dateOf(item: Readonly<Record<string, unknown>>): unknown {
  const {issued} = item
  if (typeof issued !== 'object' || issued === null || !('date-parts' in issued)) return undefined
  return Array.isArray(issued['date-parts']) ? issued['date-parts'][0] : undefined
}

/** However a reader cuts a name, its characters are those that were printed. */
function namesOf({author}: Readonly<Record<string, unknown>>): ReadonlyArray<string> {
  return Array.isArray(author) ? author.map((each) => Object.values<unknown>(each).join('')) : []
}
