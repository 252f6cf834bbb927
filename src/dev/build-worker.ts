import {parentPort, workerData} from 'node:worker_threads'
import type {Archive} from '../archive/types.ts'
import {loadConverter} from '../build/glyphs.ts'
import {type BuildMemory, type BuildResult, build} from '../build/index.ts'
import {stopped} from '../build/stopped.ts'
import {openWorkspace} from '../build/workspace.ts'
import {failureOn} from '../diagnostics/failure-on.ts'
import {createRenderer, type Render} from '../render/index.ts'
import type {Converter} from '../render/traditional/converter.ts'
import {simplifiedPath, traditionalPath} from '../render/traditional/path.ts'
import type {Page} from '../site/page.ts'
import type {BuilderOptions, BuildReport, BuildRequest, Glance} from './builder.ts'
import type {Draft} from './drafts.ts'
import {type Look, openLook, type Saved} from './first-look.ts'
import {findQuestions, registered} from './review/find-questions.ts'

/**
 * Builds, in a thread of its own: the server answers while it works. What the next build may use again is held here and
 * never crosses the border.
 */
function createRunner(options: BuilderOptions, tell: (report: BuildReport) => void) {
  const workspace = openWorkspace(options.site, options.out)
  let memory: BuildMemory | undefined
  let archive: Archive | undefined
  let lookAt: ((saved: Saved) => Look) | undefined
  /** What was hinted at and no build has seen; and since the one that is under way began. */
  let unseen = emptied()
  let since = emptied()
  let render: Render | undefined
  /** Where the site stands in traditional characters, too. */
  let converter: Converter | undefined
  let begun = 0
  let looks = 0
  return {runBuild, look}

  async function runBuild(number: number): Promise<void> {
    begun = number
    since = emptied()
    const result = await buildOnce()
    memory = result.memory
    const {published, diagnostics, counts, changed = [], made} = result
    tell({kind: 'built', result: {published, diagnostics, counts, changed}})
    // Who was kept from reading has found nothing, and has seen nothing.
    if (diagnostics.some(({ruleId}) => ruleId === 'build-running')) return
    // What failed says nothing of names: what was found last still holds.
    if (made) {
      converter = made.glyphs && (await loadConverter(made.glyphs))
      archive = made.site.archive
      render = createRenderer(made.templates)
      lookAt = openLook(workspace.content, {...made, parsed: memory.parsed})
      unseen = since
    }
    const left = {diagnostics, parsed: memory.parsed, archive}
    const questions = findQuestions(left, registered(workspace.content), options.language)
    tell({kind: 'questions', questions: questions.slice(0, most), total: questions.length})
  }

  /** A failure of our own must not end the watch: it is shown like any other finding. */
  async function buildOnce(): Promise<BuildResult> {
    try {
      return await build(workspace, {version: options.version, register: false, ...(memory && {memory})})
    } catch (error) {
      return stopped([failureOn('content', error)], memory)
    }
  }

  function look({sources, isMore, ...glance}: Glance): void {
    const open = new Set([...glance.open].map(simplifiedPath))
    for (const hints of new Set([unseen, since])) {
      for (const source of sources) hints.sources.add(source)
      hints.isMore ||= isMore
    }
    if (!lookAt || sources.length === 0) return
    const seen = begun
    const number = ++looks
    try {
      const {own, other, search} = lookAt({asked: sources, unseen: unseen.sources, isMore: unseen.isMore})
      const drawn = new Set<string>(own.map(({path}) => path))
      draw(own.filter(({path}) => open.has(path)))
      draw([...open].flatMap((path) => (drawn.has(path) ? [] : (other(path) ?? []))))
      draw(own.filter(({path}) => !open.has(path)))
      // A page that is saved meanwhile comes first.
      setImmediate(() => number === looks && index(search, seen))
    } catch {
      // The build that follows says what is wrong.
    }
  }

  /** A build may have begun since: it has read what this look has seen. */
  function index(search: Look['search'], seen: number): void {
    try {
      show(
        search().map(({path, bytes}) => ({path: `search/${path}`, bytes: bytes(converter)})),
        seen,
      )
    } catch {
      // As above.
    }
  }

  function draw(pages: ReadonlyArray<Page>): void {
    show(pages.flatMap((page) => [...drawn(page)]))
  }

  function* drawn(page: Page): Generator<Draft> {
    if (!render) return
    yield {path: page.path, bytes: encoder.encode(render(page))}
    const twin = converter && traditionalPath(page.path)
    if (twin !== undefined) yield {path: twin, bytes: encoder.encode(render(page, converter))}
  }

  function show(drafts: ReadonlyArray<Draft>, at = begun): void {
    if (drafts.length > 0) tell({kind: 'drafts', drafts, at})
  }
}

const encoder = new TextEncoder()

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
  const {runBuild, look} = createRunner(workerData, (report) => port.postMessage(report))
  port.on('message', (request: BuildRequest) => {
    if (request.kind === 'look') look(request)
    else void runBuild(request.number).then(() => port.postMessage({kind: 'done'} satisfies BuildReport))
  })
}
