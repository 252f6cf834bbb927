import type {FurnitureKind, HeadlineRole} from '../../tree/types.ts'
import type {Piece} from './rows.ts'

/** What a piece of a source was taken for, as a reader is told. */
export function roleOf(piece: Piece): string {
  switch (piece.type) {
    case 'headlineLine':
      return headlines[piece.role]
    case 'furniture':
      return furniture[piece.kind]
    case 'paragraph':
      return piece.label === undefined ? '正文' : '另栏'
    default:
      return others[piece.type]
  }
}

const headlines: Readonly<Record<HeadlineRole, string>> = {kicker: '引题', main: '主题', deck: '副题'}

const others: Readonly<Record<Exclude<Piece['type'], 'headlineLine' | 'furniture' | 'paragraph'>, string>> = {
  dateline: '消息头',
  byline: '署名',
  subheading: '小标题',
  caption: '图说',
  figure: '图片',
  jump: '转版',
  columnHead: '栏目',
}

const furniture: Readonly<Record<FurnitureKind, string>> = {
  masthead: '报头',
  'page-head': '版头',
  folio: '页码',
  editors: '责编',
  'editor-code': '版记',
  navigation: '导航',
  notice: '启事',
  'front-matter': '卷首',
  mark: '记号',
  rule: '隔线',
  field: '字段',
}
