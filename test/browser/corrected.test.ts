import assert from 'node:assert/strict'
import {join} from 'node:path'
import {after, before, test} from 'node:test'
import {pathToFileURL} from 'node:url'
import type {Browser} from 'playwright-core'
import {makeSite, runBenbao} from '../cli/run-benbao.ts'
import {launchChromium} from './chromium.ts'

let browser: Browser
before(async () => {
  browser = await launchChromium()
})
after(async () => {
  await browser.close()
})

/** An article with a 栏目 and a mended break, and one without either: what stands beside them takes other places. */
const march = `**砚湖人家**

# 新桥合龙

本报讯（记者 苏砚秋） 2月28日，新桥合龙，桥长三百米，东岸的人走到西岸，从今往后只要三

分钟，工期两年。

---

---

# 秧田等春雨

柳桁镇的秧田翻好了土，只等一场雨。
`
const correction = (what: string) => `# 更正\n\n本报3月1日《${what}》一文有误。\n\n# 渡口添灯\n\n渡口添了一盏灯。\n`

test('that an article was corrected is said between its headline and its text, however wide the page', async (context) => {
  const folder = makeSite(context, {
    'content/2024-03-01.txt': march,
    'content/2024-03-08.txt': correction('新桥合龙'),
    'content/2024-03-15.txt': correction('新桥合龙'),
    'content/2024-03-22.txt': correction('秧田等春雨'),
  })
  assert.equal((await runBenbao(folder, 'build')).code, 0)
  for (const [path, count] of [
    ['2024/03/01/1.html', 2],
    ['2024/03/01/2.html', 1],
  ] as const) {
    for (const width of [1300, 700, 360]) {
      const page = await browser.newPage({viewport: {width, height: 900}})
      await page.goto(pathToFileURL(join(folder, 'public', path)).href)
      const said = await page.getByText('本文有更正').all()
      const boxOf = async (selector: string) =>
        (await page.locator(selector).first().boundingBox()) ?? {y: 0, height: 0}
      const [headline, prose] = [await boxOf('h1'), await boxOf('.prose')]
      const boxes = await Promise.all(said.map((each) => each.boundingBox()))
      assert.equal(boxes.length, count)
      for (const box of boxes)
        assert.ok(
          box && box.y >= headline.y + headline.height && box.y + box.height <= prose.y + 1,
          `${path} ${width}: ${box?.y} between ${headline.y} and ${prose.y}`,
        )
      await page.close()
    }
  }
})
