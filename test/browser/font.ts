import {execFileSync} from 'node:child_process'
import {installPackages} from '../validators/install.ts'

const install = 'apt-get update && apt-get install -y --no-install-recommends fonts-wqy-microhei'

/** Without a Chinese font every character is shown, and printed, as the same box. A browser that runs knows of no later one. */
export function installFont(): void {
  if (hasFont()) return
  installPackages(install, 'fc-list :lang=zh | grep -q .')
  if (!hasFont()) throw new Error(`The browser tests need a Chinese font: run \`${install}\` as root.`)
}

function hasFont(): boolean {
  return process.platform !== 'linux' || execFileSync('fc-list', [':lang=zh'], {encoding: 'utf8'}).trim() !== ''
}
