import type {Files} from '../../io/ports.ts'
import type {Owner, Processes} from './processes.ts'

/** Held by this build, or by somebody else. */
export type Lock = {readonly held: true; release(): void} | {readonly held: false; readonly by: Owner}

/** Take the lock of an output. One that a dead process left is taken over. */
export function takeLock(state: Files, processes: Processes): Lock {
  const mine = encode(processes.self)
  for (let attempt = 0; attempt < 3; attempt++) {
    if (state.create(name, mine)) return {held: true, release: () => state.remove(name)}
    const owner = ownerOf(state, name)
    if (owner !== undefined && processes.isAlive(owner)) return {held: false, by: owner}
    setAside(state, processes, owner)
  }
  return {held: false, by: ownerOf(state, name) ?? {pid: 0, born: ''}}
}

const name = 'lock'

/** Move a dead lock away. Another build may have done so before us and hold the place by now: then give it back. */
function setAside(state: Files, processes: Processes, dead: Owner | undefined): void {
  const aside = `${name}.${processes.self.pid}`
  try {
    state.rename(name, aside)
    const moved = ownerOf(state, aside)
    if (moved !== undefined && moved.pid !== dead?.pid && processes.isAlive(moved)) state.rename(aside, name)
    else state.remove(aside)
  } catch {
    // It went away by itself; the next attempt will see.
  }
}

function ownerOf(state: Files, path: string): Owner | undefined {
  try {
    const [pid, born] = new TextDecoder().decode(state.read(path)).trim().split(' ')
    return pid !== undefined && /^\d+$/.test(pid) ? {pid: Number(pid), born: born ?? ''} : undefined
  } catch {
    return undefined
  }
}

function encode({pid, born}: Owner): Uint8Array {
  return new TextEncoder().encode(`${pid} ${born}\n`)
}
