import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {before, test} from 'node:test'
import {gzipSync} from 'node:zlib'
import {filesBelow, publishSample} from './sample-site.ts'

let sample: {readonly out: string}
before(async () => {
  sample = await publishSample()
})

function weigh(path: string): {bytes: number; packed: number} {
  const bytes = readFileSync(join(sample.out, path))
  return {bytes: bytes.length, packed: gzipSync(bytes).length}
}

test('an article weighs 20 kB at most, its style 15 kB; packed, with its scripts, 12 kB in all', () => {
  const style = weigh('assets/style.css')
  const scripts = ['assets/page.js', 'assets/site.js'].map(weigh)
  assert.ok(style.bytes <= 15_000, `style ${style.bytes}`)
  const articles = Object.entries(filesBelow(sample.out)).filter(([, text]) =>
    text.includes('<body class="kind-article'),
  )
  assert.ok(articles.length > 80)
  let heaviest = 0
  for (const [path, html] of articles) {
    const own = weigh(path)
    const packed = own.packed + style.packed + scripts.reduce((sum, script) => sum + script.packed, 0)
    assert.ok(own.bytes <= 20_000 && packed <= 12_000, `${path}: ${own.bytes}, packed ${packed}`)
    heaviest = Math.max(heaviest, packed)
    const asked = [...html.matchAll(/<(?:link rel="stylesheet" href|script src)="([^"]*)"/g)].map(([, url = '']) => url)
    assert.deepEqual(asked.map((url) => url.replace(/^.*\//, '')).sort(), ['page.js', 'site.js', 'style.css'])
  }
  assert.ok(heaviest > 8000)
})
