import type {AddressRegistry} from '../archive/addresses/types.ts'
import type {DepartmentEntry} from '../archive/registries.ts'
import {type Diagnostic, diagnostic} from '../diagnostics/diagnostic.ts'
import {FileError, type Files} from '../io/ports.ts'
import {whyInChinese} from '../io/why.ts'
import type {ArchiveIndex} from '../search/index-files.ts'
import type {OpenSite, SiteSources} from '../site/index.ts'
import {clearStage} from './drawing/stage.ts'
import type {Glyphs} from './glyphs.ts'
import {takeLock} from './lock.ts'
import type {Manifest} from './manifest.ts'
import type {ParseMemory} from './parse-sources.ts'
import {noMemory, stopped} from './stopped.ts'
import {type Memo, recall} from './unchanged.ts'
import {programOf, type Workspace} from './workspace.ts'

/** The steps that take long enough to be watched. */
export type Step = 'parse' | 'render' | 'publish'

export interface BuildOptions {
  /** Changes when the same props and templates may give other bytes: the package’s version. */
  readonly version: string
  /** What the last build of this process left: it spares work and changes nothing. */
  readonly memory?: BuildMemory
  /** False for a preview: what an editor is still writing has no address yet. */
  readonly register?: boolean
  /** Where shards left what they made: it spares work, too. */
  readonly artifacts?: Files
  readonly tell?: (step: Step, done: number, total: number) => void
  /** Told what pages will be made of as soon as that is known: whoever looks at one need not wait until all are made. */
  readonly foresee?: (prospect: Prospect) => Promise<void>
}

/** What the pages of a build that is under way will be made of, unless it fails. */
export interface Prospect {
  readonly context: OpenSite
  readonly glyphs: Glyphs | undefined
  readonly templates: ReadonlyMap<string, string>
}

export interface BuildMemory {
  readonly parsed: ParseMemory
  /** What was published last. */
  readonly manifest: Manifest | undefined
}

export interface BuildResult {
  /** Does the output now show the content as it is? */
  readonly published: boolean
  readonly diagnostics: ReadonlyArray<Diagnostic>
  readonly counts: Counts
  readonly memory: BuildMemory
  /** What its pages are made of and drawn with; absent where an error stands. */
  readonly made?: Made | undefined
  /** What is published otherwise than before, below the output. */
  readonly changed?: ReadonlyArray<string>
}

/** What a build made a site of, for who draws a page of it again. */
export interface Made {
  readonly site: SiteSources
  readonly index: ArchiveIndex
  /** Where its pages stand in traditional characters, too. */
  readonly glyphs: Glyphs | undefined
  readonly templates: ReadonlyMap<string, string>
  /** The address book, as it was read. */
  readonly registry: AddressRegistry
  /** The registry of departments, likewise. */
  readonly offices: ReadonlyArray<DepartmentEntry>
}

export interface Counts {
  readonly files: number
  /** What the files make: several may be one, and one without articles is none. */
  readonly issues: number
  /** Sources that could not be read. */
  readonly unread: number
  readonly articles: number
  /** Drawn, because their keys were new. */
  readonly rendered: number
  readonly written: number
  readonly kept: number
  readonly removed: number
}

/** Build a site: scan → parse → archive → pages → plan → render → publish. An error leaves the output as it was. */
export async function build(workspace: Workspace, options: BuildOptions): Promise<BuildResult> {
  const {content, misplaced, state, processes} = workspace
  const memory = options.memory ?? noMemory
  // Where there is no site, leave no trace, not even a lock.
  if (misplaced !== undefined || !content.exists()) {
    const {scan} = await import('./scan.ts')
    return stopped(scan(workspace).diagnostics, memory)
  }
  try {
    const lock = takeLock(state, processes)
    if (!lock.held) return stopped([runningFinding(workspace, lock.by.pid)], memory)
    try {
      clear(workspace)
      state.create('.gitignore', new TextEncoder().encode('*\n'))
      const {memo, untouched} =
        options.memory || options.register === false
          ? {memo: undefined, untouched: false}
          : recall(workspace, programOf(workspace, options.version))
      if (memo) return recalled(memo, memory)
      // Parser and templates take their time to load, which a build that has nothing to do can spare.
      const {buildAnew} = await import('./build-anew.ts')
      return await buildAnew(workspace, memory, options, untouched)
    } finally {
      clear(workspace)
      lock.release()
    }
  } catch (error) {
    if (!(error instanceof FileError)) throw error
    return stopped([unwritableFinding(workspace, error)], memory)
  }
}

/** What waited to be published and was not, now or when a build was killed. */
function clear({staging}: Workspace): void {
  if (staging !== undefined) clearStage(staging)
}

/** Nothing changed since the last build. */
function recalled({files, issues, articles, kept, diagnostics}: Memo, memory: BuildMemory): BuildResult {
  const counts = {files, issues, unread: 0, articles, rendered: 0, written: 0, kept, removed: 0}
  return {published: true, diagnostics, counts, memory}
}

function runningFinding({outName, state}: Workspace, pid: number): Diagnostic {
  const reason = `Unexpected second build, expected one at a time (process ${pid} is building)`
  return diagnostic(outName, 'build-running', reason, {
    inChinese: `另一个生成正在进行（进程 ${pid}）`,
    note: `请等它结束。若确无别的生成在进行，删去 ${state.name}/lock。`,
  })
}

/** What benbao remembers lies beside the output, and may be another user’s, too: `.benbao/public/lock`. */
function unwritableFinding({outName, state}: Workspace, error: FileError): Diagnostic {
  const isOfState = error.folder !== '' && error.folder === state.name
  const folder = isOfState ? state.name.replace(/^.*[\\/](?=\.benbao[\\/])/, '').replaceAll('\\', '/') : outName
  return diagnostic(`${folder}/${error.path}`, 'output-unwritable', `Unexpected failure to write (${error.message})`, {
    inChinese: `写不进去（${whyInChinese(error)}）`,
    note: '请检查文件夹的权限和磁盘空间，再次生成会接着完成。',
  })
}
