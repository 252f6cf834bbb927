import {functions, given, places, surnames} from './names.ts'
import {type Random, randomOf} from './random.ts'

const nouns = [
  '河堤',
  '学校',
  '菜场',
  '公交',
  '图书馆',
  '路灯',
  '水管',
  '稻田',
  '养老院',
  '门诊',
  '广场',
  '仓库',
  '渡口',
  '桥墩',
  '果园',
]
const verbs = ['修好', '清点', '验收', '改造', '巡查', '登记', '添置', '搬迁', '粉刷', '检测', '扩建', '移交']
const tails = [
  '住在附近的人都说方便',
  '经办的人把账目贴在墙上',
  '下一批计划在秋后动工',
  '前后用了四十天',
  '没有耽误一天上课',
  '比预算少花了三万元',
]

/** So many articles in issues of so many by a person for every sixty, a file an issue, one issue a week; the same seed gives the same texts. */
export function makeYears(count: number, seed: number, inIssue = 10): Record<string, string> {
  const random = randomOf(seed)
  const people = Array.from({length: 40 + Math.floor(count / 60)}, () => person(random))
  const files: Record<string, string> = {}
  for (let issue = 0; issue * inIssue < count; issue++) {
    const day = new Date(Date.UTC(1930, 0, 3 + 7 * issue)).toISOString().slice(0, 10)
    const articles = Array.from({length: Math.min(inIssue, count - issue * inIssue)}, () =>
      article(random, day, people),
    )
    files[`${day.slice(0, 4)}/${day}.txt`] = `${articles.join('\n\n\n')}\n`
  }
  return files
}

function article(random: Random, day: string, people: ReadonlyArray<string>): string {
  const office = officeOf(random)
  const headline = `${random.chance(0.3) ? `${office}：` : ''}${random.pick(verbs)}${random.pick(nouns)} ${random.pick(places)}${random.pick(nouns)}${random.pick(verbs)}`
  const [, month, date] = day.split('-').map(Number)
  const lead = `${month}月${Math.max(1, (date ?? 1) - random.between(0, 3))}日上午，${office}会同${officeOf(random)}${random.pick(verbs)}${random.pick(places)}的${random.pick(nouns)}。`
  const paragraphs = Array.from({length: random.between(3, 6)}, (_, at) => `${at === 0 ? lead : ''}${prose(random)}`)
  const byline = `（记者 ${random.pick(people)}${random.chance(0.6) ? ` 通讯员 ${random.pick(people)}` : ''}）`
  return [headline, '', ...paragraphs.slice(0, -1), `${paragraphs.at(-1)}${byline}`].join('\n')
}

function prose(random: Random): string {
  return Array.from({length: random.between(2, 4)}, () => {
    return `${random.pick(places)}的${random.pick(nouns)}${random.between(2, 990)}处已经${random.pick(verbs)}，${random.pick(tails)}。`
  }).join('')
}

function officeOf(random: Random): string {
  return random.chance(0.4)
    ? `${random.pick(places)}街道办事处`
    : `${random.pick(['', '', random.pick(places)])}区${random.pick(functions)}局`
}

function person(random: Random): string {
  return `${random.pick([...surnames])}${random.pick([...given])}${random.pick([...given])}`
}
