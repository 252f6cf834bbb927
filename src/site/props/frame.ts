import type {Paper} from '../records/paper.ts'
import type {Feed, Link} from './link.ts'

/** What every page carries. */
export interface Framed {
  /** The same record on all pages of a section. */
  readonly site: SiteFrame
  /** For `<title>` */
  readonly title: string
  readonly description: string
  /** Absent where the site has no address of its own. */
  readonly canonical: string | undefined
}

export interface SiteFrame {
  /** 报名 */
  readonly title: string
  readonly home: string
  readonly stylesheet: string
  readonly script: string
  /** Runs before a page is drawn; `script` runs when it is. */
  readonly pageScript: string
  /** The page that searches. */
  readonly search: string
  /** Absent where the site has no address of its own. */
  readonly openSearch: string | undefined
  readonly nav: ReadonlyArray<NavItem>
  /** What an edition that is not for the public says of itself on every page. */
  readonly closed: string | undefined
  /** Whether pages stand a second time, in traditional characters. */
  readonly traditional: boolean
  readonly paper: Paper
  /** Of the whole site; none where it has no address. */
  readonly feeds: ReadonlyArray<Feed>
  readonly colophon: Colophon
}

export interface NavItem extends Link {
  readonly current: boolean
}

export interface Colophon {
  /** 刊号 or 准印证 */
  readonly serialName: string
  /** 主办 or 编印 */
  readonly publisherName: string
  readonly publisher: string | undefined
  /** 发送对象, 印刷, 印数, as far as they are said. */
  readonly printing: ReadonlyArray<{readonly name: string; readonly value: string}>
  readonly place: string | undefined
  /** Without that name. */
  readonly serial: string | undefined
  /** A mail address, a phone number or a page. */
  readonly contact: Link | undefined
  /** 备案, with the register that the law wants it to lead to. */
  readonly filing: {readonly label: string; readonly register: string | undefined} | undefined
}
