import type {Paper} from '../records/paper.ts'
import type {IssueRecord} from '../records/record.ts'
import type {Framed} from './frame.ts'
import type {Download, Link} from './link.ts'
import type {IssueHead, Section} from './section.ts'

export interface IssueProps extends Framed {
  readonly crumbs: ReadonlyArray<Link>
  readonly issue: IssueHead
  readonly origin: string
  readonly sections: ReadonlyArray<Section>
  readonly sources: ReadonlyArray<{readonly label: string; readonly path: string | undefined}>
  readonly record: IssueRecord
  /** By the name that it had then. */
  readonly paper: Paper
  readonly downloads: ReadonlyArray<Download>
  readonly previous: Link | undefined
  readonly next: Link | undefined
}
