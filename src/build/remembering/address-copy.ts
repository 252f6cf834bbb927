import {readRegistry} from '../../archive/addresses/read-registry.ts'
import {type AddressEntry, type AddressRegistry, registryFile} from '../../archive/addresses/types.ts'
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
  const copy = placeOfCopy(state)
  const reason = `Unexpected ${what}, expected a line for each published address; ${hasCopy ? `as it was last, it is in ${copy}` : 'benbao has no copy of it'}`
  const inChinese = book === 'gone' ? '地址簿不见了' : '地址簿是空的'
  return diagnostic(registryFile, 'addresses-gone', reason, {
    inChinese: `${inChinese}，里面应有每个发布过的网址；${hasCopy ? `最近登记的一份还在 ${copy}` : 'benbao 没有留底'}`,
  })
}

/**
 * The addresses that are in the book as it was registered last, and no longer in the book: their lines were deleted, or
 * lost in a merge, and what stands there would be taken away, or be another text's. Where this build would register the
 * same again (`next`), nothing is lost: an older book was put back, and the sources are as they were.
 */
export function addressesMissing(
  state: Files,
  {registry, text, next}: {registry: AddressRegistry; text: string | undefined; next: AddressRegistry},
): Diagnostic | undefined {
  if (text === undefined || state.kindOf(registryFile) !== 'file') return undefined
  const last = new TextDecoder().decode(state.read(registryFile))
  if (last === text) return undefined
  const known = readRegistry(last).registry.entries.values()
  const missing = Array.from(known).flatMap((entry) =>
    registry.entries.has(entry.path) || isSame(entry, next.entries.get(entry.path)) ? [] : [entry.path],
  )
  if (missing.length === 0) return undefined
  const shown = missing.length > most ? [...missing.slice(0, most), '…'] : missing
  const reason = `Unexpected loss of ${missing.length} of the registered addresses, expected a line for each; as it was last, the book is in ${placeOfCopy(state)}`
  return diagnostic(registryFile, 'addresses-missing', reason, {
    inChinese: `地址簿少了 ${missing.length} 个登记过的网址；最近登记的一份还在 ${placeOfCopy(state)}`,
    expected: shown.join(', '),
  })
}

function isSame(entry: AddressEntry, next: AddressEntry | undefined): boolean {
  return (
    next?.state === entry.state &&
    next.target === entry.target &&
    next.fingerprint === entry.fingerprint &&
    next.anchors === entry.anchors &&
    (entry.fingerprint !== undefined || next.text === entry.text)
  )
}

/** So many of the missing are named. */
const most = 5

/** As an editor finds it: `.benbao/public/addresses.tsv`. */
function placeOfCopy({name}: Files): string {
  return `${name.replace(/^.*[\\/](?=\.benbao[\\/])/, '').replaceAll('\\', '/')}/${registryFile}`
}
