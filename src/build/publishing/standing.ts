import {mapInSteps, type Steps} from '../../archive/steps.ts'
import type {Files, Kind} from '../../io/ports.ts'
import {type Digest, digestOf} from '../digest.ts'
import {emptyManifest, type Manifest, parseManifest, printManifest} from './manifest.ts'

/** The output as it is now. */
export interface Standing {
  /** Everything in it. */
  readonly kinds: ReadonlyMap<string, Kind>
  /** Files that benbao wrote once: what they hold now, and the key where that is what the manifest says. */
  readonly own: ReadonlyMap<string, {readonly digest: Digest; readonly key: Digest | undefined}>
  /** The manifest as it was found; undefined where it is missing or broken. */
  readonly recorded: string | undefined
}

/** So many files are looked at in a step. */
const turn = 2048

export const manifestName = 'manifest.json'
/** The journal: the manifest of a build that has begun to publish. Left behind only by a killed one. */
export const journalName = 'journal.json'

/**
 * Look at the output. Where it is `untouched` since the manifest was written, files need not be read again. `known` is what
 * this process itself published last: the same holds as long as the manifest is still that one and no journal lies about.
 */
export function* readStanding(out: Files, state: Files, known?: Manifest, untouched = false): Steps<Standing> {
  const kinds = new Map(out.list().map(({path, kind}) => [path, kind]))
  yield
  const recorded = readText(state, manifestName)
  const journal = readText(state, journalName)
  const isKnown = known !== undefined && journal === undefined && recorded === printManifest(known)
  yield
  const trusted = untouched || isKnown
  const manifests = isKnown
    ? [known]
    : yield* mapInSteps([recorded, journal], (text) => (text === undefined ? undefined : parseManifest(text)), 1)

  const own = new Map<string, {digest: Digest; key: Digest | undefined}>()
  for (const {files, leaving} of manifests.map((manifest) => manifest ?? emptyManifest)) {
    for (const [at, path] of [...files.keys(), ...leaving].entries()) {
      if (at % turn === 0) yield
      if (kinds.get(path) !== 'file') continue
      const written = files.get(path)
      const digest = own.get(path)?.digest ?? (trusted && written ? written.digest : digestAt(out, path))
      if (digest === undefined) continue
      own.set(path, {digest, key: written?.digest === digest ? written.key : own.get(path)?.key})
    }
  }
  return {kinds, own, recorded: manifests[0] ? recorded : undefined}
}

/** The bytes of one of our files, where it holds what it is said to hold. */
export function bytesStanding(out: Files, {own}: Standing, path: string): Uint8Array | undefined {
  try {
    const bytes = out.read(path)
    return digestOf(bytes) === own.get(path)?.digest ? bytes : undefined
  } catch {
    return undefined
  }
}

/** The digest of a file, or undefined where it cannot be read. */
export function digestAt(files: Files, path: string): Digest | undefined {
  try {
    return digestOf(files.read(path))
  } catch {
    return undefined
  }
}

/** The text of a file; undefined where it cannot be read. */
export function readText(state: Files, path: string): string | undefined {
  try {
    return new TextDecoder().decode(state.read(path))
  } catch {
    return undefined
  }
}
