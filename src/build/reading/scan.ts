import {type Diagnostic, diagnostic} from '../../diagnostics/diagnostic.ts'
import {isPassedOver} from '../../io/passed-over.ts'
import {type Entry, FileError, type Files} from '../../io/ports.ts'
import {whyInChinese} from '../../io/why.ts'
import {fixesBeside} from '../../parse/fixes/fixes.ts'
import type {Workspace} from '../workspace.ts'
import {tightCss} from './tight-css.ts'
import {unusedTemplates} from './unused-templates.ts'

/** What there is to build from. Paths of content are relative to `content/`. */
export interface Scan {
  /** Bulletins, and articles written as Markdown, in order. */
  readonly sources: ReadonlyArray<string>
  /** What editors settled beside a source, by its path. */
  readonly fixes: ReadonlyMap<string, string>
  /** Pictures that a source may refer to. */
  readonly images: ReadonlySet<string>
  /** `pages/**.md`, in order. */
  readonly pages: ReadonlyArray<string>
  /** `site.yaml` and what else the editors have settled, where it is. */
  readonly config: ReadonlySet<ConfigFile>
  /** By file name: `article.eta`. */
  readonly templates: ReadonlyMap<string, string>
  /** By address: `assets/style.css`. */
  readonly assets: ReadonlyMap<string, Uint8Array>
  readonly diagnostics: ReadonlyArray<Diagnostic>
}

/** What the editors settle, beside the sources. */
export const configFiles = ['site.yaml', 'departments.yaml', 'people.yaml', 'addresses.tsv'] as const

export type ConfigFile = (typeof configFiles)[number]

/** Look what is there; read the templates, which are few. */
export function scan({content, templates, scripts, overrides, outName, misplaced}: Workspace): Scan {
  const diagnostics: Array<Diagnostic> = []
  const entries = content.list()
  const files = new Set(entries.filter(({kind}) => kind === 'file').map(({path}) => path))
  const sources = [...files].filter((path) => isSource(path))
  const pasted = sources.filter((path) => /\.txt$/i.test(path))
  const fixes = new Map(pasted.map((path) => [path, fixesBeside(path)] as const).filter(([, path]) => files.has(path)))

  if (misplaced !== undefined) diagnostics.push(diagnostic(outName, 'output-misplaced', misplaced))
  for (const entry of entries) diagnostics.push(...findingsOn(entry, 'content'))
  diagnostics.push(...orphans(files, new Set(fixes.values())))
  if (!content.exists()) {
    diagnostics.push(contentMissing)
  }

  const drawn = readTemplates(templates, scripts, overrides)
  return {
    sources,
    fixes,
    images: new Set([...files].filter((path) => beside.test(path) && !isPassedOver(path))),
    pages: [...files].filter((path) => isPage(path)),
    config: new Set(configFiles.filter((path) => files.has(path))),
    templates: drawn.templates,
    assets: drawn.assets,
    diagnostics: [...diagnostics, ...drawn.diagnostics],
  }
}

/** There is a site, and no issue in it. */
export const contentEmpty = diagnostic(
  'content',
  'content-empty',
  'Unexpected content/ without a source, expected a .txt or .md file',
  {note: '在 content/ 下任一处放入至少一个 .txt（整期文字）或 .md（单篇文章）文件。'},
)

/** There is no site here. */
export const contentMissing = diagnostic(
  'content',
  'content-missing',
  'Unexpected site without content/, expected that folder',
)

function isSource(path: string): boolean {
  return (/\.txt$/i.test(path) || (/\.md$/i.test(path) && !path.startsWith('pages/'))) && !isPassedOver(path)
}

function isPage(path: string): boolean {
  return /^pages\/.+\.md$/.test(path) && !isPassedOver(path)
}

function isFixes(path: string): boolean {
  return path.endsWith('.fixes.yaml') && !isPassedOver(path)
}

function orphans(files: ReadonlySet<string>, used: ReadonlySet<string>): Array<Diagnostic> {
  return [...files]
    .filter((path) => isFixes(path) && !used.has(path))
    .map((path) =>
      diagnostic(`content/${path}`, 'fixes-orphan', 'Unexpected fixes without their source, expected a .txt beside', {
        note: `旁边没有 ${path.slice(path.lastIndexOf('/') + 1).replace(/fixes\.yaml$/, 'txt')}：请改成与原文同名，或删去。`,
      }),
    )
}

