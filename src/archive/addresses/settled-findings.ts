import {type Diagnostic, diagnostic} from '../../diagnostics/diagnostic.ts'
import type {Draft} from '../drafts.ts'
import type {UrlPath} from '../types.ts'
import type {StillThere} from './still-there.ts'
import {type AddressEntry, registryFile} from './types.ts'
import type {Elsewhere} from './withdrawn-elsewhere.ts'

/** A withdrawn article whose text is still in its file. */
export function withheld({source, node}: Draft, entry: AddressEntry): Diagnostic {
  const reason = `Unexpected text of ${entry.path}, expected none; it is withdrawn and not on the site`
  return diagnostic(source.path, 'address-withheld', reason, {
    inChinese: `${entry.path} 已撤下，原文还在文件里，没有发布`,
    at: node.position,
    ...causeOf(entry, 'withdrawn here'),
  })
}

/** A withdrawn article that would be published again, under another address. */
export function broughtBack({entry, candidate: {draft, headline}}: Elsewhere): Diagnostic {
  const reason = `Unexpected text of ${entry.path} in another article, expected none; it is withdrawn, and nothing may be published until this is settled`
  return diagnostic(draft.source.path, 'withdrawn-elsewhere', reason, {
    inChinese: `${entry.path} 已撤下，它的文字又出现在这里`,
    at: draft.node.position,
    actual: headline,
    ...causeOf(entry, 'withdrawn here'),
  })
}

/** An article that stands elsewhere than it was published. */
export function movedElsewhere(entry: AddressEntry, target: UrlPath, {source, node}: Draft): Diagnostic {
  const reason = `Unexpected text of ${entry.path} at ${target}, expected it where it was published; the old address leads there`
  const note = '若不是同一篇，请在 content/addresses.tsv 把旧地址改成 withdrawn 或 moved。'
  return diagnostic(source.path, 'address-moved', reason, {
    inChinese: `${entry.path} 的文章换到了 ${target}，旧网址会指过去`,
    at: node.position,
    actual: entry.text,
    note,
    ...causeOf(entry, 'registered here'),
  })
}

/** What was an article and is a line of the page now, or of another article. */
export function noArticle({entry, target, path, at}: StillThere): Diagnostic {
  const reason = `Unexpected text of ${entry.path} within ${target}, expected an article of its own; the old address leads there`
  return diagnostic(path, 'address-moved', reason, {
    inChinese: `${entry.path} 的文字不再是一篇文章，旧网址会指到 ${target}`,
    ...{at, actual: entry.text},
    note: '原文还在，不必改；若本是一篇文章，把它前后的记号改回来。',
    ...causeOf(entry, 'registered here'),
  })
}

/** A part of an article that is one by itself now. */
export function splitOff(whole: AddressEntry, own: UrlPath, {source, node}: Draft): Diagnostic {
  const reason = `Unexpected part of ${whole.path} by itself, expected one article; it has the address ${own}, and both pages say so`
  return diagnostic(source.path, 'address-split', reason, {
    inChinese: `${whole.path} 的一部分独立成篇，网址是 ${own}，两页互相注明`,
    at: node.position,
    ...causeOf(whole, 'registered here'),
  })
}

function causeOf({line}: AddressEntry, reason: string): Pick<Diagnostic, 'cause'> {
  return line === undefined ? {} : {cause: {file: registryFile, line, column: 1, reason}}
}
