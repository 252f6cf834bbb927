import {parentPort, workerData} from 'node:worker_threads'
import type {Archive} from '../archive/types.ts'
import {loadConverter} from '../build/drawing/glyphs.ts'
import {stepByStep} from '../build/in-turns.ts'
import {build} from '../build/index.ts'
import {stopped} from '../build/stopped.ts'
import type {BuildMemory, BuildResult, Prospect} from '../build/types.ts'
import {openWorkspace} from '../build/workspace.ts'
import {failureOn} from '../diagnostics/failure-on.ts'
import type {Converter} from '../render/traditional/converter.ts'
import {simplifiedPath} from '../render/traditional/path.ts'
import {anyPageAt} from '../site/lists/page-at.ts'
import type {Page} from '../site/page.ts'
import type {BuilderOptions, BuildReport, BuildRequest, Glance} from './builder.ts'
import type {Draft} from './drafts.ts'
import {type Draw, drawerOf} from './drawing.ts'
import {type Look, lookInSteps, type Saved} from './first-look.ts'
import {findQuestions, registered} from './review/find-questions.ts'

/** The last build, by which what is saved since is looked at. */
interface Base {
  readonly lookAt: (saved: Saved) => Look
  readonly draw: Draw
  readonly converter: Converter | undefined
}

/** The build that is under way, as soon as it knows what its pages are made of. */
interface Ahead {
  readonly pageAt: (path: string) => Page | undefined
  readonly draw: Draw
}

/**
 * Builds, in a thread of its own: the server answers while it works. What the next build may use again is held here and
 * never crosses the border.
 */
function createRunner(options: BuilderOptions, tell: (report: BuildReport) => void) {
  const workspace = openWorkspace(options.site, options.out)
  let memory: BuildMemory | undefined
  let archive: Archive | undefined
  let base: Base | undefined
  let ahead: Ahead | undefined
  /** What was hinted at and no build has seen; and since the one that is under way began. */
  let unseen = emptied()
  let since = emptied()
  /** All that is unseen, looked at; and the build that had begun when it was hinted at last. */
  let current: Look | undefined
  let hintedAt = 0
  let glanced = 0
  let begun = 0
  let looks = 0
  return {runBuild, look, showPages}

  async function runBuild(number: number): Promise<void> {
    begun = number
    since = emptied()
    const result = await buildOnce()
    memory = result.memory
    const {published, diagnostics, cameTo, counts, changed = [], made} = result
    const converter = made?.glyphs && (await loadConverter(made.glyphs))
    const lookAt = made && (await stepByStep(lookInSteps(workspace.content, {...made, parsed: result.memory.parsed})))
    ahead = undefined
    tell({kind: 'built', result: {published, diagnostics, cameTo, counts, changed}})
    // Who was kept from reading has found nothing, and has seen nothing.
    if (diagnostics.some(({ruleId}) => ruleId === 'build-running')) return
    // What failed says nothing of names: what was found last still holds.
    if (made && lookAt) {
      archive = made.site.archive
      base = {lookAt, draw: drawerOf(made.templates, converter), converter}
      unseen = since
      current = undefined
    }
    const left = {diagnostics, parsed: memory.parsed, archive}
    const questions = await stepByStep(findQuestions(left, registered(workspace.content), options.language))
    tell({kind: 'questions', questions: questions.slice(0, most), total: questions.length})
  }

  /** A failure of our own must not end the watch: it is shown like any other finding. */
  async function buildOnce(): Promise<BuildResult> {
    const {version} = options
    try {
      return await build(workspace, {version, register: false, foresee, ...(memory && {memory})})
    } catch (error) {
      return stopped('start', [failureOn('content', error)], memory)
    }
  }

  async function foresee({context, glyphs, templates}: Prospect): Promise<void> {
    const draw = drawerOf(templates, glyphs && (await loadConverter(glyphs)))
    ahead = {pageAt: (path) => anyPageAt(context, path), draw}
    tell({kind: 'foreseen'})
  }

  function look({sources, isMore, ...glance}: Glance): void {
    const open = new Set([...glance.open].map(simplifiedPath))
    for (const hints of new Set([unseen, since])) {
      for (const source of sources) hints.sources.add(source)
      hints.isMore ||= isMore
    }
    current = undefined
    hintedAt = begun
    glanced = glance.number
    if (!base || sources.length === 0) return
    const {draw, lookAt, converter} = base
    const number = ++looks
    try {
      current = lookAt({asked: sources, unseen: unseen.sources, isMore: unseen.isMore})
      const {own, at, search} = current
      const drawn = new Set<string>(own.map(({path}) => path))
      show(own.filter(({path}) => open.has(path)).flatMap(draw))
      show([...open].flatMap((path) => (drawn.has(path) ? [] : (at(path) ?? []))).flatMap(draw))
      show(own.filter(({path}) => !open.has(path)).flatMap(draw))
      // A page that is saved meanwhile comes first.
      setImmediate(() => number === looks && index(search, converter))
    } catch {
      // The build that follows says what is wrong.
    }
  }

  /** A build may have begun since: it has read what this look has seen. */
  function index(search: Look['search'], converter: Converter | undefined): void {
    try {
      show(search().map(({path, bytes}) => ({path: `search/${path}`, bytes: bytes(converter)})))
    } catch {
      // As above.
    }
  }

  /** Whoever opens a page sees what was saved, although its build is yet to come, or goes on. */
  function showPages(paths: ReadonlyArray<string>): void {
    for (const path of new Set(paths.map(simplifiedPath))) {
      try {
        showPage(path)
      } catch {
        // As above.
      }
    }
  }

  /** The build that is under way knows best, of all that was saved before it. */
  function showPage(path: string): void {
    const isNewer = ahead === undefined || since.sources.size > 0
    const guess = isNewer && base ? looked(base)?.at(path) : undefined
    const page = guess ? undefined : ahead?.pageAt(path)
    if (guess && base) show(base.draw(guess))
    else if (page && ahead) show(ahead.draw(page), begun - 1)
  }

  function looked({lookAt}: Base): Look | undefined {
    if (unseen.sources.size === 0) return undefined
    current ??= lookAt({asked: [], unseen: unseen.sources, isMore: unseen.isMore})
    return current
  }

  function show(drafts: ReadonlyArray<Draft>, at = hintedAt): void {
    if (drafts.length > 0) tell({kind: 'drafts', drafts, at, after: glanced})
  }
}

/** Hints of what was changed. */
interface Hints {
  readonly sources: Set<string>
  isMore: boolean
}

function emptied(): Hints {
  return {sources: new Set(), isMore: false}
}

/** More than anybody settles before the next build. */
const most = 1000

const port = parentPort
if (port) {
  const {runBuild, look, showPages} = createRunner(workerData, (report) => port.postMessage(report))
  port.on('message', (request: BuildRequest) => {
    if (request.kind === 'look') look(request)
    else if (request.kind === 'show') {
      showPages(request.paths)
      port.postMessage({kind: 'shown', ticket: request.ticket} satisfies BuildReport)
    } else void runBuild(request.number).then(() => port.postMessage({kind: 'done'} satisfies BuildReport))
  })
}
