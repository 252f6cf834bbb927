import type {GoldArticle} from './gold.ts'
import type {Random} from './random.ts'

/** An article with a dateline and a byline in one of the forms that papers print, ready to be laid out. */
export interface Dressed {
  readonly gold: GoldArticle
  /** What was chosen, to tell results apart: `dateline:agency`, `byline:run-in`. */
  readonly phenomena: ReadonlyArray<string>
  readonly headLines: ReadonlyArray<string>
  readonly bylineHead: string | undefined
  /** Body as printed: dateline, bracket and run-in byline included. */
  readonly paragraphs: ReadonlyArray<string>
  readonly tail: ReadonlyArray<string>
}

type Contributor = GoldArticle['byline'][number]

interface DatelineForm {
  readonly name: string
  readonly printed: string
  readonly gap: string
}

interface BylineForm {
  readonly name: string
  readonly byline: ReadonlyArray<Contributor>
  readonly bracket?: string
  readonly head?: string
  readonly tail?: ReadonlyArray<string>
  readonly runIn?: string
}

/** Dress an article: forms as often as counted over real papers, so that each of them comes up. */
export function dress(article: GoldArticle, random: Random): Dressed {
  const dateline = article.dateline === null ? undefined : datelineForm(random)
  const byline = bylineForm(dateline !== undefined, random)
  const [first = '', ...rest] = article.paragraphs
  const opening = dateline ? dateline.printed + (byline.bracket ?? dateline.gap) : ''
  const paragraphs = [opening + first, ...rest]
  if (byline.runIn !== undefined) paragraphs.push((paragraphs.pop() ?? '') + byline.runIn)
  const head = headlineForm(article.headlineLines, random)
  return {
    gold: {
      ...article,
      headline: head.lines.join(' '),
      headlineLines: head.lines,
      dateline: dateline?.printed ?? null,
      byline: byline.byline,
    },
    phenomena: [`headline:${head.name}`, `dateline:${dateline?.name ?? 'none'}`, `byline:${byline.name}`],
    headLines: head.lines,
    bylineHead: byline.head,
    paragraphs,
    tail: byline.tail ?? [],
  }
}

function headlineForm(lines: ReadonlyArray<string>, random: Random): {name: string; lines: ReadonlyArray<string>} {
  if (random.chance(0.08) && (lines.at(-1)?.length ?? 0) > 6) {
    const tag = random.pick(['（民生一线③）', '（走街串巷）', '（湖畔时评）', '（一线探民生·说说身边事②）'])
    return {name: 'tagged', lines: [...lines.slice(0, -1), (lines.at(-1) ?? '') + tag]}
  }
  if (lines.length > 1) return {name: 'lines', lines}
  const parts = lines[0]?.split(' ') ?? []
  if (parts.length === 2 && random.chance(0.4)) return {name: 'lines', lines: parts}
  return {name: parts.length > 1 ? 'parts' : 'one', lines}
}

const places = ['北岭', '南屿', '东浦', '砚湖', '西渚']

function datelineForm(random: Random): DatelineForm {
  const place = random.pick(places)
  const [month, day] = [random.between(1, 12), random.between(1, 28)]
  const date = `${month}月${day}日`
  const wide = random.pick(['\u3000', '\u00a0\u00a0', ' ', ''])
  return random.weighted<DatelineForm>([
    [22, {name: 'own', printed: '本报讯', gap: ' '}],
    [8, {name: 'own-glued', printed: '本报讯', gap: ''}],
    [3, {name: 'own-brackets', printed: '【本报讯】', gap: ''}],
    [8, {name: 'agency', printed: `新华社${place}${date}电`, gap: wide}],
    [2, {name: 'agency-full-width', printed: `新华社${place}${fullWidth(date)}电`, gap: '\u3000'}],
    [3, {name: 'agency-quoted', printed: `据新华社${place}${date}电`, gap: ' '}],
    [2, {name: 'agency-quoted', printed: '据新华社电', gap: ' '}],
    [8, {name: 'own-place-date', printed: `本报${place}${date}电`, gap: wide}],
    [2, {name: 'own-places', printed: `本报${place}、${random.pick(places)}${date}电`, gap: '\u00a0\u00a0'}],
    [2, {name: 'own-wire', printed: '本报电', gap: ' '}],
    [4, {name: 'own-title', printed: `${random.pick(['砚湖日报', '东浦晚报', '北岭新闻网', '西渚在线'])}讯`, gap: ' '}],
    [2, {name: 'own-place', printed: `本报${place}讯`, gap: ' '}],
    [2, {name: 'own-place-today', printed: `本报${place}今日电`, gap: ' '}],
    [1, {name: 'own-day', printed: `本报${day}日讯`, gap: ' '}],
    [2, {name: 'title-colon', printed: `《砚湖时报》${place}${fullWidth(String(day))}日电：`, gap: ''}],
    [1, {name: 'han-numerals', printed: '【砚湖分社二十二日讯】', gap: ''}],
  ])
}

