import {execFileSync} from 'node:child_process'
import {existsSync} from 'node:fs'

const install = 'apt-get update && apt-get install -y --no-install-recommends fonts-wqy-microhei'

/** Without a Chinese font every character is shown, and printed, as the same box. A browser that runs knows of no later one. */
export function installFont(): void {
  if (hasFont()) return
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version'))
    execFileSync('sh', ['-c', install], {stdio: ['ignore', 'ignore', 'inherit']})
  if (!hasFont()) throw new Error(`The browser tests need a Chinese font: run \`${install}\` as root.`)
}

function hasFont(): boolean {
  return process.platform !== 'linux' || execFileSync('fc-list', [':lang=zh'], {encoding: 'utf8'}).trim() !== ''
}
