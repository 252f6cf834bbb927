import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {launchChromium} from '../browser/chromium.ts'
import {publishSample, root} from '../sample/sample-site.ts'

/** The picture that the READMEs show, from the project’s root. */
export const picture = 'test/readme/home.jpg'

/** Take it anew, of the sample site as it is: `npm run picture`. */
export async function takePicture(): Promise<void> {
  const sample = await publishSample()
  const browser = await launchChromium()
  try {
    const page = await browser.newPage({viewport: {width: 1200, height: 860}, colorScheme: 'light'})
    await page.goto(pathToFileURL(join(sample.out, 'index.html')).href)
    await page.screenshot({path: join(root, picture), type: 'jpeg', quality: 78})
  } finally {
    await browser.close()
  }
}
