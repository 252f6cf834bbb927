import type {Archive} from '../../src/archive/types.ts'
import type {SiteConfig} from '../../src/config/types.ts'
import type {ArticleContent} from '../../src/tree/types.ts'
import {type ArticleSpec, type IssueSpec, makeArchive, paragraph} from './make-archive.ts'

/** A site's settings, all given. */
export const fullConfig: SiteConfig = {
  title: '柳河新区报',
  formerly: [],
  description: '柳河新区的区报数字档案',
  url: 'https://news.example.cn/bao/',
  place: '柳河',
  publisher: '柳河新区融媒体中心',
  serial: 'CN 00-0000',
  recipients: '本区各单位',
  printer: '砚湖印刷厂',
  copies: '2000份',
  contact: {label: 'editor@example.cn', path: 'mailto:editor@example.cn'},
  punctuation: 'full-width',
  filing: '示备00000000号',
  closed: false,
  facing: true,
  lang: undefined,
  traditional: 'standard',
}

/** A site's settings, none given but the name. */
export const bareConfig: SiteConfig = {
  title: '柳河新区报',
  formerly: [],
  description: '',
  url: undefined,
  place: undefined,
  publisher: undefined,
  serial: undefined,
  recipients: undefined,
  printer: undefined,
  copies: undefined,
  contact: undefined,
  punctuation: 'as-printed',
  filing: undefined,
  closed: false,
  facing: true,
  lang: undefined,
  traditional: undefined,
}

/** Every kind of node that an article may hold. */
export const everyContent: ReadonlyArray<ArticleContent> = [
  {type: 'byline', placement: 'head', contributors: [], children: [{type: 'text', value: '□本报记者 温如故'}]},
  {type: 'dateline', outlet: '本报', kind: '讯', children: [{type: 'text', value: '本报讯 '}]},
  {
    type: 'byline',
    placement: 'dateline',
    contributors: [{role: '记者', name: '温如故'}],
    children: [{type: 'text', value: '（记者 温如故）'}],
  },
  {
    type: 'paragraph',
    children: [
      {type: 'text', value: '4月9日清晨，北闸口的水位落到警戒线以下，值守了六天的抢险队员开始撤回驻地。'},
      {type: 'seam', join: ''},
      {type: 'text', value: '区水务局说，堤上的沙袋'},
      {type: 'seam', join: '', data: {reason: 'mid-sentence', confidence: 0.9}},
      {type: 'text', value: '暂不拆除，汛情平稳后统一清运。沿线三个村的排涝泵站仍保持昼夜运转，每两小时报一次读数。'},
    ],
  },
  paragraph(
    '“水退下去，地里的活就得赶上来。”种了三十年水稻的村民说。镇里的农技员这几天住在村部，逐块看苗、查墒，能补种的补种，不能补种的改种早熟品种。种子和化肥由合作社统一调运，赊销到秋后结账。',
  ),
  {type: 'subheading', children: [{type: 'text', value: '一把尺子量到底'}]},
  paragraph(
    '堤防隐患排查不分白天黑夜。六支小组分段包干，发现一处、登记一处、销号一处。截至9日，共查出管涌、渗漏等问题41处，已处置38处，余下3处由专业队伍驻点看守。',
  ),
  {type: 'caption', children: [{type: 'text', value: '图为抢险队员在北闸口巡堤。 白露 摄'}]},
  {type: 'jump', direction: 'to', page: '2', children: [{type: 'text', value: '（下转第二版）'}]},
  {
    type: 'headline',
    continued: true,
    children: [{type: 'headlineLine', role: 'main', children: [{type: 'text', value: '守堤六昼夜'}]}],
  },
  {
    type: 'paragraph',
    label: '又讯',
    children: [{type: 'text', value: '又讯 区教育局9日通知，停课的两所小学自10日起复课，校车恢复原有线路。'}],
  },
  {type: 'byline', placement: 'run-in', contributors: [], children: [{type: 'text', value: '通讯员 方远'}]},
  {type: 'furniture', kind: 'rule', children: [{type: 'text', value: '＊ ＊ ＊'}]},
  {type: 'furniture', kind: 'editors', children: [{type: 'text', value: '责任编辑：叶知秋'}]},
  {type: 'byline', placement: 'tail', contributors: [], children: [{type: 'text', value: '记者 温如故 通讯员 方远'}]},
]

