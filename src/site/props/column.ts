import type {ArticleListProps} from './article-list.ts'
import type {Framed} from './frame.ts'
import type {CountedLink} from './link.ts'

export interface ColumnsProps extends Framed {
  readonly summary: string
  readonly links: ReadonlyArray<CountedLink & {readonly span: string | undefined}>
}

export type ColumnProps = ArticleListProps
