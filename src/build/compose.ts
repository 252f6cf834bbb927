import {printRegistry} from '../archive/addresses/print-registry.ts'
import {readRegistry} from '../archive/addresses/read-registry.ts'
import {registerPages} from '../archive/addresses/register-pages.ts'
import type {AddressRegistry} from '../archive/addresses/types.ts'
import {buildArchive} from '../archive/index.ts'
import {findMisnamed} from '../archive/misnamed.ts'
import type {DepartmentEntry} from '../archive/registries.ts'
import type {Archive} from '../archive/types.ts'
import {parseDepartments} from '../config/departments.ts'
import {parseConfig} from '../config/parse.ts'
import {parsePeople} from '../config/people.ts'
import {type Diagnostic, diagnostic} from '../diagnostics/diagnostic.ts'
import type {RuleId} from '../diagnostics/rules.ts'
import type {Files} from '../io/ports.ts'
import {decode} from '../parse/decode.ts'
import {isWord} from '../parse/words.ts'
import {type ArchiveIndex, indexArchive} from '../search/index-files.ts'
import {checkTexts, picturesOf} from '../site/check-texts.ts'
import {buildFiles} from '../site/files/index.ts'
import {buildSite, openSite, type SiteSources} from '../site/index.ts'
import {presenterOf} from '../site/present.ts'
import type {ParsedSource} from '../tree/types.ts'
import {digestOf} from './digest.ts'
import {type Glyphs, glyphsOf, turningOf} from './glyphs.ts'
import {type Tell, takeTurns} from './in-turns.ts'
import {type Made, type Output, outputsOf} from './outputs.ts'
import {type ParseMemory, parseSources, readBytes} from './parse-sources.ts'
import {findPictures} from './pictures.ts'
import {configFiles, type Scan, scan} from './scan.ts'
import type {Workspace} from './workspace.ts'

/** What the site is to be, before anything is drawn or written. */
export interface Composition {
  readonly scanned: Scan
  /** Empty where an error stands. */
  readonly outputs: ReadonlyArray<Output>
  readonly issues: number
  readonly articles: number
  /** Facing pages are drawn from them. */
  readonly sources: ReadonlyArray<ParsedSource>
  /** Sources that could not be read. */
  readonly unread: number
  /** Absent where an error stands. */
  readonly archive: Archive | undefined
  /** Absent where an error stands, and where the site has no pages in traditional characters. */
  readonly glyphs?: Glyphs | undefined
  /** What its pages are made of; absent where an error stands. */
  readonly site?: SiteSources
  /** By which it is searched; likewise. */
  readonly index?: ArchiveIndex
  /** The address book, as it was read. */
  readonly registry?: AddressRegistry
  /** The registry of departments. */
  readonly offices?: ReadonlyArray<DepartmentEntry>
  /** The address book as it was read, and as it is to be; absent where an error stands. */
  readonly addresses: {readonly before: string | undefined; readonly next: string} | undefined
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
  const {content, threads} = workspace
  const scanned = scan(workspace)
  const parsed = await parseSources(content, scanned.sources, scanned.fixes, before, {tell, threads})

  const texts = configFiles.map((path) => readText(content, path, scanned.config.has(path)))
  const [site, departments, people, addresses] = texts.map(({text}) => text)
  const {config, diagnostics: onConfig} = parseConfig(site, 'content/site.yaml')
  const {entries, diagnostics: onDepartments, ...offices} = parseDepartments(departments, 'content/departments.yaml')
  const {entries: persons, diagnostics: onPeople, ...others} = parsePeople(people, 'content/people.yaml')
  const references = [...offices.references, ...others.references]
  const {registry, diagnostics: onAddresses} = readRegistry(addresses)
  const pages = scanned.pages.map((path) => ({path, ...readText(content, path, true)}))

