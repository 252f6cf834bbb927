/** An article of the paper that the tests print. */
export interface PrintedArticle {
  readonly kicker?: string
  readonly headline: string
  readonly paragraphs: ReadonlyArray<string>
}

export interface PrintedPage {
  readonly head: ReadonlyArray<string>
  readonly articles: ReadonlyArray<PrintedArticle>
  readonly foot: string
}

/** Two pages of a paper of an invented town. */
export const paper: ReadonlyArray<PrintedPage> = [
  {
    head: ['砚湖时报', '2024年3月15日 星期五', '第1版 要闻'],
    articles: [
      {
        headline: '新桥打下第一根桩',
        paragraphs: [
          '本报讯（记者 苏砚秋）3月12日上午，砚湖新桥打下第一根桩。桥长五百四十二米，工期两年，建成后从东岸到西岸只要三分钟。',
          '区交通运输局的工程师说，桩要打到湖底二十六米，比东岸的旧码头深得多。他们从去年秋天起在湖上钻孔取样，一共钻了三十四个孔，每个孔的土样都装在木箱里，贴着编号，码在岸边的棚子下面。',
          '白渚镇的余师傅摆渡三十年，站在岸上看了一个上午。他说，往后走桥了，船留给孙子看。渡口的候船亭也要留下，亭里的长椅还能再坐二十年。',
        ],
      },
      {
        headline: '秧田翻好了土只等一场春雨',
        paragraphs: [
          '本报讯（通讯员 翟青）3月13日，柳桁镇的秧田翻好了土，只等一场雨。今年全镇种早稻六千八百亩，比去年多了四百亩，种子和肥料都已经送到村里。',
          '农技站的技术员每天下田看土温，等到连着三天过了十二度就下种。他们在每个村留了一个电话，夜里也有人接。',
        ],
      },
    ],
    foot: '责任编辑：温如松  校对：乔一苇',
  },
  {
    head: ['砚湖时报', '2024年3月15日 星期五', '第2版 社会'],
    articles: [
      {
        headline: '老街修表匠带出三个徒弟',
        paragraphs: [
          '本报讯（记者 温如松）白渚老街的修表铺又添了一张桌子。修了四十一年表的罗师傅，今年春天收了第三个徒弟，是从省城回来的年轻人。',
          '“表不说谎，走快走慢都有缘故。”罗师傅说。他让徒弟先拆三个月闹钟，再碰手表。铺子的墙上挂着一百多只钟，每只钟的时间都差着一点。',
          '镇里打算把老街的十六间手艺铺子编成一本册子，放在游客中心。册子的图由镇中学的学生来画。',
        ],
      },
    ],
    foot: '责任编辑：温如松  校对：乔一苇',
  },
]

/** What was typed before it was printed. */
export function typed(pages: ReadonlyArray<PrintedPage> = paper): string {
  return pages
    .map(({head, articles, foot}) =>
      [head.join('  '), ...articles.map(({headline, paragraphs}) => [headline, ...paragraphs].join('\n\n')), foot].join(
        '\n\n',
      ),
    )
    .join('\n\f\n')
}

/** The pages as they are set: a head over all, headlines over three columns. */
export function printed(pages: ReadonlyArray<PrintedPage> = paper): string {
  const sheets = pages.map(
    ({head, articles, foot}) =>
      `<section><header>${head.map((part) => `<span>${part}</span>`).join('')}</header>${articles
        .map(
          ({headline, paragraphs}) =>
            `<article><h1>${headline}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`,
        )
        .join('')}<footer>${foot}</footer></section>`,
  )
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><style>
    @page {size: A4; margin: 12mm}
    body {margin: 0; font: 10.5pt/1.6 sans-serif}
    section {break-after: page}
    header {display: flex; justify-content: space-between; border-bottom: 1px solid; margin-bottom: 8mm}
    article {columns: 3; column-gap: 7mm; margin-bottom: 8mm}
    h1 {column-span: all; font-size: 24pt; line-height: 1.3; margin: 0 0 5mm}
    p {margin: 0; text-indent: 2em; text-align: justify}
  </style>${sheets.join('')}</html>`
}
