import {type Diagnostic, diagnostic} from '../../diagnostics/diagnostic.ts'
import {simplifiedName} from '../../tree/simplified.ts'
import {isAddress} from '../ids.ts'
import type {Notice, UrlPath} from '../types.ts'
import {endOf} from './end-of.ts'
import {folderOf} from './folder-of.ts'
import {titleAndReason} from './title-and-reason.ts'
import {type AddressEntry, type AddressRegistry, registryFile} from './types.ts'

/**
 * The registry as it is to be written: what it said, with what has changed. And what stands at the addresses that have
 * no page of their own any more: a pointer, a dated notice, or that nothing is left under this name.
 */
export function finishRegistry(
  before: AddressRegistry,
  changes: ReadonlyArray<AddressEntry>,
): {registry: AddressRegistry; notices: ReadonlyArray<Notice>; diagnostics: ReadonlyArray<Diagnostic>} {
  const entries = new Map(before.entries)
  const standing = new Set<UrlPath>()
  for (const entry of changes) {
    entries.set(entry.path, entry)
    if (entry.state !== 'moved' && entry.state !== 'withdrawn') standing.add(entry.path)
  }
  const notices: Array<Notice> = []
  const diagnostics: Array<Diagnostic> = []
  for (const entry of entries.values()) {
    if (standing.has(entry.path) || entry.state === 'page' || entry.state === 'source') continue
    const {path, state, date} = entry
    const {title, reason} = state === 'withdrawn' ? withdrawnWords(entry) : {title: entry.text, reason: undefined}
    if (state === 'moved') {
      const target = followed(entry)
      if (target) notices.push({path, state, target, date: undefined, title, reason: undefined})
    } else if (state === 'withdrawn') {
      notices.push({path, state, target: undefined, date, title, reason})
      const again = changes.find((each) => each.text === title && isOfOneKind(each, path))
      if (again) diagnostics.push(broughtBack(entry, title, again))
    } else if (state === 'person' && isShared(title)) {
      notices.push({path, state: 'shared', target: undefined, date: undefined, title, reason: undefined})
    } else if (state === 'department' || state === 'person' || state === 'column') {
      notices.push({path, state: 'empty', target: undefined, date: undefined, title, reason: undefined})
      diagnostics.push(emptyFinding(entry))
    }
  }
  return {registry: {...before, entries}, notices, diagnostics}

  /** An article that went with its issue went for the same reason. */
  function withdrawnWords({path, text, date}: AddressEntry): ReturnType<typeof titleAndReason> {
    const {title, reason} = titleAndReason(text)
    const own = `${folderOf(path)}/index.html`
    const issue = isAddress(own) ? entries.get(own) : undefined
    const isWith = issue?.state === 'withdrawn' && issue.date === date
    return {title, reason: reason ?? (isWith ? titleAndReason(issue.text).reason : undefined)}
  }

  /** 王芳, of whom there are two now: 王芳（区财政局）; 王國華, of whom there is 王国华（1956—1957）. */
  function isShared(name: string): boolean {
    const shared = `${simplifiedName(name)}（`
    return changes.some(({state, text}) => state === 'person' && simplifiedName(text).startsWith(shared))
  }

  /** A pointer leads to a page, not to another pointer. */
  function followed(entry: AddressEntry): UrlPath | undefined {
    const end = endOf(entry.path, entries)
    if (end === undefined) return report(entry, `${entry.path} in a circle`)
    return entries.has(end.path) ? end.path : report(entry, end.path)
  }

  function report({line, path}: AddressEntry, target: string): undefined {
    const start = {line: line ?? 1, column: 1}
    const reason = `Unexpected target ${target} of ${path}, expected an address that is on the site`
    const note = '写本站登记过的地址；新文章的地址先生成一次就有。'
    diagnostics.push(
      diagnostic(registryFile, 'address-target-missing', reason, {
        inChinese: `${path} 指到 ${target}，本站没有这个网址`,
        ...{at: {start, end: start}, note},
      }),
    )
    return undefined
  }
}

/** Both are the page of a person, or of a department, or of a column. */
function isOfOneKind({path: one, state}: AddressEntry, other: UrlPath): boolean {
  const folder = /^(?:departments|reporters|columns)\//.exec(other)?.[0]
  return folder !== undefined && one.startsWith(folder) && state !== 'moved' && state !== 'withdrawn'
}

/** A name whose page is withdrawn, and that articles still have: it would stand at another address. */
function broughtBack({path, line}: AddressEntry, name: string, again: AddressEntry): Diagnostic {
  const start = {line: line ?? 1, column: 1}
  const reason = `Unexpected withdrawn for ${path}, expected no article that names ${name}; its page would stand at ${again.path}`
  return diagnostic(registryFile, 'withdrawn-elsewhere', reason, {
    inChinese: `${path} 撤下了，可是还有文章写着“${name}”，它的页会换到 ${again.path}`,
    ...{at: {start, end: start}, actual: name},
    note: `撤下写着“${name}”的文章；或把这一行的 withdrawn 和日期改回 ${again.state}。`,
  })
}

function emptyFinding({path, line, text, state}: AddressEntry): Diagnostic {
  const start = {line: line ?? 1, column: 1}
  const reason = `Unexpected absence of ${text} (${path}), expected articles that name it; a notice stands there`
  const file = state === 'person' ? 'people.yaml' : 'departments.yaml'
  const note =
    state === 'column' ? undefined : `若只是名字写法变了，在 content/${file} 里把“${text}”记作别名，旧地址就会指过去。`
  return diagnostic(registryFile, 'address-empty', reason, {
    inChinese: `“${text}”（${path}）下面没有文章了，那里放了说明`,
    ...{at: {start, end: start}, ...(note && {note})},
  })
}
