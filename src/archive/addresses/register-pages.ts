import {type Diagnostic, diagnostic} from '../../diagnostics/diagnostic.ts'
import type {UrlPath} from '../types.ts'
import {type AddressEntry, type AddressRegistry, newEntry, registryFile} from './types.ts'

/** A page that a server shows at any address is not at one. */
const unregistered: ReadonlySet<string> = new Set(['404.html'])

/**
 * Register all other pages of the site: lists, years and months, the editor's pages. And see to it that every address
 * that was ever published answers.
 */
export function registerPages(
  registry: AddressRegistry,
  paths: ReadonlyArray<UrlPath>,
): {registry: AddressRegistry; diagnostics: ReadonlyArray<Diagnostic>} {
  const entries = new Map(registry.entries)
  const standing = new Set(paths)
  for (const path of paths)
    if (!entries.has(path) && !unregistered.has(path)) entries.set(path, newEntry(path, 'page', ''))
  const silent = [...registry.entries.values()].filter(({path}) => !standing.has(path))
  return {registry: {...registry, entries}, diagnostics: silent.map(lost)}
}

function lost({path, line, text}: AddressEntry): Diagnostic {
  const start = {line: line ?? 1, column: 1}
  const reason = `Unexpected loss of the published address ${path}, expected a page, withdrawn or moved`
  const note =
    '把原来的页面放回 content/；或在这一行把第二个词改成“withdrawn 年-月-日”（撤下的日期）或“moved 新的网址”。'
  return diagnostic(registryFile, 'address-lost', reason, {
    inChinese: `发布过的网址 ${path} 没有页面了`,
    ...{at: {start, end: start}, ...(text && {actual: text}), note},
  })
}
