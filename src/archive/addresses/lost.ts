import {type Diagnostic, diagnostic} from '../../diagnostics/diagnostic.ts'
import {pushTo} from '../push-to.ts'
import {folderOf} from './folder-of.ts'
import {type AddressEntry, registryFile} from './types.ts'

/**
 * Addresses whose article is gone. Where the editor withdrew or moved the whole issue, they go with it; else they are
 * errors, one for an issue: a page that was published does not vanish unless the editor says so.
 */
export function lostAddresses(
  articles: ReadonlyArray<AddressEntry>,
  issues: ReadonlyArray<AddressEntry>,
  closed: ReadonlyMap<string, AddressEntry>,
): {entries: ReadonlyArray<AddressEntry>; diagnostics: ReadonlyArray<Diagnostic>} {
  const entries: Array<AddressEntry> = []
  const folders = new Map<string, Array<AddressEntry>>()
  for (const entry of [...articles, ...issues]) {
    const folder = folderOf(entry.path)
    const whole = closed.get(folder)
    if (whole?.state === 'withdrawn') entries.push({...entry, state: 'withdrawn', date: whole.date})
    else if (whole?.state === 'moved') entries.push({...entry, state: 'moved', target: whole.target})
    else pushTo(folders, folder, entry)
  }
  return {entries, diagnostics: [...folders].map(([folder, list]) => finding(folder, list))}
}

function finding(folder: string, list: ReadonlyArray<AddressEntry>): Diagnostic {
  const whole = list.find(({path}) => path.endsWith('/index.html'))
  const first = whole ?? list[0]
  const paths = list.map(({path}) => path)
  const shown = paths.length > 3 ? [...paths.slice(0, 3), `… (${paths.length})`] : paths
  const reason =
    paths.length === 1
      ? `Unexpected loss of the published address ${first?.path}, expected its text, withdrawn or moved`
      : `Unexpected loss of ${paths.length} published addresses below ${folder}/, expected their texts, withdrawn or moved`
  const start = {line: first?.line ?? 1, column: 1}
  return diagnostic(registryFile, 'address-lost', reason, {
    inChinese:
      paths.length === 1
        ? `发布过的网址 ${first?.path} 没有内容了`
        : `${folder}/ 下有 ${paths.length} 个发布过的网址没有内容了`,
    at: {start, end: start},
    actual: `${shown.join(', ')}${list[0]?.text ? ` ${list[0].text}` : ''}`,
    note: whole
      ? '把原文放回 content/；或在这一行把 issue 改成“withdrawn 年-月-日”（整期撤下，写撤下的日期），或“moved 新的网址”（以 /index.html 结尾）。'
      : '把原文放回 content/；或在这一行把 article 改成“withdrawn 年-月-日”（撤稿，写撤下的日期），或“moved 新的网址”。',
  })
}
