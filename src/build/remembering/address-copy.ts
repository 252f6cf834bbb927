import {registryFile} from '../../archive/addresses/types.ts'
import {type Diagnostic, diagnostic} from '../../diagnostics/diagnostic.ts'
import type {Files} from '../../io/ports.ts'
import {replaceFile} from '../../io/replace-file.ts'

/**
 * Keep the address book as it was registered last beside the manifest, `.benbao/public/addresses.tsv`: by it a build knows
 * that there was one, and an editor has it back.
 */
export function keepAddressCopy(state: Files, text: string): void {
  const bytes = new TextEncoder().encode(text)
  const isKept = state.kindOf(registryFile) === 'file' && Buffer.compare(state.read(registryFile), bytes) === 0
  if (!isKept) replaceFile(state, registryFile, bytes)
}

/**
 * That the address book is gone, or holds nothing, of a site that has had one: a build without it would take away what leads
 * on from old addresses, and publish again what is withdrawn. An empty file is none that waits for text.
 */
export function addressesGone(state: Files, book: 'gone' | 'empty' | 'there'): Diagnostic | undefined {
  const hasCopy = state.kindOf(registryFile) === 'file'
  if (book === 'there' || (book === 'gone' && !hasCopy)) return undefined
  const what = book === 'gone' ? 'absence of the address book' : 'empty address book'
  const copy = `${state.name.replace(/^.*[\\/](?=\.benbao[\\/])/, '').replaceAll('\\', '/')}/${registryFile}`
  const reason = `Unexpected ${what}, expected a line for each published address; ${hasCopy ? `as it was last, it is in ${copy}` : 'benbao has no copy of it'}`
  const inChinese = book === 'gone' ? '地址簿不见了' : '地址簿是空的'
  return diagnostic(registryFile, 'addresses-gone', reason, {
    inChinese: `${inChinese}，里面应有每个发布过的网址；${hasCopy ? `最近登记的一份还在 ${copy}` : 'benbao 没有留底'}`,
  })
}
