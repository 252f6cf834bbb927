import {setTimeout} from 'node:timers/promises'
import {registryFile} from '../../archive/addresses/types.ts'
import type {Diagnostic} from '../../diagnostics/diagnostic.ts'
import {rules} from '../../diagnostics/rules.ts'
import {isRecord, parseJson} from '../../io/json.ts'
import {byPath, FileError, type Files, type Stamp} from '../../io/ports.ts'
import {replaceFile} from '../../io/replace-file.ts'
import {type Digest, digestOf, isDigest} from '../digest.ts'
import {journalName, manifestName, readText} from '../publishing/standing.ts'
import type {Workspace} from '../workspace.ts'
import {digestOfListing, type InputName, inputNames, type Seen, type Seens} from './witness.ts'

/** What is read of a folder. */
interface Input {
  /** Of names and kinds. */
  readonly listing: Digest
  readonly reads: ReadonlyMap<string, Digest>
}

interface Addresses {
  readonly before: string | undefined
  readonly next: string
}

export type Inputs = Readonly<Record<InputName, Input>>

/** What a build saw, what it said, and what it left standing. */
export interface Memo {
  readonly program: string
  readonly inputs: Inputs
  readonly files: number
  readonly issues: number
  readonly articles: number
  readonly kept: number
  readonly diagnostics: ReadonlyArray<Diagnostic>
}

/** What can be told without a look at what files hold. */
export interface Recalled {
  /** The output is as the last build left it, and its manifest says the truth. */
  readonly untouched: boolean
  /** Of the last build, where a build now would see the same and leave the same. */
  readonly memo: Memo | undefined
}

/**
 * Compare what is there with what the last build saw and left: no file of the output was touched, all inputs have the
 * bytes that they had. Whatever is in doubt is looked at.
 */
export function recall(workspace: Workspace, program: string): Recalled {
  const text = readText(workspace.state, memoName)
  const kept = text === undefined ? undefined : parseRecord(text)
  const journaled = workspace.state.kindOf(journalName) !== undefined
  if (kept === undefined || journaled || kept.standing !== standingOf(workspace)?.digest)
    return {untouched: false, memo: undefined}
  const {memo} = kept
  if (memo === undefined || memo.program !== program) return {untouched: true, memo: undefined}
  const isSame = inputNames.every((name) => seesTheSame(workspace[name], memo.inputs[name]))
  return {untouched: true, memo: isSame ? memo : undefined}
}

/**
 * Keep for `recall` how the output stands, and the memo, if the next build may be spared by it. To be called when
 * everything is published, before the lock is let go.
 */
export async function keep(workspace: Workspace, memo: Memo | undefined): Promise<void> {
  await setTimeout(tick)
  const standing = standingOf(workspace)
  // Somebody wrote into the output behind our back: the next build is to see it.
  if (standing === undefined || standing.newest > standing.recorded) return
  const record = {standing: standing.digest, ...(memo && {memo: printable(memo)})}
  replaceFile(workspace.state, memoName, new TextEncoder().encode(`${JSON.stringify(record)}\n`))
}

function printable(memo: Memo): object {
  const inputs = inputNames.map((name) => {
    const {listing, reads} = memo.inputs[name]
    return [name, {listing, reads: [...reads].sort(([a], [b]) => (a < b ? -1 : 1))}] as const
  })
  return {...memo, inputs: Object.fromEntries(inputs)}
}

/**
 * What the next build will see if nobody does anything: the same, and the address book as this build left it. One that
 * took in new addresses is read again, as it may say what was not known before.
 */
export function afterwards(seens: Seens, addresses: Addresses | undefined): Inputs | undefined {
  if (addresses === undefined || inputNames.some((name) => seens[name].wavered)) return undefined
  const {before, next} = addresses
  if (before !== undefined && before !== next) return undefined
  const {content, templates, scripts, overrides} = seens
  const rest = {templates: inputOf(templates), scripts: inputOf(scripts), overrides: inputOf(overrides)}
  if (before === next) return {...rest, content: inputOf(content)}
  const entries = [...content.entries, {path: registryFile, kind: 'file'} as const].sort(byPath)
  const reads = new Map(content.reads).set(registryFile, digestOf(next))
  return {...rest, content: inputOf({entries, reads})}
}

function inputOf({entries, reads}: Omit<Seen, 'wavered'>): Input {
  return {listing: digestOfListing(entries), reads}
}

/** Would a build see the same again? */
function seesTheSame(files: Files, {listing, reads}: Input): boolean {
  try {
    if (digestOfListing(files.list()) !== listing) return false
    for (const [path, digest] of reads) if (digestOf(files.read(path)) !== digest) return false
    return true
  } catch (error) {
    if (error instanceof FileError) return false
    throw error
  }
}

const memoName = 'memo.json'
/** Milliseconds after which a file that is touched again has another time on every system that we know. */
const tick = 20

/** Everything in the output, and the manifest. */
function standingOf({out, state}: Workspace): {digest: Digest; newest: number; recorded: number} | undefined {
  const stamps = out.stamps?.()
  const manifest = state.stamps?.().find(({path}) => path === manifestName)
  if (stamps === undefined || manifest === undefined) return undefined
  const newest = stamps.reduce((most, {changed}) => Math.max(most, changed), 0)
  return {digest: digestOf([manifest, ...stamps].map(lineOf).join('')), newest, recorded: manifest.changed}
}

function lineOf({path, mark}: Stamp): string {
  return `${mark} ${path}\n`
}

function parseRecord(text: string): {readonly standing: Digest; readonly memo: Memo | undefined} | undefined {
  const value = parseJson(text)
  return isRecord(value) && isDigest(value.standing)
    ? {standing: value.standing, memo: parseMemo(value.memo)}
    : undefined
}

function parseMemo(value: unknown): Memo | undefined {
  if (!isRecord(value)) return undefined
  const {program, inputs, files, issues, articles, kept, diagnostics: listed} = value
  if (typeof program !== 'string' || !isRecord(inputs) || !Array.isArray(listed)) return undefined
  const diagnostics: ReadonlyArray<unknown> = listed
  if (!diagnostics.every(isDiagnostic)) return undefined
  if (typeof files !== 'number' || typeof issues !== 'number') return undefined
  if (typeof articles !== 'number' || typeof kept !== 'number') return undefined
  const [content, templates, scripts, overrides] = inputNames.map((name) => parseSeen(inputs[name]))
  if (!content || !templates || !scripts || !overrides) return undefined
  return {program, inputs: {content, templates, scripts, overrides}, files, issues, articles, kept, diagnostics}
}

function parseSeen(value: unknown): Input | undefined {
  if (!isRecord(value) || !Array.isArray(value.reads)) return undefined
  const {listing} = value
  if (!isDigest(listing)) return undefined
  const reads = new Map<string, Digest>()
  for (const pair of value.reads) {
    if (!Array.isArray(pair)) return undefined
    const [path, digest]: ReadonlyArray<unknown> = pair
    if (typeof path !== 'string' || !isDigest(digest)) return undefined
    reads.set(path, digest)
  }
  return {listing, reads}
}

/** What was printed as one; a catalogue of another version has other rules, and its memos are not read. */
function isDiagnostic(value: unknown): value is Diagnostic {
  return isRecord(value) && typeof value.ruleId === 'string' && value.ruleId in rules && typeof value.file === 'string'
}
