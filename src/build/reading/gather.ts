import {readRegistry} from '../../archive/addresses/read-registry.ts'
import {type AddressEntry, type AddressRegistry, registryFile} from '../../archive/addresses/types.ts'
import {archiveInSteps} from '../../archive/index.ts'
import type {DepartmentEntry} from '../../archive/registries.ts'
import type {Archive} from '../../archive/types.ts'
import {parseDepartments} from '../../config/departments.ts'
import {parseConfig} from '../../config/parse.ts'
import {parsePeople} from '../../config/people.ts'
import type {SiteConfig} from '../../config/types.ts'
import type {Diagnostic} from '../../diagnostics/diagnostic.ts'
import type {Files} from '../../io/ports.ts'
import {decode} from '../../parse/encoding/decode.ts'
import {dictionary} from '../../parse/words/dictionary.ts'
import type {ParsedSource} from '../../tree/types.ts'
import {stepByStep, type Tell, takeTurns} from '../in-turns.ts'
import {addressesGone} from '../remembering/address-copy.ts'
import type {Workspace} from '../workspace.ts'
import {configFiles} from './content-files.ts'
import {paperNamesIn} from './paper-names.ts'
import {type ParseMemory, parseSources, readBytes} from './parse-sources.ts'
import {contentEmpty, type Scan, scan} from './scan.ts'

/** What the editors’ folder holds, and the archive that it makes. */
export interface Gathered {
  readonly scanned: Scan
  readonly sources: ReadonlyArray<ParsedSource>
  readonly memory: ParseMemory
  readonly config: SiteConfig
  /** The registry of departments. */
  readonly offices: ReadonlyArray<DepartmentEntry>
  /** Names that one entry of a registry has for another. */
  readonly references: ReturnType<typeof parseDepartments>['references']
  /** The address book, as it was read. */
  readonly registry: AddressRegistry
  readonly addresses: string | undefined
  /** Of `content/pages/`; without a text where it cannot be read. */
  readonly pages: ReadonlyArray<{readonly path: string; readonly text: string | undefined}>
  readonly archive: Archive
  /** What was found in each source by itself, whose names are relative to `content/`. */
  readonly onSources: ReadonlyArray<Diagnostic>
  /** All that was found before the archive. */
  readonly found: ReadonlyArray<Diagnostic>
}

/** The first three steps: scan → parse → archive. */
export async function gather(workspace: Workspace, before: ParseMemory, tell?: Tell): Promise<Gathered> {
  const {content, state, threads} = workspace
  const scanned = scan(workspace)
  const parsed = await parseSources(content, scanned.sources, scanned.fixes, before, {
    ...{tell, threads},
    paperNames: paperNamesIn(content),
  })

  const texts = configFiles.map((path) => readText(content, path, scanned.config.has(path)))
  const [site, departments, people, addresses] = texts.map(({text}) => text)
  const {config, diagnostics: onConfig} = parseConfig(site, 'content/site.yaml')
  const {entries, diagnostics: onDepartments, ...offices} = parseDepartments(departments, 'content/departments.yaml')
  const {entries: persons, diagnostics: onPeople, ...others} = parsePeople(people, 'content/people.yaml')
  const {registry, diagnostics: onAddresses} = readRegistry(addresses)
  const isBookEmpty = texts.some(({diagnostics}) => diagnostics.some(isOfEmptyBook))
  const gone = addressesGone(state, isBookEmpty ? 'empty' : scanned.config.has(registryFile) ? 'there' : 'gone')
  const pages = scanned.pages.map((path) => ({path, ...readText(content, path, true)}))
  await takeTurns()
  const settled = {people: persons, addresses: registry, facing: config.facing, dictionary}
  const archive = await stepByStep(archiveInSteps(parsed.sources, entries, settled))
  return {
    scanned,
    sources: parsed.sources,
    memory: parsed.memory,
    config,
    offices: entries,
    references: [...offices.references, ...others.references],
    registry,
    addresses,
    pages,
    archive,
    onSources: parsed.diagnostics,
    found: [
      ...scanned.diagnostics,
      ...(isBare(workspace, scanned, registry) ? [contentEmpty] : []),
      ...[...texts, ...pages].flatMap(({diagnostics}) => diagnostics.filter(isOfNote)).map(inContent),
      ...onConfig,
      ...onDepartments,
      ...onPeople,
      ...[...onAddresses, ...(gone ? [gone] : [])].map(inContent),
      ...parsed.diagnostics.map(inContent),
    ],
  }
}

/** Has content/ no source, though it should have? Not where the editor withdrew all that was ever published. */
function isBare({content}: Workspace, {sources}: Scan, {entries}: AddressRegistry): boolean {
  if (sources.length > 0 || !content.exists()) return false
  const known = [...entries.values()]
  const closed = new Set<string>(
    known.flatMap(({path, state}) => (state === 'withdrawn' || state === 'moved' ? path : [])),
  )
  const stands = ({path, state}: AddressEntry) =>
    state === 'article' && !closed.has(path.replace(/[^/]+$/, 'index.html'))
  return closed.size === 0 || known.some(stands)
}

/** Is there a finding that forbids to publish? */
export function hasError(diagnostics: ReadonlyArray<Diagnostic>): boolean {
  return diagnostics.some(({severity}) => severity === 'error')
}

/** Parser and archive name files relative to `content/`; people see them from the site’s folder. */
export function inContent(found: Diagnostic): Diagnostic {
  const cause = found.cause ? {cause: {...found.cause, file: `content/${found.cause.file}`}} : {}
  return {...found, file: `content/${found.file}`, ...cause}
}

/** A list that has no entry yet is none to complain of; of an empty address book more is to be said. */
function isOfNote(found: Diagnostic): boolean {
  return !isOfEmptyBook(found) && (found.ruleId !== 'file-empty' || !found.file.endsWith('.yaml'))
}

function isOfEmptyBook({ruleId, file}: Diagnostic): boolean {
  return ruleId === 'file-empty' && file === registryFile
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