const officeNames = [
  '区水务局',
  '区教育局',
  '区住建局',
  '区经发局',
  '石桥街道办事处',
  '东圩镇',
  '区文旅局',
  '区总工会',
  '区财政局',
  '柳林街道办事处',
]
const writers = [
  '温如故',
  '叶知秋',
  '白露',
  '方远',
  '江澄',
  '陆见山',
  '何以宁',
  '苏望舒',
  '秦川',
  '闻笛',
  '庄周舟',
  '许清和',
]
const subjects = [
  '北闸口水位回落 抢险队员有序撤回',
  '旧厂房改成社区食堂 一日三餐不出巷',
  '一季度开门稳 规上工业用电量同比增长一成二',
  '春招专场进园区',
  '百名匠人同台比武',
  '老街修缮不拆一砖一瓦 居民回迁率九成七',
  '夜校开课 排队报名的是年轻人',
  '村级账本晒在墙上 一笔一笔看得清',
  '十二条公交线路优化 高铁站接驳缩短到十五分钟',
  '湿地来了新客人 志愿者记录候鸟一百零三种',
]
const facts = Object.fromEntries([
  ...[
    ['区水务局', 'qushuiwuju'],
    ['区教育局', 'qujiaoyuju'],
    ['区住建局', 'quzhujianju'],
    ['区经发局', 'qujingfaju'],
    ['区文旅局', 'quwenlvju'],
    ['区总工会', 'quzonggonghui'],
    ['区财政局', 'qucaizhengju'],
  ].map(([name = '', pinyin]) => [name, {kind: name.endsWith('会') ? '群团' : '局办', pinyin}]),
  ['石桥街道办事处', {kind: '街道', pinyin: 'shiqiaojiedao', aliases: ['石桥办事处', '石桥街道']}],
  ['柳林街道办事处', {kind: '街道', pinyin: 'liulinjiedao'}],
  ['东圩镇', {kind: '镇', pinyin: 'dongweizhen'}],
  ...[
    ['温如故', 'wenrugu'],
    ['叶知秋', 'yezhiqiu'],
    ['白露', 'bailu'],
    ['方远', 'fangyuan'],
    ['江澄', 'jiangcheng'],
    ['陆见山', 'lujianshan'],
    ['何以宁', 'heyining'],
    ['苏望舒', 'suwangshu'],
    ['秦川', 'qinchuan'],
    ['闻笛', 'wendi'],
    ['庄周舟', 'zhuangzhouzhou'],
    ['许清和', 'xuqinghe'],
  ].map(([name = '', pinyin]) => [name, {pinyin}]),
])

/** An archive with the cases that a layout must hold, `years` of ordinary issues before the newest. */
export function sampleArchive(years = 3): Archive {
  return makeArchive([...edgeIssues(), ...ordinaryIssues(years), newestIssue()], facts)
}

/** So many plain articles in issues of ten, all of one department. */
export function largeArchive(count: number): Archive {
  const days = dayRange(2000, Math.ceil(count / 10))
  return makeArchive(
    days.map((date, at) => ({
      date,
      number: String(at + 1),
      pages: [
        {
          name: '1',
          articles: Array.from({length: Math.min(10, count - at * 10)}, (_, order) => plainArticle(at * 10 + order)),
        },
      ],
    })),
    facts,
  )
}

/** Numbered by what it says; the same number gives the same article. */
function plainArticle(seed: number): ArticleSpec {
  return {
    headline: [pick(subjects, seed)],
    departments: ['区水务局', ...(seed % 3 === 0 ? [pick(officeNames, seed + 3)] : [])],
    byline: [['记者', pick(writers, seed)]],
    content: everyContent,
  }
}

