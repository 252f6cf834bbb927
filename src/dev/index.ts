import {randomUUID} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {openWorkspace} from '../build/workspace.ts'
import type {DevState} from '../client/dev-state.ts'
import {inLanguage} from '../diagnostics/texts/in-language.ts'
import type {Language} from '../diagnostics/texts/language.ts'
import {createBatcher} from './batcher.ts'
import {type BuildReport, type Built, createBuilder} from './builder.ts'
import {createDrafts} from './drafts.ts'
import {editorLink} from './editor-link.ts'
import {createAudience} from './events.ts'
import {excerptOf} from './excerpt.ts'
import {followChanges} from './follow-changes.ts'
import {createFreshness} from './freshness.ts'
import {createDesk, desk} from './review/answer.ts'
import {createReview} from './review/index.ts'
import {rulesPage} from './rules-page.ts'
import {serve} from './server.ts'

export interface DevOptions {
  readonly site: string
  readonly out: string | undefined
  readonly port: number
  readonly version: string
  /** In which the overlay speaks. */
  readonly language?: Language
  /** What opens a file: a program's name, or an address with {path}, {line} and {column}. */
  readonly editor?: string
  /** Look for changes every so many milliseconds, where the drive does not tell of them. */
  readonly poll?: number
  /** Called where the system refuses to tell of changes: they are looked for every second. */
  readonly unwatched?: (error: unknown) => void
  /** Called before each build, and after it. */
  readonly building: () => void
  readonly built: (result: Built) => void
}

export interface Dev {
  readonly url: string
  /** Where doubts are settled. */
  readonly desk: string
  /** Waits for a build that is under way. */
  close(): Promise<void>
}

/** Build, serve, watch, and build again. A failed build leaves the last good site in the window, with its findings. */
export async function startDev(options: DevOptions): Promise<Dev> {
  const workspace = openWorkspace(options.site, options.out)
  // A page of an earlier run must not take this run’s third build for its own.
  const session = randomUUID().slice(0, 8)
  const freshness = createFreshness(session)
  const language = options.language ?? 'zh'
  const editor = editorLink(options.editor, resolve(options.site)) ?? ''
  const review = createReview(workspace.content, () => batcher.hold(pause))
  const drafts = createDrafts(workspace.out)
  const folders = {content: workspace.content, templates: workspace.overrides}
  let errors: DevState['errors'] = []
  let hints = 0
  /** Does somebody else build into the same folder? */
  let kept = false
  /** Pages of which there are drafts that follow all that was hinted at. */
  const upToDate = new Set<string>()

  const audience = createAudience(
    (view) => {
      const now = {revision: freshness.revision(), doubts: review.count()}
      return {...now, ...freshness.of(view), errors, language, editor}
    },
    // It may have been loaded before something was saved, and be told of only now.
    (path) => void ahead(path),
  )
  const server = await serve(
    {
      out: workspace.out,
      script: readFileSync(bundled('reload.js')),
      audience,
      drafts,
      ahead,
      rules: rulesPage(language),
      desk: createDesk({review, script: readFileSync(bundled('review.js')), language, editor}),
      revision: freshness.revision,
    },
    options.port,
  )
  const {site, out, version} = options
  const root = resolve(site)
  const builder = createBuilder({site: root, out, version, language}, hear)
  const batcher = createBatcher(quiet, rebuild)
  const looker = createBatcher(soon, async (paths) => {
    const sources = [...paths].flatMap((path) => sourceOf(path) ?? [])
    builder.look({sources, isMore: [...paths].some(isMore), open: audience.paths(), number: hints})
  })
  const hint = (path: string): void => {
    hints++
    upToDate.clear()
    batcher.add(path)
    looker.add(path)
  }
  const watcher = await followChanges(root, {hint, poll: options.poll, refused: options.unwatched})
  batcher.add('start')
  await batcher.idle()

  return {
    url: server.url,
    desk: new URL(desk.page, server.url).href,
    async close() {
      await watcher.close()
      await looker.close()
      await batcher.close()
      await builder.close()
      await server.close()
    },
  }

  /** What is to be seen of a page before a build that is to come, or is under way; undefined where there is none. */
  function ahead(path: string): Promise<void> | undefined {
    return batcher.busy() && !upToDate.has(path) ? looker.idle().then(() => builder.show([path])) : undefined
  }

  async function rebuild(): Promise<void> {
    options.building()
    review.building()
    drafts.building()
    await builder.build()
  }

  function hear(report: BuildReport): void {
    if (report.kind === 'drafts') {
      if (report.after === hints) for (const {path} of report.drafts) upToDate.add(path)
      freshness.publish(drafts.put(report.drafts, report.at))
      audience.tell()
    }
    if (report.kind === 'foreseen') void builder.show([...audience.paths()])
    if (report.kind === 'built') show(report.result)
    if (report.kind === 'questions') {
      review.built(report.questions, report.total)
      audience.tell()
    }
  }

  function show(result: Built): void {
    upToDate.clear()
    freshness.publish(drafts.built(result.changed ?? []))
    errors = result.diagnostics
      .filter(({severity}) => severity === 'error')
      .map((found) => {
        const excerpt = excerptOf(folders, found)
        return {...inLanguage(found, language), ...(excerpt && {excerpt})}
      })
    const isKept = isKeptFrom(result)
    // Once is enough, though it is asked again every second.
    if (!isKept || !kept) options.built(result)
    kept = isKept
    audience.tell()
    // They came while it was being built, and are believed no longer than until the next one.
    if (drafts.wait()) batcher.add('drafts')
    // Somebody else builds into the same folder: nothing will change in content/ when they are done, so ask again.
    if (isKept) setTimeout(() => batcher.add('lock'), 1000).unref()
  }
}

function isKeptFrom({diagnostics}: Built): boolean {
  return diagnostics.some(({ruleId}) => ruleId === 'build-running')
}

/** The source that a first look may be had at: content/2024/a.fixes.yaml → 2024/a.txt */
function sourceOf(path: string): string | undefined {
  return /^content\/(?!pages\/)(.+\.(?:txt|md))$/i.exec(path.replace(/\.fixes\.yaml$/, '.txt'))?.[1]
}

/** Is it something else that a build reads: no source, and not what a program puts beside one while it saves? */
function isMore(path: string): boolean {
  return (
    sourceOf(path) === undefined &&
    !/^content\/(?:.*\/)?[^/]*(?:4913|~|\.(?:tmp|temp|swp|swx|bak|part|crswap))$/i.test(path)
  )
}

/** Milliseconds: an editor’s save is several events. */
const quiet = 40
/** Milliseconds: what is half written is looked at again. */
const soon = 8

/** Milliseconds: whoever settles one doubt after another is not to wait for builds. */
const pause = 500

/** Bundled by `npm run compile`, seen from dist/src/dev. */
function bundled(name: string): URL {
  return new URL(`../../client/${name}`, import.meta.url)
}
