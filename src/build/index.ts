import type {AddressRegistry} from '../archive/addresses/types.ts'
import {type Diagnostic, diagnostic} from '../diagnostics/diagnostic.ts'
import {FileError} from '../io/ports.ts'
import {whyInChinese} from '../io/why.ts'
import type {SiteSources} from '../site/index.ts'
import {decide} from './changes.ts'
import {compose, hasError} from './compose.ts'
import {digestOf} from './digest.ts'
import {takeLock} from './lock.ts'
import type {Manifest} from './manifest.ts'
import {withKeys} from './outputs.ts'
import type {ParseMemory} from './parse-sources.ts'
import {plan} from './plan.ts'
import {publish} from './publish.ts'
import {registerAddresses} from './register-addresses.ts'
import {renderOutputs} from './render-outputs.ts'
import {scan} from './scan.ts'
import {readStanding} from './standing.ts'
import type {Workspace} from './workspace.ts'

/** The steps that take long enough to be watched. */
export type Step = 'parse' | 'render' | 'publish'

export interface BuildOptions {
  /** Changes when the same props and templates may give other bytes: the package’s version. */
  readonly version: string
  /** What the last build of this process left: it spares work and changes nothing. */
  readonly memory?: BuildMemory
  /** False for a preview: what an editor is still writing has no address yet. */
  readonly register?: boolean
  readonly tell?: (step: Step, done: number, total: number) => void
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
  readonly templates: ReadonlyMap<string, string>
  /** The address book, as it was read. */
  readonly registry: AddressRegistry
}

export interface Counts {
  readonly files: number
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
  const memory = options.memory ?? {parsed: new Map(), manifest: undefined}
  // Where there is no site, leave no trace, not even a lock.
  if (misplaced !== undefined || !content.exists()) return stopped(scan(workspace).diagnostics, memory)
  try {
    const lock = takeLock(state, processes)
    if (!lock.held) return stopped([runningFinding(workspace, lock.by.pid)], memory)
    try {
      state.create('.gitignore', new TextEncoder().encode('*\n'))
      return await buildLocked(workspace, memory, options)
    } finally {
      lock.release()
    }
  } catch (error) {
    if (!(error instanceof FileError)) throw error
    return stopped([unwritableFinding(workspace, error)], memory)
  }
}

async function buildLocked(workspace: Workspace, memory: BuildMemory, options: BuildOptions): Promise<BuildResult> {
  const {content, out, outName, state} = workspace
  const {version, tell} = options
  const composed = await compose(workspace, memory.parsed, (done, total) => tell?.('parse', done, total))
  const remember = {parsed: composed.memory, manifest: memory.manifest}
  const read = {files: composed.scanned.sources.length, unread: composed.unread, articles: composed.articles}
  if (hasError(composed.diagnostics)) return stopped(composed.diagnostics, remember, read)

  const {templates} = composed.scanned
  const outputs = withKeys(composed.outputs, digestOf(JSON.stringify([version, ...templates])), version)
  const standing = readStanding(out, state, memory.manifest)
  const before = new Map([...standing.own].map(([path, {key}]) => [path, key]))
  const planned = plan(outputs, ({key}) => key, before)

  const drawn = await renderOutputs(planned.render, templates, composed.sources, (done, total) =>
    tell?.('render', done, total),
  )
  const rendered = drawn.rendered.length
  const found = [...composed.diagnostics, ...drawn.diagnostics]
  if (hasError(found)) return stopped(found, remember, {...read, rendered})

  const {changes, next, diagnostics} = decide({files: out, name: outName}, standing, planned, drawn.rendered)
  const all = [...found, ...diagnostics]
  if (hasError(all)) return stopped(all, remember, {...read, rendered})

  if (options.register !== false) {
    const refusal = registerAddresses(content, composed.addresses)
    if (refusal) return stopped([...all, refusal], remember, {...read, rendered})
  }
  await publish(out, state, standing, next, changes, (done, total) => tell?.('publish', done, total))
  const written = changes.write.length
  const counts = {...read, rendered, written, kept: outputs.length - written, removed: changes.remove.length}
  return {
    published: true,
    diagnostics: all,
    counts,
    memory: {parsed: composed.memory, manifest: next},
    made: composed.site && composed.registry && {site: composed.site, templates, registry: composed.registry},
    changed: [...changes.write.map(({path}) => path), ...changes.remove],
  }
}

function stopped(diagnostics: ReadonlyArray<Diagnostic>, memory: BuildMemory, done?: Partial<Counts>): BuildResult {
  const counts = {files: 0, unread: 0, articles: 0, rendered: 0, written: 0, kept: 0, removed: 0, ...done}
  return {published: false, diagnostics, counts, memory}
}

function runningFinding({outName, state}: Workspace, pid: number): Diagnostic {
  const reason = `Unexpected second build, expected one at a time (process ${pid} is building)`
  return diagnostic(outName, 'build-running', reason, {
    inChinese: `另一个生成正在进行（进程 ${pid}）`,
    note: `请等它结束。若确无别的生成在进行，删去 ${state.name}/lock。`,
  })
}

function unwritableFinding({outName}: Workspace, error: FileError): Diagnostic {
  return diagnostic(`${outName}/${error.path}`, 'output-unwritable', `Unexpected failure to write (${error.message})`, {
    inChinese: `写不进去（${whyInChinese(error)}）`,
    note: '请检查文件夹的权限和磁盘空间，再次生成会接着完成。',
  })
}
