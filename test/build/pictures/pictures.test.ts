import assert from 'node:assert/strict'
import {test} from 'node:test'
import {build} from '../../../src/build/index.ts'
import type {BuildResult} from '../../../src/build/types.ts'
import {memoryFiles} from '../../../src/io/memory.ts'
import {deadLinks} from '../links.ts'
import {jpeg, makePng, turnedJpeg} from '../make-pictures.ts'
import {makeWorkspace, treeOf} from '../make-workspace.ts'

const page = '2024/05/24/1.html'

test('a picture beside its source is published with what is said of it, its size, and who took it', async () => {
  const {site, out} = await publish({
    '2024/2024-05-24.txt': article('![新修的候船亭。](photos/ting.png "李青禾 摄")'),
    '2024/photos/ting.png': makePng(30, 20),
  })
  const [, src = '', rest = ''] = /<figure><img src="\.\.\/\.\.\/\.\.\/([^"]+)" ([^>]*)>/.exec(site[page] ?? '') ?? []
  assert.match(src, /^images\/[0-9a-f]{20}\.png$/)
  assert.equal(rest, 'alt="新修的候船亭。" width="30" height="20" loading="lazy" decoding="async"')
  assert.match(site[page] ?? '', /<figcaption>新修的候船亭。<span class="credit">李青禾 摄<\/span><\/figcaption>/)
  assert.ok(!/!\[/.test(/<div class="prose">[\s\S]*?<\/div>/.exec(site[page] ?? '')?.[0] ?? ''))
  assert.deepEqual(out.read(src), makePng(30, 20))
  assert.deepEqual(deadLinks(site, ['index.html']), [])
  assert.match(site['2024/05/24/source1.html'] ?? '', /!\[新修的候船亭。\]\(photos\/ting\.png "李青禾 摄"\)/)
})

test('so is one in Markdown; one that a camera turned is measured as it is shown', async () => {
  const text = '---\nheadline: 渡口的亭子\ndate: 2024-05-24\n---\n\n大家都说好。\n\n![](a.jpg)\n\n![](b.jpg)\n'
  const {site} = await publish({'ting.md': text, 'a.jpg': jpeg, 'b.jpg': turnedJpeg})
  assert.deepEqual(
    [...(site[page] ?? '').matchAll(/<figure(?: class="upright")?><img [^>]*width="(\d+)" height="(\d+)"/g)].map(
      ([, width, height]) => [width, height],
    ),
    [
      ['12', '8'],
      ['8', '12'],
    ],
  )
})

test('a line below that says what is shown is the caption', async () => {
  const {site} = await publish({'2024-05-24.txt': article('![](a.jpg)\n> 图为新修的候船亭。'), 'a.jpg': jpeg})
  assert.match(site[page] ?? '', /<figure><img [^>]*alt="图为新修的候船亭。"[^>]*><figcaption>图为新修的候船亭。</)
})

test('a picture is at the same address wherever it is moved, and is there once', async () => {
  const before = await publish({'2024-05-24.txt': article('![甲](a.jpg)\n![乙](b.jpg)'), 'a.jpg': jpeg, 'b.jpg': jpeg})
  const moved = await publish({'2024-05-24.txt': article('![甲](x/c.jpg)'), 'x/c.jpg': jpeg})
  const images = (site: Record<string, string>) => Object.keys(site).filter((path) => path.startsWith('images/'))
  assert.equal(images(before.site).length, 1)
  assert.deepEqual(images(moved.site), images(before.site))
})

