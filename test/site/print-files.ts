import type {Archive} from '../../src/archive/types.ts'
import type {SiteConfig} from '../../src/config/types.ts'
import {createPrinter} from '../../src/render/files/index.ts'
import type {SiteFile} from '../../src/site/file.ts'
import {buildFiles} from '../../src/site/files/index.ts'
import {buildSite, openSite} from '../../src/site/index.ts'

/** A site’s files, printed. */
export function printFiles(archive: Archive, config: SiteConfig): ReadonlyMap<string, Uint8Array> {
  const print = createPrinter()
  const encoder = new TextEncoder()
  return new Map(
    filesOf(archive, config).map((file) => {
      const printed = print(file)
      return [file.path, printed instanceof Uint8Array ? printed : encoder.encode([...printed].join(''))]
    }),
  )
}

/** The same as text. */
export function printTexts(archive: Archive, config: SiteConfig): ReadonlyMap<string, string> {
  const decoder = new TextDecoder('utf-8', {ignoreBOM: true})
  return new Map([...printFiles(archive, config)].map(([path, bytes]) => [path, decoder.decode(bytes)]))
}

/** A site’s files, as data. */
export function filesOf(archive: Archive, config: SiteConfig): ReadonlyArray<SiteFile> {
  const sources = {archive, config, pages: []}
  const site = openSite(sources)
  return buildFiles(site, buildSite(sources, site))
}
