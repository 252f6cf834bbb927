import assert from 'node:assert/strict'
import {before, test} from 'node:test'
import {type EveryKind, publishEveryKind} from './every-kind.ts'
import {filesBelow} from './sample-site.ts'

let kinds: EveryKind
let site: Record<string, string>
before(async () => {
  kinds = await publishEveryKind()
  site = filesBelow(kinds.out)
})

test('in both trees every link, picture, script and form leads to a file, and every fragment to a place on its page', () => {
  const ids = new Map(
    Object.entries(site).map(([path, text]) => [
      path,
      new Set([...text.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id)),
    ]),
  )
  const pages = Object.keys(site).filter((path) => path.endsWith('.html'))
  const trees = pages.map((path) => path.startsWith('zh-hant/'))
  assert.ok(trees.filter(Boolean).length > 150 && trees.filter((isSecond) => !isSecond).length > 150)
  let links = 0
  const broken = pages.flatMap((path) =>
    [...(site[path] ?? '').matchAll(/\s(?:href|src|action|data-index)="([^"]*)"/g)].flatMap(([, link = '']) => {
      const url = new URL(link.replaceAll('&amp;', '&'), `http://site/${path}`)
      if (url.host !== 'site') return []
      links++
      const target = decodeURIComponent(url.pathname.slice(1))
      const place = decodeURIComponent(url.hash.slice(1))
      const isThere = target in site && (place === '' || isOfScript(place) || ids.get(target)?.has(place) === true)
      return isThere ? [] : [`${path} → ${link}`]
    }),
  )
  assert.ok(links > 10_000)
  assert.deepEqual(broken, [])
})

test('a page of one tree leads to pages of that tree alone, but for its twin and what stands once', () => {
  const strays = Object.entries(site).flatMap(([path, text]) =>
    path.startsWith('zh-hant/')
      ? [...text.matchAll(/<a\s[^>]*href="([^"#]+)"[^>]*>/g)].flatMap(([tag, link = '']) => {
          const url = new URL(link, `http://site/${path}`)
          const target = decodeURIComponent(url.pathname.slice(1))
          const isOwn = url.host !== 'site' || target.startsWith('zh-hant/') || !target.endsWith('.html')
          return isOwn || tag.includes('hreflang') || !(`zh-hant/${target}` in site) ? [] : [`${path} → ${link}`]
        })
      : [],
  )
  assert.deepEqual(strays, [])
})

/** 大字 and its end are asked for by address. */
function isOfScript(place: string): boolean {
  return place === 'large' || place === 'plain'
}