function bylineForm(dated: boolean, random: Random): BylineForm {
  const one = nameOf(random)
  const two = nameOf(random)
  const three = nameOf(random)
  const reporters = (...names: ReadonlyArray<string>): Array<Contributor> => names.map((name) => ({role: '记者', name}))
  const as = (role: string, ...names: ReadonlyArray<string>): Array<Contributor> => names.map((name) => ({role, name}))
  const brackets: ReadonlyArray<readonly [number, BylineForm]> = [
    [5, {name: 'bracket', byline: reporters(one), bracket: `（记者 ${one}）`}],
    [4, {name: 'bracket', byline: reporters(one), bracket: `(记者${one})`}],
    [5, {name: 'bracket', byline: reporters(one, two), bracket: `（记者${one}、${two}）`}],
    [
      5,
      {
        name: 'bracket',
        byline: [...reporters(one), ...as('通讯员', two, three)],
        bracket: `（记者 ${one} 通讯员 ${two} ${three})`,
      },
    ],
    [
      2,
      {
        name: 'bracket',
        byline: [...reporters(one), ...as('通讯员', two)],
        bracket: ` (全媒体记者 ${one} 通讯员 ${two}) `,
      },
    ],
    [
      1,
      {
        name: 'bracket-rank',
        byline: [...as('见习记者', one), ...as('实习生', two)],
        bracket: `（见习记者 ${one} 实习生 ${two}）`,
      },
    ],
    [2, {name: 'bracket-bare', byline: as('', one), bracket: `(${one})`}],
    [2, {name: 'bracket-run-on', byline: reporters(one), bracket: ` 记者${one}报道 `}],
  ]
  return random.weighted<BylineForm>([
    ...(dated ? brackets : []),
    [4, {name: 'head', byline: reporters(one, two), head: `本报记者 ${one} ${two}`}],
    [2, {name: 'head', byline: [...reporters(one), ...as('通讯员', two)], head: `□记者 ${one} 通讯员 ${two}`}],
    [1, {name: 'head', byline: reporters(one), head: `■本报记者 ${one}`}],
    [1, {name: 'head-spaced', byline: reporters('柳桥', one), head: `本报记者　柳　桥　${one}`}],
    [1, {name: 'head-post', byline: reporters(one), head: `本报驻${random.pick(places)}记者 ${one}`}],
    [
      6,
      {
        name: 'tail',
        byline: [...reporters(one), ...as('通讯员', two, three)],
        tail: [`记者 ${one} 通讯员 ${two} ${three}`],
      },
    ],
    [3, {name: 'tail-credit', byline: reporters(one), tail: [`记者 ${one} 文/图`]}],
    [3, {name: 'tail-bracket', byline: reporters(one, two), tail: [`（本报记者${one}、${two}）`]}],
    [2, {name: 'tail-general', byline: reporters(one, two), tail: [`（综合本报记者${one}、${two}报道）`]}],
    [
      2,
      {
        name: 'tail-lines',
        byline: [...reporters(one), ...as('通讯员', two, three)],
        tail: [`记者 ${one}`, `通讯员 ${two} ${three}`],
      },
    ],
    [
      1,
      {
        name: 'tail-lines',
        byline: [...reporters(one), ...as('摄影', two)],
        tail: [`砚湖时报记者 ${one}/文`, `${two}/图`],
      },
    ],
    [2, {name: 'tail-bare', byline: as('', one, two), tail: [`${one} ${two}`]}],
    [6, {name: 'run-in', byline: reporters(one), runIn: `记者 ${one}`}],
    [4, {name: 'run-in', byline: [...reporters(one), ...as('通讯员', two)], runIn: ` 记者 ${one} 通讯员 ${two}`}],
    [2, {name: 'run-in-credit', byline: reporters(one), runIn: ` 记者 ${one} 文/图`}],
    [3, {name: 'run-in-bare', byline: as('', one, two), runIn: `${one} ${two}`}],
    [3, {name: 'run-in-bracket', byline: as('', one, two), runIn: `(${one} ${two})`}],
    [1, {name: 'run-in-code', byline: as('', one), runIn: `(${one})②${random.between(1, 9)}`}],
    [9, {name: 'none', byline: []}],
  ])
}

const familyNames = '苏贺卢尹殷甘戴范穆柯俞骆阮盛孟鲍邵薛黎侯冉阎方游易祝温裴'
const givenNames = '砚秋知行小满若谷青禾望川晓棠清和方舟长庚以宁春生立言墨轩怀瑾予安临溪仲远半夏听雨南枝云深'

function nameOf(random: Random): string {
  const family = random.chance(0.04) ? random.pick(['欧阳', '司马', '尉迟']) : random.pick([...familyNames])
  if (random.chance(0.02)) return '艾尔肯·吐尔逊'
  const given = random.between(0, givenNames.length / 2 - 1) * 2
  return family + givenNames.slice(given, given + (family.length === 1 && random.chance(0.2) ? 1 : 2))
}

function fullWidth(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
}
