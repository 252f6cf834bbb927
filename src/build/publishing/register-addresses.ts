import {registryFile} from '../../archive/addresses/types.ts'
import {type Diagnostic, diagnostic} from '../../diagnostics/diagnostic.ts'
import {FileError, type Files} from '../../io/ports.ts'
import {replaceFile} from '../../io/replace-file.ts'
import {whyInChinese} from '../../io/why.ts'

/**
 * Write the address book, where it says something new, before the pages: a kill between the two leaves a promise that
 * the next build keeps, the other way round a page that nobody remembers. Without it nothing may be published.
 */
export function registerAddresses(
  content: Files,
  addresses: {readonly before: string | undefined; readonly next: string} | undefined,
): Diagnostic | undefined {
  if (addresses === undefined || addresses.before === addresses.next) return undefined
  try {
    replaceFile(content, registryFile, new TextEncoder().encode(addresses.next))
    return undefined
  } catch (error) {
    if (!(error instanceof FileError)) throw error
    const reason = `Unexpected failure to write the address book (${error.message})`
    const note = '地址簿随 content/ 保存；请让 benbao 能写这个文件，再次生成。'
    return diagnostic(`content/${registryFile}`, 'addresses-unwritable', reason, {
      inChinese: `地址簿写不进去（${whyInChinese(error)}），因此没有发布`,
      note,
    })
  }
}
