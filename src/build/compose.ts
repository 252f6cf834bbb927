import {printRegistry} from '../archive/addresses/print-registry.ts'
import {registerPages} from '../archive/addresses/register-pages.ts'
import type {AddressRegistry} from '../archive/addresses/types.ts'
import {findMisnamed} from '../archive/people/misnamed.ts'
import type {DepartmentEntry} from '../archive/registries.ts'
import type {Archive} from '../archive/types.ts'
import {type Diagnostic, diagnostic} from '../diagnostics/diagnostic.ts'
import type {RuleId} from '../diagnostics/rules.ts'
import {wordEnds} from '../parse/words/segment.ts'
import {type ArchiveIndex, indexInSteps} from '../search/index/index-files.ts'
import {filesInSteps} from '../site/files/index.ts'
import {openSite, type SiteSources, siteInSteps} from '../site/index.ts'
import {checkTexts, picturesOf} from '../site/own-pages/check-texts.ts'
import {presenterOf} from '../site/wording/present.ts'
import type {ParsedSource} from '../tree/types.ts'
import {digestOf} from './digest.ts'
import {type Glyphs, glyphsOf, turningOf} from './drawing/glyphs.ts'
import {inlineStyle} from './drawing/inline-style.ts'
import {stepByStep, type Tell, takeTurns} from './in-turns.ts'
import {type Made, type Output, outputsOf} from './outputs.ts'
import {findPictures} from './pictures/pictures.ts'
import {gather, hasError, inContent} from './reading/gather.ts'
import type {ParseMemory} from './reading/parse-sources.ts'
import type {Scan} from './reading/scan.ts'
import {addressesMissing} from './remembering/address-copy.ts'
import type {BuildOptions} from './types.ts'
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
  foresee?: BuildOptions['foresee'],
): Promise<Composition> {
  const gathered = await gather(workspace, before, tell)
  const {scanned, memory, config, archive, found, onSources, offices, registry} = gathered
  const read = {
    issues: archive.issues.length,
    articles: archive.articles.length,
    unread: scanned.sources.length - gathered.sources.length,
    sources: gathered.sources,
  }
  if (hasError(found)) {
    const diagnostics = [...found, ...archive.diagnostics.filter(isOfItself).map(inContent)]
    return {scanned, outputs: [], ...read, archive: undefined, addresses: undefined, diagnostics, memory}
  }
  const markdown = gathered.pages.flatMap(({path, text}) =>
    text === undefined ? [] : [{path: path.slice('pages/'.length), text}],
  )
  const pictures = findPictures(workspace.content, scanned.images, gathered.sources, {
    archive,
    pages: picturesOf(markdown),
  })
  const digests = new Map([...memory].map(([path, {digest}]) => [path, digest]))
  const findings = [...onSources, ...archive.diagnostics, ...pictures.diagnostics]
  const style = inlineStyle(scanned.assets, ['assets/style.css', 'assets/lists.css'])
  const sources = {
    archive,
    config,
    pages: markdown,
    images: pictures.images,
    facing: {digests, findings},
    wordEnds,
    style,
  }
  await takeTurns()
  const opened = openSite(sources)
  const glyphs = glyphsOf(config, archive)
  if (!hasError(archive.diagnostics)) await foresee?.({context: opened, glyphs, templates: scanned.templates})
  const built = await stepByStep(siteInSteps(sources, opened))
  await takeTurns()
  const index = await stepByStep(
    indexInSteps(archive, digestOf, {turning: turningOf(glyphs), shown: presenterOf(config)}),
  )
  const indexed = index.files.map(
    ({path, key, bytes, isTurned}): Made => ({
      ...{kind: 'made', path: `search/${path}`, origin: key, make: bytes},
      script: isTurned ? 'traditional' : undefined,
    }),
  )
  const files = {assets: scanned.assets, copies: pictures.copies, made: indexed}
  const outputs = outputsOf(built, await stepByStep(filesInSteps(opened, built)), files)
  await takeTurns()
  const onTexts = checkTexts(markdown, new Set(outputs.map(({path}) => path)))
  await takeTurns()
  const closed = registerPages(
    archive.addresses,
    built.map(({path}) => path),
  )
  const missing = addressesMissing(workspace.state, {registry, text: gathered.addresses, next: closed.registry})
  const onArchive = hasError(archive.diagnostics)
    ? archive.diagnostics
    : [...archive.diagnostics, ...closed.diagnostics]
  const diagnostics = [
    ...found,
    ...findMisnamed(gathered.references, offices, archive),
    ...[...(missing ? [missing] : []), ...onArchive, ...pictures.diagnostics, ...onTexts].map(inContent),
    ...clashes(outputs, workspace.outName),
  ]
  await takeTurns()
  const next = printRegistry(closed.registry)
  await takeTurns()
  return {
    scanned,
    outputs,
    ...read,
    archive,
    glyphs,
    index,
    site: sources,
    registry,
    offices,
    addresses: {before: gathered.addresses, next},
    diagnostics,
    memory,
  }
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
  'person-in-two-roles',
]

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