function ordinaryIssues(years: number): ReadonlyArray<IssueSpec> {
  const days = dayRange(2026 - years, years * 100).filter((_, at) => at % 4 === 0)
  return days.map((date, at) => ({
    date,
    number: String(100 + at),
    pages: [
      {name: '1', articles: [article(at), article(at + 3), article(at + 5)]},
      {name: '2', articles: [article(at + 1, '一线快讯'), article(at + 2, '一线快讯')]},
    ],
  }))
}

function article(seed: number, column?: string): ArticleSpec {
  return {
    headline: [pick(subjects, seed)],
    ...(column === undefined ? {} : {column}),
    departments: [pick(officeNames, seed), ...(seed % 4 === 0 ? [pick(officeNames, seed + 1)] : [])],
    byline: [
      [seed % 7 === 0 ? '通讯员' : '记者', pick(writers, seed)],
      ...(seed % 5 === 0 ? [['摄影', pick(writers, seed + 1)] as const] : []),
    ],
    content: everyContent,
  }
}

/** Undated, one article only, two on one day, a date from the text. */
function edgeIssues(): ReadonlyArray<IssueSpec> {
  return [
    {title: '创刊试刊', pages: [{articles: [{headline: ['致读者']}]}]},
    {pages: [{articles: [{headline: ['无日期亦无期号的一页'], content: []}]}]},
    {
      date: '2021-02-28',
      dateSource: 'text',
      pages: [{articles: [{headline: ['只有一篇的一期'], byline: [['', '温如故']]}]}],
    },
    {date: '2021-03-01', number: '7', pages: [{name: '1', articles: [{headline: ['同日两期之一']}]}]},
    {date: '2021-03-01', number: '8', pages: [{name: '1', articles: [{headline: ['同日两期之二']}]}]},
  ]
}

function newestIssue(): IssueSpec {
  return {
    date: '2026-03-17',
    number: '412',
    pages: [
      {
        name: '1',
        articles: [
          {
            headline: [
              ['kicker', '北闸口险情解除'],
              '水退了 人还守在堤上',
              ['deck', '——六支小组分段包干，查出隐患41处、处置38处'],
            ],
            departments: ['区水务局', '东圩镇'],
            byline: [
              ['记者', '温如故'],
              ['通讯员', '方远'],
            ],
            content: everyContent,
          },
          {
            headline: ['老街修缮不拆一砖一瓦 居民回迁率九成七'],
            departments: ['区住建局'],
            byline: [['记者', '叶知秋']],
            content: everyContent,
          },
          {
            headline: ['关于进一步优化营商环境激发市场主体活力推动柳河新区经济高质量发展的若干措施今日公布'],
            departments: ['区经发局', '区财政局', '区总工会'],
            content: everyContent,
          },
          {
            headline: ['春招专场进园区'],
            byline: writers.map((name) => ['记者', name] as const),
            credit: '文/图',
            content: everyContent,
          },
        ],
      },
      {
        name: 'A02',
        articles: [
          article(6),
          article(1, '一线快讯'),
          article(2, '一线快讯'),
          article(3, '一线快讯'),
          article(4, '一线快讯'),
          article(7, '今日人物'),
        ],
      },
      {
        articles: [
          article(8),
          article(9),
          article(10),
          article(11),
          article(12),
          article(13),
          article(14),
          article(15),
        ],
      },
    ],
  }
}

/** Days in order from the first of January of a year, two in three of them. */
function dayRange(year: number, count: number): ReadonlyArray<string> {
  const first = Date.UTC(year, 0, 1)
  return Array.from({length: count}, (_, at) =>
    new Date(first + Math.floor(at * 3.4) * 86_400_000).toISOString().slice(0, 10),
  )
}

function pick(from: ReadonlyArray<string>, seed: number): string {
  return from[seed % from.length] ?? ''
}
