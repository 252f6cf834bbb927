import assert from 'node:assert/strict'
import {test} from 'node:test'
import {parseBulletin} from '../../src/parse/index.ts'
import {growth, linear} from './growth.ts'

// Texts on which a pattern that backtracks, or a list that is searched for each of its entries, takes for ever.

const sentence = '亭子里挂了一口钟，船到的时候由船工敲响。'
const article = `渡口添了候船亭\n\n本报讯 5月6日，${sentence.repeat(4)}\n\n记者 苏砚秋\n\n`

/** Each with the size to begin at, and the text of a size. */
const dangers: Readonly<Record<string, readonly [number, (size: number) => string]>> = {
  'opening brackets': [50_000, (size) => '（'.repeat(size)],
  'opening quotation marks and book titles': [20_000, (size) => '“《'.repeat(size)],
  'closing brackets': [50_000, (size) => '）'.repeat(size)],
  'a role again and again': [10_000, (size) => '记者 '.repeat(size)],
  'roles and names without an end': [5_000, (size) => '记者苏砚秋 通讯员卢小满 '.repeat(size)],
  'names without separators': [10_000, (size) => '苏砚秋'.repeat(size)],
  'an outlet again and again': [20_000, (size) => '本报'.repeat(size)],
  'datelines in one line': [10_000, (size) => '本报讯'.repeat(size)],
  'an agency and places without an end': [10_000, (size) => `新华社${'北岭、'.repeat(size)}`],
  'jump words in one line': [10_000, (size) => '（下转第'.repeat(size)],
  'labels in one line': [10_000, (size) => '【另讯'.repeat(size)],
  digits: [50_000, (size) => '1'.repeat(size)],
  'circled digits': [50_000, (size) => '①'.repeat(size)],
  'blanks within a line': [50_000, (size) => `新${' '.repeat(size)}桥`],
  'ideographic blanks within a line': [50_000, (size) => `新${'\u3000'.repeat(size)}桥`],
  'a character and a blank': [20_000, (size) => '新 '.repeat(size)],
  'zero widths': [50_000, (size) => `新${'\u200b'.repeat(size)}桥`],
  backslashes: [50_000, (size) => '\\'.repeat(size)],
  dashes: [50_000, (size) => '—'.repeat(size)],
  'full stops': [50_000, (size) => '。'.repeat(size)],
  commas: [50_000, (size) => '，'.repeat(size)],
  'Latin words': [10_000, (size) => 'of the '.repeat(size)],
  'slashes between names': [10_000, (size) => '苏砚秋/'.repeat(size)],
  'lone halves of characters': [50_000, (size) => '\ud842'.repeat(size)],
  'one line of a megabyte': [8_000, (size) => sentence.repeat(size)],
  'rows of cells, two by two': [2_000, (size) => '一车间 张三立\n二车间 李长根\n\n'.repeat(size)],
  'items with one dateline': [2_000, (size) => `本报讯 ${sentence}\n`.repeat(size)],
  'names above titles': [800, (size) => `苏砚秋\n老街的灯\n${sentence}\n`.repeat(size)],
  'slogans under their headlines': [2_000, (size) => '安全月宣传口号\n一人一把锁\n下班关灯\n'.repeat(size)],
  'empty lines': [100_000, (size) => '\n'.repeat(size)],
  'empty lines between two texts': [100_000, (size) => `${article}${'\n'.repeat(size)}${article}`],
  'carriage returns': [100_000, (size) => '\r'.repeat(size)],
  'form feeds': [50_000, (size) => '\f'.repeat(size)],
  'pages of one line': [2_000, (size) => `${sentence}\f`.repeat(size)],
  'pages of one word': [5_000, (size) => '\f新\n'.repeat(size)],
  'lines of one character': [3_000, (size) => '新\n'.repeat(size)],
  'lines of one character, apart': [3_000, (size) => '新\n\n'.repeat(size)],
  'lines of one mark': [4_000, (size) => '“\n'.repeat(size)],
  'lines of one role': [2_000, (size) => '记者\n'.repeat(size)],
  'prizes over who won them': [1_000, (size) => '一等奖：\n张三立\n'.repeat(size)],
  'lines that are all bylines': [2_000, (size) => '记者 苏砚秋 通讯员 卢小满\n'.repeat(size)],
  'lines that say again and again whom they go to': [6, (size) => `${'报送： 甲'.repeat(size)}乙\n`.repeat(100)],
  'results that are none in the end': [20, (size) => `${'1.甲乙（a）12345678'.repeat(10)}！\n`.repeat(size)],
  'poems under what they are': [1_000, (size) => '诗歌\n渡口\n石阶还在，\n水退下去。\n'.repeat(size)],
  'a table of contents': [2_000, (size) => '渡口………苏砚秋（5）\n卷首语\n'.repeat(size)],
  'figures over what they count': [2_000, (size) => '68个\n重点项目\n'.repeat(size)],
  'letters over whom they address': [1_000, (size) => '挑战书\n四连全体战友：\n请应战。\n三连全体战士\n'.repeat(size)],
  'turns of the same two speakers': [2_000, (size) => '甲：您懂规矩？\n乙 懂！\n'.repeat(size)],
  'names over lives': [1_000, (size) => `苏砚秋\n${sentence}\n`.repeat(size)],
  'rolls under their heads': [1_000, (size) => '细纱车间\n苏砚秋 卢小满 贺知行\n程万里\n'.repeat(size)],
  'songs that a title counts': [1_000, (size) => '儿歌两首\n小雨点\n小雨点，沙沙沙，\n落下来。\n'.repeat(size)],
  'titles of tables between tables': [1_000, (size) => `积分榜\n${'一车间 3 1 6\n'.repeat(4)}`.repeat(size)],
  'wires that name no end': [5_000, (size) => '【南京十日'.repeat(size)],
  'signatures behind blanks': [5_000, (size) => `${'方守信 '.repeat(size)}启`],
  'stanzas of two lines': [2_000, (size) => '石阶还在\n水退下去\n\n'.repeat(size)],
  'lines that are all headlines': [2_000, (size) => '渡口添了候船亭\n\n'.repeat(size)],
  'lines that are all datelines': [2_000, (size) => '本报讯\n'.repeat(size)],
  'lines that are all page heads': [2_000, (size) => '2025年5月9日 星期五 第2版 综合新闻\n'.repeat(size)],
  'lines that all break off': [2_000, (size) => '亭子里挂了一口钟，船到的时候由\n\n'.repeat(size)],
  'full lines of a column': [5_000, (size) => '亭子里挂了一口钟，船到的时候由\n'.repeat(size)],
  'lines that all jump on': [1_000, (size) => `${article}（下转第2版）\n\n`.repeat(size)],
  'lines that all come from elsewhere': [1_000, (size) => `（上接第1版）${sentence}\n\n`.repeat(size)],
  'jumps there and back': [
    300,
    (size) => `${article.trim()}（下转第2版）\n\n（上接第1版）${sentence}\n\n`.repeat(size),
  ],
  'jumps there, then all back': [
    300,
    (size) => `${`${article.trim()}（下转第2版）\n\n`.repeat(size)}${`（上接第1版）${sentence}\n\n`.repeat(size)}`,
  ],
  'marks of an editor': [500, (size) => '# 渡口\n## 亭子\n---\n'.repeat(size)],
  'a picture with blanks for an address': [2_000, (size) => `![图](${' '.repeat(size)}a`],
  'a picture with blanks behind its address': [2_000, (size) => `![图](a${' '.repeat(size)}）)b)`],
  'speakers in turn': [1_500, (size) => '甲：您懂规矩？\n乙：那多危险！\n'.repeat(size)],
  'songs of one bar': [1_000, (size) => '1=F 4/4\n5 5 | 1 2 | 3 - |\n'.repeat(size)],
  'what to read besides, again and again': [3_000, (size) => '往期推荐\n'.repeat(size)],
  'titles that count further poems': [1_000, (size) => '小河（外二首）\n芦苇\n它不说话\n'.repeat(size)],
  'headlines set upright': [2_000, (size) => '渡\n口\n的\n灯\n\n'.repeat(size)],
  'fields of an export': [500, (size) => '标题：渡口\n作者：苏砚秋\n正文：\n'.repeat(size)],
  'suites of poems': [400, (size) => '诗两首\n盛晚舟\n\n春耕\n铁犁翻开冻土\n雁从南边回来\n'.repeat(size)],
  'teachers without pupils': [2_000, (size) => '指导老师：温淑琴\n'.repeat(size)],
  'fields that say nothing': [5_000, (size) => `标题：渡口\n${'引题：\n作者：\n'.repeat(size)}`],
  'front matter without an end': [2_000, (size) => `---\n${'date: 2025-05-09\n'.repeat(size)}`],
  'ordinary articles': [300, (size) => article.repeat(size)],
}

for (const [name, [size, textOf]] of Object.entries(dangers)) {
  test(`${name}: double the text takes about double the time`, () => {
    const ratio = growth(size, textOf, parse)
    assert.ok(ratio < linear, `took ${ratio.toFixed(2)} times as long`)
  })
}

for (const line of ['张三立 一车间 组长\n', 'A02\n\n'])
  test(`as many lines ${JSON.stringify(line)} as no call takes arguments are read`, () => {
    parse(line.repeat(150_000))
  })

/** With a name that the paper has, which is looked for on each page. */
function parse(text: string): void {
  parseBulletin({path: 'danger.txt', text, paperNames: ['白渚工人']})
}
