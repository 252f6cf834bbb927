import {execFileSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/**
 * Install Debian packages, where this process may: one process at a time, as test files run beside one another, and not what
 * another has brought meanwhile, by `isThere`, a command of the shell.
 */
export function installPackages(install: string, isThere: string): void {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return
  const lock = join(tmpdir(), 'benbao-install.lock')
  const command = `${isThere} || (${install})`
  execFileSync('flock', [lock, 'sh', '-c', command], {stdio: ['ignore', 'ignore', 'inherit']})
}
