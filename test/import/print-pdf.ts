import {launchChromium} from '../browser/chromium.ts'

/** Pages of HTML as PDFs, each printed by a real browser with a real font. */
export async function printPdfs<Name extends string>(
  pages: Readonly<Record<Name, string>>,
): Promise<Readonly<Record<string, Uint8Array>>> {
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
