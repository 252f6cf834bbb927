import type {Files} from '../../io/ports.ts'
import {isTemporary, replaceFile} from '../../io/replace-file.ts'
import {inTurns, type Tell} from '../in-turns.ts'
import {bytesOf, type Rendered} from '../outputs.ts'
import {type Manifest, printManifest} from './manifest.ts'
import {journalName, manifestName, type Standing} from './standing.ts'

/** What publishing is to do; `write` in the order of `outputsOf`, only what differs from what stands. */
export interface Changes {
  readonly write: ReadonlyArray<Pick<Rendered, 'path' | 'held'>>
  readonly remove: ReadonlyArray<string>
}

/**
 * Bring the output from what stands to what the manifest says.
 *
 * 1. The journal: the new manifest, so that after a kill the next build knows these files as ours.
 * 2. New files. Nothing that stands links to them yet.
 * 3. Changed files. All that they link to is there, the old and the new.
 * 4. Removals. Nothing links to these files any more.
 * 5. The manifest takes the journal’s place.
 *
 * So at each moment whoever follows links from a page that stood before and is to stay comes to a page that is there;
 * until the removals that holds for every page that stood before.
 */
export async function publish(
  out: Files,
  state: Files,
  standing: Standing,
  next: Manifest,
  changes: Changes,
  tell?: Tell,
): Promise<void> {
  const leftovers = [...standing.kinds].filter(([path, kind]) => kind === 'file' && isTemporary(path))
  const idle = changes.write.length === 0 && changes.remove.length === 0 && leftovers.length === 0
  if (idle && state.kindOf(journalName) === undefined && standing.recorded === printManifest(next)) return

  if (!idle) {
    // What a killed build wrote and this one does not want is ours to remove: it stays on the books until it is gone.
    replaceFile(state, journalName, encode(printManifest({files: next.files, leaving: new Set(changes.remove)})))
    for (const [path] of leftovers) out.remove(path)
    const fresh = changes.write.filter(({path}) => !standing.kinds.has(path))
    const changed = changes.write.filter(({path}) => standing.kinds.has(path))
    const act = (change: Changes['write'][number] | string) =>
      typeof change === 'string' ? out.remove(change) : put(out, change)
    await inTurns([...fresh, ...changed, ...changes.remove], act, tell)
  }
  replaceFile(state, manifestName, encode(printManifest(next)))
  if (state.kindOf(journalName) !== undefined) state.remove(journalName)
}

function put(out: Files, file: Changes['write'][number]): void {
  if (typeof file.held === 'string' && out.adopt !== undefined) out.adopt(file.held, file.path)
  else replaceFile(out, file.path, bytesOf(file))
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
