import {type Diagnostic, diagnostic} from '../../diagnostics/diagnostic.ts'
import {isPassedOver} from '../../io/passed-over.ts'
import {FileError, type Files} from '../../io/ports.ts'
import {whyInChinese} from '../../io/why.ts'
import {tightCss} from './tight-css.ts'
import {unreadEntry} from './unread-entry.ts'
import {unusedTemplates} from './unused-templates.ts'

/** What pages are drawn with. */
export interface Templates {
  /** By file name: `article.eta`. */
  readonly templates: ReadonlyMap<string, string>
  /** By address: `assets/style.css`. */
  readonly assets: ReadonlyMap<string, Uint8Array>
  readonly diagnostics: ReadonlyArray<Diagnostic>
}

/** Read the package's templates and assets, and over them those of the site. */
export function readTemplates(own: Files, scripts: Files, overrides: Files): Templates {
  const templates = new Map<string, string>()
  const assets = new Map<string, Uint8Array>()
  const diagnostics: Array<Diagnostic> = []
  for (const name of siteScripts) if (scripts.kindOf(name) === 'file') assets.set(`assets/${name}`, scripts.read(name))
  for (const folder of [own, overrides]) {
    for (const entry of folder.list()) {
      const unread = unreadEntry(entry, 'templates')
      if (unread) diagnostics.push(unread)
      const {path, kind} = entry
      if (kind !== 'file' || isPassedOver(path)) continue
      try {
        if (path.endsWith('.eta')) templates.set(path, new TextDecoder().decode(folder.read(path)))
        else if (path.startsWith('assets/')) assets.set(path, published(path, folder.read(path), own))
      } catch (error) {
        if (!(error instanceof FileError)) throw error
        diagnostics.push(
          diagnostic(`templates/${path}`, 'file-unreadable', `Unexpected failure to read: ${error.message}`, {
            inChinese: `文件读不出来（${whyInChinese(error)}）`,
          }),
        )
      }
    }
  }
  const filesOf = (files: Files) =>
    files.list().flatMap(({path, kind}) => (kind === 'file' && !isPassedOver(path) ? [path] : []))
  // A stylesheet may call for another one.
  const styles = [...assets].flatMap(([path, bytes]) =>
    path.endsWith('.css') ? [[path, new TextDecoder().decode(bytes)] as const] : [],
  )
  diagnostics.push(...unusedTemplates(filesOf(overrides), filesOf(own), new Map([...templates, ...styles])))
  return {templates: inOrder(templates), assets: inOrder(assets), diagnostics}
}

/** The scripts that a site has. */
const siteScripts = ['page.js', 'site.js', 'search.js', 'hits.js', 'moved.js'] as const

/** The package’s stylesheets are written for people, and published for browsers; one that was changed is published as it is. */
function published(path: string, bytes: Uint8Array, own: Files): Uint8Array {
  if (!path.endsWith('.css') || own.kindOf(path) !== 'file') return bytes
  const text = new TextDecoder().decode(bytes)
  return text === new TextDecoder().decode(own.read(path)) ? new TextEncoder().encode(tightCss(text)) : bytes
}

function inOrder<T>(map: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  return new Map([...map].sort(([a], [b]) => (a < b ? -1 : 1)))
}