/** What stands beside sources and is not read, without a word. */
const beside = /\.(?:avif|gif|jpe?g|png|svg|tiff?|webp|bmp)$/i

function findingsOn({path, kind}: Entry, folder: string): Array<Diagnostic> {
  if (isPassedOver(path)) return []
  const file = path === '.' ? folder : `${folder}/${path}`
  switch (kind) {
    case 'file': {
      const isRead = isSource(path) || isFixes(path) || isPage(path) || isConfig(path)
      if (isRead || beside.test(path) || folder !== 'content') return []
      const note = '各期文字以 .txt 结尾，单篇文章以 .md 结尾，页面是 content/pages/名称.md；其他文件请放到别处。'
      return [
        diagnostic(file, 'file-ignored', 'Unexpected kind of file, expected .txt or .md; it is not on the site', {
          note,
        }),
      ]
    }
    case 'folder':
      return isSource(path)
        ? [
            diagnostic(file, 'file-unreadable', 'Unexpected folder named like a source, expected a file', {
              inChinese: '这是文件夹，名字却像一期报纸',
              note: '给文件夹改名，去掉末尾的 .txt 或 .md。',
            }),
          ]
        : isNamedRead(path, folder)
          ? [
              diagnostic(file, 'file-unreadable', 'Unexpected folder where a file is read, expected a file', {
                inChinese: '这里要的是文件，却是一个文件夹',
                note: '把文件夹里的内容写进同名的文件，或给文件夹改名。',
              }),
            ]
          : []
    case 'link-outside':
      return [
        diagnostic(file, 'link-outside', `Unexpected link out of ${folder}/, expected a file inside`, {
          inChinese: `链接指到 ${folder}/ 外面去了`,
          note: copyIt,
        }),
      ]
    case 'link-folder':
      return [
        diagnostic(file, 'link-outside', 'Unexpected link to a folder, expected the folder itself', {
          inChinese: '链接指向一个文件夹',
          note: copyIt,
        }),
      ]
    case 'link-dangling':
      return [
        diagnostic(file, 'file-unreadable', 'Unexpected link to nothing, expected a file', {
          inChinese: '链接指的文件不存在',
          note: copyIt,
        }),
      ]
    case 'unreadable':
      return [
        diagnostic(file, 'file-unreadable', 'Unexpected refusal to list this folder, expected one that can be read', {
          inChinese: '这个文件夹打不开，或者不是文件夹',
        }),
      ]
    case 'other':
      return isSource(path) || isNamedRead(path, folder)
        ? [
            diagnostic(file, 'file-unreadable', 'Unexpected pipe, socket or device, expected a file', {
              inChinese: '这不是普通文件',
            }),
          ]
        : []
    default:
      return kind satisfies never
  }
}

const copyIt = '不跟随链接：请在此放入副本，或删去这个链接。'

function isConfig(path: string): boolean {
  return configFiles.some((name) => name === path)
}

/** Does it bear the name of a registry, of fixes or of a page? Without a word it would be as if it were not there. */
function isNamedRead(path: string, folder: string): boolean {
  return folder === 'content' && (isConfig(path) || isFixes(path) || isPage(path))
}

/** The scripts that a site has. */
const siteScripts = ['page.js', 'site.js', 'search.js', 'hits.js', 'moved.js'] as const

function readTemplates(
  own: Files,
  scripts: Files,
  overrides: Files,
): Pick<Scan, 'templates' | 'assets' | 'diagnostics'> {
  const templates = new Map<string, string>()
  const assets = new Map<string, Uint8Array>()
  const diagnostics: Array<Diagnostic> = []
  for (const name of siteScripts) if (scripts.kindOf(name) === 'file') assets.set(`assets/${name}`, scripts.read(name))
  for (const folder of [own, overrides]) {
    for (const entry of folder.list()) {
      diagnostics.push(...findingsOn(entry, 'templates'))
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

/** The package’s stylesheets are written for people, and published for browsers; one that was changed is published as it is. */
function published(path: string, bytes: Uint8Array, own: Files): Uint8Array {
  if (!path.endsWith('.css') || own.kindOf(path) !== 'file') return bytes
  const text = new TextDecoder().decode(bytes)
  return text === new TextDecoder().decode(own.read(path)) ? new TextEncoder().encode(tightCss(text)) : bytes
}

function inOrder<T>(map: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  return new Map([...map].sort(([a], [b]) => (a < b ? -1 : 1)))
}
