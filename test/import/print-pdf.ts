import {execFileSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {launchChromium} from '../browser/chromium.ts'

/** Pages of HTML as PDFs, each printed by a real browser with a real font. */
export async function printPdfs<Name extends string>(
  pages: Readonly<Record<Name, string>>,
): Promise<Readonly<Record<string, Uint8Array>>> {
  // A browser that runs already knows nothing of a font that comes later.
  installFont()
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    const made: Record<string, Uint8Array> = {}
    for (const name in pages) {
      await page.setContent(pages[name])
      made[name] = new Uint8Array(await page.pdf({preferCSSPageSize: true}))
    }
    return made
  } finally {
    await browser.close()
  }
}

const install = 'apt-get install -y --no-install-recommends fonts-wqy-microhei'

/** Without a Chinese font every character would be printed as the same box. */
function installFont(): void {
  if (hasFont()) return
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version'))
    execFileSync('sh', ['-c', install], {stdio: ['ignore', 'ignore', 'inherit']})
  if (!hasFont()) throw new Error(`The tests of PDFs need a Chinese font: run \`${install}\` as root.`)
}

function hasFont(): boolean {
  return process.platform !== 'linux' || execFileSync('fc-list', [':lang=zh'], {encoding: 'utf8'}).trim() !== ''
}
