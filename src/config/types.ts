import type {Language} from '../diagnostics/texts/language.ts'

/** `content/site.yaml`, checked. Every field has a default, so that a folder with one text file is a site. */
export interface SiteConfig {
  /** 报名 */
  readonly title: string
  /** What it was called before. */
  readonly formerly: ReadonlyArray<FormerTitle>
  readonly description: string
  /** Where the site will stand, with a closing `/`; only absolute links need it. */
  readonly url: string | undefined
  /** 出版地 */
  readonly place: string | undefined
  /** 主办单位 */
  readonly publisher: string | undefined
  /** 刊号 or 准印证, as it is to be printed. */
  readonly serial: string | undefined
  /** 发送对象, 印刷单位, 印数: what an edition with a 准印证 must say besides. */
  readonly recipients: string | undefined
  readonly printer: string | undefined
  readonly copies: string | undefined
  /** A mail address for corrections. */
  readonly contact: Contact | undefined
  /** How half-width punctuation of Chinese text is shown; the text itself stays as it was printed. */
  readonly punctuation: 'as-printed' | 'full-width'
  /** ICP备案 line. */
  readonly filing: string | undefined
  /** 内部资料: an edition that is not for the public, so nothing invites it. */
  readonly closed: boolean
  /** 原文对照: is each source shown as it was pasted, beside what was understood? */
  readonly facing: boolean
  /** In which benbao speaks to the editors, where their system does not matter. */
  readonly lang: Language | undefined
  /** 繁体: the whole site a second time, in whose traditional characters. */
  readonly traditional: 'standard' | 'taiwan' | 'hong-kong' | undefined
}

/** A name of the paper, and when it had it: years, months or days, both ends. */
export interface FormerTitle {
  readonly title: string
  readonly from: string | undefined
  readonly until: string | undefined
}

/** A mail address, a phone number or a page, and where a link to it leads: mailto:, tel:, https: */
export interface Contact {
  readonly label: string
  readonly path: string
}
