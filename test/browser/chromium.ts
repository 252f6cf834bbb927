import {accessSync, constants} from 'node:fs'
import {delimiter, join} from 'node:path'
import {type Browser, chromium} from 'playwright-core'
import {installPackages} from '../validators/install.ts'
import {installFont} from './font.ts'

/**
 * Start Chromium, on a machine that has a Chinese font. One without gets both, or the test fails with the command that would
 * bring them.
 */
export function launchChromium(): Promise<Browser> {
  const executablePath = findChromium() ?? installChromium()
  installFont()
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** The first takes less than half of the processor's time for a page: it has no window to draw. */
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const install = 'apt-get update && apt-get install -y --no-install-recommends chromium-headless-shell'

function findChromium(): string | undefined {
  const named = process.env.CHROMIUM
  if (named !== undefined && named !== '') {
    if (!isExecutable(named)) throw new Error(`CHROMIUM names ${named}, which cannot be run`)
    return named
  }
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)]
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  const onMac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
  return [...onPath, onMac].find(isExecutable)
}

function installChromium(): string {
  installPackages(install, 'command -v chromium-headless-shell >/dev/null')
  const found = findChromium()
  if (found === undefined) {
    throw new Error(`The browser tests need Chromium: run \`${install}\` as root, or name one in CHROMIUM.`)
  }
  return found
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