  const found = [
    ...scanned.diagnostics,
    ...[...texts, ...pages].flatMap(({diagnostics}) => diagnostics.filter(isOfNote)).map(inContent),
    ...onConfig,
    ...onDepartments,
    ...onPeople,
    ...onAddresses.map(inContent),
    ...parsed.diagnostics.map(inContent),
  ]
  const {memory} = parsed
  await takeTurns()
  const archive = buildArchive(parsed.sources, entries, {people: persons, addresses: registry, facing: config.facing})
  const read = {
    issues: archive.issues.length,
    articles: archive.articles.length,
    unread: scanned.sources.length - parsed.sources.length,
    sources: parsed.sources,
  }
  if (hasError(found)) {
    const diagnostics = [...found, ...archive.diagnostics.filter(isOfItself).map(inContent)]
    return {scanned, outputs: [], ...read, archive: undefined, addresses: undefined, diagnostics, memory}
  }
  const markdown = pages.flatMap(({path, text}) =>
    text === undefined ? [] : [{path: path.slice('pages/'.length), text}],
  )
  const pictures = findPictures(content, scanned.images, parsed.sources, {archive, pages: picturesOf(markdown)})
  const digests = new Map([...memory].map(([path, {digest}]) => [path, digest]))
  const findings = [...parsed.diagnostics, ...archive.diagnostics, ...pictures.diagnostics]
  const sources = {archive, config, pages: markdown, images: pictures.images, facing: {digests, findings}, isWord}
  await takeTurns()
  const opened = openSite(sources)
  const built = buildSite(sources, opened)
  await takeTurns()
  const glyphs = glyphsOf(config, archive)
  const index = indexArchive(archive, digestOf, {
    turning: turningOf(glyphs),
    shown: presenterOf(config),
  })
  const indexed = index.files.map(
    ({path, key, bytes, isTurned}): Made => ({
      ...{kind: 'made', path: `search/${path}`, origin: key, make: bytes},
      script: isTurned ? 'traditional' : undefined,
    }),
  )
  const files = {assets: scanned.assets, copies: pictures.copies, made: indexed}
  const outputs = outputsOf(built, buildFiles(opened, built), files)
  await takeTurns()
  const onTexts = checkTexts(markdown, new Set(outputs.map(({path}) => path)))
  const closed = registerPages(
    archive.addresses,
    built.map(({path}) => path),
  )
  const onArchive = hasError(archive.diagnostics)
    ? archive.diagnostics
    : [...archive.diagnostics, ...closed.diagnostics]
  const diagnostics = [
    ...found,
    ...findMisnamed(references, entries, archive),
    ...[...onArchive, ...pictures.diagnostics, ...onTexts].map(inContent),
    ...clashes(outputs, workspace.outName),
  ]
  const next = printRegistry(closed.registry)
  return {
    scanned,
    outputs,
    ...read,
    archive,
    glyphs,
    index,
    site: sources,
    registry,
    offices: entries,
    addresses: {before: addresses, next},
    diagnostics,
    memory,
  }
}

/** Is there a finding that forbids to publish? */
export function hasError(diagnostics: ReadonlyArray<Diagnostic>): boolean {
  return diagnostics.some(({severity}) => severity === 'error')
}

/** Does a finding hold whatever else is mended? What rests on all sources, or on the address book, waits for them. */
function isOfItself({ruleId}: Diagnostic): boolean {
  return !ruleId.startsWith('address') && !restOnAll.includes(ruleId)
}

const restOnAll: ReadonlyArray<RuleId> = [
  'issues-missing',
  'issue-number-repeated',
  'issue-day-repeated',
  'jump-orphan',
  'correction-unclear',
  'department-ambiguous',
  'person-ambiguous',
]

/** A list that has no entry yet is none to complain of. */
function isOfNote({ruleId, file}: Diagnostic): boolean {
  return ruleId !== 'file-empty' || !file.endsWith('.yaml')
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

function clashes(outputs: ReadonlyArray<Output>, outName: string): Array<Diagnostic> {
  const seen = new Set<string>()
  return outputs.flatMap(({path}) => {
    if (!seen.has(path)) {
      seen.add(path)
      return []
    }
    return [diagnostic(`${outName}/${path}`, 'address-taken', 'Unexpected second file at this address, expected one')]
  })
}
