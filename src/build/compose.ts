import {buildArchive} from '../archive/index.ts'
import {parseDepartments} from '../config/departments.ts'
import {parseConfig} from '../config/parse.ts'
import {type Diagnostic, diagnostic} from '../diagnostics/diagnostic.ts'
import type {Files} from '../io/ports.ts'
import {decode} from '../parse/decode.ts'
import {buildSite} from '../site/index.ts'
import type {Tell} from './in-turns.ts'
import {type Output, outputsOf} from './outputs.ts'
import {type ParseMemory, parseSources, readBytes} from './parse-sources.ts'
import {type Scan, scan} from './scan.ts'
import type {Workspace} from './workspace.ts'

/** What the site is to be, before anything is drawn or written. */
export interface Composition {
  readonly scanned: Scan
  /** Empty where an error stands. */
  readonly outputs: ReadonlyArray<Output>
  readonly articles: number
  /** Files are named relative to the site. */
  readonly diagnostics: ReadonlyArray<Diagnostic>
  readonly memory: ParseMemory
}

/** The first four steps: scan → parse → archive → pages. With an error the later ones would only repeat it. */
export async function compose(
  workspace: Workspace,
  before: ParseMemory = new Map(),
  tell?: Tell,
): Promise<Composition> {
  const {content} = workspace
  const scanned = scan(workspace)
  const parsed = await parseSources(content, scanned.sources, before, tell)

  const site = readText(content, 'site.yaml', scanned.config.site)
  const departments = readText(content, 'departments.yaml', scanned.config.departments)
  const {config, diagnostics: onConfig} = parseConfig(site.text, 'content/site.yaml')
  const {entries, diagnostics: onDepartments} = parseDepartments(departments.text, 'content/departments.yaml')
  const pages = scanned.pages.map((path) => ({path, ...readText(content, path, true)}))

  const found = [
    ...scanned.diagnostics,
    ...[site, departments, ...pages].flatMap(({diagnostics}) => diagnostics).map(inContent),
    ...onConfig,
    ...onDepartments,
    ...parsed.diagnostics.map(inContent),
  ]
  const {memory} = parsed
  if (hasError(found)) return {scanned, outputs: [], articles: 0, diagnostics: found, memory}

  const archive = buildArchive(parsed.sources, entries)
  const texts = pages.flatMap(({path, text}) => (text === undefined ? [] : [{path: path.slice('pages/'.length), text}]))
  const outputs = outputsOf(buildSite({archive, config, pages: texts}), scanned.assets)
  const diagnostics = [...found, ...archive.diagnostics.map(inContent), ...clashes(outputs)]
  return {scanned, outputs, articles: archive.articles.length, diagnostics, memory}
}

/** Is there a finding that forbids to publish? */
export function hasError(diagnostics: ReadonlyArray<Diagnostic>): boolean {
  return diagnostics.some(({severity}) => severity === 'error')
}

function readText(
  content: Files,
  path: string,
  isThere: boolean,
): Pick<ReturnType<typeof decode>, 'text' | 'diagnostics'> {
  if (!isThere) return {text: undefined, diagnostics: []}
  const bytes = readBytes(content, path)
  return bytes instanceof Uint8Array ? decode(path, bytes) : {text: undefined, diagnostics: [bytes]}
}

/** Parser and archive name files relative to `content/`; people see them from the site’s folder. */
function inContent(found: Diagnostic): Diagnostic {
  const cause = found.cause ? {cause: {...found.cause, file: `content/${found.cause.file}`}} : {}
  return {...found, file: `content/${found.file}`, ...cause}
}

function clashes(outputs: ReadonlyArray<Output>): Array<Diagnostic> {
  const seen = new Set<string>()
  return outputs.flatMap(({path}) => {
    if (!seen.has(path)) {
      seen.add(path)
      return []
    }
    return [diagnostic(`public/${path}`, 'address-taken', 'Unexpected second file at this address, expected one')]
  })
}
