import type {HeadlineSource} from '../../archive/naming/article-name.ts'
import type {ArticleRecord} from './record.ts'

/** An article as a row of the data; `null` says that nobody knows. Names are permanent. */
export interface DataRow {
  readonly id: string
  readonly path: string
  readonly url: string | null
  readonly date: string | null
  readonly date_source: string | null
  readonly issue: string
  readonly issue_number: string | null
  readonly issue_title: string | null
  readonly page: string | null
  readonly order: number
  readonly kicker: ReadonlyArray<string>
  readonly headline: string
  readonly headline_source: HeadlineSource
  readonly deck: ReadonlyArray<string>
  readonly column: string | null
  readonly dateline: string | null
  readonly byline: ReadonlyArray<{readonly role: string; readonly name: string; readonly path: string}>
  readonly credit: string | null
  readonly departments: ReadonlyArray<{readonly name: string; readonly lead: boolean; readonly path: string}>
  readonly event_from: string | null
  readonly event_to: string | null
  readonly length: number
  readonly excerpt: string
  readonly source: string
  readonly source_line: number
  readonly part_of: string | null
  readonly corrects: ReadonlyArray<string>
  readonly corrected_by: ReadonlyArray<string>
  readonly newspaper: string
  readonly date_known: string | null
}

/** A field of the data, as `datapackage.json` documents it. */
export interface DataField {
  readonly name: keyof DataRow | 'text'
  readonly type: 'string' | 'integer' | 'date' | 'array'
  readonly title: string
  readonly description: string
}

/** All fields, in the order of the columns; `text` is in the JSON records alone. */
export const dataFields: ReadonlyArray<DataField> = [
  field('id', 'string', '编号', '永久不变：文章地址去掉 .html'),
  field('path', 'string', '地址', '相对于站点根'),
  field('url', 'string', '网址', '站点没有网址时为空'),
  field('date', 'date', '出版日期', '不详时为空'),
  field(
    'date_source',
    'string',
    '日期依据',
    'front-matter、file-name、masthead 为据实；text 为据正文推定，出版不早于此日',
  ),
  field('issue', 'string', '刊期地址', '相对于站点根'),
  field('issue_number', 'string', '期号', '照原样'),
  field('issue_title', 'string', '刊期名', '照原样'),
  field('page', 'string', '版次', '照原样：2、A03'),
  field('order', 'integer', '版内次序', '从 1 起'),
  field('kicker', 'array', '引题', '一行一项'),
  field('headline', 'string', '主题', '各行以空格相连；原无标题的，是方括号里的开头几个字'),
  field('headline_source', 'string', '标题依据', 'printed 为原有；first-words 为原无标题，以开头几个字代'),
  field('deck', 'array', '副题', '一行一项'),
  field('column', 'string', '栏目', '照原样'),
  field('dateline', 'string', '消息头', '照原样：本报讯'),
  field('byline', 'array', '署名', '角色（role）、姓名（name）、其人的页面（path）'),
  field('credit', 'string', '图文署名', '照原样：文/图'),
  field('departments', 'array', '部门', '名称（name）、是否以其为主（lead）、其页面（path）'),
  field('event_from', 'date', '事发起日', '据导语'),
  field('event_to', 'date', '事发止日', '据导语'),
  field('length', 'integer', '字数', '不计空白与标点'),
  field('excerpt', 'string', '摘要', '开头几句，至多 120 字'),
  field('source', 'string', '来源文件', '相对于 content/'),
  field('source_line', 'integer', '来源行号', '从 1 起'),
  field('part_of', 'string', '原属', '它曾是哪一篇的一部分：地址'),
  field('corrects', 'array', '更正对象', '本文更正了哪些文章：地址'),
  field('corrected_by', 'array', '更正', '本文由哪些文章更正：地址'),
  field('newspaper', 'string', '报名', '这一期印出时的报名'),
  field('date_known', 'string', '所知日期', '同出版日期；只知年月或年份的，写到月或年：2016-05、2016'),
  field('text', 'string', '正文', '段落之间空一行'),
]

/** What the data say of an article. */
export function dataRow(record: ArticleRecord): DataRow {
  const {path, paper, issue, event} = record
  return {
    id: path.replace(/\.html$/, ''),
    path,
    url: paper.url === undefined ? null : `${paper.url}${path}`,
    date: issue.date ?? null,
    date_source: issue.dateSource ?? null,
    issue: issue.path,
    issue_number: issue.number ?? null,
    issue_title: issue.title ?? null,
    page: record.page ?? null,
    order: record.order,
    kicker: record.kickers,
    headline: record.title,
    headline_source: record.titleSource,
    deck: record.decks,
    column: record.column?.name ?? null,
    dateline: record.dateline ?? null,
    byline: record.signatures.map(({role, name, path: own}) => ({role, name, path: own})),
    credit: record.credit ?? null,
    departments: record.departments.map(({name, lead, path: own}) => ({name, lead, path: own})),
    event_from: event?.first ?? null,
    event_to: event?.last ?? null,
    length: record.length,
    excerpt: record.excerpt,
    source: record.source.path,
    source_line: record.source.line,
    part_of: record.partOf ?? null,
    corrects: record.corrects,
    corrected_by: record.corrections.map(({path: own}) => own),
    newspaper: paper.title,
    date_known: issue.when ?? null,
  }
}

/** A value as a cell: a list’s items stand in one text, parted by `; `. */
export function dataCell(value: DataRow[keyof DataRow]): string | number | undefined {
  if (value === null) return undefined
  if (typeof value === 'string' || typeof value === 'number') return value
  return value.map(itemText).join('; ')
}

function itemText(item: string | DataRow['byline'][number] | DataRow['departments'][number]): string {
  if (typeof item === 'string') return item
  return 'role' in item && item.role !== '' ? `${item.role} ${item.name}` : item.name
}

function field(name: DataField['name'], type: DataField['type'], title: string, description: string): DataField {
  return {name, type, title, description}
}
