import {type Diagnostic, diagnostic} from '../diagnostics/diagnostic.ts'
import {FileError} from '../io/ports.ts'
import {whyInChinese} from '../io/why.ts'
import {clearStage} from './drawing/stage.ts'
import {takeLock} from './publishing/lock.ts'
import {type Memo, recall} from './remembering/unchanged.ts'
import {noMemory, stopped} from './stopped.ts'
import type {BuildMemory, BuildOptions, BuildResult} from './types.ts'
import {programOf, type Workspace} from './workspace.ts'

/** Build a site: scan → parse → archive → pages → plan → render → publish. An error leaves the output as it was. */
export async function build(workspace: Workspace, options: BuildOptions): Promise<BuildResult> {
  const {content, misplaced, state, processes} = workspace
  const memory = options.memory ?? noMemory
  // Where there is no site, leave no trace, not even a lock.
  if (misplaced !== undefined || !content.exists()) {
    const {scan} = await import('./reading/scan.ts')
    return stopped('sources', scan(workspace).diagnostics, memory)
  }
  try {
    const lock = takeLock(state, processes)
    if (!lock.held) return stopped('start', [runningFinding(workspace, lock.by.pid)], memory)
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
    return stopped('output', [unwritableFinding(workspace, error)], memory)
  }
}

/** What waited to be published and was not, now or when a build was killed. */
function clear({staging}: Workspace): void {
  if (staging !== undefined) clearStage(staging)
}

/** Nothing changed since the last build. */
function recalled({files, issues, articles, kept, diagnostics}: Memo, memory: BuildMemory): BuildResult {
  const counts = {files, issues, unread: 0, articles, rendered: 0, written: 0, kept, removed: 0}
  return {published: true, diagnostics, cameTo: 'output', counts, memory}
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
