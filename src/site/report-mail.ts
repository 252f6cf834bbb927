import type {Contact} from '../config/types.ts'
import type {Link} from './props/link.ts'

/** What a mail that reports an error is about. */
export interface Reported {
  readonly headline: string
  /** `砚湖时报 2024年3月15日 第二版` */
  readonly place: string
  /** Absolute, where the site has an address. */
  readonly address: string
}

/**
 * A link that opens a mail to the editors, with the article’s address in it; a script fills in the paragraph. Where they
 * are reached by phone or on a page, it leads there.
 */
export function reportMail(contact: Contact, {headline, place, address}: Reported): Link {
  if (contact.path.startsWith('tel:')) return {label: `报告差错：${contact.label}`, path: contact.path}
  if (!contact.path.startsWith('mailto:')) return {label: '报告差错', path: contact.path}
  const subject = `更正：${headline}（${place}）`
  const body = [`地址：${address}`, '段落：', '差错：', '应为：', ''].join('\r\n')
  const path = `mailto:${encodeURI(wellFormed(contact.label))}?subject=${encoded(subject)}&body=${encoded(body)}`
  return {label: '报告差错', path}
}

function encoded(text: string): string {
  return encodeURIComponent(wellFormed(text))
}

/** Half of a pair has no bytes. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd')
}
