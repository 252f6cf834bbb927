import {type Diagnostic, diagnostic} from '../../diagnostics/diagnostic.ts'
import {fixesBeside} from '../../parse/fixes/fixes.ts'
import type {Workspace} from '../workspace.ts'
import {type ConfigFile, configFiles, isFixes, isImage, isPage, isSource} from './content-files.ts'
import {readTemplates, type Templates} from './read-templates.ts'
import {unreadEntry} from './unread-entry.ts'

/** What there is to build from. Paths of content are relative to `content/`. */
export interface Scan extends Templates {
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
}

/** Look what is there; read the templates, which are few. */
export function scan({content, templates, scripts, overrides, outName, misplaced}: Workspace): Scan {
  const diagnostics: Array<Diagnostic> = []
  const entries = content.list()
  const files = new Set(entries.filter(({kind}) => kind === 'file').map(({path}) => path))
  const sources = [...files].filter(isSource)
  const pasted = sources.filter((path) => /\.txt$/i.test(path))
  const fixes = new Map(pasted.map((path) => [path, fixesBeside(path)] as const).filter(([, path]) => files.has(path)))

  if (misplaced !== undefined) diagnostics.push(diagnostic(outName, 'output-misplaced', misplaced))
  diagnostics.push(...entries.flatMap((entry) => unreadEntry(entry, 'content') ?? []))
  diagnostics.push(...orphans(files, new Set(fixes.values())))
  if (!content.exists()) diagnostics.push(contentMissing)

  const drawn = readTemplates(templates, scripts, overrides)
  return {
    sources,
    fixes,
    images: new Set([...files].filter(isImage)),
    pages: [...files].filter(isPage),
    config: new Set(configFiles.filter((path) => files.has(path))),
    ...drawn,
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

function orphans(files: ReadonlySet<string>, used: ReadonlySet<string>): Array<Diagnostic> {
  return [...files]
    .filter((path) => isFixes(path) && !used.has(path))
    .map((path) =>
      diagnostic(`content/${path}`, 'fixes-orphan', 'Unexpected fixes without their source, expected a .txt beside', {
        note: `旁边没有 ${path.slice(path.lastIndexOf('/') + 1).replace(/fixes\.yaml$/, 'txt')}：请改成与原文同名，或删去。`,
      }),
    )
}