test('a missing picture, one out of reach and one that is none are findings with file and line; the text stays', async () => {
  const lines = ['![甲](none.jpg)', '![乙](../../secret.jpg)', '![丙](evil.svg)', '![丁](page.jpg)']
  const {site, result} = await publish({
    '2024/2024-05-24.txt': article(lines.join('\n')),
    '2024/evil.svg': '<svg onload="alert(1)"/>',
    '2024/page.jpg': '<script>alert(1)</script>',
  })
  assert.deepEqual(findingsOf(result), [
    'content/2024/2024-05-24.txt:3 image-missing',
    'content/2024/2024-05-24.txt:4 image-refused',
    'content/2024/2024-05-24.txt:5 image-refused',
    'content/2024/2024-05-24.txt:6 image-refused',
  ])
  assert.ok(!Object.keys(site).some((path) => path.startsWith('images/')))
  for (const word of ['甲', '乙', '丙', '丁']) {
    assert.match(site[page] ?? '', new RegExp(`<figcaption>${word}<span class="absent">（图片暂缺）`))
  }
})

test('a picture of an editor’s page is published, also below; one that is missing is a finding', async () => {
  const {site, result} = await publish({
    '2024-05-24.txt': article(''),
    'pages/history/founding.md': '# 创刊\n\n![旧址](../old.png)\n\n![无](none.png)\n',
    'pages/old.png': makePng(9, 6),
  })
  const html = site['history/founding.html'] ?? ''
  assert.match(html, /<img src="\.\.\/images\/[0-9a-f]{20}\.png" alt="旧址" width="9" height="6" loading="lazy">/)
  assert.deepEqual(findingsOf(result), ['content/pages/history/founding.md:5 image-missing'])
  assert.deepEqual(deadLinks(site, ['index.html']), [])
})

test('what no published article refers to is not published', async () => {
  const start = {'2024-05-24.txt': article('![甲](a.jpg)'), 'a.jpg': jpeg, 'private.jpg': makePng(3, 3)}
  const first = await publish(start)
  assert.equal(Object.keys(first.site).filter((path) => path.startsWith('images/')).length, 1)
  const book = first.registry.replace(`${page}\tarticle`, `${page}\twithdrawn 2025-02-01`)
  const after = await publish({...start, '2024-06-07.txt': article('', '新桥通车了'), 'addresses.tsv': book})
  assert.ok(!Object.keys(after.site).some((path) => path.startsWith('images/')))
})

test('another picture under the same name draws the article anew; the same one draws nothing', async () => {
  const files = {'2024-05-24.txt': article('![甲](a.png)'), 'a.png': makePng(3, 3)}
  const out = memoryFiles('public')
  const state = memoryFiles('state')
  const first = await publish(files, {out, state})
  const again = await publish({...files, 'addresses.tsv': first.registry}, {out, state})
  assert.deepEqual([again.result.counts.rendered, again.result.counts.written], [0, 0])
  const other = await publish({...files, 'a.png': makePng(3, 3, 0x20), 'addresses.tsv': first.registry}, {out, state})
  assert.equal(Object.keys(other.site).filter((path) => path.startsWith('images/')).length, 1)
  // The article, the picture, the books that hold it, and the list of sums.
  assert.deepEqual([other.result.counts.rendered, other.result.counts.removed], [5, 1])
})

function article(line: string, headline = '渡口的亭子修好了'): string {
  return `${headline}\n　　本报讯 六月的一个早晨，${headline}，大家都站在一起看，说这下好了。\n${line}\n`
}

async function publish(
  content: Readonly<Record<string, string | Uint8Array>>,
  {out = memoryFiles('public'), state = memoryFiles('state')} = {},
) {
  const files = memoryFiles('content', content)
  const result = await build({...makeWorkspace({}), content: files, out, state}, {version: '1'})
  assert.equal(result.published, true, JSON.stringify(result.diagnostics))
  return {out, result, site: treeOf(out), registry: treeOf(files)['addresses.tsv'] ?? ''}
}

function findingsOf({diagnostics}: BuildResult): ReadonlyArray<string> {
  return diagnostics
    .filter(({ruleId}) => ruleId.startsWith('image-'))
    .map(({file, line, ruleId}) => `${file}:${line} ${ruleId}`)
}
