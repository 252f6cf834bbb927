import {type Diagnostic, diagnostic} from '../../diagnostics/diagnostic.ts'
import {isPassedOver} from '../../io/passed-over.ts'
import {FileError, type Files} from '../../io/ports.ts'
import {whyInChinese} from '../../io/why.ts'
import {decode} from '../../parse/encoding/decode.ts'
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
        if (path.endsWith('.eta')) templates.set(path, textOf(path, folder.read(path)))
        else if (path.startsWith('assets/')) assets.set(path, published(path, folder.read(path)))
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

  /** In whatever encoding it was saved; one that holds nothing draws nothing, and icons of a font are its own affair. */
  function textOf(path: string, bytes: Uint8Array): string {
    const {text, diagnostics: found} = decode(`templates/${path}`, bytes)
    diagnostics.push(...found.filter(({ruleId}) => /^(?:encoding|file-binary)/.test(ruleId)))
    return text ?? ''
  }

  /** The package’s stylesheets are written for people, and published for browsers; one that was changed is published as it is. */
  function published(path: string, bytes: Uint8Array): Uint8Array {
    if (!path.endsWith('.css')) return bytes
    const text = textOf(path, bytes)
    const isOwn = own.kindOf(path) === 'file' && text === new TextDecoder().decode(own.read(path))
    return new TextEncoder().encode(isOwn ? tightCss(text) : text)
  }
}

/** The scripts that a site has. */
const siteScripts = ['page.js', 'site.js', 'search.js', 'hits.js', 'moved.js'] as const

function inOrder<T>(map: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  return new Map([...map].sort(([a], [b]) => (a < b ? -1 : 1)))
}
