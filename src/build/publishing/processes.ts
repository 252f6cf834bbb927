import {readFileSync} from 'node:fs'

/** A running program: its number, and when it was born, for numbers are used again. */
export interface Owner {
  readonly pid: number
  /** Empty where the system does not tell. */
  readonly born: string
}

/** What the lock asks of the system. */
export interface Processes {
  readonly self: Owner
  isAlive(owner: Owner): boolean
}

export const systemProcesses: Processes = {
  get self() {
    return {pid: process.pid, born: birthOf(process.pid)}
  },
  isAlive({pid, born}) {
    const now = birthOf(pid)
    return exists(pid) && (born === '' || now === '' || born === now)
  },
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it is there, and somebody else’s.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Linux: the 22nd field of `1234 (node) S 1 …`; the name may hold blanks and brackets, so count from its end. */
function birthOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}
